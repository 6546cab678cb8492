import { foldWords } from '../../text/fold-text.ts';

/** A word of a content. */
export interface Token {
  readonly form: string;
  readonly folded: string;
  readonly capital: boolean;
  /** Whether the capital says that it is a name. */
  readonly sure: boolean;
  /** Whether a comma follows. */
  readonly comma: boolean;
}

export const NO_TOKEN: Token = { form: '', folded: '', capital: false, sure: false, comma: false };

/** The words of a span in order; one written word may be folded into several. */
export function tokensOf(span: string): Token[] {
  const written = [...span.matchAll(WRITTEN)].map(({ 0: form, index }) => ({
    ...formOf(form),
    comma: span[index + form.length] === ',',
  }));
  const capitals = 2 * written.filter(({ capital }) => capital).length > written.length;
  return written.flatMap(({ form, capital, folded, comma }, at) =>
    folded.map((word) => ({ form, folded: word, capital, sure: at > 0 && !capitals, comma })),
  );
}

/** A word as written, with the marks that stand inside one. */
const WRITTEN = /[\p{L}\p{N}]+(?:['’‘ʼ.,][\p{L}\p{N}]+)*/gu;

/** A word as written, and what follows from that alone. */
interface Form {
  readonly form: string;
  readonly capital: boolean;
  readonly folded: readonly string[];
}

/** News uses the same few thousand forms over and over. */
function formOf(form: string): Form {
  const known = forms.get(form);
  if (known !== undefined) return known;
  const found = { form, capital: /^\p{Lu}/u.test(form), folded: foldWords(form) };
  if (forms.size >= MOST_KEPT) forms.clear();
  forms.set(form, found);
  return found;
}

const forms = new Map<string, Form>();
const MOST_KEPT = 50_000;
