import type { DateMention } from '../model/reading.ts';
import type { Document } from './document.ts';

export function findDates(_document: Document): readonly DateMention[] {
  return [];
}
