import type { ArticleMatter } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Sha256 } from '../model/ids.ts';
import type { ArticleFile, LedgerFiles } from '../model/ledger-files.ts';
import type { TellingsFile } from '../model/tellings-file.ts';
import type { Code } from '../model/wordings.ts';
import type { Registries } from '../query/place-tellings.ts';
import type { Judged } from '../query/standings-in.ts';
import type { ArticleFigures } from './series/told-figures.ts';

/** What rules look at: the files as they are, and what they fold into. */
export interface CheckContext {
  readonly files: LedgerFiles;
  /** Names that are settled: by the ledger's files and by the package. */
  readonly registries: Registries;
  /** Every reader that read tellings which are here. */
  readonly readings: () => readonly ReadingCount[];
  /** Of a telling that findings are about: as people have it, and where it stands; null where there is none. */
  readonly judged: (telling: string) => Judged | null;
  /** What tellings can be held against the ledger's series of figures; found once. */
  readonly toldFigures: () => readonly ArticleFigures[];
  /** Names the reader at hand, so that older readings are told; null where none is at hand. */
  readonly reading: string | null;
  /** YYYY-MM-DD, where the person is; null where nobody says it. */
  readonly today: string | null;
  /** Paths of the tellings files that reading again would change; null where nobody has read again. */
  readonly stale: ReadonlySet<string> | null;
  readonly sha256: Sha256;
  /** Of an article's body as it is now; null where it is not here. Each body is hashed once, whoever asks. */
  readonly bodySum: (article: ArticleFile) => string | null;
  /** Whether tellings were read from an article of these details. */
  readonly isOfArticle: (tellings: TellingsFile, matter: ArticleMatter) => boolean;
}

/** How many articles a reader read, and the first of them. */
export interface ReadingCount {
  readonly reading: string;
  readonly count: number;
  readonly first: string;
}

/**
 * From what it follows what a rule says of a file, besides the settings, who is known by name, and the day: `check --since` looks no
 * further.
 * `article`: that file, and others that carry the id of its article or that it names by path.
 * `ids`: also what people wrote of any article, and the tellings of other articles that share with it the id of a telling, or are the
 * first to name a speaker or an outlet that it names. When unsure this is the one.
 * `settings`: anything, but it is said of the settings alone.
 */
export type Reach = 'article' | 'ids' | 'settings';

/** One thing that `check` holds a ledger to. Its level and its words stand with the code, in core/model/wordings.ts. */
export interface Rule {
  readonly code: Code;
  /** What holds in a sound ledger, for `claims rules` and the manual. */
  readonly description: string;
  readonly reach: Reach;
  readonly example: Example;
  /** Absent where a person has to decide. */
  readonly fix?: Fix;
  /** `before` is what the rules before it in the registry have found. */
  readonly check: (context: CheckContext, before: readonly Diagnostic[]) => readonly Diagnostic[];
}

/** A file that breaks a rule, or the lines of one that matter, as a person would meet it. */
export interface Example {
  /** POSIX path from the ledger's root. */
  readonly path: string;
  readonly text: string;
  /** What the text alone does not show. */
  readonly note?: string;
}

/** What changes nothing that a person said, and so needs nobody: to write the file in its standard form, to read the article again. */
export type Fix = 'format' | 'read-again';
