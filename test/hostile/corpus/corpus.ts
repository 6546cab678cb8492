import type { Hostile, Size } from '../hostile.ts';
import { frontMatter } from './front-matter.ts';
import { computed, people } from './ledgers.ts';
import { links, names, pipes } from './links.ts';
import { questions } from './questions.ts';
import { json, pages } from './records.ts';
import { recorded } from './series.ts';
import { texts } from './texts.ts';

/** Everything hostile that we know, in one size or the other. */
export function corpusOf(size: Size): Hostile[] {
  return [
    ...frontMatter(size),
    ...texts(size),
    ...json(size),
    ...pages(size),
    names,
    ...people(size),
    ...computed(size),
    ...recorded(size),
    ...links,
    ...questions(size),
  ];
}

/** What would hang the process that asks, so that it is asked in another. */
export { pipes };
