import type { Dataset } from '../core/query/dataset.ts';
import type { Database } from './index/database.ts';
import { countArticles } from './index/numbers.ts';
import { isWorthIndexing, withIndex } from './index/open-index.ts';
import { updateTold } from './index/update.ts';
import type { Ledger } from './open.ts';
import { openPart, type Part } from './part.ts';
import { type Answers, readPeople } from './read.ts';

/** What is asked of a part of a ledger. */
export type Question =
  /** The claim of a telling, with all that is in conflict with it; the full id of the telling or of the claim. */
  | { readonly about: 'claim'; readonly id: string }
  /** The tellings that have these words and their claims; unless `alone`, with all that is in conflict with them. `speaker`: an id, or a name. */
  | { readonly about: 'words'; readonly text: string; readonly alone?: boolean; readonly speaker?: string | undefined };

/**
 * As much of a ledger as a question needs: the tellings that it asks for and their claims are as in the whole ledger, others of the
 * same articles need not be. Null where the index cannot tell, or most of the ledger would be needed; the whole must then be read.
 * Where a ledger has more than `few` articles, files that were written in place are noticed in the answer alone, and where no telling
 * has the words the answer is empty: to look in all for what is near would take minutes.
 */
export function readPart(ledger: Ledger, question: Question, few = FEW): Answers | null {
  if (!isWorthIndexing(ledger.root)) return null;
  const people = readPeople(ledger);
  // Who reads everything says which files are broken.
  if (people.diagnostics.length > 0) return null;
  const ask = (database: Database, closely: boolean): Part | null => {
    updateTold(ledger, database, { names: people, closely });
    const isBroken = database.rows('select 1 from fault limit 1').length > 0;
    return isBroken ? null : openPart(ledger, { database, all: countArticles(database) }, people);
  };
  return withIndex(ledger.root, (database) => {
    const isSmall = countArticles(database) <= few;
    const part = ask(database, isSmall);
    const first = part && answer(part, question);
    const again = part?.isOutdated() === true ? ask(database, true) : null;
    const dataset = again === null ? first : answer(again, question);
    // While nobody else writes the index.
    dataset?.copies();
    return dataset === null || (isSmall && dataset.byId.size === 0) ? null : { dataset, diagnostics: [] };
  });
}

function answer(part: Part, question: Question): Dataset | null {
  if (question.about === 'claim') return part.aroundClaim(question.id);
  const { text, alone = false, speaker } = question;
  const dataset = part.withWords(text, alone);
  if (dataset === null || speaker === undefined) return dataset;
  return { ...dataset, speakerIds: new Set(part.isSpeaker(speaker) ? [speaker] : []) };
}

/** To look at each file of so many articles takes no time that anybody notices. */
const FEW = 2000;
