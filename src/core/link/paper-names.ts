import { holds, nameWords } from './house-names.ts';
import type { ToldArticle } from './told.ts';

/** An outlet by its id and its name. */
interface Called {
  readonly id: string;
  readonly name: string;
}

/** Whether a name is that of an article's own outlet, in full or in short: "the Courier" of the Tessing Courier, "TTA". */
export function isPaperCalled({ id, name }: Called, { outlet, outletName }: ToldArticle): boolean {
  if (outlet === null) return false;
  const plain = name.replace(WHAT_IT_IS, '');
  return id === outlet || isAcronym(plain, outletName ?? '') || isWithin(nameWords(plain), paperWords(outlet));
}

/** "The Nord Agency", "the HNA news agency": what an outlet is, behind its name. */
const WHAT_IT_IS = / (?:news )?(?:agency|newspaper|website|portal)$/i;

/** Words of an outlet's name, as its id has them. */
export function paperWords(outlet: string | null): ReadonlySet<string> {
  return nameWords((outlet ?? '').replaceAll('-', ' '));
}

function isWithin(name: ReadonlySet<string>, fuller: ReadonlySet<string>): boolean {
  return name.size > 0 && holds(fuller, name);
}

/** "TTA" is the Torvena Telegraph Agency, and "TBC" TBC News. */
export function isAcronym(name: string, paper: string): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(name)) return false;
  const words: readonly string[] = paper.match(/\p{L}+/gu) ?? [];
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
  return words.includes(name) || initials.join('') === name;
}
