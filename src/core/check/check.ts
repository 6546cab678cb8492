import { byPlace, type Diagnostic } from '../model/diagnostic.ts';
import type { LedgerFiles } from '../model/ledger-files.ts';
import { rules } from './registry.ts';
import type { CheckContext, Rule } from './rule.ts';

export interface Asked {
  /** Files or folders of the ledger; all where none is named. */
  readonly paths?: readonly string[];
  /** The only files to be told of, where not all are; the context need then hold no more than these and what a rule's reach names. */
  readonly isAsked?: ((path: string) => boolean) | null;
}

/** Everything that the rules find, by path and place. */
export function check(context: CheckContext, { paths = [], isAsked = null }: Asked = {}): Diagnostic[] {
  const found = isAsked === null ? foundBy(rules, () => context) : foundInPart(context, isAsked);
  const wanted = paths.map((path) => path.replace(/\/+$/, ''));
  const within = (path: string): boolean => wanted.some((one) => path === one || path.startsWith(`${one}/`));
  return found.filter(({ path }) => wanted.length === 0 || within(path)).sort(byPlace);
}

function foundBy(some: readonly Rule[], contextOf: (rule: Rule) => CheckContext): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const rule of some) found.push(...rule.check(contextOf(rule), found));
  return found;
}

/** The settings are not among the files that are asked for: where they changed, everything is. */
function foundInPart(context: CheckContext, isAsked: (path: string) => boolean): Diagnostic[] {
  const own = { ...context, files: onlyAsked(context.files, isAsked) };
  const some = rules.filter(({ reach }) => reach !== 'settings');
  return foundBy(some, ({ reach }) => (reach === 'article' ? own : context)).filter(({ path }) => isAsked(path));
}

function onlyAsked(files: LedgerFiles, isAsked: (path: string) => boolean): LedgerFiles {
  const asked = <T extends { readonly path: string }>(list: readonly T[]): T[] =>
    list.filter(({ path }) => isAsked(path));
  return {
    ...files,
    articles: asked(files.articles),
    earlier: asked(files.earlier),
    tellings: asked(files.tellings),
    outlets: asked(files.outlets),
    speakers: asked(files.speakers),
    judgements: asked(files.judgements),
    verifications: asked(files.verifications),
    reviews: asked(files.reviews),
    removals: asked(files.removals),
  };
}
