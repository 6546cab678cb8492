import type { Figure, Quote } from '../core/model/reading.ts';
import type { Changes, Written } from '../core/model/review.ts';
import type { Dataset } from '../core/query/dataset.ts';
import type { Marked } from '../core/query/read-content.ts';
import { changesTyped } from './changes-typed.ts';
import { type Lined, quotedOnce } from './quoted.ts';
import { Refusal } from './terminal/errors.ts';

/** Where a telling is added. */
export interface Adding extends Lined {
  readonly dataset: Dataset;
  /** Of the article's file, from 1: where the content stands, if it stands several times. */
  readonly line: number | null;
}

/** What a person need not say of words that they marked. */
type Reads = (marked: Marked) => Pick<Written, 'figures' | 'type' | 'mode' | 'stance'>;

const CONTENT = 'content=';

/** `content="…" speaker=ua-hur cue=said` as a telling; of what is not said the reader says what it makes of the words. */
export function writtenTyped(typed: readonly string[], adding: Adding, reads: Reads): Written {
  const { dataset, body, line } = adding;
  const said = typed.filter((one) => one.startsWith(CONTENT)).map((one) => one.slice(CONTENT.length).trim());
  if (said.length === 0 || said.includes('')) {
    throw new Refusal('a telling has a content', ['Say what is claimed, in the article’s words: content="…"']);
  }
  const content = said.map((words) => quotedOnce(words, adding, line)).sort((a, b) => a.start - b.start);
  const near = content[0]?.start ?? 0;
  const others = typed.filter((one) => !one.startsWith(CONTENT));
  const marks = changesTyped(others.filter(isMark), { dataset, body, near, figures: [] });
  const marked: Marked = { content, source: marks.source ?? null, cue: marks.cue ?? null };
  const found = reads(marked);
  const figuresIn = (words: Quote): readonly Figure[] => reads({ ...marked, content: [words] }).figures;
  const fields = changesTyped(others, { dataset, body, near, figures: found.figures, figuresIn });
  if ('admission' in fields) {
    throw new Refusal('an admission is set on a telling that is there', [
      'Add the telling first, then: claims review set t-… admission=…',
    ]);
  }
  return { ...marked, speaker: null, via: [], ...found, ...withoutContent(fields) };
}

function isMark(typed: string): boolean {
  return /^(?:source|cue)=/.test(typed);
}

function withoutContent({
  content: _content,
  admission: _admission,
  ...fields
}: Changes): Omit<Changes, 'content' | 'admission'> {
  return fields;
}
