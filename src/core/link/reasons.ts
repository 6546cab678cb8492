import type { Likeness } from './likeness.ts';

/** Why two tellings are of one claim, in words, the weightiest first. */
export function reasonsOf({ cosine, within, shared, figures, days, names, speaker, event }: Likeness): string[] {
  const reasons: string[] = [];
  if (cosine >= 900) reasons.push('the same words');
  else if (within >= 900) reasons.push('one says in short what the other says');
  if (speaker === 'same') reasons.push('same speaker');
  if (speaker === 'alike') reasons.push('speakers of one name');
  for (const figure of figures) reasons.push(`same figure ${figure.value}`);
  for (const day of days) reasons.push(`same day ${day.replace('????-', '')}`);
  if (names.length > 0) reasons.push(`both name ${names.join(', ')}`);
  if (event) reasons.push('of one event');
  reasons.push(`in common: ${shared.join(', ')}`);
  return reasons;
}
