import { once } from '../../core/model/once.ts';
import type { Figure, Quote } from '../../core/model/reading.ts';
import type { Entry } from '../../core/model/review.ts';
import type { DatasetTelling } from '../../core/query/dataset.ts';
import { accepting, fixing, rejecting } from '../../core/query/deciding.ts';
import { adding, type Made, splitting } from '../../core/query/making.ts';
import type { Asked } from '../../core/query/review-queue.ts';
import { sha256 } from '../../store/article-reader.ts';
import { changesTyped } from '../changes-typed.ts';
import { partsTyped } from '../parts-typed.ts';
import { reviewInWords } from '../review-text.ts';
import { Refusal } from '../terminal/errors.ts';
import type { Prompts } from '../terminal/prompts.ts';
import { oneLine } from '../terminal/safe.ts';
import { readable, tellingText, wordsInLine } from '../terminal/telling.ts';
import { viewerOf } from '../view.ts';
import { reasonsOf } from './asked-text.ts';
import { type Decide, decideNow, type Outcome, openNow, type Reviewer } from './decided.ts';
import { askFix } from './fixes.ts';
import { refusalIn } from './refusal-in.ts';

/** What a person did in one sitting. */
export interface Sitting {
  /** Decisions that were written. */
  readonly decided: number;
  /** How many of the queue were shown. */
  readonly seen: number;
  /** Whether it ended by Ctrl-C. */
  readonly stopped: boolean;
}

const KEYS = [
  { value: 'a', label: 'accept: it is right as it is shown' },
  { value: 'f', label: 'fix a field' },
  { value: 'r', label: 'reject: nobody claims this here' },
  { value: 'p', label: 'split into parts' },
  { value: 'd', label: 'add a telling that was not found in this article' },
  { value: 'e', label: 'explain why it was read so' },
  { value: 's', label: 'skip' },
  { value: 'q', label: 'quit' },
] as const;

type Key = (typeof KEYS)[number]['value'];

/** Goes through the queue with a person. Each decision is on the disk before the next question is asked. */
export async function sitThrough(reviewer: Reviewer, queue: readonly Asked[], prompts: Prompts): Promise<Sitting> {
  let decided = 0;
  let seen = 0;
  for (const asked of queue) {
    seen += 1;
    const done = await reviewOne({ ...reviewer, prompts }, asked, `${seen} of ${queue.length}`);
    decided += done.decided;
    if (done.end !== null) return { decided, seen, stopped: done.end === 'stopped' };
  }
  return { decided, seen, stopped: false };
}

interface Desk extends Reviewer {
  readonly prompts: Prompts;
}

interface Done {
  readonly decided: number;
  /** Null: on to the next. */
  readonly end: 'quit' | 'stopped' | null;
}

async function reviewOne(desk: Desk, asked: Asked, place: string): Promise<Done> {
  let { found } = asked;
  let decided = 0;
  show(desk, found, `${place}: ${reasonsOf(asked).join('; ')}`);
  for (;;) {
    const key = await desk.prompts.key('What do you make of it?', KEYS);
    if (key === null || key === 'q') return { decided, end: key === null ? 'stopped' : 'quit' };
    if (key === 's') return { decided, end: null };
    const outcome = await attempt(desk, found, key);
    if (outcome === null) continue;
    say(desk, outcome);
    if (outcome.came === 'gone') return { decided, end: null };
    if (outcome.came === 'written') decided += 1;
    if (outcome.came !== 'changed' && outcome.came !== 'refused' && ENDS.has(key)) return { decided, end: null };
    if (outcome.came === 'written' || outcome.came === 'changed') {
      found = outcome.found;
      show(desk, found, place);
    }
  }
}

/** After one of these nothing is left to say of the telling. */
const ENDS: ReadonlySet<Key> = new Set(['a', 'r', 'p']);

/** What cannot be done now is told, and the person goes on. */
async function attempt(desk: Desk, found: DatasetTelling, key: Exclude<Key, 's' | 'q'>): Promise<Outcome | null> {
  try {
    return await ACTIONS[key](desk, found);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    desk.session.io.out(`${desk.session.theme.warning(oneLine(error.message))}\n`);
    for (const hint of error.hints) desk.session.io.out(`  ${oneLine(hint)}\n`);
    return null;
  }
}

