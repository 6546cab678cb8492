import { numberInWords } from '../../model/number-in-words.ts';
import { placeIn } from '../words/sorted.ts';
import { stem } from '../words/stems.ts';
import type { Likeness } from './likeness.ts';
import { type Measure, mayBeEqual } from './measures.ts';
import type { Profile } from './profile.ts';

/** Why two tellings are of one claim, in words, the weightiest first; what they share as it stands in them. */
export function reasonsOf(likeness: Likeness, a: Profile, b: Profile): string[] {
  const { cosine, within, shared, near, days, names, speaker, event } = likeness;
  const reasons: string[] = [];
  if (cosine >= 900) reasons.push(isVerbatim(a, b) ? 'the same words' : 'the same words in other forms');
  else if (within >= 900) reasons.push('one says in short what the other says');
  if (speaker === 'same') reasons.push('same speaker');
  if (speaker === 'alike') reasons.push('credited in like words');
  if (speaker === 'kin') reasons.push('one may speak for the other');
  reasons.push(...figureReasons(likeness, b));
  for (const day of days) reasons.push(`same day ${day.replace('????-', '')}`);
  if (names.length > 0) reasons.push(`both name ${names.map((key) => formOf(key, a)).join(', ')}`);
  if (event) reasons.push('of one event');
  if (shared.length > 0) reasons.push(`in common: ${shared.map((key) => bothForms(key, a, b)).join(', ')}`);
  const alike = nearForms(near, a, b);
  if (alike.length > 0) reasons.push(`nearly the same: ${alike.join(', ')}`);
  return reasons;
}

/** "the radar worked" and "its radar was working" have the same words, but not to the letter. */
function isVerbatim(a: Profile, b: Profile): boolean {
  return a.keys.every((key) => !b.keys.includes(key) || formOf(key, a).toLowerCase() === formOf(key, b).toLowerCase());
}

/** "same figure 86" of one thing; "16 may be 14" where one leaves room for the other; "both say 86" of what may be another. */
function figureReasons({ figures, likely, values, event }: Likeness, { measures }: Profile): string[] {
  const counted = [...figures, ...(event ? likely : [])];
  const isGiven = (one: Measure): boolean => measures.some((its) => one.value === its.value || areEqual(one, its));
  const same = new Set(counted.filter(isGiven).map(({ value }) => value));
  const said = new Set(event ? values.map(({ value }) => value) : []);
  for (const value of same) said.delete(value);
  const loose = counted.flatMap((one) => {
    const other = isGiven(one) ? undefined : measures.find((its) => mayBeEqual(one, its));
    return other === undefined ? [] : [`${numberInWords(one.value)} may be ${numberInWords(other.value)}`];
  });
  return [
    ...[...same].map((value) => `same figure ${numberInWords(value)}`),
    ...new Set(loose),
    ...[...said].map((value) => `both say ${numberInWords(value)}`),
  ];
}

/** "300 kilos", "0.3 tonnes". */
function areEqual(a: Measure, b: Measure): boolean {
  return (
    a.dimension !== null &&
    a.dimension === b.dimension &&
    Math.round((1000 * a.value * a.scale) / (b.value * b.scale)) === 1000
  );
}

/** "freed/released", each two once: several tables may know of them. A phrase of which the other has a word gives no pair of words. */
function nearForms(near: Likeness['near'], a: Profile, b: Profile): string[] {
  const said = near.filter(({ one, other }) => one !== '' && other !== '');
  return [...new Set(said.map(({ one, other }) => `${formOf(one, a)}/${formOf(other, b)}`))];
}

/** "soldiers", or "soldiers/servicemen" where the two are other words for one thing. */
function bothForms(key: string, a: Profile, b: Profile): string {
  const [first, second] = [formOf(key, a), formOf(key, b)];
  return stem(first.toLowerCase()) === stem(second.toLowerCase()) ? first : `${first}/${second}`;
}

function formOf(key: string, { keys, forms }: Profile): string {
  return forms[placeIn(keys, key)] ?? key;
}
