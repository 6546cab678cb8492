/** The library's face: read an article, open a ledger, ask it. Everything else may change without notice. */
export { readArticle, readAttributions } from './core/extract/pipeline.ts';
export type { Known, Reader } from './core/extract/reader.ts';
export type { Diagnostic } from './core/model/diagnostic.ts';
export { toCodePoints, toUtf16 } from './core/model/offsets.ts';
export type {
  Admission,
  Credited,
  DateMention,
  Figure,
  Link,
  Quote,
  Reading,
  Reply,
  Telling,
} from './core/model/reading.ts';
export type { Dataset, DatasetArticle, DatasetClaim, DatasetTelling } from './core/query/dataset.ts';
export type { Query } from './core/query/query.ts';
export { type Searched, search } from './core/query/search.ts';
export { type ArticleReader, loadArticleReader, sha256 } from './store/article-reader.ts';
export { type Checked, checkLedger } from './store/check.ts';
export { loadModels, type Models } from './store/model.ts';
export { findLedger, type Ledger, openLedger } from './store/open.ts';
export { type Answers, readDataset } from './store/read.ts';
