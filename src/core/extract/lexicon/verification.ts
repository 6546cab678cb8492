import { listed } from './listed.ts';

/**
 * Words of checking, and of what is checked. Lower case. General English of news; hedges ("allegedly") are not here, since
 * they say nothing of what was checked.
 */

/** Verbs of checking: base form, third person, past and participle, gerund. */
const CHECKING_VERBS = listed(`
  verify/verifies/verified/verifying, confirm/confirms/confirmed/confirming,
  corroborate/corroborates/corroborated/corroborating, authenticate/authenticates/authenticated/authenticating,
  substantiate/substantiates/substantiated/substantiating, validate/validates/validated/validating,
  geolocate/geolocates/geolocated/geolocating, fact-check/fact-checks/fact-checked/fact-checking,
  double-check/double-checks/double-checked/double-checking`).map((row) => row.split('/'));

/** Verbs that check only where their object is a quality of the material: "could not establish the authenticity". */
const WEAK_VERBS = listed(`
  establish/establishes/established/establishing, determine/determines/determined/determining,
  ascertain/ascertains/ascertained/ascertaining, vouch/vouches/vouched/vouching`).map((row) => row.split('/'));

export type CheckForm = 'base' | 'finite' | 'participle' | 'gerund';

function formsOf(rows: readonly (readonly string[])[]): readonly [string, CheckForm][] {
  const forms = ['base', 'finite', 'participle', 'gerund'] as const;
  return rows.flatMap((row) => row.map((word, k): [string, CheckForm] => [word, forms[k] ?? 'base']));
}

export const CHECKS: ReadonlyMap<string, CheckForm> = new Map(formsOf(CHECKING_VERBS));
export const WEAK_CHECKS: ReadonlyMap<string, CheckForm> = new Map(formsOf(WEAK_VERBS));
/** Verbs that check many things: of what was said only where the clause says so ("Neither account can be checked from here"). */
export const LOOSE_CHECKS: ReadonlyMap<string, CheckForm> = new Map(
  formsOf([['check', 'checks', 'checked', 'checking']]),
);
/** Verbs of looking: "has not seen the log" says that nothing was checked, "a letter seen by" says nothing of checking. */
export const LOOKED: ReadonlySet<string> = new Set(
  listed('seen, observed, reviewed, viewed, examined, inspected, obtained'),
);
/** Verbs of comparing: "has checked the records against death notices". */
export const COMPARED: ReadonlySet<string> = new Set(listed('checked, cross-checked, compared, cross-referenced'));
/** "confirmed" by itself is a cue ("its source confirmed that …"), so it checks only with more evidence than the others need. */
export const CONFIRMS: ReadonlySet<string> = new Set(listed('confirm, confirms, confirmed, confirming'));

/** Participles before "by" that say that something backs a claim. */
export const BACKED: ReadonlySet<string> = new Set(
  listed(`
    documented, corroborated, supported, backed, substantiated, confirmed, verified, geolocated, authenticated, validated,
    borne`),
);
/** Verbs by which a thing backs a claim: "satellite images support the claim". */
export const BACKING: ReadonlySet<string> = new Set(
  listed(`
    support, supports, supported, corroborate, corroborates, corroborated, confirm, confirms, confirmed, back, backs, backed,
    substantiate, substantiates, substantiated, bear, bears, bore`),
);
/** Things that back a claim. */
export const EVIDENCE: ReadonlySet<string> = new Set(
  listed(`
    images, imagery, image, footage, video, videos, photos, photographs, pictures, documents, records, data, logs, log, minutes,
    evidence, recordings, statistics, papers, files, emails, e-mails, testimony, testimonies, findings, maps`),
);

/** States that need no verb of checking: "the reports remain unconfirmed". */
export const UNCHECKED: ReadonlySet<string> = new Set(listed('unverified, unconfirmed, uncorroborated'));
export const UNCHECKABLE: ReadonlySet<string> = new Set(listed('unverifiable, uncheckable'));
export const CHECK_NOUNS: ReadonlySet<string> = new Set(listed('verification, confirmation, corroboration'));

/** Verbs of denial, and their participles. */
export const DENIALS: ReadonlySet<string> = new Set(
  listed(`
    deny, denies, denied, dispute, disputes, disputed, reject, rejects, rejected, contests, contested, refute, refutes,
    refuted, contradict, contradicts, contradicted, dismiss, dismisses, dismissed`),
);
export const DENIED: ReadonlySet<string> = new Set(
  listed('denied, disputed, rejected, contested, refuted, contradicted, dismissed, challenged'),
);

