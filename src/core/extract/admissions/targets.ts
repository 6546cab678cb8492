import type { Document } from '../document.ts';
import { listed } from '../lexicon/listed.ts';
import { TARGET_OF, type TargetClass } from '../lexicon/verification.ts';
import type { Range } from '../range.ts';
import { type About, aboutOf } from './about.ts';
import type { Clause } from './clauses.ts';

/** What an admission speaks of, read off its noun phrase. */
export interface Target {
  /** The class of its noun; `pronoun`: this, it, which; `topic`: something else, to be found again by its words. */
  readonly kind: TargetClass | 'pronoun' | 'topic';
  readonly plural: boolean;
  /** "none of the claims", "both figures", else one or some that were just told. */
  readonly extent: 'told' | 'all' | 'both';
  /** Whose: "the ministry's figures", "claims by the ministry", as written; `its` for his, her, its, their. */
  readonly owner: string | null;
  /** "The following claims", or a colon behind the clause. */
  readonly forward: boolean;
  readonly range: Range;
  /** Whether a quality of it is meant: "the authenticity of the video". */
  readonly quality: boolean;
  /** Of something said or counted, what about: "the number of | records stolen", "the | grain | figures"; null where nothing says. */
  readonly about: About | null;
}

const PRONOUNS: ReadonlySet<string> = new Set(
  listed('this, that, it, them, which, these, those, they, so, either, neither'),
);
const ALL: ReadonlySet<string> = new Set(listed('none, any, all, no, most, many, every'));
const BOTH: ReadonlySet<string> = new Set(['both', 'either', 'neither', 'competing', 'conflicting', 'rival']);
const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their']);
const STOPS: ReadonlySet<string> = new Set(
  listed('who, whether, because, when, where, why, how, until, after, before, since'),
);
/** A noun phrase is not read further than this. */
const REACH = 30;

/** The target of a clause: what stands before a passive verb, else behind the verb. */
export function targetOf(document: Document, clause: Clause): Target {
  const range = rangeOfTarget(document, clause);
  const at = headOf(document, range);
  const words = document.tokens.lower.slice(range.from, Math.min(range.to, range.from + REACH));
  const word = at < 0 ? '' : (document.tokens.lower[at] ?? '');
  const first = words.find((one) => !['but', 'and', 'however', ',', 'still'].includes(one)) ?? '';
  const relative = clause.relative && range.from === range.to;
  const pronoun =
    at < 0 &&
    (words.length === 0 || words.length <= 3) &&
    (PRONOUNS.has(first) || (first === '' && clause.predicate.voice === 'noun') || ALL.has(first));
  const kind = TARGET_OF.get(word) ?? (pronoun || relative ? 'pronoun' : 'topic');
  // "claims from either side", "both sides' figures": whoever told something.
  const sides = words.includes('side') || words.includes('sides');
  const plural =
    (/[^s]s$/.test(word) || word === 'data' || words.includes('these') || words.includes('those')) && kind !== 'topic';
  return {
    kind,
    plural,
    extent: sides
      ? 'all'
      : words.some((one) => BOTH.has(one))
        ? 'both'
        : ALL.has(first) || words.includes('any')
          ? 'all'
          : 'told',
    owner: sides || at < 0 ? null : ownerOf(document, range, at),
    forward:
      words.includes('following') ||
      words.includes('below') ||
      (plural && document.tokens.lower[clause.range.to] === ':'),
    range,
    quality: words.some((one) => TARGET_OF.get(one) === 'quality'),
    about: (kind === 'figure' || kind === 'claim') && !sides ? aboutOf(document, range, at) : null,
  };
}

function rangeOfTarget(document: Document, clause: Clause): Range {
  const { predicate, subject, antecedent, object } = clause;
  if (predicate.voice === 'passive') return subject;
  if (predicate.voice === 'impersonal' && !isDummy(document, subject)) return subject;
  const range = nounRange(document, clause, object);
  return clause.relative && predicate.voice === 'active' ? antecedent : range;
}

/** "it was not possible to verify", "there was no way to verify": what is meant stands behind the verb. */
export function isDummy(document: Document, subject: Range): boolean {
  return subject.to - subject.from <= 1 && ['it', 'there', ''].includes(document.tokens.lower[subject.from] ?? '');
}

/** "no independent confirmation of | the report": behind "of"; without it, of what was told. */
function nounRange(document: Document, clause: Clause, object: Range): Range {
  if (clause.predicate.voice !== 'noun') return object;
  const { lower } = document.tokens;
  return lower[object.from] === 'of'
    ? { from: object.from + 1, to: object.to }
    : { from: object.from, to: object.from };
}

/** The first noun that says what is checked; of a quality ("the authenticity of the video") the noun behind "of". */
function headOf(document: Document, range: Range): number {
  const { lower } = document.tokens;
  let quality = -1;
  let asked = false;
  for (let at = range.from; at < Math.min(range.to, range.from + REACH); at += 1) {
    const word = lower[at] ?? '';
    if (STOPS.has(word)) asked = true;
    const kind = TARGET_OF.get(word);
    if (kind === undefined || (asked && !MATERIAL.has(kind))) continue;
    if (kind !== 'quality' && kind !== 'matter') return at;
    if (quality < 0) quality = at;
  }
  return quality;
}

/** "could not verify when the footage was shot", "whether the reports are true": behind a question word only these are meant. */
const MATERIAL: ReadonlySet<string> = new Set(['footage', 'paper', 'claim']);

function ownerOf(document: Document, range: Range, head: number): string | null {
  const { lower, start, end } = document.tokens;
  for (let at = head - 1; at >= range.from; at -= 1) {
    if (OWNERS.has(lower[at] ?? '')) return 'its';
    if (lower[at] !== "'s" && lower[at] !== "'") continue;
    let from = at;
    while (from > range.from && !['of', 'by', ',', 'any', 'all', 'neither', 'both'].includes(lower[from - 1] ?? ''))
      from -= 1;
    return document.text.slice(start[from] ?? 0, end[at - 1] ?? 0);
  }
  return ownerBehind(document, { from: head + 1, to: range.to });
}

/** "claims made by the ministry", "the figures from the ministry". */
function ownerBehind(document: Document, range: Range): string | null {
  const { lower, start, end } = document.tokens;
  for (let at = range.from; at < Math.min(range.to, range.from + 4); at += 1) {
    if (lower[at] !== 'by' && lower[at] !== 'from') continue;
    let to = at + 1;
    while (
      to < range.to &&
      to < at + 8 &&
      /^[\p{L}\p{N}'-]/u.test(lower[to] ?? '') &&
      !['in', 'on', 'that', 'at'].includes(lower[to] ?? '')
    ) {
      to += 1;
    }
    return to > at + 1 ? document.text.slice(start[at + 1] ?? 0, end[to - 1] ?? 0) : null;
  }
  return null;
}
