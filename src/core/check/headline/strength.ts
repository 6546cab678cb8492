import { certaintyOf } from '../../link/certainty.ts';
import { type Terms, termsOf, wordsOf } from '../../link/conflict/terms.ts';
import { figureInWords } from '../../link/conflict/words.ts';
import { stem } from '../../link/words/stems.ts';
import type { Figure, Telling } from '../../model/reading.ts';
import { foldWords } from '../../text/fold-text.ts';

/** What a headline says more firmly than a telling of its body. */
export interface Stronger {
  readonly telling: string;
  /** As the headline has it. */
  readonly now: string;
  /** What the body has and the headline has not: "about 3,400 tonnes", "allegedly". */
  readonly was: string;
}

/** Whether a headline leaves open what it says, or lets another say it. */
export function isGuarded(headline: string): boolean {
  return /[?:"“”‘’«»–—]|(?:^|\s)['-]|'(?:\s|$)/.test(headline) || foldWords(headline).some((word) => GUARDS.has(word));
}

/** Each word of these leaves the matter open or names who tells it. */
const GUARDS: ReadonlySet<string> = new Set(
  (
    'says say said claims claim claimed alleged allegedly reportedly reported reports report may might could would possible possibly ' +
    'perhaps probably likely feared fears fear suspected suspects suspect believed thinks think accused accuses accuse warns warn ' +
    'apparent apparently purported purportedly according told tells denies deny denied vows vow wants want calls call urges urge'
  ).split(' '),
);

/** The first telling of the body that a headline tells more firmly; null where there is none. */
export function strongerThan(headline: string, tellings: readonly Telling[]): Stronger | null {
  const words = wordsOf({ content: [headline] });
  const terms = termsOf(words);
  const own = new Set(words.stems.filter((one) => one.length > 2));
  const near = tellings.filter(({ content, stance }) => stance === 'asserts' && sharesWords(own, content));
  for (const { id, figures } of near) {
    const figure = figures.find((one) => isRounded(one) && hasFigure(words.written, own, one));
    if (figure !== undefined) return { telling: id, now: figure.exact, was: figureInWords({ figure }) };
  }
  // Where the body itself tells it plainly too, the headline takes it from there.
  const open = near
    .filter((telling) => isAlike(terms, telling))
    .map((telling) => ({ telling, guard: guardOf(telling) }));
  const [first] = open;
  if (first === undefined || open.some(({ guard }) => guard === null)) return null;
  return { telling: first.telling.id, now: headline, was: first.guard ?? '' };
}

/** Two words in common at least: reading more closely is dear, and most tellings are of something else. */
function sharesWords(own: ReadonlySet<string>, content: Telling['content']): boolean {
  const shared = new Set(
    content.flatMap(({ exact }) =>
      foldWords(exact)
        .map(stem)
        .filter((one) => own.has(one)),
    ),
  );
  return shared.size >= 2;
}

/** In hundredths of what the headline says. */
const MOST = 75;

function isAlike(terms: Terms, { content }: Telling): boolean {
  const told = termsOf(wordsOf({ content: content.map(({ exact }) => exact) }));
  let [shared, whole] = [0, 0];
  for (const [term, weight] of terms) {
    whole += weight;
    if (told.has(term)) shared += Math.min(weight, told.get(term) ?? 0);
  }
  return whole > 0 && shared * 100 >= whole * MOST;
}

function isRounded({ qualifier, type }: Figure): boolean {
  return qualifier !== 'exactly' && type !== 'age';
}

/** What stands straight before a number that is not exact: "about 40", "at least 40", "up to 40". */
const ROUNDING: ReadonlySet<string> = new Set(
  'about around nearly almost some over least most to than under circa roughly approximately above below'.split(' '),
);

/** Whether a headline has the number of a figure as if it were exact and, right behind it, its unit. */
function hasFigure(written: readonly string[], own: ReadonlySet<string>, { exact, value, unit }: Figure): boolean {
  const digits = /\d[\d.,]*/.exec(exact)?.[0];
  const at = digits === undefined ? -1 : written.indexOf(digits);
  const [counted = ''] = foldWords(unit ?? '').map(stem);
  if (at < 0 || value < 10 || counted === '' || !own.has(counted)) return false;
  if (ROUNDING.has((written[at - 1] ?? '').toLowerCase())) return false;
  return stem(foldWords(written[at + 1] ?? '')[0] ?? '') === counted;
}

/** "allegedly", "may have": what leaves a telling open; null where nothing does. */
function guardOf({ hedges, content, cue, type }: Telling): string | null {
  const { possible, hearsay } = certaintyOf({
    hedges: hedges.map(({ exact }) => exact),
    content: content.map(({ exact }) => exact),
    cue: cue?.exact ?? null,
  });
  return possible ?? hearsay ?? (type === 'hearsay' ? (cue?.exact ?? null) : null);
}
