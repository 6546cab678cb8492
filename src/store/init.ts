import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { configSchema } from '../core/model/config.ts';
import { encodeYaml } from './encode.ts';
import { findLedger } from './open.ts';
import { CONFIG, FOLDERS } from './paths.ts';
import { type Planned, refused, writing } from './plan.ts';

/** No system may change a line end of an article, whose characters offsets count, or of evidence, whose bytes are pinned. */
const ATTRIBUTES = [
  'articles/** -text',
  'evidence/** -text',
  'tellings/** text eol=lf merge=claims',
  '*.yaml text eol=lf merge=claims',
  '',
].join('\n');
/** What is computed at will, what is kept out of git, and what a killed run leaves. */
const IGNORED = '.claims/\nbodies/\n.*.tmp-*\n';

/** Plans a new ledger in `folder`. Folders are made when their first file is. */
export function planInit(folder: string): Planned<{ readonly root: string }> {
  const root = resolve(folder);
  if (existsSync(root) && !statSync(root).isDirectory()) return refused(`${folder} is a file, not a folder`);
  if (existsSync(join(root, CONFIG))) return refused(`${folder} is a ledger already`);
  const around = findLedger(root);
  if (around !== null) return refused(`${folder} lies inside the ledger ${around}`);
  const files = existsSync(root) ? readdirSync(root) : [];
  const taken = Object.keys(FOLDERS).find((name) => files.includes(name));
  if (taken !== undefined)
    return refused(`${folder} has a folder ${taken}/ that is not a ledger's; choose another folder`);
  const written = [
    [CONFIG, encodeYaml({ format: 1, text: 'keep' }, configSchema)],
    ['.gitattributes', ATTRIBUTES],
    ['.gitignore', IGNORED],
  ] as const;
  // Somebody's own .gitignore is theirs; ours then goes beside what it says only by their hand.
  const changes = written.flatMap(([path, text]) => (files.includes(path) ? [] : writing(root, path, text)));
  return { ok: true, root, plan: { changes } };
}
