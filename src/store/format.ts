import type { ZodType } from 'zod';
import { articleMatterSchema } from '../core/model/article.ts';
import { configSchema } from '../core/model/config.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import { judgementSchema } from '../core/model/judgement.ts';
import { outletSchema } from '../core/model/outlet.ts';
import { reviewsSchema } from '../core/model/review.ts';
import { speakerSchema } from '../core/model/speaker.ts';
import { verificationSchema } from '../core/model/verification.ts';
import { openDraft } from './draft.ts';
import { encodeArticle, formatYaml } from './encode.ts';
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

/** Plans the standard form of every file that people write. Comments and values stay; a body is never touched. With `only`, of these files. */
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
  for (const { path } of walkFolder(ledger.root, 'outlets').found)
    format(path, (text) => formatted(text, outletSchema, path));
  for (const { path } of walkFolder(ledger.root, 'speakers').found)
    format(path, (text) => formatted(text, speakerSchema, path));
  for (const { path } of walkFolder(ledger.root, 'judgements').found)
    format(path, (text) => formatted(text, judgementSchema, path));
  for (const { path } of walkFolder(ledger.root, 'verifications').found)
    format(path, (text) => formatted(text, verificationSchema, path));
  for (const { path } of walkFolder(ledger.root, 'reviews').found)
    format(path, (text) => formatted(text, reviewsSchema, path));
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
