import type { ArticleMatter } from '../core/model/article.ts';
import type { Details } from '../core/model/details.ts';
import type { Published, Publisher } from '../core/model/reading.ts';
import type { KeptTelling } from '../core/model/tellings-file.ts';
import { doubtsOf } from '../core/query/doubts.ts';
import type { ReviewedReading } from '../core/query/reviewed.ts';
import { bodyIn, draftArticle, draftTellings, isOfArticle, tellingsIn } from './article-files.ts';
import type { ArticleIndex, IndexedArticle } from './article-index.ts';
import { type ArticleReader, sha256 } from './article-reader.ts';
import { correctionNotes } from './correction-notes.ts';
import { type Arriving, findArticle } from './find-article.ts';
import { type Arrival, arrivalOf, type CopyOf } from './ingest-copies.ts';
import type { InputArticle } from './inputs/input.ts';
import { articleIdOf, detailsOfMatter, inputName, matterOf } from './known.ts';
import { articlePath, bodyPath } from './paths.ts';
import { readmission } from './readmission.ts';
import type { RemovalIndex } from './removals.ts';
import { countReopened, type Drafting, reviewedIn } from './reopened.ts';

/** What became of one input. */
export interface IngestRow {
  /** As given. */
  readonly input: string;
  /** `changed`: the same words, other details. `corrected`: other words, the earlier ones are kept beside them. */
  readonly status: 'new' | 'unchanged' | 'changed' | 'corrected';
  readonly article: string;
  /** Path of the article's file, from the ledger's root. */
  readonly path: string;
  readonly outlet: Publisher | null;
  readonly published: Published | null;
  readonly language: string;
  readonly tellings: number;
  /** Tellings that a person should look at. */
  readonly toReview: number;
  /** The articles that are one text with it, of those that were there and those read before it. */
  readonly copies: readonly CopyOf[];
  /** What else is worth knowing: the same words stand in another article, a date could not be read. */
  readonly notes: readonly string[];
}

export interface FailedInput {
  readonly input: string;
  readonly status: 'failed';
  readonly reason: string;
}

/** What a run of ingest has in hand. */
export interface IngestRun extends Drafting {
  readonly index: ArticleIndex;
  readonly reader: ArticleReader;
  readonly removals: RemovalIndex;
  /** Details given for the run outrank those of the input. */
  readonly given: Details;
  /** Id of the article that the input corrects. */
  readonly as: string | null;
  /** The articles of the run that are new or have new words, by id. */
  readonly arrivals: Map<string, Arrival>;
}

/** Plans one article. Decisions of people are never touched; details that are already known are kept. */
export function ingestArticle(run: IngestRun, article: InputArticle): IngestRow | FailedInput {
  const details = over(run.given, article.details);
  const arriving: Arriving = {
    id: articleIdOf(article.body, details),
    input: inputName(article.input),
    sha256: sha256(article.body),
    details,
  };
  const taken = addressTaken(run, details.url);
  if (taken !== null) return { input: article.input, status: 'failed', reason: taken };
  const found = run.as === null ? findArticle(run.index, arriving) : run.index.get(run.as);
  if (found !== null) return ingestAgain(run, article, { found, arriving });
  const readmitted = readmission(run.removals, arriving, run.as);
  if (!readmitted.ok) return { input: article.input, status: 'failed', reason: readmitted.reason };
  const { id } = readmitted;
  if (run.index.get(id) !== null || run.draft.exists(articlePath(id))) {
    const reason = `belongs to ${articlePath(id)}, which is broken or has other words; see claims check`;
    return { input: article.input, status: 'failed', reason };
  }
  const sameText = run.index.bySha256(arriving.sha256).map((other) => `same text as ${other.id}`);
  const notes = [...article.notes, ...sameText, ...readmitted.notes];
  const matter = matterOf({ ...arriving, id }, details);
  return put(run, { input: article.input, notes, matter, body: article.body, status: 'new', earlier: new Map() });
}

/** One address is one article's: `--as` must not carry another article's away, nor may both have it. */
function addressTaken({ as, index }: IngestRun, url: string | null): string | null {
  const other = as === null || url === null ? null : index.byUrl(url);
  if (other === null || other.id === as) return null;
  return `its address ${url} is that of ${other.id}, so it cannot be read as ${as}; leave out --as to correct ${other.id}`;
}

interface Again {
  readonly found: IndexedArticle;
  readonly arriving: Arriving;
}

