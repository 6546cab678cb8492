import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulerOf, tokensOf } from '../../../src/train/measure/ruler.ts';

/** The tokens of a text; punctuation in brackets, quoted ones with a star. */
function shown(text: string): string {
  const { count, start, end, word, quoted } = rulerOf(text);
  return Array.from({ length: count }, (_, at) => {
    const token = text.slice(start[at], end[at]);
    return `${word[at] === 1 ? token : `[${token}]`}${quoted[at] === 1 ? '*' : ''}`;
  }).join(' ');
}

describe('tokens', () => {
  test.each([
    ['a clitic stays with its word', 'The mayor’s dog didn’t.', 'The mayor’s dog didn’t [.]'],
    ['abbreviations and figures are one', 'The U.S. lost 1,000.', 'The U.S [.] lost 1,000 [.]'],
    ['a hyphen between letters holds, a dash does not', 'a well-off town - or - so', 'a well-off town [-] or [-] so'],
    ['a figure with its sign and unit', '$27m and 5%', '[$] 27m and 5 [%]'],
    ['letters outside of the basic plane', '𝐀𝐛 said', '𝐀𝐛 said'],
    ['no text, no tokens', ' \n ', ''],
  ])('%s', (_name, text, tokens) => {
    expect(shown(text)).toBe(tokens);
  });
});

describe('tokens in quotation marks', () => {
  test.each([
    ['curly marks', 'He said “no way” twice', 'He said [“]* no* way* [”]* twice'],
    ['straight marks', 'He said "no" twice', 'He said ["]* no* ["]* twice'],
    ['single marks are apostrophes here', "He said 'no' twice", "He said ['] no ['] twice"],
    ['a paragraph’s end closes', '“We went.\nThey stayed', '[“]* We* went* [.]* They stayed'],
    ['a closing mark alone is quoted, what follows is not', 'no” way', 'no [”]* way'],
  ])('%s', (_name, text, tokens) => {
    expect(shown(text)).toBe(tokens);
  });
});

describe('the tokens of spans', () => {
  const ruler = rulerOf('one two three four');
  test.each([
    ['a half-selected word counts whole', [{ start: 5, end: 10 }], [1, 2]],
    ['white space alone is nothing', [{ start: 3, end: 4 }], []],
    [
      'overlapping pieces count once, in order',
      [
        { start: 8, end: 18 },
        { start: 4, end: 13 },
      ],
      [1, 2, 3],
    ],
    ['an empty span is nothing', [{ start: 5, end: 5 }], []],
  ])('%s', (_name, spans, tokens) => {
    expect(tokensOf(ruler, spans)).toEqual(tokens);
  });
});

test('any text: tokens stand in order, none is empty, and every letter and digit is in one', () => {
  const lettersOf = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const { count, start, end } = rulerOf(text);
      const tokens = Array.from({ length: count }, (_, at) => ({ start: start[at] ?? 0, end: end[at] ?? 0 }));
      const inOrder = tokens.every((token, at) => token.end > token.start && token.start >= (tokens[at - 1]?.end ?? 0));
      const covered = tokens.map((token) => text.slice(token.start, token.end)).join('');
      expect({ inOrder, letters: lettersOf(covered) }).toEqual({ inOrder: true, letters: lettersOf(text) });
    }),
    { numRuns: 40 },
  );
});
