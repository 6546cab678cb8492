import { FORMS_OF_BE } from '../lexicon/news-acts.ts';
import { isVerb } from '../words/verbs.ts';
import { haveTwoAgents } from './agents.ts';
import { likeness } from './meanings.ts';
import { predicateOf, stands } from './negated-predicate.ts';
import { befallTwo } from './patients.ts';
import type { Profile } from './profile.ts';

/** Whether somebody else did what is denied, or it befell something else. */
export function areOfOtherRoles(no: Profile, yes: Profile): boolean {
  if (isOfOtherPart(no, yes) || hadNone(no, yes)) return true;
  const at = predicateOf(no) ?? -1;
  const denied = no.meanings.find(({ from, to }) => from <= at && at < to);
  if (denied === undefined) return false;
  const said = yes.meanings.find((one) => likeness(denied, one) >= ALIKE);
  if (said === undefined) return false;
  const subject = no.meanings.filter(({ clause, to }) => clause === denied.clause && to <= denied.from);
  return (
    haveTwoAgents({ profile: no, subject, said: denied }, { profile: yes, said }) ||
    befallTwo([no, denied], [yes, said])
  );
}

const ALIKE = 60;

/** "It began in the galley and not in a lorry" says of a lorry only that nothing began there. */
function isOfOtherPart(no: Profile, yes: Profile): boolean {
  const { lower } = no.words;
  const at = lower.findIndex((word, index) => word === 'not' && PARTING.has(lower[index - 1] ?? ''));
  if (at < 0 || !PLACING.has(lower[at + 1] ?? '')) return false;
  const predicate = lower.slice(0, at).findLastIndex((word) => isVerb(word) && !FORMS_OF_BE.has(word));
  return predicate >= 0 && !stands(no.words, predicate, yes.words);
}

const PARTING: ReadonlySet<string> = new Set([',', 'and', 'but', '–', '—']);
const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'on', 'near', 'from']);

/** "It had none of the bags" says of the bags only who had none. */
function hadNone({ words: { lower, stems } }: Profile, yes: Profile): boolean {
  const at = lower.indexOf('none');
  if (at < 1 || !isVerb(lower[at - 1] ?? '')) return false;
  const has = stems[at - 1];
  return !yes.words.stems.some(
    (one, place) => one === has && !isVerb(yes.words.lower[place + 1] ?? '') && yes.words.lower[place + 1] !== 'been',
  );
}
