import { findDates } from '../../../src/core/extract/dates/dates.ts';
import { findFigures } from '../../../src/core/extract/figures/figures.ts';
import type { Told } from '../../../src/core/link/told.ts';
import type { SpeakerKind, Stance } from '../../../src/core/model/reading.ts';
import { taggedText } from '../../support/tagged.ts';

/** A telling by its words; figures and dates are read from them as the reader does. */
export interface Said {
  /** Id of the speaker, whose name it is too; null where nobody is named. */
  readonly by?: string | null;
  readonly kind?: SpeakerKind;
  /** The words that credit the speaker, where they are not its name. */
  readonly source?: string;
  /** Day of publication. */
  readonly on?: string | null;
  readonly stance?: Stance;
  readonly cue?: string;
  readonly hedges?: readonly string[];
  readonly via?: readonly string[];
  readonly article?: string;
  readonly outlet?: string;
  readonly headline?: string;
  readonly start?: number;
  /** The body of its article. */
  readonly text?: string;
  readonly mode?: Told['mode'];
}

let made = 0;

export function say(words: string, said: Said = {}): Told {
  made += 1;
  const { by = 'coastguard', on = '2031-03-05', article = 'a-1', stance = 'asserts', cue = 'said' } = said;
  const document = taggedText(words, on?.slice(0, 10) ?? null);
  return {
    id: `t-${String(made).padStart(10, '0')}`,
    article: {
      id: article,
      input: `${article}.txt`,
      outlet: said.outlet ?? null,
      published: on,
      headline: said.headline ?? null,
      ...(said.text === undefined ? {} : { text: () => said.text ?? null }),
    },
    content: [words],
    start: said.start ?? 500,
    cue,
    source: said.source ?? by,
    speaker: by === null ? null : { id: by, name: by, kind: said.kind ?? 'official', basis: 'named' },
    via: (said.via ?? []).map((id) => ({ id, name: id })),
    mode: said.mode ?? 'speech',
    stance,
    hedges: said.hedges ?? [],
    figures: findFigures(document),
    dates: findDates(document),
  };
}
