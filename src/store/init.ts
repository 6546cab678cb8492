import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { configSchema } from '../core/model/config.ts';
import type { Clone } from './clone.ts';
import { encodeYaml } from './encode.ts';
import { findLedger } from './open.ts';
import { CONFIG, FOLDERS } from './paths.ts';
import { type Change, type Planned, refused, writing } from './plan.ts';
import { WORKFLOW, workflowText } from './workflow.ts';

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

/** What a ledger's files need of git, and what it has not: lines that its .gitattributes and .gitignore lack are put behind theirs. */
export function planGitFiles(root: string): Planned<{ readonly root: string }> {
  const changes = [
    ['.gitattributes', ATTRIBUTES],
    ['.gitignore', IGNORED],
  ] as const;
  return { ok: true, root, plan: { changes: changes.flatMap(([path, text]) => withLines(root, path, text)) } };
}

function withLines(root: string, path: string, wanted: string): readonly Change[] {
  const file = join(root, path);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const there = new Set(before.split(/\r?\n/).map((line) => line.trim()));
  const missing = wanted.split('\n').filter((line) => line !== '' && !there.has(line));
  if (missing.length === 0) return [];
  const end = before === '' || before.endsWith('\n') ? '' : '\n';
  return writing(root, path, `${before}${end}${missing.join('\n')}\n`);
}

/** Plans the workflow that checks the ledger on GitHub. What is there is somebody's own. */
export function planWorkflow({ top, ledger }: Clone): Planned<{ readonly root: string }> {
  const text = workflowText(ledger);
  const changes = writing(top, WORKFLOW, text);
  const [change] = changes;
  if (change?.action === 'change') {
    return refused(`${WORKFLOW} is there already, and another one`, ['Move it away to have it written anew.']);
  }
  return { ok: true, root: top, plan: { changes } };
}

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
