import type { Attribution } from '../../src/core/extract/attribution.ts';
import { spanOfWords } from './document.ts';

/** An attribution by its words, as the model might have read it. */
export interface Said {
  readonly source?: string;
  readonly cue: string;
  readonly content: string | readonly string[];
  readonly score?: number;
}

export function saidIn(text: string, { source, cue, content, score = 0.4 }: Said): Attribution {
  const words = typeof content === 'string' ? [content] : content;
  return {
    source: source === undefined ? null : spanOfWords(text, source),
    cue: spanOfWords(text, cue),
    content: words.map((one) => spanOfWords(text, one)),
    score,
    origin: 'model',
  };
}

/** "source / cue / content | content", a dash for what is absent. */
export function wordsOf(text: string, attributions: readonly Attribution[]): readonly string[] {
  const at = (span: { start: number; end: number } | null) => (span === null ? '-' : text.slice(span.start, span.end));
  return attributions.map(({ source, cue, content }) => [at(source), at(cue), content.map(at).join(' | ')].join(' / '));
}
