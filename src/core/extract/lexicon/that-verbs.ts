import { verbForms } from './cue-verbs.ts';
import { listed } from './listed.ts';

/** Verbs of saying and thinking that a clause may follow with or without "that"; lemmas. */
const LEMMAS = listed(`
  acknowledge, add, admit, advise, affirm, agree, allege, announce, argue, assert, assume, believe, boast, calculate, caution, claim,
  clarify, communicate, complain, concede, conclude, confess, confirm, contend, counter, declare, disclose, emphasize, emphasise, estimate, explain,
  fear, guess, hint, indicate, insist, joke, lament, maintain, mention, observe, opine, predict, promise, protest, quip, reason, recall, reckon, recount,
  recommend, reiterate, relate, remark, repeat, reply, report, respond, retort, reveal, say, speculate, state, stress, suggest, surmise, suspect,
  swear, testify, think, tweet, underline, underscore, urge, vow, warn, write`);

/** Their finite forms: "reckon", "reckons", "reckoned". */
export const THAT_VERBS: ReadonlySet<string> = new Set(
  LEMMAS.flatMap((lemma) =>
    verbForms(lemma).filter((form) => !form.endsWith('ing') && !/(?:itt|wor|wri?tte)n$/.test(form)),
  ),
);

/** Those of them that several do: "residents reckon". */
export const THAT_VERBS_PLURAL: ReadonlySet<string> = new Set(LEMMAS);
