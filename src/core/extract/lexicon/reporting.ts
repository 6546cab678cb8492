/**
 * Verbs that report a statement from behind it, "…, the ministry claimed", as they stand there. What follows them is the end of
 * the sentence, a time, a place or a comma: "…, police said on Monday".
 */
export const REPORTING: ReadonlySet<string> = new Set(
  `said says claimed claims reported reports announced announces stated states confirmed confirms added adds explained explains warned
  warns noted notes insisted insists declared declares revealed reveals wrote writes argued argues acknowledged acknowledges admitted
  admits alleged alleges estimated estimates disclosed told asserted asserts maintained maintains recalled concluded concedes conceded
  specified clarified tweeted posted complained predicted predicts testified testifies`.split(/\s+/),
);

/** Verbs that a statement is credited with behind all its words, beside those of reporting: "…, the ministry emphasized." */
export const TRAILING: ReadonlySet<string> = new Set(
  `emphasized emphasised emphasizes emphasises stressed stresses underlined underlines underscored repeated repeats reiterated
  reiterates remarked assured assures informed informs reminded reminds specifies clarifies suspects believes writes`.split(
    /\s+/,
  ),
);

/** The same in the present of several: "…, local residents report". */
export const REPORTING_PLURAL: ReadonlySet<string> = new Set(
  'say claim report state confirm add warn note insist declare argue acknowledge admit allege estimate assert maintain write'.split(
    ' ',
  ),
);

/** What puts a verb of reporting into the perfect: "police | have said". */
export const PERFECT: ReadonlySet<string> = new Set(['has', 'have', 'had']);

/** Participles that bring the source of a source: "…, Agency X reported, citing the governor". */
export const CITING: ReadonlySet<string> = new Set(['citing', 'quoting', 'referencing']);
