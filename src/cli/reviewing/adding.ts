import type { Written } from '../../core/model/review.ts';
import type { DatasetArticle } from '../../core/query/dataset.ts';
import { adding } from '../../core/query/making.ts';
import { sha256 } from '../../store/article-reader.ts';
import { contentReader } from '../content-reader.ts';
import { whyNotMade } from '../not-made.ts';
import type { Prompts } from '../terminal/prompts.ts';
import { writtenTyped } from '../written-typed.ts';
import { openNow, type Reviewer } from './decided.ts';
import { refusalIn } from './refusal-in.ts';

/** Asks for a telling that the reader did not find in an article. Null: nothing after all. */
export async function addingIn(
  { session, ask, prompts, signature }: Reviewer & { readonly prompts: Prompts },
  article: DatasetArticle,
): Promise<Written | null> {
  const { body, place } = openNow({ session, ask }, article);
  const lineOf = (offset: number): number => place?.(offset).line ?? 0;
  const read = contentReader(article, body);
  const typedSoFar: string[] = [];
  let line: number | null = null;
  const written = (more: readonly string[] = []): Written =>
    writtenTyped([...typedSoFar, ...more], { dataset: ask.dataset, body, lineOf, line }, read);
  const isKnown = (telling: Written): string | undefined => {
    const made = adding(article, { ...signature, written: telling, sha256 });
    return made.ok ? undefined : whyNotMade(made);
  };
  for (const { field, message } of QUESTIONS) {
    const typedOf = (answer: string): string[] => (answer === '' ? [] : [`${field}=${placed(answer).words}`]);
    const answer = await prompts.text(message, {
      refuse: (typed) => {
        if (field === 'content') ({ line } = placed(typed));
        return refusalIn(() => written(typedOf(typed))) ?? isKnown(written(typedOf(typed)));
      },
    });
    if (answer === null) return null;
    typedSoFar.push(...typedOf(answer));
  }
  return written();
}

const QUESTIONS = [
  { field: 'content', message: 'What is claimed, in the article’s words? (@12 behind them: those on line 12)' },
  { field: 'speaker', message: 'Who says it: an id or a name; nothing leaves it open' },
  { field: 'source', message: 'Which words credit them? Nothing: none' },
  { field: 'cue', message: 'Which words attribute? Nothing: none' },
] as const;

/** `the quay is closed @12`. */
function placed(typed: string): { readonly words: string; readonly line: number | null } {
  const [, words, line] = /^(.*\S)\s+@([1-9]\d{0,6})$/s.exec(typed) ?? [];
  return words === undefined ? { words: typed, line: null } : { words, line: Number(line) };
}
