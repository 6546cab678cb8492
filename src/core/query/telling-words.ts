import type { KeptTelling } from '../model/tellings-file.ts';
import type { DatasetTelling } from './dataset.ts';

/** What is claimed, in one line: the words of its spans. */
export function wordsOf(telling: Pick<KeptTelling, 'content'>): string {
  return telling.content.map(({ exact }) => exact).join(' ');
}

/** The same with what stands between its spans marked: `the fire … injured five`. */
export function wordsApart({ content }: Pick<KeptTelling, 'content'>): string {
  return content.map(({ exact }) => exact).join(' … ');
}

/** A telling with its speaker as the registry has it. */
export function asCredited({ telling, speaker }: Pick<DatasetTelling, 'telling' | 'speaker'>): KeptTelling {
  return { ...telling, speaker };
}
