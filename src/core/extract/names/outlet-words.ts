/** Last words of the names of papers and stations. */
const OUTLET_WORDS: ReadonlySet<string> = new Set(
  `times post herald tribune gazette chronicle examiner news tv radio press journal magazine broadcasting observer globe
  register telegraph courier bulletin wire weekly daily dispatch inquirer sentinel newspaper channel echo mirror monitor advertiser
  argus recorder reporter spectator enquirer standard insider television today`.split(/\s+/),
);

export function isOutletWord(lower: string): boolean {
  return OUTLET_WORDS.has(lower);
}

/** Whether the words of a name end as a news agency's do: "Kestrel News Agency", "Orvan Broadcasting Service"; not "Press Service". */
export function isNewsAgency(lower: readonly string[]): boolean {
  const [kind, body] = lower.slice(-2);
  return lower.length > 1 && NEWS.has(kind ?? '') && (body === 'agency' || (body === 'service' && kind !== 'press'));
}

/** What an agency deals in that outlets print from. */
const NEWS: ReadonlySet<string> = new Set(['news', 'press', 'telegraph', 'wire', 'broadcasting']);
