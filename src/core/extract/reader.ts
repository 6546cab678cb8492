import type { Sha256 } from '../model/ids.ts';
import type { Published, Publisher } from '../model/reading.ts';
import type { Model } from './tagger/model.ts';
import type { PartModel } from './tagger/part-weights.ts';

/** What is known of an article beside its words: from the command line, its front matter or the ledger. */
export interface Known {
  readonly id: string;
  /** The path or name as given; the ledger keeps its base name only. */
  readonly input: string;
  readonly headline: string | null;
  readonly outlet: Publisher | null;
  readonly published: Published | null;
}

/** What reading needs beside the article: the packaged models and a hash. */
export interface Reader {
  readonly model: Model;
  readonly parts: PartModel;
  readonly sha256: Sha256;
}
