import { numberInWords } from '../../core/model/number-in-words.ts';
import type { Admission, DateMention, Figure, Published, Publisher, Reply } from '../../core/model/reading.ts';
import type { Reliability } from '../../core/model/speaker.ts';
import type { Counts } from '../../core/query/trace.ts';
import { counted } from './diagnostics.ts';
import { oneLine } from './safe.ts';

/** How values of a reading are said to a person. */

const QUALIFIERS: Readonly<Record<Figure['qualifier'], string>> = {
  exactly: '',
  about: 'about',
  'more-than': 'more than',
  'at-least': 'at least',
  'fewer-than': 'fewer than',
  'at-most': 'at most',
  nearly: 'nearly',
  'up-to': 'up to',
};

const STATES: Readonly<Record<Admission['state'], string>> = {
  'not-verified': 'not verified',
  'not-verifiable': 'not verifiable',
  supported: 'supported',
  verified: 'verified by the outlet',
  disputed: 'disputed',
};

const OUTCOMES: Readonly<Record<Reply['outcome'], string>> = {
  pending: 'asked, no answer yet',
  declined: 'declined to comment',
  none: 'did not answer',
  answered: 'answered',
  unreachable: 'could not be reached',
};

/** `at most 1,400 tonnes`, `20 to 30 boats`. */
export function figureInWords(figure: Figure): string {
  const { low, high, unit, qualifier, value } = figure;
  const isRange = low !== undefined && high !== undefined;
  const amount = isRange ? `${numberInWords(low)} to ${numberInWords(high)}` : numberInWords(value);
  // "Between 1,600 and 1,900" is at least the one and at most the other, not at least both.
  const sense = isRange && qualifier !== 'about' && qualifier !== 'nearly' ? '' : QUALIFIERS[qualifier];
  return oneLine([sense, amount, unit ?? ''].filter((word) => word !== '').join(' '));
}

export function dateInWords(date: DateMention): string {
  return date.value === null ? `${oneLine(date.exact)} (unresolved)` : `${oneLine(date.exact)} (${date.value})`;
}

export function admissionInWords(admission: Admission): string {
  const by = admission.by === null ? '' : ` by ${oneLine(admission.by)}`;
  return `${STATES[admission.state]}${by}: “${oneLine(admission.exact)}”`;
}

export function replyInWords(reply: Reply): string {
  const asked = reply.asked === null ? '' : `${oneLine(reply.asked)} `;
  return `${asked}${OUTCOMES[reply.outcome]}: “${oneLine(reply.exact)}”`;
}

export function outletInWords(outlet: Publisher | null): string {
  if (outlet === null) return '? outlet';
  return outlet.basis === 'text' ? `${oneLine(outlet.name)} (by its text)` : oneLine(outlet.name);
}

export function publishedInWords(published: Published | null): string {
  if (published === null) return '? date';
  return published.basis === 'text' ? `${published.value} (by its text)` : published.value;
}

/** `2031-03-02` of `2031-03-02T14:20:00+02:00`, where a table has no room for more. */
export function dayIn(published: string | null): string | null {
  return published?.slice(0, 10) ?? null;
}

/** `B: Ana Moreau, 2031-03-05, “corrects itself”`: by whom, for one person's grade is not another's. */
export function gradeInWords({ grade, by, at, note }: Reliability): string {
  return `${grade}: ${[oneLine(by), at, ...(note === undefined ? [] : [`“${oneLine(note)}”`])].join(', ')}`;
}

/** `4 tellings, 3 outlets, 1 root`; `1 telling, 1 article of unknown outlet, 1 root`. */
export function countsInWords({ tellings, outlets, without_outlet: unknown, roots }: Counts): string {
  return [
    counted(tellings, 'telling'),
    outlets === 0 ? '' : counted(outlets, 'outlet'),
    unknown === 0 ? '' : `${counted(unknown, 'article')} of unknown outlet`,
    counted(roots, 'root'),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
