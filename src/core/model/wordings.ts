export type Level = 'error' | 'warning' | 'notice';

/** What a code says. */
export interface Wording {
  readonly level: Level;
  /** `{name}` stands for the detail of that name. */
  readonly message: string;
  /** The same for several at once; only for what a new ledger has by the dozen. */
  readonly many?: string;
}

export const wordings = {
  unreadable: { level: 'error', message: 'cannot be read: {reason}' },
  syntax: { level: 'error', message: '{reason}' },
  'merge-conflict': {
    level: 'error',
    message:
      'git has left both sides of a merge here; resolve the merge: keep one side and delete the <<<<<<<, ======= and >>>>>>> lines',
  },
  shape: { level: 'error', message: '{reason}' },
  'misplaced-file': { level: 'error', message: 'does not belong here: {reason}' },
  'duplicate-id': { level: 'error', message: '{id} is also in {other}' },
  'article-missing': {
    level: 'error',
    message: '{article} has no article file; restore {expected} or delete this file',
  },
  'tellings-missing': { level: 'error', message: '{article} has not been read; run: claims rebuild' },
  'removal-unfinished': {
    level: 'error',
    message:
      '{id} was removed by {by} on {at}, but {left} is here; finish it with: claims remove {id}, or take it back with: claims remove {id} --withdraw',
  },
  'reference-unknown': { level: 'error', message: '{field} names {id}, which does not exist' },
  'parent-cycle': {
    level: 'error',
    message: '{id} belongs to itself ({chain}); take one of these parents away',
  },
  'judgement-contradiction': {
    level: 'error',
    message:
      '{a} and {b} are judged different, but the same by {way}; none of these counts as the same until one is judged anew with: claims judge',
  },
  'judgement-disagreement': {
    level: 'warning',
    message: '{people}; the pair stays open until they agree: judge it anew with: claims judge {a} {b}',
  },
  'judgement-stale': {
    level: 'warning',
    message:
      '{people}: the words of {id} have changed since ("{now}" was "{saw}"); judge it anew with: claims judge {a} {b}',
  },
  'judgement-orphan': {
    level: 'notice',
    message: '{people}: {id} is told no longer (it was "{saw}"); what hangs together by this judgement still does',
  },
  'finding-edited': {
    level: 'error',
    message:
      'is not as it was signed; restore it from git, and record what you found since with: claims verify {telling} --supersedes',
  },
  'finding-stale': {
    level: 'warning',
    message:
      '{by} {finding} ({at}): {id} has changed since ("{now}" was "{saw}"), so this finding does not count; verify it anew with: claims verify {id} --supersedes',
  },
  'finding-orphan': {
    level: 'notice',
    message: '{by} {finding} ({at}): {id} is told no longer (it was "{saw}")',
  },
  'supersedes-unknown': { level: 'error', message: '{id} {reason}; nothing is superseded by this' },
  'evidence-missing': { level: 'error', message: '{file} is not there; restore it from git' },
  'evidence-changed': {
    level: 'error',
    message: '{file} is not the file that this finding rests on (its sha256 is {now}); restore it from git',
  },
  'evidence-unused': {
    level: 'notice',
    message: 'no finding rests on this file; record what it shows with: claims verify --evidence, or take it away',
  },
  'evidence-unpinned': {
    level: 'notice',
    message: 'what stands at {url} may change or go; record the finding anew with a copy: claims verify --copy',
  },
  'review-orphan': {
    level: 'error',
    message: '{id} is no telling of {article}, now or earlier; see claims show {article}',
  },
  'review-stale': {
    level: 'warning',
    message:
      '{id}: {by} decided {decision} on {at}, but {why}; it counts no more until it is decided anew with: claims review',
  },
  'review-dispute': {
    level: 'warning',
    message: '{id}: {people} disagree on {what}; it stays as it was read until they agree: claims review',
  },
  'review-quote': {
    level: 'error',
    message: '{id}: the review quotes "{exact}", but the body has "{found}" at {start}-{end}',
  },
  'span-mismatch': {
    level: 'error',
    message: '{id}: {field} says "{exact}", but the body has "{found}" at {start}-{end}',
  },
  'body-changed': {
    level: 'error',
    message: 'the body is not the one that was ingested; ingest the new text with: claims ingest FILE --as {article}',
  },
  'body-missing': { level: 'notice', message: '{article}: the body is not here, so its spans cannot be verified' },
  'reading-outdated': {
    level: 'error',
    message: '{article} was read from another text or other details ({what}); run: claims rebuild',
  },
  'reading-upgradable': {
    level: 'notice',
    message: '{count} readings are by an earlier reader ({reading}); to read again run: claims rebuild',
  },
  'reading-stale': {
    level: 'error',
    message: 'to read {article} again gives other tellings, of the same text by the same reader; run: claims rebuild',
  },
  'tellings-edited': {
    level: 'error',
    message: 'a computed file is not as the reader writes it; run: claims rebuild',
  },
  'speaker-unknown': {
    level: 'notice',
    message:
      'speaker "{name}" has no file; settle it with: claims speaker add "{name}", or claims speaker alias SPEAKER {id}',
    many: '{count} speakers have no file ({examples}); settle those that matter with: claims speaker add, or claims speaker alias',
  },
  'outlet-unknown': {
    level: 'notice',
    message:
      'outlet "{name}" has no file; settle it with: claims outlet add "{name}", or claims outlet alias OUTLET {id}',
    many: '{count} outlets have no file ({examples}); settle them with: claims outlet add, or claims outlet alias',
  },
  'date-future': {
    level: 'warning',
    message: '{date} is yet to come; put it right, or set the clock',
  },
  'count-low': {
    level: 'error',
    message:
      'there are {count} {what}, and at least {minimum} are expected; restore them from git, or lower the minimum if it is meant',
  },
  'quote-long': {
    level: 'warning',
    message:
      '{id} takes over {words} words of its article in one piece, more than quote_limit ({limit}); take the article away with: claims remove {article}, or raise the limit',
  },
  'figure-unattributed': {
    level: 'notice',
    message: '{id}: nobody is credited with {figure}; where the article says who: claims review set {id} speaker=ID',
    many: '{count} figures have nobody who gave them ({examples}); see them all with: claims check --format json',
  },
  'headline-stronger': {
    level: 'notice',
    message: 'the headline has “{now}”, where the body has “{was}” ({telling}); go by the body',
  },
  'series-near': {
    level: 'warning',
    message:
      '{id}: {figure}, but {series} has {value} for {day}: {slip}; if the article says so: claims verify {id}; if it was misread: claims review set {id}',
  },
  'series-differs': {
    level: 'warning',
    message:
      '{id}: {figure}, but {series} has {value} for {day}{other}; if the article says so: claims verify {id}; if it was misread: claims review set {id}',
  },
  'series-other-day': {
    level: 'notice',
    message: '{id}: {figure}: {series} has this for {of}, not for {day}',
    many: '{count} figures are those of the day before or after ({examples}); see them all with: claims check --format json',
  },
  'series-absent': {
    level: 'notice',
    message: '{id}: {series} has no {field} for {day}, so {figure} cannot be compared; add the day to {path}',
    many: '{count} figures cannot be compared ({examples}): their days are not in the series; add them',
  },
  'article-datable': {
    level: 'notice',
    message:
      '{article} has no day, and {figures} are what {series} has for {day}; if that is its day: claims article set {article} --published {day}',
  },
  'alias-collides': { level: 'error', message: '"{alias}" is also a name of {other}' },
  'suppression-expired': {
    level: 'warning',
    message: 'this held until {until}, and {rule} is told again; mend it, or decide anew ("{reason}")',
  },
  'suppression-unused': {
    level: 'notice',
    message: 'nothing of {rule} is found in {about}; take these lines away',
  },
  unformatted: { level: 'warning', message: 'is not in the standard form; run: claims format' },
} as const satisfies Record<string, Wording>;

export type Code = keyof typeof wordings;
