import type { Dataset, DatasetArticle, DatasetTelling } from '../core/query/dataset.ts';
import type { Entry } from '../core/query/registry.ts';
import type { TellingReview } from '../core/query/reviewed.ts';
import { countsOf } from '../core/query/trace.ts';
import { standingRecord } from './terminal/standing.ts';
import type { Viewer, Where } from './view.ts';

/** What `--json` prints of a record, which only ever grows. Offsets are code points of the body. */

/** A telling as the ledger has it, its speaker and chain by the registry. */
export function tellingRecord(found: DatasetTelling, where: Where): object {
  return {
    ...found.telling,
    speaker: found.speaker,
    via: found.via,
    claim: found.claim,
    furniture: found.furniture,
    review: found.review && reviewRecord(found.review),
    admissions: found.admissions,
    standing: standingRecord(found.standing),
    article: articleRecord(found.article),
    file: where.path,
    line: where.line,
    body_line: where.bodyLine,
  };
}

/** A decision that counts no more is there as its file has it. */
function reviewRecord({ verdict, changes, by, disputed, stale }: TellingReview): object {
  return { verdict, changed: Object.keys(changes).sort(), by, disputed, stale };
}

function articleRecord({ id, input, headline, outlet, published }: DatasetArticle): object {
  return { id, input, headline, outlet, published };
}

/** The whole reading of an article. */
export function readingRecord(article: DatasetArticle): object {
  const { reading } = article;
  return {
    ...articleRecord(article),
    sha256: reading.article.sha256,
    furniture: reading.furniture,
    tellings: reading.tellings,
    admissions: reading.admissions,
    replies: reading.replies,
  };
}

export function claimRecord(dataset: Dataset, viewer: Viewer, id: string): object {
  const claim = dataset.claims.get(id);
  const tellings = claim?.tellings ?? [];
  return {
    id,
    told: claim === undefined ? null : countsOf(claim),
    tellings: tellings.map((found) => tellingRecord(found, viewer.view(found).where)),
  };
}

/** Whom the ledger knows by an id: settled, or met in tellings. */
interface NamedHere {
  /** Undefined where nobody settled it. */
  readonly entry: Entry | undefined;
  readonly name: string;
  /** That it is credited with, or published. */
  readonly tellings: readonly DatasetTelling[];
}

export function namedIn(dataset: Dataset, kind: 'speaker' | 'outlet', id: string): NamedHere {
  const isSpeaker = kind === 'speaker';
  const entry = (isSpeaker ? dataset.speakers : dataset.outlets).entries.get(id);
  const who = ({ speaker, article }: DatasetTelling) => (isSpeaker ? speaker : article.outlet);
  const tellings = dataset.tellings.filter((telling) => who(telling)?.id === id);
  const met = tellings[0] && who(tellings[0]);
  return { entry, name: entry?.name ?? met?.name ?? id, tellings };
}

/** A speaker or an outlet: what is settled about it, and the ids of the tellings that it is credited with or published. */
export function namedRecord(dataset: Dataset, kind: 'speaker' | 'outlet', id: string): object {
  const { entry, name, tellings } = namedIn(dataset, kind, id);
  const { aliases = [], parent = null, domain = null, country = null, path = null } = entry ?? {};
  const reliability = entry?.reliability ?? [];
  const what = entry?.kind ?? (kind === 'speaker' ? (tellings[0]?.speaker?.kind ?? null) : null);
  return {
    id,
    name,
    kind: what,
    aliases,
    parent,
    domain,
    country,
    reliability,
    file: path,
    tellings: tellings.map((found) => found.id),
  };
}
