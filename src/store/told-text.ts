import { keepIds } from '../core/link/corrections/keep-ids.ts';
import type { KeptTelling } from '../core/model/tellings-file.ts';
import { tellingsIn } from './article-files.ts';
import { type ArticleReader, sha256 } from './article-reader.ts';
import { openDraft } from './draft.ts';
import { findArticles } from './index/find-articles.ts';
import type { InputArticle } from './inputs/input.ts';
import { articleIdOf, detailsOfMatter, knownOf } from './known.ts';
import type { Ledger } from './open.ts';
import { articlePath } from './paths.ts';
import { refused } from './plan.ts';
import { readCurrent } from './read.ts';
import { readArticleFile } from './read-article.ts';

/** A text and what is read in it now; offsets in code points of the body. */
export interface ReadText {
  /** What it is called: a file, an article, an earlier version of one (`a-7k3mq0xd@1`). */
  readonly name: string;
  readonly body: string;
  readonly tellings: readonly KeptTelling[];
  /** Whether its tellings have the ids that a ledger knows them by. */
  readonly isKept: boolean;
}

export function readInputText(reader: ArticleReader, { input, body, details }: InputArticle): ReadText {
  const { tellings } = reader.read(body, knownOf(articleIdOf(body, details), input, details));
  return { name: input, body, tellings, isKept: false };
}

/** Reads a version of an article, 0 for the current one; its tellings have the ids that they have, or had, in the ledger. */
export function readArticleText(
  ledger: Ledger,
  reader: ArticleReader,
  asked: { readonly article: string; readonly version: number },
): { readonly ok: true; readonly text: ReadText } | ReturnType<typeof refused> {
  const index = findArticles(ledger);
  const found = index.find(asked.article);
  if (!found.ok) return found;
  const { id } = found;
  const { version } = asked;
  const versions = [...(index.get(id)?.earlier.keys() ?? [])].sort((a, b) => a - b);
  if (version !== 0 && !versions.includes(version))
    return refused(
      `${id} has no version ${version}`,
      versions.map((one) => `${id}@${one}`),
    );
  const file = readArticleFile(ledger, { folder: 'articles', path: articlePath(id, version), id, version }).values[0];
  const body = file?.body()?.text;
  if (file === undefined || body === undefined)
    return refused(`the text of ${articlePath(id, version)} is not here; see claims check`);
  const { input } = file.value;
  const reading = reader.read(body, knownOf(id, input, detailsOfMatter(file.value)));
  const stored = tellingsIn(openDraft(ledger.root), id);
  const current = version === 0 ? body : (readCurrent(ledger, id)?.body()?.text ?? null);
  const { tellings } = keepIds(
    { tellings: stored?.tellings ?? [], gone: stored?.gone ?? [], body: current },
    { reading, body, sha256 },
  );
  return { ok: true, text: { name: version === 0 ? id : `${id}@${version}`, body, tellings, isKept: true } };
}
