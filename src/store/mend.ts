import type { Finding } from '../core/check/finding.ts';
import { rules } from '../core/check/registry.ts';
import type { Fix } from '../core/check/rule.ts';
import { loadArticleReader } from './article-reader.ts';
import { planFormat } from './format.ts';
import type { Ledger } from './open.ts';
import { articlePath, isArticleId, placed } from './paths.ts';
import type { Plan } from './plan.ts';
import { planRebuild } from './rebuild.ts';

/** Plans what mends these findings, where a rule says that it is safe; nothing for the others. */
export async function planMending(ledger: Ledger, findings: readonly Finding[]): Promise<Plan> {
  const format = new Set(findings.filter((found) => fixOf(found) === 'format').map(({ path }) => path));
  const articles = findings.filter((found) => fixOf(found) === 'read-again').flatMap(({ path }) => articleOf(path));
  const formatted = format.size === 0 ? [] : planFormat(ledger, format).plan.changes;
  if (articles.length === 0) return { changes: formatted };
  const { plan } = planRebuild(ledger, await loadArticleReader(), { only: new Set(articles) });
  return { changes: [...formatted, ...plan.changes] };
}

export function fixOf({ code }: Finding): Fix | null {
  return rules.find((rule) => rule.code === code)?.fix ?? null;
}

/** An article and what it tells have one id. */
function articleOf(path: string): string[] {
  const place = placed(path);
  return place !== null && isArticleId(place.id) ? [articlePath(place.id)] : [];
}
