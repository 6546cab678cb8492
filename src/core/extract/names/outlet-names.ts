import { isCapitalised } from '../../text/letters.ts';
import { listed } from '../lexicon/listed.ts';
import { OTHER_BODIES, OUTLET_NAMES, OUTLET_WORDS } from '../lexicon/outlet-words.ts';

/**
 * Whether a name looks like an outlet's by its own words: "The Sarrow Tribune", "Reuters". It must be written in capitals
 * and be short. That a name does not look so says nothing.
 */
export function isOutletName(name: string): boolean {
  const words = name.trim().split(/\s+/).flatMap(camelWords);
  if (words.length > 6 || words.some((word) => !/^[\p{Lu}\d&]/u.test(word) && !SMALL.has(word))) return false;
  const lower = words.map((word) => word.toLowerCase().replace(/[’']s?$/u, ''));
  if (OUTLET_NAMES.has(lower.join(' ')) || OUTLET_NAMES.has(withoutArticle(lower).join(' '))) return true;
  if (withoutArticle(lower).length < 2 && lower[0] !== 'the') return false;
  const known = lower.some((word) => OUTLET_WORDS.has(word));
  return known && !lower.some((word, at) => OTHER_BODIES.has(word) && !isNewsService(lower, at));
}

/** "InterPress", "SkyNews": a capital inside begins a word. */
function camelWords(word: string): readonly string[] {
  return /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u.test(word) ? word.split(/(?<=\p{Ll})(?=\p{Lu})/u) : [word];
}

/** "Orvan News Service", "Karn Broadcasting Service", "State News Agency": not "the Press Service of the Bureau". */
function isNewsService(lower: readonly string[], at: number): boolean {
  // "Veldish State News", "State Television".
  if (lower[at] === 'state' && at === lower.length - 2 && STATE_MEDIA.has(lower[at + 1] ?? '')) return true;
  const service = lower.findIndex((word, k) => SERVICES.has(word) && NEWS.has(lower[k - 1] ?? ''));
  return service > 0 && (at === service || lower[at] === 'state' || lower[at] === 'national');
}

const SERVICES: ReadonlySet<string> = new Set(['service', 'agency']);
const NEWS: ReadonlySet<string> = new Set(['news', 'broadcasting', 'wire', 'information', 'telegraph']);
const STATE_MEDIA: ReadonlySet<string> = new Set(['news', 'television', 'tv', 'radio', 'broadcasting']);
const SMALL: ReadonlySet<string> = new Set(listed('of, the, and, for, de, la, le, el, der, die, &, del, y, di'));

function withoutArticle(words: readonly string[]): readonly string[] {
  return words[0] === 'the' || words[0] === 'a' ? words.slice(1) : words;
}

/** Whether a name alone on a line over a stamp is that of an outlet or another body that publishes. */
export function isPublisherName(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length > 6 || words.some((word) => !isCapitalised(word) && !SMALL.has(word))) return false;
  const lower = words.map((word) => word.toLowerCase());
  // In capitals alone more may follow: "CHANNEL SIX KARN" is no "Channel Six Anchor Quits".
  const channel = CHANNEL.exec(lower.join(' '))?.[0];
  if (channel !== undefined && (channel.length === name.length || !/\p{Ll}/u.test(name))) return true;
  return isOutletName(name) || lower.some((word) => PUBLISHERS.has(word)) || isBodyName(lower);
}

const CHANNEL = /^channel (?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\b/;

const PUBLISHERS: ReadonlySet<string> = new Set(
  listed('institute, centre, center, foundation, agency, association, network, bureau'),
);

/**
 * A body's own name at the head of its page: "Bureau of Mines", "STATE BUREAU OF MINES", "Ministry of Health of Veld"; not "Robbers Hit
 * Bank of Veld".
 */
function isBodyName(lower: readonly string[]): boolean {
  const words = withoutArticle(lower);
  const at = words.findIndex((word) => word === 'of' || word === 'for');
  const body = words[at - 1] ?? '';
  return BODIES.has(body) && (at <= 2 || !IN_HEADLINES.has(body));
}

/** Bodies that headlines are full of. */
const IN_HEADLINES: ReadonlySet<string> = new Set(['bank', 'court', 'chamber', 'federation']);

const BODIES: ReadonlySet<string> = new Set(
  listed(
    'bureau, ministry, department, office, service, commission, committee, administration, council, board, inspectorate, bank, court, chamber, federation',
  ),
);

/**
 * What a page under a name is called, and no headline's end ("Mayor Guilty, Barred From Office"): "press office",
 * "Field bulletin No. 4", "world pages", "Defence blog", "the news agency of Veld".
 */
const PAGES =
  /^(?:the )?(?:(?!(?:at|behind|for|from|his|her|in|into|its|of|off|on|out|their|to|under|with) )\p{L}+ ){0,2}(?:(?:press|news|media|information|editorial|affairs|relations|communications) (?:office|release)|(?:press |news |media |information |editorial )?(?:blog|briefing|bulletin|circular|column|communiqu[eé]|desk|diary|digest|edition|newsletter|notebook|pages?)|(?:news|press) (?:agency|service))(?: (?:of|in|for) [\p{L} ]{2,40}| no\.? ?\d{1,4})?$/iu;

/** "a railway blog", "an independent newsletter for grain traders" */
const OUTLET =
  /^(?:an?|the|your) (?:[\p{L}-]+ ){0,3}(?:blog|newsletter|newspaper|paper|weekly|magazine|website|podcast|journal)(?: (?:on|for|of|from|about|in) [^.!?]{2,40})?$/iu;

/** Whether words beside a name or a date say what kind of page it is. */
export function isPageLabel(words: string): boolean {
  return PAGES.test(words.trim()) || OUTLET.test(words.trim());
}

/** The name of a line "Larvik Police, press office", "KNA, the news agency of Veld", "OPEN HANDS - Field bulletin No. 4"; null for other lines. */
export function labelledName(line: string): string | null {
  const [, name = '', label = ''] = /^([^,|]{2,60}?)(?:,| [-–—|·]) (.{4,60})$/u.exec(line) ?? [];
  const words = name.split(/\s+/);
  const named = name !== '' && words.length <= 6 && words.every((word) => isCapitalised(word) || SMALL.has(word));
  // "EAST RADIO, LARVIK": an outlet and its town.
  const town = isOutletName(name) && /^\p{Lu}[\p{L}-]+$/u.test(label);
  return named && (town || isPageLabel(label)) ? name : null;
}

/** The name on a masthead: before a section ("Karn Post | Sport"), a programme ("KARN RADIO - THE MORNING HOUR"), a remark in brackets. */
export function mastheadName(line: string): string {
  const plain = withoutShortForm(line).replace(/\s\([^()]{1,60}\)$/, '');
  const [name = '', ...others] = plain.split(/\s+[|·•–—-]\s+/);
  return others.every(isTitled) ? name : plain;
}

function isTitled(part: string): boolean {
  return part.split(/\s+/).every((word) => isCapitalised(word) || SMALL.has(word));
}

/**
 * Whether a name has its outlet's word where names have it: first, last, before "of" or "Service". "Storm Hits Morning Train" is a
 * headline.
 */
export function isNameShaped(name: string): boolean {
  const lower = name.toLowerCase().split(/\s+/);
  const at = lower.findLastIndex((word) => OUTLET_WORDS.has(word) || PUBLISHERS.has(word) || BODIES.has(word));
  if (lower.length < 4 || at < 0 || at === lower.length - 1) return true;
  return at === 0 || SMALL.has(lower[at + 1] ?? '') || SERVICES.has(lower[at + 1] ?? '');
}

const SHORT_BEFORE = /^\p{Lu}{2,8}\s[-–—]\s/u;
const SHORT_BEHIND = /(?:\s[-–—]\s\p{Lu}{2,8}|\s\(\p{Lu}{2,8}\))$/u;

/** A name without the short form beside it: "NW - Northern Wire", "NORTHERN WIRE - NW", "Northern Wire (NW)". */
export function withoutShortForm(name: string): string {
  return name.replace(SHORT_BEFORE, '').replace(SHORT_BEHIND, '');
}

/** The name at the beginning of `text`: capitalised words and the small ones between them. */
export function leadingName(text: string): string {
  const words: string[] = [];
  for (const word of text.slice(0, 120).split(/\s+/)) {
    const bare = word.replace(/[.,:;!?)”"]+$/, '').replace(/[’']s$/, '');
    const small = ['of', 'the', 'and', '&', 'for', 'de', 'la'].includes(bare);
    if (!(isCapitalised(bare) || /^\d/.test(bare)) && !small) break;
    words.push(bare);
    if (bare !== word) break;
  }
  while (words.length > 0 && !(isCapitalised(words.at(-1) ?? '') || /^\d/.test(words.at(-1) ?? ''))) words.pop();
  if (words[0] === 'the') words.shift();
  return words.join(' ');
}
