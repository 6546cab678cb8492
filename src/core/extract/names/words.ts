import { isLetterAt, widthAt } from '../../text/characters.ts';
import { isCapitalised } from '../../text/letters.ts';
import type { Document } from '../document.ts';
import { COMPANY_WORDS } from '../lexicon/company-words.ts';
import { CLASS_WORDS, NOUNS } from '../lexicon/descriptors.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { HONORIFICS, NAME_SUFFIXES, TITLES } from '../lexicon/titles.ts';
import type { Range } from '../range.ts';
import { isProper, isVerb, PART } from '../tagger/parts.ts';
import { foldWord } from './fold.ts';
import { countryOf } from './index.ts';

/** Capitalised words that name nobody: days, months, what opens a sentence. */
const NOT_NAMES: ReadonlySet<string> = new Set(
  `i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec the a an this that these those it he she they we
  you his her their our my its and but or nor so yet if when while as at by for from in into of on to with without after
  before since until though although because however meanwhile moreover also still even both each every some many most all
  no not yes there here what who whom whose which why how then than now today yesterday tomorrow god christmas easter am pm
  former ex one two three four five six seven eight nine ten according asked such other another about under over between
  against during among despite amid following per via did does do is are was were has have had will would can could should might must
  let says said`.split(/\s+/),
);

/** Words that close or head the name of a body and are no common nouns of the descriptor table. */
const BODY_WORDS: ReadonlySet<string> = new Set(
  `times post herald tribune gazette observer chronicle examiner register journal globe
  news tv radio broadcasting press media magazine review board trust authority guard guards forces front legion league
  alliance museum library academy laboratory laboratories labs energy
  telegraph courier bulletin wire daily dispatch inquirer sentinel bank fund exchange club party partido ministry department institute institution university college
  school hospital court parliament congress senate assembly house committee subcommittee commission council agency bureau
  service services directorate office secretariat administration foundation association federation confederation society
  union coalition network project center centre group organization organisation programme program initiative show
  chamber embassy church diocese police army navy command staff brigade battalion regiment division corps
  squadron fleet militia rights caucus conference pac campaign watch international reserve treasury cabinet kremlin sciences
  studies partnership consortium forum collective roundtable affairs veterans workers teachers nurses republic kingdom states`.split(
    /\s+/,
  ),
);

/** "HUR", "MoD's" base, "U.N.": letters of which at least two are capitals and nothing is a plain lower-case word. */
export function isAcronym(word: string): boolean {
  if (word.length < 2 || word.length > 12) return false;
  let capitals = 0;
  let letters = 0;
  for (let at = 0; at < word.length; at += widthAt(word, at)) {
    const width = isLetterAt(word, at) ? widthAt(word, at) : 0;
    letters += width;
    if (isCapitalised(word.slice(at, at + 2))) capitals += width;
  }
  return capitals >= 2 && capitals * 2 >= letters;
}

/** Lower case without full stops: "Sen." is "sen". */
export function bare(lower: string): string {
  return lower.includes('.') ? lower.replaceAll('.', '') : lower;
}

export function isHonorific(lower: string): boolean {
  return HONORIFICS.has(bare(lower));
}

export function isTitle(lower: string): boolean {
  const word = bare(lower);
  // "Senators Ana Sol and Ivo Brandt".
  return (
    TITLES.has(word) || HONORIFICS.has(word) || (word.endsWith('s') && word.length > 4 && TITLES.has(word.slice(0, -1)))
  );
}

export function isNameSuffix(lower: string): boolean {
  return NAME_SUFFIXES.has(bare(lower));
}

export function isCompanyWord(lower: string): boolean {
  return COMPANY_WORDS.has(lower);
}

export function isBodyWord(lower: string): boolean {
  if (BODY_WORDS.has(lower) || COMPANY_WORDS.has(lower)) return true;
  const noun = NOUNS.get(lower);
  return noun !== undefined && (noun.class === 'body' || noun.class === 'media') && noun.family !== 'country';
}

/** "Vellon | Today", "Channel | Six": a capital that elsewhere names nobody, behind one that does. */
function endsOutlet({ tokens }: Document, at: number): boolean {
  const [before, lower] = [tokens.lower[at - 1] ?? '', tokens.lower[at] ?? ''];
  if (tokens.sentence[at - 1] !== tokens.sentence[at] || !isCapitalised(tokens.word[at - 1] ?? '')) return false;
  if (lower === 'today') return !NOT_NAMES.has(before);
  return NUMBERED.test(before) && NUMBERS.test(lower);
}

const NUMBERED = /^(?:channel|radio|tv|television|station|canal|kanal|studio|network)$/;
const NUMBERS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/;

const OPENING: ReadonlySet<string> = new Set([...'"“‘\'([•*–—-«„', "''", '``']);

/** Whether a word is a given name of many countries. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(foldWord(word).join('-'));
}

/** The lower-case words of a range. */
export function lowerWords({ tokens }: Document, range: Range): readonly string[] {
  return tokens.lower.slice(range.from, range.to);
}

