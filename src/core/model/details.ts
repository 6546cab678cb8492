/** What a person or an input may say about an article; null where it says nothing. */
export interface Details {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** EDTF level 0. */
  readonly published: string | null;
}

export const noDetails: Details = { title: null, outlet: null, url: null, published: null };

/** So long an address can be kept and shown; a longer one is a mistake or an attack. */
const LONGEST_ADDRESS = 2048;

/** Whether a text is an address on the web. Anything else ("javascript:…", "file:…") would be a trap in a report that links it. */
export function isWebAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && /^https?:\/\/[^\s\p{C}/?#][^\s\p{C}]*$/iu.test(text);
}

export const NO_WEB_ADDRESS = 'an address begins with http:// or https:// and has no blanks';
