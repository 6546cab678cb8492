import type { Admission, Figure } from '../model/reading.ts';
import type { Changes, Seen } from '../model/review.ts';
import type { KeptTelling } from '../model/tellings-file.ts';
import { plainWords } from '../text/plain-words.ts';

/** What a person sees of a telling, in the words in which a review keeps it. */
export function seenOf(telling: KeptTelling, admissions: readonly Pick<Admission, 'state'>[]): Seen {
  const { content, source, cue, speaker, via, type, mode, stance, figures } = telling;
  return {
    content: content.map(({ exact }) => exact),
    source: source?.exact ?? null,
    cue: cue?.exact ?? null,
    speaker: speaker?.id ?? null,
    via: via.map(({ id }) => id),
    type,
    mode,
    stance,
    figures: figures.map(figureSeen),
    admissions: [...new Set(admissions.map(({ state }) => state))].sort(),
  };
}

/** `no more than 1,900 tonnes = at-most 1900 tonnes`. */
function figureSeen({ exact, qualifier, value, low, high, unit }: Figure): string {
  const range = low === undefined || high === undefined ? `${value}` : `${low}-${high}`;
  return `${exact} = ${qualifier} ${range}${unit === null ? '' : ` ${unit}`}`;
}

/** How what is set looks: by name of the field in a `Seen`. */
export function seenOfChanges(changes: Changes): Partial<Seen> {
  const { content, source, cue, speaker, via, type, mode, stance, figures, admission } = changes;
  return {
    ...(content === undefined ? {} : { content: content.map(({ exact }) => exact) }),
    ...(source === undefined ? {} : { source: source?.exact ?? null }),
    ...(cue === undefined ? {} : { cue: cue?.exact ?? null }),
    ...(speaker === undefined ? {} : { speaker: speaker?.id ?? null }),
    ...(via === undefined ? {} : { via: via.map(({ id }) => id) }),
    ...(type === undefined ? {} : { type }),
    ...(mode === undefined ? {} : { mode }),
    ...(stance === undefined ? {} : { stance }),
    ...(figures === undefined ? {} : { figures: figures.map(figureSeen) }),
    ...(admission === undefined ? {} : { admissions: admission === null ? [] : [admission.state] }),
  };
}

export type SeenField = keyof Seen;

/** In the order in which a person reads them. */
export const SEEN_FIELDS: readonly SeenField[] = [
  'content',
  'source',
  'cue',
  'speaker',
  'via',
  'type',
  'mode',
  'stance',
  'figures',
  'admissions',
];

/** Other blanks, quotation marks and dashes are no other look. */
export function looksSame(a: Partial<Seen>, b: Partial<Seen>, field: SeenField): boolean {
  return lookOf(a[field]) === lookOf(b[field]);
}

function lookOf(value: Seen[SeenField] | undefined): string {
  if (typeof value === 'string') return plainWords(value);
  return JSON.stringify(Array.isArray(value) ? value.map((one) => plainWords(one)) : (value ?? null));
}