type Action = (desk: Desk, found: DatasetTelling) => Promise<Outcome | null>;

const ACTIONS: Readonly<Record<Exclude<Key, 's' | 'q'>, Action>> = {
  a: (desk, found) =>
    decideNow(
      desk,
      found,
      one(found, (article) => accepting(article, found.id, desk.signature)),
    ),
  r: (desk, found) =>
    decideNow(
      desk,
      found,
      one(found, (article) => rejecting(article, found.id, desk.signature)),
    ),
  f: fix,
  p: split,
  d: async (desk, found) => {
    const { addingIn } = await import('./adding.ts');
    const written = await addingIn(desk, found.article);
    return written && decideNow(desk, found, (article) => adding(article, { ...desk.signature, written, sha256 }));
  },
  e: async ({ session }, found) => {
    const { explained } = await import('./explained.ts');
    session.io.out(explained(session, found));
    return null;
  },
};

/** A decision on the telling itself. */
function one(found: DatasetTelling, entryOf: (...given: Parameters<Decide>) => Entry | null): Decide {
  return (article, before): Made => {
    const entry = entryOf(article, before);
    return entry === null ? { ok: false, why: 'no-telling' } : { ok: true, entry, telling: found.id, made: [] };
  };
}

async function fix({ prompts, ...desk }: Desk, found: DatasetTelling): Promise<Outcome | null> {
  const { content, figures } = found.telling;
  const { body } = openNow(desk, found.article);
  const { figureReader } = await import('../content-reader.ts');
  // The reader is loaded when it is first asked.
  const read = once(() => figureReader(found.article, body));
  const figuresIn = (words: Quote): readonly Figure[] => read()(words);
  const typing = { dataset: desk.ask.dataset, body, near: content[0]?.start ?? 0, figures, figuresIn };
  const refuse = (typed: readonly string[]): string | undefined => refusalIn(() => changesTyped(typed, typing));
  const typed = await askFix(prompts, found, refuse);
  if (typed === null) return null;
  const set = changesTyped(typed, typing);
  return decideNow(
    desk,
    found,
    one(found, (article, before) => fixing(article, found.id, { ...desk.signature, set, before })),
  );
}

async function split({ prompts, ...desk }: Desk, found: DatasetTelling): Promise<Outcome | null> {
  const { content } = found.telling;
  const { body } = openNow(desk, found.article);
  const parts = (answer: string) => partsTyped(answer.split('|'), content, body);
  const answer = await prompts.text('Put | between the parts; … leaves words of a part out', {
    initial: wordsInLine({ content }),
    refuse: (typed) => refusalIn(() => parts(typed)),
  });
  if (answer === null) return null;
  const made = { ...desk.signature, parts: parts(answer), sha256 };
  return decideNow(desk, found, (article) => splitting(article, found.id, made));
}

function show({ session, ask }: Reviewer, found: DatasetTelling, head: string): void {
  const { io, theme } = session;
  // What was decided meanwhile is in the files; an article that was opened before does not know it.
  const viewer = viewerOf(ask.ledger, io.folder);
  const text = tellingText(viewer.view(found).shown, { theme, width: readable(io.columns) });
  io.out(`\n${theme.strong(oneLine(head))}\n${text}`);
}

function say({ session }: Reviewer, outcome: Outcome): void {
  const { io, theme } = session;
  if (outcome.came === 'gone') io.out(`${theme.warning('its article tells it no more')}\n`);
  else if (outcome.came === 'refused') io.out(`${theme.warning(oneLine(outcome.reason))}\n`);
  else if (outcome.came === 'said-before') io.out('you have said so before\n');
  else if (outcome.came === 'changed')
    io.out(`${theme.warning('somebody has decided on it meanwhile, or it was read again')}: look at it anew\n`);
  else {
    const { found, made } = outcome;
    const words = found.review === null ? 'written' : reviewInWords(found.review);
    io.out(`${theme.added(words)}${made.length === 0 ? '' : `: ${made.join(', ')}`}\n`);
  }
}
