import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotes } from '../../../src/core/text/quotes.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';

/** The words between the marks of each quotation; "…" is added where it is not closed, ">" before where it continues another. */
function quoted(text: string): string[] {
  return findQuotes(tokenise(text)).quotations.map((quotation) => {
    const inner = text.slice(quotation.inner.start, quotation.inner.end);
    return `${quotation.continues === null ? '' : '>'}${inner}${quotation.closed ? '' : '…'}`;
  });
}

test.each<[string, string, string[]]>([
  ['straight', '"The dam held," Okoro said.', ['The dam held,']],
  ['curly', '“The dam held,” Okoro said.', ['The dam held,']],
  ['cue between two parts', '"The dam," she said, "held all night."', ['The dam,', 'held all night.']],
  ['curly, cue between', '“The dam,” she said, “held.”', ['The dam,', 'held.']],
  ['low-high', 'Er sagte: „Wir bleiben“, dann ging er.', ['Wir bleiben']],
  ['low and high of the other form', 'The envoy wrote „we stay” on the wall.', ['we stay']],
  ['guillemets with blanks', 'Elle dit « nous restons » et part.', ['nous restons']],
  ['guillemets turned about', 'Hun sagde »vi bliver« til avisen.', ['vi bliver']],
  ['guillemets around curly', '«He said “no” to us», she wrote.', ['He said “no” to us', 'no']],
  ['typewriter pairs', "``We stay,'' Okoro said.", ['We stay,']],
  ['two straight single marks on both sides', "''We stay,'' Okoro said. ''We work.''", ['We stay,', 'We work.']],
  ['doubled curly single marks', '‘‘We stay,’’ Okoro said.', ['We stay,']],
  ['single curly', '‘We stay,’ Okoro said.', ['We stay,']],
  ['single straight', "'We stay,' Okoro said.", ['We stay,']],
  ['single with an apostrophe inside', "'We don't leave,' Okoro said.", ["We don't leave,"]],
  ['single curly with apostrophes', '‘It’s Okoro’s boat,’ she said.', ['It’s Okoro’s boat,']],
  ['plural possessive inside', '‘The soldiers’ posts were hit,’ he said.', ['The soldiers’ posts were hit,']],
  ['plural possessive inside, straight', "'The soldiers' posts were hit,' he said.", ["The soldiers' posts were hit,"]],
  ['a quoted plural', "The 'hawks' and the 'doves' met.", ['hawks', 'doves']],
  ['a quoted plural, then a possessive', "The 'hawks' took the soldiers' posts.", ['hawks']],
  [
    'nested single in double',
    '“He told us ‘go home’ and left,” she said.',
    ['He told us ‘go home’ and left,', 'go home'],
  ],
  ['nested straight', '"He told us \'go home\' twice," she said.', ["He told us 'go home' twice,", 'go home']],
  ['nested, closing together', '“He told us ‘go home.’”', ['He told us ‘go home.’', 'go home.']],
  ['nested, closing together, straight', '"He told us \'go home.\'" She left.', ["He told us 'go home.'", 'go home.']],
  [
    'nested, opening together',
    '“‘Go home’ is what he told us,” she said.',
    ['‘Go home’ is what he told us,', 'Go home'],
  ],
  [
    'nested, opening together, straight',
    '"\'Go home\' is what he told us," she said.',
    ["'Go home' is what he told us,", 'Go home'],
  ],
  ['British: double in single', '‘He said “no” to us,’ she said.', ['He said “no” to us,', 'no']],
  ['double in double', '“He said “no” to us,” she said.', ['He said “no” to us,', 'no']],
  ['repeated mark', '“We stay.\n\n“We work,” she said.', ['We stay.…', '>We work,']],
  ['repeated straight mark', '"We stay.\n"We work.\n"We win," she said.', ['We stay.…', '>We work.…', '>We win,']],
  ['mark not repeated', '“We stay.\nWe work,” she said.', ['We stay.…', '>We work,']],
  ['repeated single mark', '‘We stay.\n‘We work,’ she said.', ['We stay.…', '>We work,']],
  ['unclosed ends with its paragraph', 'She said “we stay and work.\nThe dam held.', ['we stay and work.…']],
  ['forgotten closing mark', '“We stay, she said. “We work.”', ['We stay, she said.…', 'We work.']],
  ['in brackets and before a dash', 'The group ("Nordwind")—once "Sturm"—left.', ['Nordwind', 'Sturm']],
  ['a closing mark after its blank', '“We stay, ”she said. “We work.”', ['We stay,', 'We work.']],
  ['closing marks on both sides', '”We stay,” Okoro said.', ['We stay,']],
  ['opening marks on both sides', 'They call it “home“ now.', ['home']],
  ['no blank after the quotation', '“We stay.”She left. “We work.”', ['We stay.', 'We work.']],
  ['blanks on the wrong side', 'He wrote " we stay " to them.', ['we stay']],
  ['empty', 'It read “” and no more.', ['']],
  ['scare quotes in mid-sentence', 'The “special” unit left.', ['special']],
  ['curly opening, straight closing', '“We stay," she said.', ['We stay,']],
  ['a shortened decade inside', '‘In the ’90s we stayed,’ she said.', ['In the ’90s we stayed,']],
])('%s', (_name, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test.each<[string, string]>([
  ['possessive', "The ministry's boats and the soldiers' posts"],
  ['curly possessive', 'The ministry’s boats and the soldiers’ posts'],
  ['shortened words', "'Tis the '90s, get 'em, rock 'n' roll"],
  ['curly shortened words', '’Tis the ’90s, get ’em'],
  ['an elision with no closing mark', "They sailed 'round the bend and home."],
  ['an elision turned about by the word processor', 'They sailed ‘round the bend.'],
  ['feet and inches', 'He is 6\'2" tall and carries a 5" knife.'],
  ['a stray closing mark', 'We stay,” Okoro said.'],
  ['a mark that ends its paragraph', 'He said "\nThe dam held.'],
  ['a closing mark after a blank, with nothing to close', 'They fear ”the dark winter and the flood.'],
  ['names', "O'Neil met D'Souza at Sana'a."],
  ['nothing', ''],
])('no quotation: %s', (_name, text) => {
  expect(quoted(text)).toEqual([]);
});

test('each token knows the outermost quotation that it stands in, marks included', () => {
  const tokens = tokenise('She said “he told ‘us’ no” and ‘yes’.');
  const { state, quotation } = findQuotes(tokens);
  const shown = tokens.word.map((word, i) => `${word}/${state[i]}/${quotation[i]}`).join(' ');
  expect(shown).toBe(
    'She/0/0 said/0/0 “/1/1 he/1/1 told/1/1 ‘/1/1 us/1/1 ’/1/1 no/1/1 ”/1/1 and/0/0 ‘/2/3 yes/2/3 ’/2/3 ./0/0',
  );
});

test('a quotation continues only the paragraph right before it', () => {
  expect(quoted('“We stay.\nThe dam held.\n“We work,” she said.')).toEqual(['We stay.…', 'We work,']);
});

const marks = fc.array(
  fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', '„', "''", ' ', '\n', 'posts', '.', 's', '('),
  {
    maxLength: 60,
  },
);

test('any pile of marks gives quotations in order, nested or apart, each within one paragraph', () => {
  fc.assert(
    fc.property(marks, (parts) => {
      const tokens = tokenise(parts.join(''));
      const { quotations, state, quotation } = findQuotes(tokens);
      const wrong = quotations.filter((one, index) => {
        const ordered = one.start <= one.inner.start && one.inner.start <= one.inner.end && one.inner.end <= one.end;
        const within = !tokens.text.slice(one.start, one.end).includes('\n') && (one.continues ?? -1) < index;
        const nested = quotations.slice(index + 1).every((other) => {
          return other.start >= one.start && (other.start >= one.end || other.end <= one.end);
        });
        return !(ordered && within && nested);
      });
      expect(wrong).toEqual([]);
      expect([state.length, quotation.length]).toEqual([tokens.count, tokens.count]);
    }),
    { numRuns: 1000 },
  );
});

/** Where quotation marks stand for speech: 1 for each such word, 2 in single marks that do not, 0 outside. */
function states(text: string): string {
  const tokens = tokenise(text);
  return Array.from(findQuotes(tokens).state).join('');
}

test.each<[string, string, boolean]>([
  ['whole sentences in single marks alone', "'The dam held,' Okoro said. 'Nobody was hurt.'", true],
  ['curly ones', '‘The dam held,’ Okoro said. ‘Nobody was hurt.’', true],
  [
    'a paragraph that goes on in the next',
    "She said: 'The dam held.\n\n'Nobody was hurt.' He said: 'We left at once.'",
    true,
  ],
  ['double marks too', "\"The dam held,\" Okoro said. 'We left,' he said. 'We work.'", false],
  ['one sentence alone', "'The dam held,' Okoro said.", false],
  ['echoed words', "The 'hawks' and the 'doves' met in the 'old town hall'.", false],
])('single marks are speech where a text has no others: %s', (_why, text, speech) => {
  expect(states(text).includes('1') && !states(text).includes('2')).toBe(speech);
});
