import { noDetails } from '../../core/model/details.ts';
import { articleOf, type InputFormat } from './input.ts';

/** A text is its own body, from the first character to the last; front matter is never looked for. */
export const readPlain: InputFormat = (text, input) => [
  articleOf({ input, body: text, details: noDetails, notes: [] }),
];
