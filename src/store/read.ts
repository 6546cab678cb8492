import type { Config } from '../core/model/config.ts';
import { configSchema } from '../core/model/config.ts';
import { byPlace, type Diagnostic } from '../core/model/diagnostic.ts';
import { type Judgement, judgementSchema } from '../core/model/judgement.ts';
import type { ArticleFile, Filed, LedgerFiles, TellingsFiles } from '../core/model/ledger-files.ts';
import { type Outlet, outletSchema } from '../core/model/outlet.ts';
import { type Speaker, speakerSchema } from '../core/model/speaker.ts';
import type { TellingsFile } from '../core/model/tellings-file.ts';
import { type Verification, verificationSchema } from '../core/model/verification.ts';
import type { Dataset } from '../core/query/dataset.ts';
import { fold } from '../core/query/fold.ts';
import { sha256 } from './article-reader.ts';
import { tellingsIn } from './decode-tellings.ts';
import { takeEvidence } from './evidence.ts';
import { keptOf, type ReadFiles } from './index/kept.ts';
import type { Ledger } from './open.ts';
import { packaged } from './packaged.ts';
import { articlePath, CONFIG, tellingsPath } from './paths.ts';
import { readArticleFile } from './read-article.ts';
import { openReviews, reviewsIn, sumWith, takeReviews } from './read-reviews.ts';
import { readTextFile } from './read-text.ts';
import { takeReference } from './reference.ts';
import { takeRemovals } from './removals.ts';
import { readYaml, type Taken, take } from './take.ts';
import { type Found, walkFolder } from './walk.ts';

/** What questions are answered from; articles are read one by one, when asked for. */
export interface Answers {
  readonly dataset: Dataset;
  /** Of files that could not be taken. */
  readonly diagnostics: readonly Diagnostic[];
}

export function readDataset(ledger: Ledger): Answers {
  const files = readTellingsFiles(ledger);
  return { dataset: fold(files, packaged, keptOf(ledger.root, files)), diagnostics: files.diagnostics };
}

/** What is answered from these files, with the judgements as they stand now: after one is written nothing else is read again. */
export function judgedDataset(ledger: Ledger, files: ReadFiles): Dataset {
  const judged = { ...files, judgements: takeJudgements(ledger.root).values };
  return fold(judged, packaged, keptOf(ledger.root, judged));
}

export function readTellingsFiles(ledger: Ledger): ReadFiles {
  const { root } = ledger;
  const sums = new Map<string, string>();
  const tellings = take(root, 'tellings', (found) => readTellings(root, found, { sums }));
  const people = readPeople(ledger);
  const reviews = takeReviews(root);
  for (const review of reviews.values) {
    const sum = sums.get(review.id);
    if (sum !== undefined) sums.set(review.id, sumWith(sum, review));
  }
  return {
    ...people,
    tellings: tellings.values,
    reviews: reviews.values,
    reviewsOf: reviewsIn(reviews.values),
    sums,
    diagnostics: [...tellings.diagnostics, ...people.diagnostics, ...reviews.diagnostics].sort(byPlace),
  };
}

/** What people wrote, without the tellings. */
export function readPeople(ledger: Ledger): Omit<TellingsFiles, 'tellings'> {
  const { root } = ledger;
  const outlets = takeOutlets(root);
  const speakers = takeSpeakers(root);
  const judgements = takeJudgements(root);
  const verifications = takeVerifications(root);
  const removals = takeRemovals(root);
  return {
    outlets: outlets.values,
    speakers: speakers.values,
    judgements: judgements.values,
    verifications: verifications.values,
    removals: removals.values,
    reviewsOf: openReviews(ledger),
    article: (id) => readCurrent(ledger, id),
    diagnostics: [outlets, speakers, judgements, verifications, removals]
      .flatMap(({ diagnostics }) => diagnostics)
      .sort(byPlace),
  };
}

/** What one article tells; null where its file is not there or broken. `isKnown`: whether a text of this sha256 has been read before. */
export function readTellingsOf(
  { root }: Ledger,
  id: string,
  isKnown?: (sha256: string) => boolean,
): Filed<TellingsFile> | null {
  const found = { folder: 'tellings', id, version: 0, path: tellingsPath(id) } as const;
  return readTellings(root, found, { sums: new Map(), isKnown }).values[0] ?? null;
}

/** The current version of an article; null where there is none that has its shape. */
export function readCurrent(ledger: Ledger, id: string): ArticleFile | null {
  const read = readArticleFile(ledger, { folder: 'articles', id, version: 0, path: articlePath(id) });
  return read.values[0] ?? null;
}

/** Those that can be taken. */
export function readOutlets({ root }: Ledger): readonly Filed<Outlet>[] {
  return takeOutlets(root).values;
}

/** Those that can be taken. */
export function readSpeakers({ root }: Ledger): readonly Filed<Speaker>[] {
  return takeSpeakers(root).values;
}

function takeSpeakers(root: string): Taken<Filed<Speaker>> {
  return take(root, 'speakers', (found) => readYaml<Speaker>(root, found, speakerSchema));
}

function takeJudgements(root: string): Taken<Filed<Judgement>> {
  return take(root, 'judgements', (found) => readYaml<Judgement>(root, found, judgementSchema));
}

function takeVerifications(root: string): Taken<Filed<Verification>> {
  return take(root, 'verifications', (found) => readYaml<Verification>(root, found, verificationSchema));
}

function takeOutlets(root: string): Taken<Filed<Outlet>> {
  return take(root, 'outlets', (found) => readYaml<Outlet>(root, found, outletSchema));
}

/** The whole ledger, as `check` needs it. A broken file is a diagnostic and the others are taken. */
export function readLedger(ledger: Ledger): LedgerFiles & ReadFiles {
  const files = readTellingsFiles(ledger);
  const beside = readBeside(ledger.root);
  const articles = take(ledger.root, 'articles', (found) => readArticleFile(ledger, found));
  const byId = new Map(articles.values.filter(({ version }) => version === 0).map((file) => [file.id, file]));
  const bodies = walkFolder(ledger.root, 'bodies');
  return {
    ...files,
    ...beside,
    articles: [...byId.values()],
    earlier: articles.values.filter(({ version }) => version > 0),
    article: (id) => byId.get(id) ?? null,
    diagnostics: [files, articles, bodies, beside].flatMap(({ diagnostics }) => diagnostics).sort(byPlace),
  };
}

/** What `check` needs beside what articles and people say. */
export function readBeside(root: string): Pick<LedgerFiles, 'config' | 'evidence' | 'series' | 'diagnostics'> {
  const config = readYaml<Config>(root, { id: 'config', path: CONFIG }, configSchema);
  const evidence = takeEvidence(root);
  const reference = takeReference(root);
  const diagnostics = [config, evidence, reference].flatMap((taken) => taken.diagnostics);
  return { config: config.values[0] ?? null, evidence: evidence.values, series: reference.values, diagnostics };
}

interface Sums {
  /** Of what was read, by article. */
  readonly sums: Map<string, string>;
  readonly isKnown?: ((sha256: string) => boolean) | undefined;
}

function readTellings(root: string, { id, path }: Found, { sums, isKnown }: Sums): Taken<Filed<TellingsFile>> {
  const read = readTextFile(root, path);
  if (!read.ok) return { values: [], diagnostics: read.diagnostics };
  const sum = sha256(read.text);
  const taken = tellingsIn(read.text, { id, path, root, sum, isKnown: isKnown?.(sum) === true });
  if (taken.values.length > 0) sums.set(id, sum);
  return taken;
}
