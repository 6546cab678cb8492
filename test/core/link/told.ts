import type { Told } from '../../../src/core/link/told.ts';
import type { Credited, DateMention, Figure, Stance } from '../../../src/core/model/reading.ts';

/** A telling in short; everything else is as plain as can be. */
export interface Said {
  readonly id?: string;
  readonly article?: string;
  readonly says: string;
  /** Name of a speaker; its id is the name in lower case. */
  readonly by?: string | null;
  readonly figures?: readonly (Partial<Figure> & { readonly value: number; readonly exact: string })[];
  readonly dates?: readonly (Partial<DateMention> & { readonly exact: string })[];
  readonly stance?: Stance;
  readonly published?: string;
  readonly start?: number;
  readonly attribution?: string;
  readonly cue?: string;
}

let made = 0;

export function told(said: Said): Told {
  made += 1;
  const { id = `t-${String(made).padStart(10, '0')}`, article = 'a-1', says, by = null, start = 1000 * made } = said;
  const { figures = [], dates = [], stance = 'asserts', published = null, attribution, cue = 'said' } = said;
  return {
    id,
    article: { id: article, input: `${article}.txt`, outlet: null, published },
    content: [says],
    start,
    spans: [{ start, end: start + says.length }],
    cue,
    source: by,
    speaker: by === null ? null : speaker(by),
    via: [],
    mode: 'speech',
    stance,
    hedges: [],
    figures: figures.map((figure) => ({ start: 0, end: 1, qualifier: 'exactly', unit: null, ...figure })),
    dates: dates.map((date) => ({ start: 0, end: 1, value: null, ...date })),
    ...(attribution === undefined ? {} : { attribution }),
  };
}

function speaker(name: string): Credited {
  return { id: name.toLowerCase().replaceAll(' ', '-'), name, kind: 'official', basis: 'named' };
}
