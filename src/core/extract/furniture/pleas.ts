import { listed } from '../lexicon/listed.ts';
import {
  FIRST_PERSON,
  MESSAGE_OPENERS,
  NOTICE_LINES,
  NOTICE_OPENERS,
  NOTICE_PHRASES,
  PLEA_OPENERS,
  PLEA_PHRASES,
  PLEA_TOPICS,
  REPORTING,
  SECOND_PERSON,
  WEAK_PLEA_OPENERS,
} from '../lexicon/pleas.ts';
import { type Line, unquoted, wordCount } from './lines.ts';
import { holdsPhrase, opensWith, phraseTable } from './opening-phrases.ts';

const MESSAGES = phraseTable(MESSAGE_OPENERS);
const PLEAS = phraseTable(PLEA_OPENERS);
const WEAK_PLEAS = phraseTable(WEAK_PLEA_OPENERS);
const PLEA_HOLDS = phraseTable(PLEA_PHRASES);
const NOTICES = phraseTable(NOTICE_OPENERS);
const NOTICE_HOLDS = phraseTable(NOTICE_PHRASES);

/** A short line that opens a message of the outlet to its readers. */
const MESSAGE = 10;
/** A weak opener asks for something only where the line is no longer than this. */
const WEAK = 30;
const NETWORKS: ReadonlySet<string> = new Set(
  listed('facebook, twitter, instagram, telegram, youtube, tiktok, whatsapp, bluesky, threads, linkedin, viber'),
);
/** A line that asks to be followed is no longer than this. */
const BUTTONED = 14;
/** "Donate", "Follow us": no more words than a button has. */
const BUTTON = 2;

/** "A message from the Northern Herald:", "Dear readers,". */
export function opensMessage(line: Line): boolean {
  return wordCount(line) <= MESSAGE && opensWith(line.plain, MESSAGES) && !/[a-z0-9]\.$/.test(line.plain);
}

/** Whether the line asks readers for money, a subscription, a visit or a tip. */
export function isPlea(line: Line): boolean {
  if (opensMessage(line)) return true;
  const opened = opensWith(line.plain, PLEAS) || followsOn(line);
  const weak = !opened && wordCount(line) <= WEAK && opensWith(line.plain, WEAK_PLEAS);
  if (!opened && !weak && !PERSON.test(line.plain)) return false;
  const spoken = spokenBy(line);
  if (spoken.reported) return false;
  if (opened) return true;
  const about = holdsPhrase(spoken.plain, PLEA_HOLDS);
  if (weak) return about || line.words.length <= BUTTON || spoken.topics >= (spoken.us || spoken.you ? 1 : 2);
  if (about || hasAddress(line)) return spoken.us || spoken.you;
  return spoken.us && spoken.you && spoken.topics >= 2;
}

/** "Follow the Northern Herald on Facebook, X and Instagram." */
function followsOn(line: Line): boolean {
  if (!line.plain.startsWith('follow ') || wordCount(line) > BUTTONED) return false;
  const words = line.plain.split(/[\s,.]+/);
  const at = words.indexOf('on');
  return at > 1 && words.slice(at + 1).some((word) => word !== 'on' && word.length > 1 && NETWORKS.has(word));
}

/** Whether the line speaks to the reader in the outlet's name, so that a message which is open goes on in it. */
export function isAddressed(line: Line): boolean {
  if (!PERSON.test(line.plain)) return false;
  const spoken = spokenBy(line);
  return spoken.us || spoken.you;
}

/** Whether the line is about the text and not of it: rights, corrections, cookies, advertisements. */
export function isNotice(line: Line): boolean {
  if (line.words.length <= MESSAGE && NOTICE_LINES.has(line.plain.replace(/[:.]$/, ''))) return true;
  if (/^(?:(?:copyright )?(?:©|\(c\) )|copyright (?:19|20)\d\d)/.test(line.plain) || opensWith(line.plain, NOTICES))
    return true;
  return holdsPhrase(line.plain, NOTICE_HOLDS) && !spokenBy(line).reported;
}

/** A first look: without such a word nobody speaks to the reader. */
const PERSON = /\b(?:we|us|our|ours|you|your|yours)\b/;

/** "Write to our desk: tips@northernherald.example" */
function hasAddress(line: Line): boolean {
  return [...line.words, ...line.lastWords].some(
    (word) => word.includes('@') && /^[^@\s]{1,64}@[a-z0-9-]{1,63}\./i.test(word),
  );
}

interface Spoken {
  readonly plain: string;
  readonly us: boolean;
  readonly you: boolean;
  /** "we need your help, the mayor said": somebody else's we. */
  readonly reported: boolean;
  readonly topics: number;
}

function spokenBy(line: Line): Spoken {
  const plain = unquoted(line);
  const words = plain.split(/[^\p{L}'-]+/u);
  return {
    plain,
    us: words.some((word) => FIRST_PERSON.has(word)),
    you: words.some((word) => SECOND_PERSON.has(word)),
    reported: words.some((word) => REPORTING.has(word)) || plain.includes('according to'),
    topics: new Set(words.filter((word) => PLEA_TOPICS.has(word))).size,
  };
}
