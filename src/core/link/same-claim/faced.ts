import type { SameClaim } from '../told.ts';
import type { ComparedArticle, Page } from './page.ts';
import type { Profile } from './profile.ts';
import { reasonsOf } from './reasons.ts';
import { compare, LINK_AT, type Compared as Likened, NEAR_AT } from './similarity.ts';
import type { Veto } from './vetoes.ts';

/** Two tellings that have much in common: a function of the two and of their articles alone. */
export interface FoundPair extends SameClaim {
  /** Why they are two claims all the same. */
  readonly veto: Veto | null;
  /** Whether their place says so: a headline and its article, or two texts of which one rewrites the other. */
  readonly placed?: true;
}

/** One of two articles, of which some tellings are compared. */
export interface Facing {
  readonly page: Page;
  readonly profileAt: (place: number) => Profile | undefined;
}

export function facingOf({ page, profiles }: ComparedArticle): Facing {
  return { page, profileAt: (place) => profiles[place] };
}

export interface Faced extends Likened {
  /** The one with the smaller id first. */
  readonly a: Profile;
  readonly b: Profile;
}

export function ordered(one: Profile, other: Profile): [a: Profile, b: Profile] {
  return one.id < other.id ? [one, other] : [other, one];
}

export function face(one: Facing, own: number, other: Facing, its: number): Faced | null {
  const [first, second] = [one.profileAt(own), other.profileAt(its)];
  if (first === undefined || second === undefined) return null;
  const [a, b] = ordered(first, second);
  const pageOfSide = (side: Profile): Page => (side === first ? one.page : other.page);
  return { ...compare({ profile: a, page: pageOfSide(a) }, { profile: b, page: pageOfSide(b) }), a, b };
}

/** Null where they have too little in common for a person to look at them; pieces of one sentence are kept, to be kept apart. */
export function pairOf({ a, b, likeness, veto }: Faced, score: number): FoundPair | null {
  const parted = veto === 'siblings' || veto === 'nested';
  if (score < NEAR_AT && !parted) return null;
  return { a: a.id, b: b.id, score, reasons: reasonsOf(likeness, a, b), veto };
}

/** Whether a pair is of one claim, as far as the two alone show. */
export function isLink({ veto, score }: Pick<FoundPair, 'veto' | 'score'>): boolean {
  return veto === null && score >= LINK_AT;
}