export const BE: ReadonlySet<string> = new Set(listed("be, been, being, is, are, was, were, 's, 're"));
export const HAVE: ReadonlySet<string> = new Set(listed("have, has, had, having, 've"));
export const DO: ReadonlySet<string> = new Set(listed('do, does, did'));
export const CAN: ReadonlySet<string> = new Set(listed('can, could, ca'));
export const NOT: ReadonlySet<string> = new Set(listed("not, n't, never"));
export const REMAIN: ReadonlySet<string> = new Set(listed('remain, remains, remained, go, goes, went, gone'));
/** Adjectives between a form of "be" and "to verify". */
export const IMPOSSIBLE: ReadonlySet<string> = new Set(listed('unable, impossible, difficult, hard, powerless'));
export const POSSIBLE: ReadonlySet<string> = new Set(listed('able, possible, easy'));
export const TRYING: ReadonlySet<string> = new Set(listed('working, trying, seeking, attempting, hoping, yet'));

/** Adverbs that may stand inside the words of a check: "could not immediately be independently verified". */
export const CHECK_ADVERBS: ReadonlySet<string> = new Set(
  listed(`
    independently, immediately, fully, separately, currently, so, far, also, still, officially, publicly, itself, themselves,
    readily, quickly, conclusively, definitively, firmly, completely, entirely, directly, reliably, reliable, either, however,
    always, properly, yet, only, since, previously, initially, otherwise, at, once, now, personally, visually, digitally,
    therefore, thus, formally, easily, partially, partly, ever, necessarily`),
);
export const INDEPENDENT: ReadonlySet<string> = new Set(
  listed('independently, independent, separately, separate, outside, third-party'),
);

export type TargetClass = 'figure' | 'claim' | 'footage' | 'paper' | 'quality' | 'matter';

/** What is checked, by its noun: a figure, something said, pictures and sound, papers, a quality of these, or the matter itself. */
const TARGETS: Readonly<Record<TargetClass, string>> = {
  figure: `
    figure, figures, number, numbers, toll, tolls, total, totals, count, counts, estimate, estimates, statistics, statistic, tally,
    tallies, extent, scale, size, magnitude, percentage, percentages, data, losses, casualties, sum, sums`,
  claim: `
    claim, claims, report, reports, account, accounts, allegation, allegations, accusation, accusations, assertion, assertions,
    statement, statements, version, versions, story, stories, information, details, detail, testimony, testimonies, rumour,
    rumours, rumor, rumors, remark, remarks, comment, comments, narrative, narratives, announcement, announcements, charges,
    assessment, assessments, quote, quotes, quotation, description, descriptions, post, posts, message, messages, reporting`,
  footage: `
    video, videos, footage, clip, clips, image, images, photo, photos, photograph, photographs, picture, pictures, recording,
    recordings, audio, material, materials, screenshot, screenshots, tape, tapes, film, imagery`,
  paper: `
    document, documents, letter, letters, email, emails, e-mail, e-mails, list, lists, leak, files, log, logs, records, papers,
    memo, memos, transcript, transcripts, contract, contracts, database, note, notes`,
  quality: `
    authenticity, veracity, accuracy, truth, origin, provenance, truthfulness, reliability, credibility, location, date, validity,
    circumstances, content, contents, existence`,
  matter: `
    incident, incidents, attack, attacks, strike, strikes, death, deaths, identity, identities, cause, situation, events,
    event, presence, destruction, damage, use, role, involvement`,
};

export const TARGET_OF: ReadonlyMap<string, TargetClass> = new Map(
  (Object.keys(TARGETS) as TargetClass[]).flatMap((kind) =>
    listed(TARGETS[kind]).map((noun): [string, TargetClass] => [noun, kind]),
  ), // the keys of a literal record are its own
);

/** Verbs of speech under which a check is somebody else's statement: "the ministry said it could not verify …". */
export const SPEAKING: ReadonlySet<string> = new Set(
  listed(`
    said, says, say, saying, told, tells, telling, added, adds, adding, warned, insisted, argued, explained, replied, stressed,
    conceded, reiterated, maintained, believes, believe, believed, complained, emphasised, emphasized, responded, testified,
    denied, stated, states, wrote, writes`),
);
/** Verbs of speech that may as well describe a noun: "the video posted on Monday could not be verified". */
export const SPOKEN: ReadonlySet<string> = new Set(
  listed(`
    claimed, announced, noted, noting, admitted, acknowledged, reported, reporting, asserted, alleged, tweeted, posted, stating,
    writing, published`),
);
/** What follows a verb of speech that describes a noun. */
export const DESCRIBING: ReadonlySet<string> = new Set(
  listed(
    'on, by, in, to, from, at, about, of, via, through, during, over, online, earlier, last, this, since, as, under, ,',
  ),
);
