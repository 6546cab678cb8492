import { cosineOf } from '../words/cosine.ts';
import { type Credits, creditsOfVoices, type Voice, voiceOf } from './credits.ts';
import { doubtsOf } from './doubts.ts';
import { valued, valuesOf, valuesWithin } from './likeness.ts';
import { type ComparedArticle, isOutOfTime, type Page } from './page.ts';
import type { Profile } from './profile.ts';
import type { Rivalling } from './rivals.ts';
import { meanOfSums } from './shared-words.ts';
import { eventScore } from './similarity.ts';
import { sharedTime } from './times.ts';
import { type WordSums, wordSums } from './word-sums.ts';

/**
 * The score that `compare` gives every two tellings of two articles about one event, found for all at once: most of them have so
 * little in common that nothing else is asked of them.
 */
export function eventScores(one: ComparedArticle, other: ComparedArticle): Rivalling[] {
  const facing = faceArticles(one, other);
  const scores: Rivalling[] = [];
  for (let own = 0; own < one.profiles.length; own++) {
    for (let its = 0; its < other.profiles.length; its++) {
      const speaker = facing.credits(own, its);
      scores.push({ own, its, score: scoreOf(facing, own, its), speaker });
    }
  }
  return scores;
}

/** What is found once for many pairs. */
interface Facing {
  readonly sums: WordSums;
  readonly own: Side;
  readonly its: Side;
  readonly credits: (own: number, its: number) => Credits;
}

interface Side {
  readonly page: Page;
  readonly profiles: readonly Profile[];
  /** One for each telling: what its figures and days tell. */
  readonly values: readonly number[];
}

function faceArticles(one: ComparedArticle, other: ComparedArticle): Facing {
  const side = ({ page, profiles }: ComparedArticle): Side => ({
    page,
    profiles,
    values: profiles.map(({ measures, moments }) => valued(measures, moments)),
  });
  return {
    sums: wordSums(one, other),
    own: side(one),
    its: side(other),
    credits: creditsBetween(one, other),
  };
}

function scoreOf({ sums, own, its, credits }: Facing, row: number, column: number): number {
  const one = own.profiles[row];
  const other = its.profiles[column];
  if (one === undefined || other === undefined) return 0;
  const at = row * sums.width + column;
  const { figures, likely, values, oneCounts, figuresMore, days } =
    one.id < other.id ? valuesOf(one, other) : valuesOf(other, one);
  const { own: covered, its: facing } = sums.covered;
  const told = meanOfSums(
    (covered.all[at] ?? 0) + valuesWithin(one, other),
    (facing.all[at] ?? 0) + valuesWithin(other, one),
  );
  const first = (sums.own.all[row] ?? 0) + (own.values[row] ?? 0);
  const second = (sums.its.all[column] ?? 0) + (its.values[column] ?? 0);
  const firstPlain = (sums.own.plain[row] ?? 0) - (sums.ownNamed[at] ?? 0);
  const secondPlain = (sums.its.plain[column] ?? 0) - (sums.itsNamed[at] ?? 0);
  const likeness = {
    cosine: cosineOf(told, first, second),
    predicate: cosineOf(meanOfSums(covered.plain[at] ?? 0, facing.plain[at] ?? 0), firstPlain, secondPlain),
    speaker: credits(row, column),
    denial: one.stance !== other.stance,
    denied: one.stance === 'denies' && other.stance === 'denies',
    within: cosineOf(told, Math.min(first, second), Math.min(first, second)),
    figuresMore,
    outOfTime: isOutOfTime(one, other) || isOutOfTime(other, one),
    figures,
    likely,
    values,
    oneCounts,
    days,
    time: sharedTime(one.clocks, other.clocks),
  };
  return eventScore(likeness, () =>
    doubtsOf({ profile: one, page: own.page }, { profile: other, page: its.page }, likeness),
  );
}

/** Articles have few speakers, who say much. */
function creditsBetween(one: ComparedArticle, other: ComparedArticle): (own: number, its: number) => Credits {
  const [own, its] = [voicesOf(one), voicesOf(other)];
  const rows = own.voices.map((voice) => its.voices.map((facing) => creditsOfVoices(voice, facing, true)));
  return (row, column) => rows[own.places[row] ?? 0]?.[its.places[column] ?? 0] ?? 'unknown';
}

/** Those who are credited in other words each, and for each telling the place of its own. */
interface Voices {
  readonly voices: readonly Voice[];
  readonly places: readonly number[];
}

function voicesOf({ profiles }: ComparedArticle): Voices {
  const known = new Map<string, number>();
  const voices: Voice[] = [];
  const places = profiles.map((profile) => {
    const { speaker, person, relays, credit, called, office } = profile;
    const words = `${speaker} ${person} ${relays} ${credit.join(' ')}|${called.join(' ')}|${office.join(' ')}`;
    const place = known.get(words) ?? voices.push(voiceOf(profile)) - 1;
    known.set(words, place);
    return place;
  });
  return { voices, places };
}
