import { loadArticleReader } from '../../store/article-reader.ts';
import { planArticleSet } from '../../store/article-set.ts';
import { finish, planned } from '../carry-out.ts';
import type { DetailOptions } from '../given.ts';
import { ledgerOf } from '../ledger.ts';
import { writing } from '../locking.ts';
import type { Run } from '../session.ts';
import { Refusal } from '../terminal/errors.ts';

export interface SetArticleOptions extends DetailOptions {
  /** Its id, or the beginning of one. */
  readonly id: string;
  readonly dryRun?: boolean;
}

/** Sets what the text does not say and reads the article again. */
export const setArticle: Run<SetArticleOptions> = writing('article set', async (session, options) => {
  const { id, dryRun = false, title, outlet, url, published } = options;
  if ([title, outlet, url, published].every((value) => value === undefined)) {
    throw new Refusal('nothing to set', ['Give one of --title, --outlet, --url, --published.']);
  }
  const ledger = ledgerOf(session);
  const details = { title, outlet, url, published };
  const { plan } = planned(planArticleSet(ledger, { article: id, details }, await loadArticleReader()));
  return finish(session, { root: ledger.root, plan }, { command: 'article set', dryRun });
});
