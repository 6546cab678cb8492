import { isCapitalised } from '../../text/letters.ts';
import type { Furniture } from '../document.ts';
import { listed } from '../lexicon/listed.ts';

/** Domains of providers: an address there names no outlet. */
const PROVIDERS = new Set(listed('gmail, yahoo, outlook, hotmail, proton, protonmail, icloud, mail, aol, gmx'));
const ADDRESS = /[\w.+-]{1,64}@(?:[\w-]{1,63}\.){0,3}?([\w-]{2,63})\.(?:com?\.)?[a-z]{2,10}(?![\w.-]*@)/gi;

/** "tips@northernherald.example" in an appeal or a notice, where the text writes that name somewhere. */
export function addressNames(text: string, furniture: readonly Furniture[]): readonly string[] {
  const domains = new Set<string>();
  for (const piece of furniture) {
    if (piece.kind !== 'appeal' && piece.kind !== 'notice') continue;
    const part = text.slice(piece.start, Math.min(piece.end, piece.start + 4000));
    for (const match of part.matchAll(ADDRESS)) domains.add(squashed(match[1] ?? ''));
  }
  const wanted = [...domains].filter((domain) => !PROVIDERS.has(domain));
  return wanted.length === 0 ? [] : namesSquashedTo(text, wanted);
}

/** The fullest capitalised name of a text whose letters, run together, are one of `wanted`. */
function namesSquashedTo(text: string, wanted: readonly string[]): readonly string[] {
  let found = '';
  const words = Array.from(text.slice(0, 200_000).matchAll(/[\p{L}\p{N}&’'-]+/gu), ([word]) => word);
  for (let at = 0; at < words.length; at += 1) {
    if (!isCapitalised(words[at] ?? '')) continue;
    for (let size = 1; size <= 5 && at + size <= words.length; size += 1) {
      const name = words
        .slice(at, at + size)
        .join(' ')
        .replace(/[’']s$/, '');
      const plain = squashed(name);
      const same = wanted.some(
        (domain) => domain === plain || domain === plain.replace(/^the/, '') || `the${domain}` === plain,
      );
      if (same && name.length > found.length) found = name;
    }
  }
  return found === '' ? [] : [found];
}

function squashed(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
