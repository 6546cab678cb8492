import { findingNamed } from '../model/finding.ts';
import { grouped } from '../model/grouped.ts';
import type { Filed } from '../model/ledger-files.ts';
import { byCodeUnits } from '../model/order.ts';
import type { Question, Verification } from '../model/verification.ts';
import { plainWords } from '../text/plain-words.ts';
import type { DatasetTelling } from './dataset.ts';
import type { Registries } from './place-tellings.ts';
import { QUESTIONS } from './questions.ts';
import { seenWords } from './stale-judgements.ts';

/**
 * Where a question stands. `open`: nobody found anything that decides it. `disputed`: people found otherwise. `stale`: what was
 * found is about words, or a speaker, that the telling has no more.
 */
export type StandingState =
  | 'open'
  | 'supported'
  | 'contradicted'
  | 'mixed'
  | 'disputed'
  | 'cannot-be-checked'
  | 'stale';

/** One finding, and whether it counts: only one that is neither superseded nor stale does. */
export interface Finding {
  readonly id: string;
  /** Of its file, from the ledger's root. */
  readonly path: string;
  readonly value: Verification;
  /** Id of the finding that takes its place. */
  readonly supersededBy: string | null;
  /** What is no longer as it was when it was verified. */
  readonly stale: 'words' | 'speaker' | 'stance' | null;
}

export interface QuestionStanding {
  readonly state: StandingState;
  /** By day, then id. */
  readonly findings: readonly Finding[];
}

/** What our own people found of one telling. Findings alone make it: no admission, repetition, name or link does. */
export type Standing = Readonly<Record<Question, QuestionStanding>>;

/** The questions that somebody looked into. */
export function lookedInto(standing: Standing): (QuestionStanding & { readonly question: Question })[] {
  const all = QUESTIONS.map((question) => ({ question, ...standing[question] }));
  return all.filter(({ findings }) => findings.length > 0);
}

const UNASKED: QuestionStanding = { state: 'open', findings: [] };
export const UNVERIFIED: Standing = { said: UNASKED, so: UNASKED, authentic: UNASKED };

/** As much of a telling as findings are held against. */
export type Judgeable = Pick<DatasetTelling, 'id' | 'telling' | 'speaker'>;

/** Tells where each telling stands. The order of the files does not matter. */
export function standingsOf(
  verifications: readonly Filed<Verification>[],
  registries: Registries,
): (telling: Judgeable) => Standing {
  const about = grouped(verifications, ({ id }) => findingNamed(id)?.telling ?? null);
  return (telling) => {
    const own = about.get(telling.id);
    return own === undefined ? UNVERIFIED : standingOf(own, (finding) => staleIn(telling, finding, registries));
  };
}

type Stale = Finding['stale'];

function standingOf(files: readonly Filed<Verification>[], stale: (finding: Verification) => Stale): Standing {
  const superseded = supersededIn(files);
  const findings = files.map((file): Finding => {
    const id = findingNamed(file.id)?.finding ?? '';
    const { path, value } = file;
    return { id, path, value, supersededBy: superseded.get(id) ?? null, stale: stale(value) };
  });
  findings.sort((a, b) => byCodeUnits(a.value.at, b.value.at) || byCodeUnits(a.id, b.id));
  const asked = (question: Question): QuestionStanding => {
    const own = findings.filter(({ value }) => value.question === question);
    return own.length === 0 ? UNASKED : { state: stateOf(own), findings: own };
  };
  return { said: asked('said'), so: asked('so'), authentic: asked('authentic') };
}

/** By id of the earlier finding that of the later one. Only a finding about the same question is superseded. */
function supersededIn(files: readonly Filed<Verification>[]): Map<string, string> {
  const questions = new Map(files.map(({ id, value }) => [findingNamed(id)?.finding ?? '', value.question]));
  const pairs = files.flatMap(({ id, value: { supersedes, question } }) => {
    if (supersedes === undefined || questions.get(supersedes) !== question) return [];
    return [[supersedes, findingNamed(id)?.finding ?? ''] as const];
  });
  // Two may supersede one: then both count, and the smaller id is named.
  return new Map(pairs.sort(([, a], [, b]) => -byCodeUnits(a, b)));
}

/** An id that was settled since, or merged, is the same speaker still. */
function staleIn({ telling, speaker }: Judgeable, { saw }: Verification, { speakers, outlets }: Registries): Stale {
  if (!isSame(saw.content, seenWords(telling))) return 'words';
  if (saw.stance !== undefined && saw.stance !== telling.stance) return 'stance';
  if (saw.speaker === undefined) return null;
  const now = speaker?.id ?? null;
  if (saw.speaker === now) return null;
  if (saw.speaker === null || now === null) return 'speaker';
  const settled = speakers.resolve(saw.speaker) ?? outlets.resolve(saw.speaker);
  return settled?.id === now ? null : 'speaker';
}

/** Another kind of quotation mark or dash makes no other claim. */
function isSame(saw: string, now: string): boolean {
  return saw === now || plainWords(saw) === plainWords(now);
}

function stateOf(findings: readonly Finding[]): StandingState {
  const current = findings.filter(({ supersededBy }) => supersededBy === null);
  const counting = current.filter(({ stale }) => stale === null);
  if (counting.length === 0) return current.length === 0 ? 'open' : 'stale';
  const people = [...grouped(counting, ({ value }) => value.by.trim()).values()].map(foundBy);
  const decided = new Set(people.filter((state) => DECIDED.has(state)));
  const [only] = decided;
  if (only !== undefined) return decided.size === 1 ? only : 'disputed';
  return people.includes('cannot-be-checked') ? 'cannot-be-checked' : 'open';
}

const DECIDED: ReadonlySet<StandingState> = new Set(['supported', 'contradicted', 'mixed']);

/** What one person found, by whatever ways: somebody who found nothing by one and something by another found something. */
function foundBy(findings: readonly Finding[]): StandingState {
  const found = new Set(findings.map(({ value }) => value.finding));
  if (found.has('mixed') || (found.has('supports') && found.has('contradicts'))) return 'mixed';
  if (found.has('supports')) return 'supported';
  if (found.has('contradicts')) return 'contradicted';
  return found.has('cannot-be-checked') ? 'cannot-be-checked' : 'open';
}
