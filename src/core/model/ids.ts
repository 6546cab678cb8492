/** Ids of articles, tellings and claims (docs/data.md). The hash is passed in: core does no I/O and no crypto. */

/** sha256 of the UTF-8 bytes of a text, 64 lower-case hex digits. */
export type Sha256 = (text: string) => string;

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const CONTEXT = 32;

/** The first `length` letters (lower-case Crockford base 32, five bits each) of a hex digest. */
export function letters(hex: string, length: number): string {
  const bits = BigInt(`0x${hex}`);
  const width = BigInt(hex.length * 4);
  let out = '';
  for (let at = 1n; at <= BigInt(length); at += 1n) out += ALPHABET[Number((bits >> (width - 5n * at)) & 31n)];
  return out;
}

/** Identity of an article: its url, else its outlet and body, else its body alone. */
export function articleId(
  sha256: Sha256,
  body: string,
  known: { readonly url?: string; readonly outlet?: string },
): string {
  return `a-${letters(sha256(`${known.url ?? known.outlet ?? ''}\n${body}`), 8)}`;
}

/**
 * Identity of a telling: the article, the words of its content and the 32 code points before them, so that two tellings
 * of one sentence in two places stay apart and a paragraph added above moves none of them.
 * `ordinal` tells true repeats apart (the same words after the same words), 0 for the first.
 */
export function tellingId(sha256: Sha256, article: string, content: string, before: string, ordinal = 0): string {
  const context = Array.from(before).slice(-CONTEXT).join('');
  const repeat = ordinal === 0 ? '' : `\n${ordinal}`;
  return `t-${letters(sha256(`${article}\n${content}\n${context}${repeat}`), 10)}`;
}

/** A slug of a name: lower-case ASCII words joined by hyphens; `x` where nothing is left. */
export function slug(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?\b/g, '');
  return folded.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'x';
}
