/**
 * Words that attribute: verbs of speech, verbs of the mind, and nouns that stand for either ("in a statement"). Lemmas; the
 * verb forms are made by `verbForms`. Wide on purpose: the model weighs each word by what stands around it.
 */

const SPEECH = `
accept acclaim accuse acknowledge add address admit admonish advertise advise advocate affirm agree allege allude announce
answer apologize apologise appeal applaud argue articulate ascribe ask assail assert assess assure attack attest attribute
authorize aver avow ban bang beg begin bemoan berate blame blast bluster boast brag brand brief broadcast call castigate
caution celebrate censure challenge characterize characterise charge cheer chide chime cite claim clarify command commend
comment commit compare complain compliment concede conclude concur condemn confess confide confirm congratulate contend
continue contradict convey corroborate counsel counter credit criticize criticise cry dangle debate declaim declare decline
decree decry defend define deliver demand demur denigrate denounce deny depict deplore deride describe detail dictate
direct disagree disavow disclose discuss dismiss disparage dispute divulge document downplay draft drawl dub dwell echo elaborate
elucidate email embellish emphasize emphasise encourage endorse enquire enthuse entreat enumerate enunciate estimate exclaim
exhort explain exult express extol fault float forbid forecast foretell formulate fret frame fume gloat grant greet gripe
groan growl grumble gush hail hammer harangue hint identify implore imply impugn inform inquire insinuate insist instruct insult
interject interrupt intimate introduce invite invoke issue jeer jest joke lambast lambaste lament laud lecture liken list
lobby mandate maintain marvel mention message mock moan mumble murmur muse mutter name narrate negotiate nominate note notify
object observe offer opine order outline paint pan paraphrase pardon pen petition phrase pitch plead pledge point ponder portray
post postulate praise pray preach predict present press presume proclaim profess project promise promote pronounce propose
protest publicize publish purport question quip quiz quote rail rant rap read reaffirm reason reassure rebuff rebuke rebut
recall recant recite recommend recount refer refuse refute register reiterate reject relate relay release remark remind
remonstrate renew renounce repeat reply report reprimand reproach request respond restate retort retract retweet reveal
ridicule roar rule rumor rumour say scoff scold scream shout shriek sigh signal skewer slam smear sneer snap specify
speculate speak spell state stipulate stress strike stump submit suggest summarize summarise surmise swear taunt tease tell
term testify text thank theorize threaten thunder tout trash trumpet tweet type underline underscore unveil update urge
utter vent venture verify vilify voice volunteer vouch vow wail warn weigh welcome whisper whine wisecrack wonder write yell`;

const MENTAL = `
abhor accede admire adore agonize aim anticipate appear appreciate approve aspire assume await back balk believe bet care
choose concern consider contemplate covet crave decide deem delight deserve desire despise determine detest disapprove discern
discover dislike disregard distrust doubt dread eager embrace enjoy envisage envision envy expect fancy favor favour fear feel
figure find forget gauge grasp guess hate hear hesitate hope ignore imagine infer intend interpret judge know lament
learn like loathe long look love mean mind mull need notice oppose opt overestimate perceive plan please ponder prefer
pretend prize ponder realize realise reckon recognize recognise reconsider regard regret relish remember resent resolve respect
ruminate see seek seem sense shrug side strive struggle suppose support suspect sympathize think trust try underestimate
understand value view vote wait want watch weigh wish wonder worry yearn`;

