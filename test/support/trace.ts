import { findAdmissions, findOwnClauses } from '../../src/core/extract/admissions/admissions.ts';
import { assemble, unitOf } from '../../src/core/extract/assemble.ts';
import type { Attribution, Origin } from '../../src/core/extract/attribution.ts';
import { findDates } from '../../src/core/extract/dates/dates.ts';
import { findFacts } from '../../src/core/extract/facts/facts.ts';
import { findFigures } from '../../src/core/extract/figures/figures.ts';
import { findHedges } from '../../src/core/extract/manner/hedges.ts';
import type { Known } from '../../src/core/extract/reader.ts';
import { creditSpeakers } from '../../src/core/extract/speakers/speakers.ts';
import { tellingsOf } from '../../src/core/extract/tellings.ts';
import type { Trace } from '../../src/core/extract/trace.ts';
import type { Span } from '../../src/core/text/span.ts';
import { documentOf, reader, spanOfWords, unknown } from './document.ts';

/** One statement of a text, spelled by its words; source and cue are the nearest ones to the content. */
export interface Said {
  readonly content: string;
  readonly cue?: string;
  readonly source?: string;
  readonly origin?: Origin;
}

/** What the stages find in a text whose attributions are given, whatever the model would have proposed. */
export function traceOf(text: string, said: readonly Said[], known: Partial<Known> = {}): Trace {
  const document = documentOf(text, known);
  const attributions = said.map((one) => attributionOf(text, one));
  const findings = {
    attributions,
    credits: creditSpeakers(document, attributions),
    facts: findFacts(document, attributions),
    figures: findFigures(document),
    dates: findDates(document),
    hedges: findHedges(document),
  };
  const tellings = tellingsOf(document, findings, { article: unknown.id, sha256: reader.sha256 });
  const admissions = findAdmissions(document, findOwnClauses(document), tellings.map(unitOf));
  const identity = { known: { ...unknown, ...known }, reader };
  const reading = assemble(document, identity, { tellings, admissions, replies: [], language: 'en' });
  const steps = [
    { name: 'model', found: attributions },
    { name: 'own-voice', found: attributions },
    { name: 'echo', found: attributions },
  ] as const;
  return { document, reading, steps, findings, replies: [] };
}

/** The first place of the content, and the places of source and cue that are nearest to it. */
function attributionOf(text: string, { content, cue, source, origin = 'model' }: Said): Attribution {
  const words = spanOfWords(text, content);
  const near = (wanted: string): Span => nearest(text, wanted, words);
  return {
    cue: cue === undefined ? null : near(cue),
    source: source === undefined ? null : near(source),
    content: [words],
    score: 0.9,
    origin,
  };
}

function nearest(text: string, wanted: string, to: Span): Span {
  const places: Span[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    places.push({ start: at, end: at + wanted.length });
  const distance = ({ start, end }: Span): number => (end <= to.start ? to.start - end : Math.max(0, start - to.end));
  const found = places.toSorted((a, b) => distance(a) - distance(b))[0];
  if (found === undefined) throw new Error(`${JSON.stringify(wanted)} is not in ${JSON.stringify(text)}`);
  return found;
}
