import { expect, test } from 'vitest';
import { findCreditLines } from '../../../../src/core/link/copies/credit-lines.ts';

const REST = 'A crack opened in the wall of the reservoir, the governor said. Nobody was hurt.';

test.each<[string, string, readonly string[]]>([
  ['an agency in the dateline', `OSTREL, Vessland (Reuters) - ${REST}`, ['Reuters']],
  ['an agency that no table knows', `OSTREL (Corvin News) — ${REST}`, ['Corvin News']],
  ['an agency before the text, with no place', `(AP) – ${REST}`, ['AP']],
  ['a signature at the end', `${REST}\n\n— AFP`, ['AFP']],
  ['a signature in brackets', `${REST}\n\n(AP)`, ['AP']],
  ['two signatures', `${REST}\n\nReuters/AFP`, ['Reuters', 'AFP']],
  ['where it was first', `${REST}\n\nThis story first appeared in the Sarrow Tribune.`, ['Sarrow Tribune']],
  ['who published it first', `${REST}\n\nOriginally published by Kyodo News on Monday.`, ['Kyodo News']],
  [
    'files of an agency',
    `${REST}\n\nWith files from the Associated Press and Reuters`,
    ['Associated Press', 'Reuters'],
  ],
  ['a helper', `${REST}\n\nThe Associated Press contributed to this report.`, ['Associated Press']],
  ['a source line', `${REST}\n\nSource: TASS`, ['TASS']],
  ['a byline of an agency', `By Reuters Staff\n\n${REST}`, ['Reuters']],
  ['a byline of a person at an agency', `By Anna Berg, Reuters\n\n${REST}`, ['Reuters']],
  ['with an agency', `${REST}\n\n(with Reuters)`, ['Reuters']],
  ['twice the same', `(AFP) - ${REST}\n\n— AFP`, ['AFP']],
])('%s', (_name, body, names) => {
  expect(findCreditLines(body)).toEqual(names);
});

test.each<[string, string]>([
  ['a report by an agency in the text', `${REST} Reuters reported that the bridge was closed, citing the police.`],
  ['an abbreviation of a body', `The Vessland Water Board (VWB) - which runs the dam - said so. ${REST}`],
  ['an aside in the text', `Half of them (Reuters counted forty) - and their families - left. ${REST}`],
  ['a person’s byline', `By Anna Berg\n\n${REST}`],
  ['a person who helped', `${REST}\n\nAnna Berg contributed to this report.`],
  ['a remark in brackets', `${REST}\n\n(Updated at noon)`],
  ['agencies without a name', `${REST}\n\nWith agencies`],
  ['no text', ''],
])('%s is no credit', (_name, body) => {
  expect(findCreditLines(body)).toEqual([]);
});

test('only the edges of a text are looked at, and a line of any length costs no more than a short one', () => {
  const middle = Array.from({ length: 60 }, () => REST).join('\n');
  expect(findCreditLines(`${middle}\n— AFP\n${middle}`)).toEqual([]);
  expect(findCreditLines(`(${'a'.repeat(2_000_000)}`)).toEqual([]);
});
