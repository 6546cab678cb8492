import { isOutletName, leadingName } from '../../extract/names/outlet-names.ts';

/**
 * The outlets that an article names as where its text comes from: "(Reuters) -" after the dateline, "— AFP" at the end, "This
 * story first appeared in the Sarrow Tribune", "With files from AP", "Source: TASS". As written, without repeats; what the
 * article itself reports from an outlet ("TASS reported that …") is no credit, but a link of that telling's chain.
 */
export function findCreditLines(body: string): readonly string[] {
  const lines = edgeLines(body);
  const names = lines.flatMap((line, at) => [
    ...(at < HEAD ? datelineNames(line) : []),
    ...bylineNames(line),
    ...signatureNames(line),
    ...originNames(line),
  ]);
  return [...new Set(names)];
}

/** Credits stand at the edges of a text: so many lines from its beginning and from its end are looked at. */
const FIRST = 8;
const LAST = 16;
/** A dateline stands in one of the first lines. */
const HEAD = 5;
/** What is looked at of a line that is a paragraph. */
const LONGEST = 400;

/** Neither blank nor longer than is looked at; linear in the body's length. */
function edgeLines(body: string): readonly string[] {
  const lines = body.split(/[\r\n\u2028\u2029]+/).flatMap((line) => {
    const cut = line.length > LONGEST ? line.slice(0, LONGEST) : line;
    return cut.trim() === '' ? [] : [cut.trim()];
  });
  return lines.length <= FIRST + LAST ? lines : [...lines.slice(0, FIRST), ...lines.slice(-LAST)];
}

/**
 * "OSTREL, Vessland (Corvin) - A crack", "(Reuters) — Two": a name in brackets, a dash and a sentence, after a place or nothing;
 * "The Water Board (VWB) - which runs the dam" goes on in small letters.
 */
function datelineNames(line: string): readonly string[] {
  const [, before = '', name = ''] = /^([^()]{0,80})\(([^()]{2,40})\)\s?[-–—]+\s*["“‘']?[\p{Lu}\d]/u.exec(line) ?? [];
  const words = before.split(/\s+/).filter((word) => word !== '');
  const placed = words.every((word) => /^[\p{Lu}\d]/u.test(word) || SMALL.has(word.toLowerCase()));
  return name !== '' && placed && leadingName(name) === name ? [name] : [];
}

const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'de', 'la', 'al', '-', '–', '—', '/']);

/** "By AFP", "By Reuters staff", "By Anna Berg, Reuters": a part of the byline that is an outlet's name by its own words. */
function bylineNames(line: string): readonly string[] {
  if (line.length > 100 || !/^by:?\s/i.test(line)) return [];
  const parts = line.replace(/^by:?\s+/i, '').split(/\s*[,|/•·]\s*|\s+(?:and|with|for)\s+/);
  return parts.map((part) => part.replace(/\s+staff$/i, '')).filter(isOutletName);
}

/** "— AFP", "(AP)", "Reuters/AFP" alone on a line. */
function signatureNames(line: string): readonly string[] {
  if (line.length > 60) return [];
  const bare = line.replace(/^[-–—(\s]+/, '').replace(/[).\s]+$/, '');
  const marked = /^[-–—(]/.test(line);
  const parts = bare.split(/\s*[/,]\s*|\s+(?:and|with)\s+/);
  return marked || parts.length > 1 ? (parts.every(isOutletName) ? parts : []) : [];
}

/** Words after which a line names where its text was first. In lower case. */
const ORIGINS = [
  'first appeared in ',
  'first appeared on ',
  'first appeared at ',
  'first published by ',
  'first published in ',
  'first published on ',
  'first published at ',
  'first reported by ',
  'originally appeared in ',
  'originally appeared on ',
  'originally published by ',
  'originally published in ',
  'originally published on ',
  'originally published at ',
  'originally reported by ',
  'republished from ',
  'republished with permission from ',
  'republished with permission of ',
  'reprinted from ',
  'reprinted with permission from ',
  'with files from ',
  'with reporting by ',
  'with reporting from ',
  'with material from ',
  'with reports from ',
  'additional reporting by ',
  'based on a report by ',
  'based on reporting by ',
  'translated from ',
  'courtesy of ',
  'distributed by ',
  'provided by ',
];
const OPENERS = /^(?:sources?|via|credit|agency|agencies|from)\s*:\s*/i;
const CONTRIBUTED = /^(.{2,60}?)\s+contributed (?:to this (?:report|story|article)|reporting)\b/i;
const WITH = /^\(?with (?!files|report|material)(.{2,40}?)\)?\.?$/i;

function originNames(line: string): readonly string[] {
  const lower = line.toLowerCase();
  const after = ORIGINS.flatMap((origin) => {
    const at = lower.indexOf(origin);
    return at < 0 ? [] : [line.slice(at + origin.length)];
  });
  const opened = OPENERS.exec(line);
  if (opened !== null) after.push(line.slice(opened[0].length));
  const names = after.flatMap(namesIn);
  const helper = CONTRIBUTED.exec(line)?.[1] ?? WITH.exec(line)?.[1] ?? '';
  return [...names, ...listOf(helper).filter(isOutletName)];
}

/** "Reuters", "the Sarrow Tribune and AFP": the name that the text begins with, and those listed after it. */
function namesIn(text: string): readonly string[] {
  const head = text.split(/[.;|](?:\s|$)/, 1)[0] ?? '';
  const [first = '', ...others] = listOf(head);
  const name = leadingName(first.replace(/^the\s+/i, ''));
  return name === '' ? [] : [name, ...others.filter(isOutletName)];
}

function listOf(text: string): readonly string[] {
  return text
    .split(/\s*[,/]\s*|\s+and\s+/)
    .map((part) => part.replace(/^the\s+/i, '').trim())
    .filter((part) => part !== '');
}
