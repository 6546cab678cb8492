import { type FindingName, findingKey, findingNamed, isEvidencePath } from '../core/model/finding.ts';
import { type Pair, pairId, pairNamed } from '../core/model/pair.ts';

/** The shape of the data folder: id ⇄ path. Ids are checked here before they become paths; paths are POSIX, from the root. */

export const CONFIG = 'claims.config.yaml';
const SHARD = 2;
const ARTICLE = /^a-[0-9a-z]{8}$/;
/** Letters and digits of any script joined by single hyphens: no dot, no separator, no space. */
const NAMED = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u;
const LONGEST = 80;
/** Windows opens devices by these names, whatever the extension. */
const DEVICES = new Set(
  ['con', 'prn', 'aux', 'nul', ...'123456789'].flatMap((n) => (/\d/.test(n) ? [`com${n}`, `lpt${n}`] : [n])),
);

export function isArticleId(id: string): boolean {
  return ARTICLE.test(id);
}

/** Whether `id` may name a speaker's or an outlet's file. */
export function isNameId(id: string): boolean {
  return id.length <= LONGEST && id === id.toLowerCase() && !DEVICES.has(id) && NAMED.test(id);
}

/** The folders of a ledger that hold records: how deep their files lie, and what one is named like. */
export const FOLDERS = {
  articles: { depth: 2, like: 'articles/7k/a-7k3mq0xd.md' },
  tellings: { depth: 2, like: 'tellings/7k/a-7k3mq0xd.json' },
  bodies: { depth: 2, like: 'bodies/7k/a-7k3mq0xd.txt' },
  outlets: { depth: 1, like: 'outlets/northern-wire.yaml' },
  speakers: { depth: 1, like: 'speakers/port-authority.yaml' },
  removed: { depth: 2, like: 'removed/7k/a-7k3mq0xd.yaml' },
  reviews: { depth: 2, like: 'reviews/7k/a-7k3mq0xd.yaml' },
  judgements: { depth: 1, like: 'judgements/t-3rdp4dtds9--t-em3cwjzb4a.yaml, the smaller id first' },
  verifications: { depth: 2, like: 'verifications/t-3rdp4dtds9/v-7wk2c0hz5e.yaml' },
  evidence: { depth: 1, like: 'evidence/3f2a9c01b2d4-briefing.pdf' },
  reference: { depth: 2, like: 'reference/port-figures/datapackage.json, the .csv files that it names beside it' },
} as const;

export type Folder = keyof typeof FOLDERS;

function shard(folder: Folder, id: string): string {
  if (!isArticleId(id)) throw new RangeError(`not an article id: ${JSON.stringify(id)}`);
  return `${folder}/${id.slice(2, 2 + SHARD)}/${id}`;
}

/** `articles/7k/a-7k3mq0xd.md`; an earlier version has its number before the extension. */
export function articlePath(id: string, version = 0): string {
  return `${shard('articles', id)}${version === 0 ? '' : `.${version}`}.md`;
}

export function tellingsPath(id: string): string {
  return `${shard('tellings', id)}.json`;
}

/** Where a body stands when the ledger keeps texts out of git. */
export function bodyPath(id: string, version = 0): string {
  return `${shard('bodies', id)}${version === 0 ? '' : `.${version}`}.txt`;
}

/** What people decided of an article's tellings. */
export function reviewsPath(id: string): string {
  return `${shard('reviews', id)}.yaml`;
}

/** What is left of an article that somebody removed. */
export function removalPath(id: string): string {
  return `${shard('removed', id)}.yaml`;
}

export function registryPath(folder: 'outlets' | 'speakers', id: string): string {
  if (!isNameId(id)) throw new RangeError(`not an id that can name a file: ${JSON.stringify(id)}`);
  return `${folder}/${id}.yaml`;
}

export function judgementPath(pair: Pair): string {
  const id = pairId(pair);
  if (pairNamed(id) === null) throw new RangeError(`not a pair that can name a file: ${JSON.stringify(id)}`);
  return `judgements/${id}.yaml`;
}

export function verificationPath(name: FindingName): string {
  const key = findingKey(name);
  if (findingNamed(key) === null) throw new RangeError(`not a finding that can name a file: ${JSON.stringify(key)}`);
  return `verifications/${key}.yaml`;
}

/** What a path of the ledger holds, by its name alone; null where no file of that name belongs. */
export interface Placed {
  readonly folder: Folder;
  readonly id: string;
  readonly version: number;
}

export function placed(path: string): Placed | null {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  const folder = parts[0];
  if (folder === 'outlets' || folder === 'speakers' || folder === 'judgements') {
    const id = name.slice(0, -'.yaml'.length);
    const isId = folder === 'judgements' ? pairNamed(id) !== null : isNameId(id);
    return parts.length === 2 && name.endsWith('.yaml') && isId ? { folder, id, version: 0 } : null;
  }
  if (folder === 'verifications') {
    const id = path.slice('verifications/'.length, -'.yaml'.length);
    return name.endsWith('.yaml') && findingNamed(id) !== null ? { folder, id, version: 0 } : null;
  }
  if (folder === 'reference') return isReferencePath(parts) ? { folder, id: path, version: 0 } : null;
  if (folder === 'evidence') return isEvidencePath(path) ? { folder, id: name, version: 0 } : null;
  if (folder === undefined || !isOfArticles(folder)) return null;
  const match = /^(a-[0-9a-z]{8})(?:\.([1-9]\d{0,5}))?\.(md|json|txt|yaml)$/.exec(name);
  const [, id = '', number] = match ?? [];
  const found: Placed = { folder, id, version: number === undefined ? 0 : Number(number) };
  return match !== null && pathOf(found) === path ? found : null;
}

type OfArticles = 'articles' | 'tellings' | 'bodies' | 'reviews' | 'removed';

/** Whether the files of a folder are named after articles. */
function isOfArticles(folder: string): folder is OfArticles {
  return ['articles', 'tellings', 'bodies', 'reviews', 'removed'].includes(folder);
}

function pathOf({ folder, id, version }: Placed): string | null {
  if (folder === 'articles') return articlePath(id, version);
  if (folder === 'bodies') return bodyPath(id, version);
  if (version > 0) return null;
  if (folder === 'removed') return removalPath(id);
  return folder === 'reviews' ? reviewsPath(id) : tellingsPath(id);
}

/** A package of series and what usually comes with one, in `reference/` itself or in a folder of it. */
function isReferencePath(parts: readonly string[]): boolean {
  const [, inner = '', deeper] = parts;
  if (parts.length > 3 || (deeper !== undefined && !isNameId(inner))) return false;
  return REFERENCE.test(deeper ?? inner);
}

const REFERENCE =
  /^(?:datapackage\.json|(?:readme|licen[cs]e)(?:\.md|\.txt)?|[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,80}\.csv)$/iu;