const NOUNS = `
accusation accusations admission admissions advice allegation allegations allegedly analysis announcement announcements
appeal appeals argument arguments assertion assertions assessment assessments assumption attack attacks authorized belief
beliefs briefing briefings broadcast bulletin bulletins call calls claim claims column comment comments communique complaint
complaints concern concerns confession confirmation contention conviction criticism criticisms critique decision declaration
declarations decree demand demands denial denials description disclosure disclosures dispatch document documents doubt doubts
editorial email emails estimate estimates evidence expectation fear fears finding findings forecast forecasts headline
headlined hint hope hopes indication insistence intention interview interviews judgment judgement letter letters manifesto
mantra memo memoir message messages notice objection objections op-ed opinion opinions opposition order plan plans pledge
pledges poll polls post posts prediction predictions presumably promise promises proposal proposals prospect purportedly
question questions quote quotes reaction reasoning rebuke recommendation recommendations rejection remark remarks reply
report reportedly reports request requests response responses revelation revelations rhetoric ruling rumor rumors rumour
rumours self-described slogan so-called speculation speech speeches statement statements stance study suggestion suggestions
supposedly survey surveys suspicion telegram testimony theory threat threats title titled transcript tweet tweets verdict
version view views vow warning warnings word words`;

// Past tense and participle, where they are not regular.
const IRREGULAR = `
say said, tell told, write wrote written, speak spoke spoken, read read, swear swore sworn, begin began begun, think thought,
know knew known, see saw seen, feel felt, understand understood, forget forgot forgotten, mean meant, find found, hear heard,
choose chose chosen, seek sought, bet bet, spell spelled spelt, foretell foretold, strike struck stricken, forbid forbade
forbidden, strive strove striven, broadcast broadcast, withdraw withdrew withdrawn`;

// The last consonant doubles: "admitted", "quipping".
const DOUBLING = `
admit abhor ban beg brag commit compel concur confer defer demur dub expel fret infer jot nod opt pan pen permit plan prefer
quip quiz rap rebut recap recur refer regret rot slam snap stump submit tug vet wed chat put bet step drop flag wrap tip hum`;

// Forms that hardly ever do anything but attribute, whatever part of speech they are tagged with.
const UNMISTAKABLE = `
said says say saying told tells telling according wrote writes added adding asked tweeted argued noted insisted stressed
acknowledged alleged`;

export type CueClass = 'speech' | 'mental' | 'noun';

/** What kind of attributing word a lower-case word form is, or null. A form that is of several kinds counts as the first of speech, mental, noun. */
export function cueClass(lower: string): CueClass | null {
  return CLASSES.get(lower) ?? null;
}

/** Whether a lower-case word form attributes nearly wherever it stands: "said", "according". */
export function isUnmistakableCue(lower: string): boolean {
  return UNMISTAKABLE_FORMS.has(lower);
}

/** The forms of a verb: base, third person, past, participles. */
export function verbForms(lemma: string): string[] {
  const past = IRREGULAR_PAST.get(lemma) ?? [regularPast(lemma)];
  return [lemma, thirdPerson(lemma), ...past, presentParticiple(lemma)];
}

function thirdPerson(lemma: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doubled(lemma)}ed`;
}

function presentParticiple(lemma: string): string {
  if (/[^eo]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${doubled(lemma)}ing`;
}

function doubled(lemma: string): string {
  return DOUBLING_LEMMAS.has(lemma) ? lemma + lemma.slice(-1) : lemma;
}

function words(table: string): string[] {
  return table.trim().split(/\s+/);
}

const UNMISTAKABLE_FORMS = new Set(words(UNMISTAKABLE));

const DOUBLING_LEMMAS = new Set(words(DOUBLING));

const IRREGULAR_PAST = new Map(
  IRREGULAR.split(',').map((entry): [string, string[]] => {
    const [lemma = '', ...past] = words(entry);
    return [lemma, past];
  }),
);

// Later entries win, so the strongest kind comes last.
const CLASSES: ReadonlyMap<string, CueClass> = new Map<string, CueClass>([
  ...words(NOUNS).map((noun): [string, CueClass] => [noun, 'noun']),
  ...words(MENTAL).flatMap((lemma) => verbForms(lemma).map((form): [string, CueClass] => [form, 'mental'])),
  ...words(SPEECH).flatMap((lemma) => verbForms(lemma).map((form): [string, CueClass] => [form, 'speech'])),
  ['according', 'speech'],
]);
