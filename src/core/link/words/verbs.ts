import { FORMS_OF_BE } from '../lexicon/news-acts.ts';

const FIRST: ReadonlySet<string> = new Set(
  (
    'was were is are has had have will would do does did should shall may might could can must shot took fled left went ran fell ' +
    'broke sank hit held kept gave stole struck drove made came rose used'
  ).split(' '),
);
const REGULAR = /^[a-z]{3,}ed$/;

/** Whether a word is one by which the first verb of a sentence is found. */
export function isFirstVerb(word: string): boolean {
  return FIRST.has(word) || REGULAR.test(word);
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  'was were is are has had have will would do does did should shall may might could can must'.split(' '),
);

/**
 * Where that begins which a sentence says of its subject, as far as words show it: at its first auxiliary, else at its first verb
 * in the past ("the steering failed"). -1 where neither is seen.
 */
export function predicateAt(lower: readonly string[]): number {
  const auxiliary = lower.findIndex((word) => AUXILIARIES.has(word));
  return auxiliary >= 0 ? auxiliary : lower.findIndex(isFirstVerb);
}

const TO_COME: ReadonlySet<string> = new Set(['will', 'would', 'shall', 'wont', 'wouldnt']);

/** Whether words speak of what is still to come: "would be closed". */
export function isToCome(lower: readonly string[]): boolean {
  return lower.some((word) => TO_COME.has(word));
}

/** Past forms and participles that do not end in "-ed", beside those by which the first verb of a sentence is found. */
const IRREGULAR: ReadonlySet<string> = new Set(
  (
    'ate became began bit blew bore bought brought built burst caught chose crept dealt drank drew fed felt flew forgot fought found froze ' +
    'got grew heard hid knew laid lay led lost meant met paid rang read rode said sang sat saw sent set shrank slept slid sold spent spoke ' +
    'sprang stood stuck swam swept swore threw told tore understood wore woke won wrote used died tied lied owed beaten bitten blown ' +
    'borne broken chosen done drawn driven drunk eaten fallen flown forgotten frozen given gone grown hidden known ridden risen seen shaken ' +
    'hurt put quit split spread shown shut sold spoken stolen sung sunk sworn swum taken thrown torn woken worn written wept fled'
  ).split(' '),
);

/** "Was shot", "had been badly beaten", "got hit": whether what a verb says befalls whoever stands before it. */
export function isPassive({ lower }: { readonly lower: readonly string[] }, verb: number): boolean {
  if (lower[verb]?.endsWith('ing') === true) return false;
  // "Got a choice" is something else.
  return (
    lower[verb - 1] === 'got' || lower.slice(Math.max(0, verb - REACH), verb).some((word) => FORMS_OF_BE.has(word))
  );
}

/** One word may stand between; of "he was a guard who shot" the shooting is his own. */
const REACH = 2;

/** Whether a word says what was done: "flew", "had", "opened". */
export function isVerb(word: string): boolean {
  return isFirstVerb(word) || IRREGULAR.has(word);
}

/** "Crowded" of "in crowded cells" says of what kind they are, and not what was done. */
export function isAttribute({ lower }: { readonly lower: readonly string[] }, verb: number): boolean {
  return BEFORE_NOUNS.has(lower[verb - 1] ?? '');
}

const BEFORE_NOUNS: ReadonlySet<string> = new Set(
  'a an the no any of in on at by with from its his her their our'.split(' '),
);
