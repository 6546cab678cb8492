/** What a careful editor says of some articles; written beside them as YAML. */
export interface LinksGold {
  /** By base name of the article, then by the name that the rest calls the telling: the words of its content. */
  readonly tellings: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly claims: readonly GoldClaim[];
  /** Pairs of which either answer is right. */
  readonly loose: readonly Pair[];
  readonly conflicts: readonly GoldConflict[];
  readonly loose_conflicts: readonly Pair[];
  readonly drift: readonly GoldDrift[];
  readonly same_story: readonly Pair[];
  readonly traps: readonly Trap[];
}

export type Pair = readonly [string, string];

/** Tellings of one claim; a telling of none is a claim of its own. */
export interface GoldClaim {
  readonly tellings: readonly string[];
  readonly roots: number;
}

/** Each telling of one side cannot be right together with any of the other. */
export interface GoldConflict {
  readonly kind: string;
  /** Further kinds that name it as well. */
  readonly also?: readonly string[];
  readonly between: readonly [readonly string[], readonly string[]];
}

export interface GoldDrift {
  readonly kind: string;
  readonly also?: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** Two tellings, or two articles, that look like something which they are not. */
export interface Trap {
  readonly not: 'claim' | 'conflict' | 'same_story';
  readonly a: string;
  readonly b: string;
  readonly why: string;
}

/** A telling as `claims links --format json` gives it. Offsets are code points into the article's body. */
export interface FoundTelling {
  readonly telling?: string;
  readonly article_input: string;
  readonly content: readonly { readonly start: number; readonly end: number }[];
}

/** The parts of `claims links --format json` that are measured. */
export interface FoundLinks {
  readonly claims: readonly {
    readonly id: string;
    readonly tellings: readonly FoundTelling[];
    readonly roots: number;
  }[];
  readonly conflicts: readonly {
    readonly tellings: readonly FoundTelling[];
    readonly kind: string;
    readonly why?: string;
  }[];
  readonly drift: readonly { readonly from: FoundTelling; readonly to: FoundTelling; readonly kind: string }[];
  readonly same_story: readonly (readonly string[])[];
}
