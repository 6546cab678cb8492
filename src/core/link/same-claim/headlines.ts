import { cosineOf } from '../words/cosine.ts';
import { isIn } from '../words/sorted.ts';
import { creditsOf } from './credits.ts';
import { valuesOf } from './likeness.ts';
import { isOneDay, isOneDayOfYear } from './moments.ts';
import type { ComparedArticle, Page } from './page.ts';
import type { Profile } from './profile.ts';
import { meanOf, sharedWords } from './shared-words.ts';
import { vetoOf } from './vetoes.ts';

/** A headline's telling and the one of its own article that tells the same at length, by their places. */
interface Headed {
  readonly headline: number;
  readonly body: number;
}

/**
 * What a headline gives in short its article tells: of all that the article credits to the same one it is the telling that has most in
 * common with the headline. "At least six dead as roof falls, police say" is "Six people were killed", which the police spokeswoman told.
 */
export function headedIn({ page, profiles }: ComparedArticle): Headed[] {
  return profiles.flatMap((profile, headline) => {
    if (!profile.headline) return [];
    const told = profiles
      .flatMap((body, place) => {
        if (body.headline || !areOfOne(profile, body) || vetoOf(profile, body) !== null) return [];
        return [{ body: place, id: body.id, nearness: nearnessOf(profile, body, page) }];
      })
      .sort((a, b) => b.nearness - a.nearness || (a.id < b.id ? -1 : 1));
    const [first, second] = told;
    if (first === undefined || first.nearness < LEAST) return [];
    const isAlone = first.nearness >= (second?.nearness ?? 0) + LEAD;
    return isAlone || first.nearness >= SURE ? [{ headline, body: first.body }] : [];
  });
}

/** Thousandths. Words alone must be half of what both say; who gives the same figure or day may say the rest in words of his own. */
const LEAST = 500;
const LEAD = 100;
const SURE = 600;
const FIGURE = 300;
const DAY = 300;

/** A headline credits in short: "prime minister" is whom the article calls so, and "ministry" the ministry that it names. */
function areOfOne(headline: Profile, body: Profile): boolean {
  const credits = creditsOf(headline, body, true);
  if (credits === 'same' || credits === 'alike' || credits === 'kin') return true;
  const { credit } = headline;
  return credit.length > 0 && credit.every((key) => isIn(body.office, key) || isIn(body.called, key));
}

function nearnessOf(headline: Profile, body: Profile, page: Page): number {
  const { covered, facing, first, second } = sharedWords(headline, body, [page, page], true);
  const { all } = meanOf(covered, facing);
  const least = Math.min(first.all, second.all);
  const { figures, likely, values } = valuesOf(headline, body);
  const isOfDay = headline.moments.some((one) =>
    body.moments.some((other) => isOneDay(one, other) || isOneDayOfYear(one, other)),
  );
  return (
    Math.floor((cosineOf(all, first.all, second.all) + cosineOf(all, least, least)) / 2) +
    (figures.length + likely.length + values.length > 0 ? FIGURE : 0) +
    (isOfDay ? DAY : 0)
  );
}