function ingestAgain(run: IngestRun, article: InputArticle, { found, arriving }: Again): IngestRow | FailedInput {
  const { id, matter } = found;
  const known = detailsOfMatter(matter);
  const same = { input: article.input, notes: article.notes, body: article.body, earlier: found.earlier };
  if (arriving.sha256 === matter.sha256) {
    // What a person has set since the first reading stays; an option of this run outranks it.
    const now = matterOf(
      { id, input: matter.input, sha256: matter.sha256 },
      over(run.given, over(known, article.details)),
    );
    const status = sameDetails(now, matter) ? 'unchanged' : 'changed';
    return put(run, { ...same, matter: now, status });
  }
  if (run.as === null && [...found.earlier.values()].includes(arriving.sha256)) {
    return { ...rowOf(run, found.matter, article.input), notes: [...article.notes, `an earlier version of ${id}`] };
  }
  const before = bodyIn(run.ledger, run.draft, id);
  const number = versionOf(found);
  if (before !== null) draftArticle(run.ledger, run.draft, { matter, body: before, number });
  const earlier = new Map(found.earlier).set(number, matter.sha256);
  const now = matterOf({ id, input: arriving.input, sha256: arriving.sha256 }, over(arriving.details, known));
  return put(run, { ...same, matter: now, status: 'corrected', earlier });
}

/** A run that was killed between the two files has kept the earlier version already: the same number again. */
function versionOf({ earlier, matter }: IndexedArticle): number {
  const last = Math.max(0, ...earlier.keys());
  return earlier.get(last) === matter.sha256 ? last : last + 1;
}

interface Arrived extends Pick<IngestRow, 'input' | 'notes' | 'status'> {
  readonly matter: ArticleMatter;
  readonly body: string;
  readonly earlier: ReadonlyMap<number, string>;
}

function put(run: IngestRun, arrived: Arrived): IngestRow {
  const { matter, status } = arrived;
  const { done: notes, reopened } = countReopened(run, matter.id, () => read(run, arrived));
  const waiting = reopened === 0 ? [] : [`${reopened} ${reopened === 1 ? 'review' : 'reviews'} reopened`];
  return { ...rowOf(run, matter, arrived.input), status, notes: [...arrived.notes, ...notes, ...waiting] };
}

/** Plans an article and its tellings; what a correction did to them. */
function read(run: IngestRun, { matter, body, status, earlier }: Arrived): readonly string[] {
  if (status !== 'unchanged' || wantsBody(run, matter.id, body)) draftArticle(run.ledger, run.draft, { matter, body });
  run.index.put({ id: matter.id, matter, earlier });
  const known = tellingsIn(run.draft, matter.id);
  const current = known === null || !isOfArticle(known, matter) ? null : known;
  const file = current ?? draftTellings(run.reader, run.draft, { matter, body });
  if (status === 'new' || status === 'corrected') run.arrivals.set(matter.id, arrivalOf(file, body));
  return status === 'corrected' && known !== null ? correctionNotes(known, file) : [];
}

/**
 * In a fresh clone of a ledger that keeps its texts out of git, ingesting a file again brings its body back; and a body
 * that somebody changed by hand is put right when the file is named as this article's.
 */
function wantsBody(run: IngestRun, id: string, body: string): boolean {
  if (run.as !== null) return bodyIn(run.ledger, run.draft, id) !== body;
  return run.ledger.config.text === 'omit' && !run.draft.exists(bodyPath(id));
}

function rowOf(run: IngestRun, matter: ArticleMatter, input: string): IngestRow {
  const { id } = matter;
  const file = reviewedIn(run, id);
  return { input, status: 'unchanged', article: id, path: articlePath(id), ...countsOf(file), copies: [], notes: [] };
}

function countsOf(
  read: ReviewedReading | null,
): Pick<IngestRow, 'outlet' | 'published' | 'language' | 'tellings' | 'toReview'> {
  if (read === null) return { outlet: null, published: null, language: 'und', tellings: 0, toReview: 0 };
  const { article, tellings } = read.reading;
  const { outlet, published, language } = article;
  const isOpen = (telling: KeptTelling): boolean => doubtsOf(telling, read.reviews.get(telling.id) ?? null).length > 0;
  return { outlet, published, language, tellings: tellings.length, toReview: tellings.filter(isOpen).length };
}

/** The first set of details, its gaps filled from the second. */
function over(first: Details, second: Details): Details {
  return {
    title: first.title ?? second.title,
    outlet: first.outlet ?? second.outlet,
    url: first.url ?? second.url,
    published: first.published ?? second.published,
  };
}

function sameDetails(a: ArticleMatter, b: ArticleMatter): boolean {
  return a.title === b.title && a.outlet === b.outlet && a.url === b.url && a.published === b.published;
}
