import { findFigures } from '../../../../src/core/extract/figures/figures.ts';
import type { Told } from '../../../../src/core/link/told.ts';
import type { Stance } from '../../../../src/core/model/reading.ts';
import { taggedText } from '../../../support/tagged.ts';

/** `{Ries} <said> [the gate was locked]`: who says it, by which word, and what; a reading of a passage as a person would mark it. */
const TOLD =
  /\{(?<first>[^}]+)\}[^{[]*?<(?<cue>[^>]+)>[^{[]*?\[(?<after>[^\]]+)\]|\[(?<before>[^\]]+)\][^{[]*?(?:\{(?<second>[^}]+)\}[^{[]*?<(?<last>[^>]+)>|<(?<inverted>[^>]+)>[^{[]*?\{(?<third>[^}]+)\})/g;

/** The tellings of a marked passage, which is a whole article. */
export function toldIn(marked: string, { article = 'a-1' } = {}): Told[] {
  const text = plain(marked);
  return [...marked.matchAll(TOLD)].map(({ index, groups, 0: whole }, at) => {
    const { first, second, third, cue: led, last, inverted, after, before } = groups ?? {};
    const [source = '', cue = '', words = ''] = [first ?? second ?? third, led ?? last ?? inverted, after ?? before];
    const start = plain(marked.slice(0, index + whole.indexOf(`[${words}`) + 1)).length;
    const stance: Stance = /^den/.test(cue) ? 'denies' : 'asserts';
    return {
      id: `t-${article}-${at}`,
      article: { id: article, input: `${article}.txt`, outlet: null, published: '2031-03-05', text: () => text },
      content: [words],
      start,
      spans: [{ start, end: start + words.length }],
      cue,
      source,
      speaker: { id: source.toLowerCase(), name: source, kind: 'official', basis: 'named' },
      via: [],
      mode: 'speech',
      stance,
      hedges: [],
      figures: findFigures(taggedText(words, '2031-03-05')),
      dates: [],
    };
  });
}

function plain(marked: string): string {
  return marked.replaceAll(/[{}<>[\]]/g, '');
}
