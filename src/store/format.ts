import type { ZodType } from 'zod';
import { articleMatterSchema } from '../core/model/article.ts';
import { configSchema } from '../core/model/config.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import { openDraft } from './draft.ts';
import { encodeArticle, formatYaml } from './encode.ts';
import { FORMS } from './forms.ts';
import { decodeFrontMatter, findFence } from './front-matter.ts';
import type { Ledger } from './open.ts';
import { CONFIG } from './paths.ts';
import type { Plan } from './plan.ts';
import { readTextFile } from './read-text.ts';
import { walkFolder } from './walk.ts';

export interface Formatted {
  readonly plan: Plan;
  /** Of files that cannot be read; they are left as they are. */
  readonly diagnostics: readonly Diagnostic[];
}

const FOLDERS = [
  'outlets',
  'speakers',
  'judgements',
  'reviews',
  'removed',
] as const satisfies readonly (keyof typeof FORMS)[];

/** Plans the standard form of every file that people write and write again. Comments and values stay; a body is never touched. With `only`, of these files. */
export function planFormat(ledger: Ledger, only: ReadonlySet<string> | null = null): Formatted {
  const draft = openDraft(ledger.root);
  const diagnostics: Diagnostic[] = [];
  const format = (path: string, write: (text: string) => FormattedText): void => {
    if (only !== null && !only.has(path)) return;
    const read = readTextFile(ledger.root, path);
    const result = read.ok ? write(read.text) : read;
    if (result.ok) draft.write(path, result.text);
    else diagnostics.push(...result.diagnostics);
  };
  format(CONFIG, (text) => formatted(text, configSchema, CONFIG));
  for (const folder of FOLDERS) {
    for (const { path } of walkFolder(ledger.root, folder).found)
      format(path, (text) => formatted(text, FORMS[folder], path));
  }
  for (const { path } of walkFolder(ledger.root, 'articles').found)
    format(path, (text) => formattedArticle(text, path));
  return { plan: draft.plan(), diagnostics };
}

type FormattedText = { ok: true; text: string } | { ok: false; diagnostics: readonly Diagnostic[] };

function formatted(text: string, schema: ZodType, path: string): FormattedText {
  const result = formatYaml(text, schema, { path });
  return result.ok ? { ok: true, text: result.value } : result;
}

/** A text without a fence is no article; `check` says so, and formatting leaves it. */
function formattedArticle(text: string, path: string): FormattedText {
  const fenced = findFence(text);
  if (fenced === null) return { ok: true, text };
  const decoded = decodeFrontMatter(fenced, articleMatterSchema, { path });
  return decoded.ok ? { ok: true, text: encodeArticle(decoded.value, text.slice(fenced.bodyStart)) } : decoded;
}
