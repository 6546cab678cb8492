import type { Likeness } from './likeness.ts';
import { isMeasured, isSmall } from './measures.ts';
import type { Profile } from './profile.ts';

/** What begins so early stands in the headline, in key points or in the first sentence, which say what the article is going to say. */
const OPENING = 120;

export function isOpening({ spans }: Profile): boolean {
  return (spans[0]?.[0] ?? OPENING) < OPENING;
}

/** How much two tellings of one article must share to be one claim: shares in thousandths, sums in sixteenths of a bit. */
interface Bar {
  readonly cosine: number;
  readonly predicate: number;
  readonly within: number;
  readonly told: number;
  readonly shared: number;
}

/** Said again in nearly the same words. */
const REPEATED: Bar = { cosine: 750, predicate: 500, within: 0, told: 95, shared: 2 };
const RESTATED: Bar = { cosine: 600, predicate: 500, within: 0, told: 200, shared: 3 };
/** The longer one says all that the shorter one says. */
const CONTAINED: Bar = { cosine: 450, predicate: 450, within: 850, told: 200, shared: 4 };
const HEADLINED: Bar = { cosine: 400, predicate: 420, within: 0, told: 90, shared: 3 };
/** The same where nobody is named in one of them. */
const HEADLINED_BY_NOBODY: Bar = { cosine: 450, predicate: 450, within: 0, told: 150, shared: 3 };
/** Several telling words, by one who speaks again. */
const SAID_AGAIN: Bar = { cosine: 580, predicate: 550, within: 0, told: 130, shared: 4 };
const SAID_AT_LENGTH: Bar = { cosine: 525, predicate: 525, within: 0, told: 195, shared: 5 };

/** A headline gives the figure of the body; of money and shares much is said that is not one claim. */
const FIGURED: Bar = { cosine: 300, predicate: 0, within: 330, told: 130, shared: 1 };

/** What somebody asserts and another denies. */
const DENIED: Bar = { cosine: 500, predicate: 500, within: 800, told: 120, shared: 2 };

/**
 * What an article surely says again is taken for one claim before other articles are asked: a headline alone has little in common with
 * these. It is not sure where one of the two counts what the other does not.
 */
const SURELY = 300;

/**
 * Tellings of one article, 0 to 1000. A person speaks of one matter all article long, so that speaker, names and figures prove
 * nothing: a headline or a last paragraph says again in nearly the same words what the body says.
 */
export function restatedScore(
  likeness: Likeness,
  { opening, doubted, linkAt }: { readonly opening: boolean; readonly doubted: () => boolean; readonly linkAt: number },
): number {
  const { cosine, speaker, namesApart, outOfTime, denial, figures, likely, values } = likeness;
  const close = speaker === 'same' || speaker === 'alike';
  const headlined = close ? HEADLINED : speaker === 'unknown' ? HEADLINED_BY_NOBODY : null;
  const counted = [...figures, ...likely, ...values].some((one) => !isMeasured(one) && !isSmall(one));
  const bars = [
    RESTATED,
    CONTAINED,
    ...(close ? [REPEATED, SAID_AGAIN, SAID_AT_LENGTH] : []),
    ...(denial && !close ? [DENIED] : []),
    ...(opening && headlined !== null ? [headlined] : []),
    ...(opening && close && counted ? [FIGURED] : []),
  ];
  const restates = !namesApart && !outOfTime && bars.some((bar) => reaches(likeness, bar));
  if (!restates) return Math.min(cosine, linkAt - 1);
  return Math.max(cosine, likeness.oneCounts || doubted() ? linkAt : linkAt + SURELY);
}

function reaches({ cosine, predicate, within, told, shared }: Likeness, bar: Bar): boolean {
  return (
    cosine >= bar.cosine &&
    predicate >= bar.predicate &&
    within >= bar.within &&
    told >= bar.told &&
    shared.length >= bar.shared
  );
}
