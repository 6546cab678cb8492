import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FUNCTION_WORDS } from '../core/link/lexicon/news-acts.ts';
import { stem } from '../core/link/words/stems.ts';
import { foldText } from '../core/text/fold-text.ts';

/** A class of words and phrases of the news, as a person writes it: `name < parent ! contrary: form, form`; `name@` where it is of the event. */
export interface SenseClass {
  readonly name: string;
  /** Whoever is said to be of this class is said to be of these. */
  readonly parents: readonly string[];
  /** No thing is of this class and of one of these at one time. */
  readonly contraries: readonly string[];
  /** Whether an event has one such thing, so that nobody need say of what it is so: how the vote ended, whether the alarm was heard. */
  readonly isOfEvent: boolean;
  readonly forms: readonly string[];
}

/** A line that says nothing of the kind. */
export interface SenseProblem {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

const LINE = /^([a-z][a-z0-9 -]*?)\*?(@?)(?: < ([^!:]+?))?(?: ! ([^:]+?))?: (.+)$/;

/** The classes of all text files of a folder, those of one name joined, in order of names. */
export function readSenses(folder: string): { classes: SenseClass[]; problems: SenseProblem[] } {
  const byName = new Map<string, SenseClass>();
  const problems: SenseProblem[] = [];
  for (const file of readdirSync(folder).sort()) {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    lines.forEach((line, index) => {
      if (line.trim() === '') return;
      const found = classOf(line.trim());
      if (found === null)
        problems.push({ file, line: index + 1, reason: 'not `name < parent ! contrary: form, form`' });
      else byName.set(found.name, joined(byName.get(found.name), found));
    });
  }
  const classes = [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { classes: classes.map((one) => knowing(one, byName)), problems };
}

function classOf(line: string): SenseClass | null {
  const found = LINE.exec(line);
  if (found === null) return null;
  const [, name = '', mark = '', parents = '', contraries = '', forms = ''] = found;
  return {
    name: name.trim(),
    parents: listIn(parents),
    contraries: listIn(contraries),
    isOfEvent: mark !== '',
    forms: listIn(forms),
  };
}

function listIn(text: string): string[] {
  return text
    .split(',')
    .map((one) => one.trim().replace(/\*$/, ''))
    .filter((one) => one !== '');
}

function joined(known: SenseClass | undefined, one: SenseClass): SenseClass {
  if (known === undefined) return one;
  const both = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
  return {
    name: one.name,
    parents: both(known.parents, one.parents),
    contraries: both(known.contraries, one.contraries),
    isOfEvent: known.isOfEvent || one.isOfEvent,
    forms: both(known.forms, one.forms),
  };
}

function knowing({ parents, contraries, ...one }: SenseClass, all: ReadonlyMap<string, SenseClass>): SenseClass {
  const known = (names: readonly string[]): string[] => names.filter((name) => all.has(name) && name !== one.name);
  return { ...one, parents: known(parents), contraries: known(contraries) };
}

/**
 * The module that holds the table, `src/core/link/lexicon/senses.ts`: a row a class, its name and the numbers of its parents and
 * contraries; and a row a form, by code units, the stems of its words and the numbers of its classes.
 */
export function sensesModule(classes: readonly SenseClass[]): string {
  const numbers = new Map(classes.map(({ name }, index) => [name, index]));
  const listed = (names: readonly string[]): string => names.map((one) => numbers.get(one) ?? 0).join(',');
  const rows = classes.map(
    ({ name, parents, contraries, isOfEvent }) =>
      `${name}<${listed(parents)}!${listed(contraries)}${isOfEvent ? '@' : ''}`,
  );
  return `/**
 * Classes of words and phrases of the news, one a row: \`name<parents!contraries\`, as numbers of rows. Who is said to be of a class is
 * said to be of its parents; nothing is of a class and of one of its contraries at one time; \`@\` behind one of which an event has one. Made by src/train/senses.ts from the
 * texts of src/train/senses, which were written for this.
 */
export const SENSE_CLASSES = \`
${rows.join('\n')}
\`;

/**
 * Forms of those classes, in code-unit order: \`stem stem:classes\`; \`+\` behind a class of which the form says no more than its name. Stems as words/stems.ts makes them; \`=word\` for a word that stands
 * as it is; \`~\` for up to three words of any kind.
 */
export const SENSE_FORMS = \`
${formRows(classes).join('\n')}
\`;
`;
}

/**
 * So many forms of a class mean no more than it says; the others say more: who denies that there were cracks does not deny all damage.
 * A class of very many forms gathers much that goes with it.
 */
const CHIEF = { few: 8, many: 4 } as const;
const MANY = 16;

function formRows(classes: readonly SenseClass[]): string[] {
  const rows = new Map<string, Map<number, string>>();
  classes.forEach(({ forms }, index) => {
    const chief = forms.length > MANY ? CHIEF.many : CHIEF.few;
    forms.forEach((form, place) => {
      const stems = stemsOf(form);
      const found = rows.get(stems) ?? new Map<number, string>();
      if (!found.has(index)) found.set(index, place < chief ? `${index}+` : `${index}`);
      rows.set(stems, found);
    });
  });
  return [...rows].map(([stems, found]) => `${stems}:${[...found.values()].join(',')}`).sort();
}

function stemsOf(form: string): string {
  return form
    .toLowerCase()
    .split(/\s+/)
    .map((word) => (word === '~' ? word : isExact(word) ? `=${word}` : stem(foldText(word))))
    .join(' ');
}

/** "Willing" has the stem of "will", "doctored" that of "doctors". */
function isExact(word: string): boolean {
  return FUNCTION_WORDS.has(word) || FUNCTION_WORDS.has(stem(foldText(word))) || EXACT.has(word);
}

const EXACT: ReadonlySet<string> = new Set(
  'doctored lasting manned grounded departed stalled commandeer commandeered trained marked netted'.split(' '),
);
