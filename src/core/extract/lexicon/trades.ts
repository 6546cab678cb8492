/** "docker", "hotelier", "dentist", "beekeeper": nouns of trade end so, and some things. */
export function isTrade(lower: string): boolean {
  return /(?:er|or|ist|eer|man|woman)$/.test(lower) && lower.length > 4 && !THINGS.has(lower);
}

const THINGS: ReadonlySet<string> = new Set(
  `letter order paper number matter center tower river poster banner ledger folder server computer sticker flyer factor sector
  vector mirror weather water winter summer power corner border offer chapter newsletter disorder barrier career counter danger
  disaster register shelter shoulder sister timber wonder answer buffer character cluster container copper cover dinner filter
  finger flower fever hunger layer ladder liver manner marker meter monster murder parameter perimeter pointer quarter remainder
  reminder rubber semester silver slander soccer starter surrender temper theater thriller thunder transfer trigger primer
  teaser error favor flavor floor harbor humor labor metaphor monitor motor rumor terror tremor tumor armor color behavior
  interior anchor minor major honor vapor twist checklist playlist human roster voice-over voiceover`.split(/\s+/),
);
