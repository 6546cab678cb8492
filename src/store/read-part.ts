import { isWorthIndexing, withIndex } from './index/open-index.ts';
import { updateTold } from './index/update.ts';
import type { Ledger } from './open.ts';
import { openPart } from './part.ts';
import { type Answers, readPeople } from './read.ts';

/** What is asked of a part of a ledger. */
export type Question =
  /** The claim of a telling, with all that is in conflict with it; the full id of the telling or of the claim. */
  | { readonly about: 'claim'; readonly id: string }
  /** The tellings that have these words and their claims, with all that is in conflict with them. */
  | { readonly about: 'words'; readonly text: string };

/**
 * As much of a ledger as a question needs: the tellings that it asks for and their claims are as in the whole ledger, others of the
 * same articles need not be. Null where the index cannot tell, or most of the ledger would be needed; the whole must then be read.
 */
export function readPart(ledger: Ledger, question: Question): Answers | null {
  if (!isWorthIndexing(ledger.root)) return null;
  const people = readPeople(ledger);
  // Who reads everything says which files are broken.
  if (people.diagnostics.length > 0) return null;
  return withIndex(ledger.root, (database) => {
    updateTold(ledger, database, { names: people, closely: true });
    if (database.rows('select 1 from fault limit 1').length > 0) return null;
    const part = openPart(ledger, database, people);
    const dataset = question.about === 'words' ? part.withWords(question.text) : part.aroundClaim(question.id);
    return dataset && { dataset, diagnostics: [] };
  });
}