/** Whether token `at` opens a sentence, an opening quotation mark or bracket before it disregarded. */
function opensSentence(document: Document, at: number): boolean {
  const { sentence, word } = document.tokens;
  let before = at - 1;
  while (before >= 0 && sentence[before] === sentence[at] && OPENING.has(word[before] ?? '')) before -= 1;
  return before < 0 || sentence[before] !== sentence[at] || word[before] === ':';
}

/** "Telegram channels", "a Facebook post": the platform only modifies. */
function isPlatform({ tokens }: Document, at: number): boolean {
  return PLATFORM_WORDS.has(tokens.lower[at] ?? '') && MESSAGES.test(tokens.lower[at + 1] ?? '');
}

const MESSAGES =
  /^(?:channels?|posts?|pages?|accounts?|messages?|groups?|chats?|statements?|announcements?|videos?|users?|bots?)$/;

const PLATFORM_WORDS: ReadonlySet<string> = new Set(
  'telegram twitter facebook instagram youtube tiktok whatsapp weibo wechat vkontakte'.split(' '),
);

/** "Democrats", "Ukrainians" are people of a class, not a name, unless another capital goes on: "Democrats Abroad". */
export function isClassOfPeople({ tokens }: Document, at: number): boolean {
  const lower = tokens.lower[at] ?? '';
  if (isCapitalised(tokens.word[at + 1] ?? '')) return false;
  if (lower === 'police') return true;
  if (!lower.endsWith('s')) return false;
  const { lower: before } = tokens;
  return CLASS_WORDS.has(lower) || (before[at - 1] !== 'of' && isPeopleOf(lower));
}

function isPeopleOf(lower: string): boolean {
  return isDemonym(lower.slice(0, -1));
}

/** "ukrainian", "british": an adjective of a country that is not its name. */
export function isDemonym(lower: string): boolean {
  const country = countryOf(lower);
  return country?.adjectives.some((adjective) => adjective.toLowerCase() === lower) ?? false;
}

/** Common words that open a sentence before another: "State media", "Law enforcement agents". */
const COMMON_OPENERS: ReadonlySet<string> = new Set(
  `state local federal national regional law police military government senior top security health court city county school union
  social media press medical emergency border prison campaign party opposition intelligence defence defense army navy
  special public private young old new many several more most early late recent human civil fire rescue traffic`.split(
    /\s+/,
  ),
);

/** "Keeps saying it was fine.", "Ran a mill." in a list: what has an object right behind it is a verb. */
function isOpeningVerb({ tokens, parts }: Document, at: number): boolean {
  const next = parts[at + 1] ?? PART.X;
  if (tokens.sentence[at + 1] !== tokens.sentence[at]) return false;
  return next === PART.DT || next === PART.PRP$ || (next === PART.VBG && (tokens.lower[at] ?? '').endsWith('s'));
}

/** "Theresa May": a month behind a given name is a last name; in "met Ana May 5" a day follows. */
function isMonthName({ tokens, parts }: Document, at: number): boolean {
  const lower = tokens.lower[at] ?? '';
  // "A. Brandt", "Jan Brandt": an initial, and a given name that is short for a month too.
  if (/^(?:[ai]\.|jan)$/.test(lower)) return parts[at + 1] === PART.PER && isCapitalised(tokens.word[at + 1] ?? '');
  if (!/^(?:march|april|may|june|august)$/.test(lower)) return false;
  const given = tokens.sentence[at - 1] === tokens.sentence[at] && isGivenName(tokens.word[at - 1] ?? '');
  if (/^\d/.test(tokens.word[at + 1] ?? '')) return false;
  return given || (lower === 'may' && parts[at] === PART.PER);
}

/** Whether token `at` may be a word of a proper name. */
export function isNameWord(document: Document, at: number): boolean {
  const { tokens, parts } = document;
  const word = tokens.word[at] ?? '';
  if (!isCapitalised(word)) return false;
  const lower = tokens.lower[at] ?? '';
  if (NOT_NAMES.has(bare(lower))) return isMonthName(document, at) || endsOutlet(document, at);
  if (isClassOfPeople(document, at) || isPlatform(document, at)) return false;
  if (!opensSentence(document, at)) return true;
  const part = parts[at] ?? 0;
  if (isAcronym(word)) return true;
  const next = tokens.word[tokens.lower[at + 1] === 'of' ? at + 2 : at + 1] ?? '';
  if (isTitle(lower)) return isCapitalised(next) || isHonorific(lower) || isProper(part);
  if (COMMON_OPENERS.has(lower) && !isCapitalised(tokens.word[at + 1] ?? '')) return false;
  if (isProper(part)) return !isOpeningVerb(document, at);
  // A capital that the sentence would give anyway: "House leaders" is none, "House Speaker" goes on with another capital.
  if (isVerb(part) || !(part === PART.NN || part === PART.NNS || part === PART.JJ)) return false;
  const goesOn = isBodyWord(lower) ? next : (tokens.word[at + 1] ?? '');
  return isCapitalised(goesOn) && tokens.sentence[at + 1] === tokens.sentence[at];
}
