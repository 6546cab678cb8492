import { keepIds } from '../core/link/corrections/keep-ids.ts';
import type { ArticleMatter } from '../core/model/article.ts';
import type { TellingsFile } from '../core/model/tellings-file.ts';
import { type ArticleReader, sha256 } from './article-reader.ts';
import { decodeTellings } from './decode-tellings.ts';
import type { Draft } from './draft.ts';
import { encodeArticle } from './encode.ts';
import { encodeTellings } from './encode-tellings.ts';
import { findFence } from './front-matter.ts';
import { detailsOfMatter, knownOf } from './known.ts';
import type { Ledger } from './open.ts';
import { articlePath, bodyPath, tellingsPath } from './paths.ts';

/** Plans an article's file, and its body's where the ledger keeps bodies apart. */
export function draftArticle(
  ledger: Ledger,
  draft: Draft,
  version: { matter: ArticleMatter; body: string; number?: number },
): void {
  const { matter, body, number = 0 } = version;
  const apart = ledger.config.text === 'omit';
  if (apart) draft.write(bodyPath(matter.id, number), body);
  draft.write(articlePath(matter.id, number), encodeArticle(matter, apart ? '' : body));
}

/** The body of an article's current version; null where it is not here. */
export function bodyIn(ledger: Ledger, draft: Draft, id: string): string | null {
  return ledger.config.text === 'omit' ? draft.read(bodyPath(id)) : bodyBehind(draft.read(articlePath(id)));
}

/** The body of whichever version of an article has this hash; null where none is here. */
function bodyWithHash(draft: Draft, id: string, hash: string): string | null {
  for (let number = 0; draft.exists(articlePath(id, number)); number += 1) {
    for (const body of [bodyBehind(draft.read(articlePath(id, number))), draft.read(bodyPath(id, number))])
      if (body !== null && sha256(body) === hash) return body;
  }
  return null;
}

function bodyBehind(text: string | null): string | null {
  const fenced = text === null ? null : findFence(text);
  return text === null || fenced === null ? null : text.slice(fenced.bodyStart);
}

/** What the ledger has of an article's tellings; null where it has none that can be read. */
export function tellingsIn(draft: Draft, id: string): TellingsFile | null {
  const path = tellingsPath(id);
  const text = draft.read(path);
  if (text === null) return null;
  const decoded = decodeTellings(text, { root: draft.root, path });
  return decoded.ok ? decoded.value : null;
}

/** Reads an article and plans its tellings; those it told before keep their ids. */
export function draftTellings(
  reader: ArticleReader,
  draft: Draft,
  article: { matter: ArticleMatter; body: string },
): TellingsFile {
  const { matter, body } = article;
  const earlier = tellingsIn(draft, matter.id);
  const reading = reader.read(body, knownOf(matter.id, matter.input, detailsOfMatter(matter)));
  const kept = keepIds(
    {
      tellings: earlier?.tellings ?? [],
      gone: earlier?.gone ?? [],
      body: earlier === null ? null : bodyWithHash(draft, matter.id, earlier.article.sha256),
    },
    { reading, body, sha256 },
  );
  const file: TellingsFile = { format: 1, reading: reader.reading, ...reading, ...kept };
  draft.write(tellingsPath(matter.id), encodeTellings(file));
  return file;
}

/** Whether the tellings are of this body and of these details, whatever reader read them. */
export function isOfArticle(file: TellingsFile, matter: ArticleMatter): boolean {
  const { id, input, headline, outlet, published, sha256 } = file.article;
  const known = knownOf(matter.id, matter.input, detailsOfMatter(matter));
  if (id !== matter.id || input !== matter.input || sha256 !== matter.sha256) return false;
  if (known.headline !== null && known.headline !== headline) return false;
  return agrees(known.outlet, outlet) && agrees(known.published, published);
}

/** What was given is what was read with; where nothing was given, nothing in the reading says that it was. */
function agrees<T extends { readonly basis: string }>(given: T | null, read: T | null): boolean {
  return given === null ? read?.basis !== 'given' : JSON.stringify(given) === JSON.stringify(read);
}
