import type { DatasetTelling } from '../../core/query/dataset.ts';
import { WORDS } from '../changes-typed.ts';
import { QUALIFIERS } from '../figure-typed.ts';
import type { Choice, Prompts } from '../terminal/prompts.ts';
import { oneLine } from '../terminal/safe.ts';
import { figureInWords } from '../terminal/words.ts';

/** Asks a person what to put right, as `FIELD=VALUE`; `refuse` says why one cannot be taken. Null: nothing after all. */
export async function askFix(
  prompts: Prompts,
  { telling }: DatasetTelling,
  refuse: (typed: readonly string[]) => string | undefined,
): Promise<readonly string[] | null> {
  const field = await prompts.choose('Which field?', FIELDS);
  if (field === null) return null;
  if (field === 'admission') return askAdmission(prompts, refuse);
  if (field === 'figure') return askFigure(prompts, telling, refuse);
  if (field === 'type' || field === 'mode' || field === 'stance') {
    const word = await prompts.choose(field, named(WORDS[field]));
    return word === null ? null : [`${field}=${word}`];
  }
  const typedOf = (answer: string): string[] =>
    (field === 'content' ? answer.split('|') : [answer]).map((one) => `${field}=${one.trim()}`);
  return answered(prompts, { ...QUESTIONS[field](telling), typedOf, refuse });
}

type Telling = DatasetTelling['telling'];
type Question = Pick<Answered, 'message' | 'initial'>;

/** Fields that are typed, with what they are now. */
const QUESTIONS = {
  speaker: ({ speaker }) => ({ message: 'Speaker: an id or a name; none where nobody is', initial: speaker?.id ?? '' }),
  source: ({ source }) => ({
    message: 'Source: the words that credit; none where there are none',
    initial: oneLine(source?.exact ?? ''),
  }),
  cue: ({ cue }) => ({
    message: 'Cue: the words that attribute; none where there are none',
    initial: oneLine(cue?.exact ?? ''),
  }),
  via: ({ via }) => ({
    message: 'Via, nearest to the article first; none where nobody is',
    initial: via.map(({ id }) => id).join(', '),
  }),
  content: ({ content }) => ({
    message: 'Content, with | between two stretches of words',
    initial: content.map(({ exact }) => oneLine(exact)).join(' | '),
  }),
} as const satisfies Record<string, (telling: Telling) => Question>;

const FIELDS = [
  { value: 'speaker', label: 'speaker' },
  { value: 'source', label: 'source' },
  { value: 'cue', label: 'cue' },
  { value: 'content', label: 'content' },
  { value: 'figure', label: 'figures' },
  { value: 'via', label: 'via' },
  { value: 'type', label: 'type' },
  { value: 'stance', label: 'stance' },
  { value: 'mode', label: 'mode' },
  { value: 'admission', label: 'admission' },
] as const;

interface Answered {
  readonly message: string;
  readonly initial: string;
  readonly typedOf: (answer: string) => readonly string[];
  readonly refuse: (typed: readonly string[]) => string | undefined;
}

async function answered(prompts: Prompts, { message, initial, typedOf, refuse }: Answered) {
  const answer = await prompts.text(message, { initial, refuse: (typed) => refuse(typedOf(typed)) });
  return answer === null ? null : typedOf(answer);
}

async function askAdmission(prompts: Prompts, refuse: Answered['refuse']): Promise<readonly string[] | null> {
  const state = await prompts.choose('What does the article say of verification?', named([...WORDS.admission, 'none']));
  if (state === null || state === 'none') return state && ['admission=none'];
  const typedOf = (words: string): string[] => [`admission=${state}:${words}`];
  return answered(prompts, { message: 'In which words of the article?', initial: '', typedOf, refuse });
}

async function askFigure(
  prompts: Prompts,
  { figures }: Telling,
  refuse: Answered['refuse'],
): Promise<readonly string[] | null> {
  const choices = figures.map((figure, at): Choice<string> => {
    return { value: String(at + 1), label: `“${oneLine(figure.exact)}”: ${figureInWords(figure)}` };
  });
  const another = { value: String(figures.length + 1), label: 'one that was not found' };
  const number = choices.length === 0 ? another.value : await prompts.choose('Which figure?', [...choices, another]);
  const figure = figures[Number(number) - 1];
  if (number === null) return null;
  if (figure === undefined) {
    const message = 'The figure, in the article’s words';
    return answered(prompts, { message, initial: '', typedOf: (words) => [`figure.${number}=${words}`], refuse });
  }
  const part = await prompts.choose(`What of “${oneLine(figure.exact)}”?`, PARTS);
  if (part === null || part === 'none') return part && [`figure.${number}=none`];
  if (part === 'qualifier') {
    const word = await prompts.choose('qualifier', named(QUALIFIERS));
    return word === null ? null : [`figure.${number}.qualifier=${word}`];
  }
  const typedOf = (answer: string): string[] => [`figure.${number}.${part}=${answer}`];
  const initial = part === 'value' ? String(figure.value) : (figure.unit ?? '');
  return answered(prompts, { message: part, initial: oneLine(initial), typedOf, refuse });
}

const PARTS = [
  { value: 'unit', label: 'its unit' },
  { value: 'value', label: 'its value' },
  { value: 'qualifier', label: 'its qualifier' },
  { value: 'none', label: 'it is no figure of this telling' },
] as const;

function named<Value extends string>(words: readonly Value[]): Choice<Value>[] {
  return words.map((value) => ({ value, label: value }));
}
