import { VERB } from './roles.ts';

/** Past forms and participles that do not end in "-ed", beside those by which the first verb of a sentence is found. */
const IRREGULAR: ReadonlySet<string> = new Set(
  (
    'ate became began bit blew bore bought brought built burst caught chose crept dealt drank drew fed felt flew forgot fought found froze ' +
    'got grew heard hid knew laid lay led lost meant met paid rang read rode said sang sat saw sent set shrank slept slid sold spent spoke ' +
    'sprang stood stuck swam swept swore threw told tore understood wore woke won wrote used died tied lied owed beaten bitten blown ' +
    'borne broken chosen done drawn driven drunk eaten fallen flown forgotten frozen given gone grown hidden known ridden risen seen shaken ' +
    'hurt put quit split spread shown shut sold spoken stolen sung sunk sworn swum taken thrown torn woken worn written'
  ).split(' '),
);

/** Whether a word says what was done: "flew", "had", "opened". */
export function isVerb(word: string): boolean {
  return VERB.test(word) || IRREGULAR.has(word);
}
