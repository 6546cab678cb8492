/** Ids of articles, tellings and claims (docs/data.md). The hash is passed in: core does no I/O and no crypto. */

/** sha256 of the UTF-8 bytes of a text, 64 lower-case hex digits. */
export type Sha256 = (text: string) => string;

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const CONTEXT = 32;
/** Bits of a letter, and of a hex digit. */
const LETTER = 5;
const DIGIT = 4;

/** The first `length` letters (lower-case Crockford base 32, five bits each) of a hex digest. */
export function letters(hex: string, length: number): string {
  let out = '';
  let bits = 0;
  let held = 0;
  for (let at = 0; out.length < length; ) {
    if (held < LETTER) {
      bits = ((bits << DIGIT) | Number.parseInt(hex.charAt(at++), 16)) & 0xff;
      held += DIGIT;
    } else {
      held -= LETTER;
      out += ALPHABET.charAt((bits >> held) & 31);
    }
  }
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
  const context = lastPoints(before, CONTEXT);
  const repeat = ordinal === 0 ? '' : `\n${ordinal}`;
  return `t-${letters(sha256(`${article}\n${content}\n${context}${repeat}`), 10)}`;
}

/** The last `count` code points of a text, or all of it; a lone surrogate counts as one. */
function lastPoints(text: string, count: number): string {
  let from = text.length;
  for (let points = 0; points < count && from > 0; points++) {
    from -= from > 1 && (text.codePointAt(from - 2) ?? 0) > 0xffff ? 2 : 1;
  }
  return text.slice(from);
}

/** `a-7k3mq0xd:driver`: an id that means something in that article only. */
export function isScoped(id: string): boolean {
  return id.includes(':');
}

/** A slug of a name: lower-case ASCII words joined by hyphens; `x` where nothing is left. */
export function slug(name: string): string {
  const lower = name.toLowerCase();
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(lower)) return lower.replaceAll(' ', '-');
  // Most names are ASCII, and the classes of Unicode take long to build.
  const plain = /[^ -~]/.test(name) ? name.normalize('NFKD').replace(/\p{M}/gu, '') : name;
  const folded = plain.toLowerCase().replace(/['’]s?\b/g, '');
  const joined = /[^ -~]/.test(folded) ? folded.replace(/[^\p{L}\p{N}]+/gu, '-') : folded.replace(/[^a-z0-9]+/g, '-');
  return joined.replace(/^-+|-+$/g, '') || 'x';
}
