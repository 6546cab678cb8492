import { type Sha256, tellingId } from '../model/ids.ts';
import type { DateMention, Figure, Quote, Telling } from '../model/reading.ts';
import { byPosition, type Span, textAt } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import type { Document } from './document.ts';
import type { Fact } from './facts/facts.ts';
import { findMode } from './manner/mode.ts';
import { findStance } from './manner/stance.ts';
import { findType } from './manner/type.ts';
import { placedWithin } from './placed.ts';
import { rangeOf } from './range.ts';
import type { Credit } from './speakers/speakers.ts';

/** Everything the stages found out about one article, ready to be made into tellings. */
export interface Findings {
  readonly attributions: readonly Attribution[];
  /** One for each attribution. */
  readonly credits: readonly Credit[];
  readonly facts: readonly Fact[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly hedges: readonly Span[];
}

/** Attributions alone, each one fact with its content as it is, speakers and mentions left open. */
export function plainFindings(attributions: readonly Attribution[]): Findings {
  return {
    attributions,
    credits: attributions.map(({ source }) => ({ speaker: null, via: [], source })),
    facts: attributions.map(({ content }, attribution) => ({ attribution, content })),
    figures: [],
    dates: [],
    hedges: [],
  };
}

/** One telling a fact, in the order of the facts. `article` is the article's id. */
export function tellingsOf(
  document: Document,
  findings: Findings,
  identity: { article: string; sha256: Sha256 },
): Telling[] {
  const ids = idsOf(document, findings.facts, identity);
  const claimed = new Set(
    findings.facts.flatMap((fact) => fact.content.flatMap((span) => placedWithin(findings.hedges, span))),
  );
  const first = new Map<number, string>();
  const pieces = new Map<number, number>();
  findings.facts.forEach((fact, at) => {
    pieces.set(fact.attribution, (pieces.get(fact.attribution) ?? 0) + 1);
    if (!first.has(fact.attribution)) first.set(fact.attribution, ids[at] ?? '');
  });
  return findings.facts.flatMap((fact, at) => {
    const attribution = findings.attributions[fact.attribution];
    const credit = findings.credits[fact.attribution];
    if (attribution === undefined || credit === undefined) return [];
    const shared = (pieces.get(fact.attribution) ?? 0) > 1 ? { attribution: first.get(fact.attribution) ?? '' } : {};
    const fields = fieldsOf(document, findings, { fact, attribution, credit, claimed });
    return [{ id: ids[at] ?? '', ...scoped(fields, identity.article), ...shared }];
  });
}

interface Piece {
  readonly fact: Fact;
  readonly attribution: Attribution;
  readonly credit: Credit;
  /** The hedges that stand inside some fact. */
  readonly claimed: ReadonlySet<Span>;
}

function fieldsOf(document: Document, findings: Findings, piece: Piece): Omit<Telling, 'id' | 'attribution'> {
  const { fact, attribution, credit } = piece;
  const within = <T extends Span>(mentions: readonly T[]) =>
    fact.content.flatMap((span) => placedWithin(mentions, span));
  return {
    content: fact.content.map((span) => quote(document.text, span)),
    cue: attribution.cue && quote(document.text, attribution.cue),
    source: credit.source && quote(document.text, credit.source),
    speaker: credit.speaker,
    via: [...credit.via],
    type: findType(document, attribution, fact.content),
    mode: findMode(document, attribution),
    stance: findStance(document, attribution),
    hedges: hedgesOf(document, findings, piece).map((span) => quote(document.text, span)),
    figures: within(findings.figures),
    dates: within(findings.dates),
    confidence: Math.round(attribution.score * 1000) / 1000,
  };
}

/** What the id of a speaker begins with that this article alone knows: an unnamed source, a class of people. */
const LOCAL = 'here:';

/** Ids that mean something in this article only carry its id, so that no ledger joins them across articles. */
function scoped<T extends Pick<Telling, 'speaker' | 'via'>>(fields: T, article: string): T {
  const own = <L extends { readonly id: string }>(link: L): L =>
    link.id.startsWith(LOCAL) ? { ...link, id: `${article}:${link.id.slice(LOCAL.length)}` } : link;
  return { ...fields, speaker: fields.speaker && own(fields.speaker), via: fields.via.map(own) };
}

function quote(text: string, span: Span): Quote {
  return { start: span.start, end: span.end, exact: textAt(text, span) };
}

/** Hedges of a fact: those in its words, and those of its sentence that trimming or splitting left outside every fact. */
function hedgesOf(document: Document, findings: Findings, { fact, attribution, claimed }: Piece): readonly Span[] {
  const sentence = sentenceOf(document, fact.content[0]);
  const inside = fact.content.flatMap((span) => placedWithin(findings.hedges, span));
  const spoken = attribution.cue ? [attribution.cue, ...attribution.content] : attribution.content;
  const beside = spoken
    .flatMap((span) => placedWithin(findings.hedges, span))
    .filter((hedge) => !claimed.has(hedge) && sentenceOf(document, hedge) === sentence);
  return [...inside, ...beside].sort(byPosition);
}

function sentenceOf(document: Document, span: Span | undefined): number {
  return span === undefined ? -1 : (document.tokens.sentence[rangeOf(document.tokens, span).from] ?? -1);
}

/** Ids of the facts; true repeats (the same words after the same words) are told apart by an ordinal. */
function idsOf(
  document: Document,
  facts: readonly Fact[],
  identity: { article: string; sha256: Sha256 },
): readonly string[] {
  const seen = new Map<string, number>();
  return facts.map((fact) => {
    const content = fact.content.map((span) => textAt(document.text, span)).join('\n');
    const start = fact.content[0]?.start ?? 0;
    // Twice as many code units as the id looks at code points: a pair of surrogates is one point.
    const before = document.text.slice(Math.max(0, start - 64), start);
    const id = tellingId(identity.sha256, identity.article, content, before);
    const ordinal = seen.get(id) ?? 0;
    seen.set(id, ordinal + 1);
    return ordinal === 0 ? id : tellingId(identity.sha256, identity.article, content, before, ordinal);
  });
}
