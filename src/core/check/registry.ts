import type { Rule } from './rule.ts';
import { aliasCollides } from './rules/alias-collides.ts';
import { articleMissing } from './rules/article-missing.ts';
import { bodyChanged } from './rules/body-changed.ts';
import { bodyMissing } from './rules/body-missing.ts';
import { countLow } from './rules/count-low.ts';
import { dateFuture } from './rules/date-future.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { evidenceChanged, evidenceMissing, evidenceUnpinned, evidenceUnused } from './rules/evidence.ts';
import { figureUnattributed } from './rules/figure-unattributed.ts';
import { misplacedFile, shape, syntax, unreadable } from './rules/files.ts';
import { findingEdited, findingOrphan, findingStale, supersedesUnknown } from './rules/findings.ts';
import { headlineStronger } from './rules/headline-stronger.ts';
import { judgementContradiction, judgementDisagreement, judgementOrphan, judgementStale } from './rules/judgements.ts';
import { mergeConflict } from './rules/merge-conflict.ts';
import { outletUnknown } from './rules/outlet-unknown.ts';
import { parentCycle } from './rules/parent-cycle.ts';
import { quoteLong } from './rules/quote-long.ts';
import { readingOutdated } from './rules/reading-outdated.ts';
import { readingStale } from './rules/reading-stale.ts';
import { readingUpgradable } from './rules/reading-upgradable.ts';
import { referenceUnknown } from './rules/reference-unknown.ts';
import { removalUnfinished } from './rules/removal-unfinished.ts';
import { reviewDispute, reviewOrphan, reviewQuote, reviewStale } from './rules/reviews.ts';
import { articleDatable, seriesAbsent, seriesDiffers, seriesNear, seriesOtherDay } from './rules/series.ts';
import { spanMismatch } from './rules/span-mismatch.ts';
import { speakerUnknown } from './rules/speaker-unknown.ts';
import { suppressionExpired, suppressionUnused } from './rules/suppressions.ts';
import { tellingsEdited } from './rules/tellings-edited.ts';
import { tellingsMissing } from './rules/tellings-missing.ts';
import { unformatted } from './rules/unformatted.ts';

/** Every rule, in the order in which a person would look: the files, what they refer to, the words, the names, the form. */
export const rules: readonly Rule[] = [
  unreadable,
  syntax,
  mergeConflict,
  shape,
  misplacedFile,
  duplicateId,
  articleMissing,
  tellingsMissing,
  removalUnfinished,
  referenceUnknown,
  parentCycle,
  judgementContradiction,
  judgementDisagreement,
  judgementStale,
  judgementOrphan,
  findingEdited,
  findingStale,
  findingOrphan,
  supersedesUnknown,
  evidenceMissing,
  evidenceChanged,
  evidenceUnpinned,
  evidenceUnused,
  reviewOrphan,
  reviewStale,
  reviewDispute,
  bodyChanged,
  bodyMissing,
  readingOutdated,
  spanMismatch,
  reviewQuote,
  tellingsEdited,
  readingStale,
  readingUpgradable,
  countLow,
  dateFuture,
  quoteLong,
  figureUnattributed,
  headlineStronger,
  seriesNear,
  seriesDiffers,
  seriesOtherDay,
  seriesAbsent,
  articleDatable,
  aliasCollides,
  speakerUnknown,
  outletUnknown,
  unformatted,
  suppressionExpired,
  suppressionUnused,
];
