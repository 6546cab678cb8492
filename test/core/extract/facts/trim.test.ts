import { expect, test } from 'vitest';
import { trimContent } from '../../../../src/core/extract/facts/trim.ts';
import { documentOf, spanOfWords } from '../../../support/document.ts';

test.each([
  ['that', 'He said that the bridge fell.', 'that the bridge fell.', 'the bridge fell'],
  ['a demonstrative that stays', 'He said that was wrong.', 'that was wrong', 'that was wrong'],
  ['quotation marks and the comma inside', '“The bridge fell,” he said.', '“The bridge fell,”', 'The bridge fell'],
  ['straight marks', '"The bridge fell," he said.', '"The bridge fell,"', 'The bridge fell'],
  [
    'a leading hedge with its comma',
    '“According to preliminary information, two men fled,” it said.',
    'According to preliminary information, two men fled,',
    'two men fled',
  ],
  ['and that', 'He said A fell and that B stood.', 'and that B stood', 'B stood'],
  ['a bracket opened inside stays', 'He blamed the ministry (MoD).', 'the ministry (MoD).', 'the ministry (MoD)'],
  ['a question mark stays', '“Who fell?” he asked.', '“Who fell?”', 'Who fell?'],
  ['an abbreviation keeps its stop', 'He moved to the U.S.', 'He moved to the U.S.', 'He moved to the U.S.'],
  [
    'a dateline',
    'KARSK, Orvania, March 5 (Wire) — The bridge fell.',
    'KARSK, Orvania, March 5 (Wire) — The bridge fell.',
    'The bridge fell',
  ],
  [
    'capitals that are no dateline',
    'NATO said — The bridge fell.',
    'NATO said — The bridge fell.',
    'NATO said — The bridge fell',
  ],
  [
    'a quotation at the end keeps both marks',
    'The plan was “a betrayal”, he said.',
    'The plan was “a betrayal”,',
    'The plan was “a betrayal”',
  ],
  [
    'its full stop too',
    'He said the plan was “a betrayal.”',
    'the plan was “a betrayal.”',
    'the plan was “a betrayal.”',
  ],
  [
    'straight marks, inside',
    'He said the plan was "a betrayal".',
    'the plan was "a betrayal".',
    'the plan was "a betrayal"',
  ],
  [
    'doubled marks',
    "He said the plan was ``a betrayal''.",
    "the plan was ``a betrayal''.",
    "the plan was ``a betrayal''",
  ],
  ['single marks', 'He said the plan was ‘a betrayal’.', 'the plan was ‘a betrayal’.', 'the plan was ‘a betrayal’'],
  [
    'a closing mark left outside is taken in',
    'He said the plan was “a betrayal.” Nobody spoke.',
    'the plan was “a betrayal',
    'the plan was “a betrayal.”',
  ],
  [
    'an opening mark left outside is taken in',
    '“Betrayal” was his word, he said.',
    'Betrayal” was his word',
    '“Betrayal” was his word',
  ],
  [
    'a quotation at the beginning keeps both marks',
    '“Betrayal” was his word, he said.',
    '“Betrayal” was his word',
    '“Betrayal” was his word',
  ],
  ['two quotations', 'He called it “a shame” and “a crime”.', '“a shame” and “a crime”.', '“a shame” and “a crime”'],
  [
    'a quotation after "that" is the whole',
    'He said that “the bridge fell.”',
    'that “the bridge fell.”',
    'the bridge fell',
  ],
  [
    'an opening mark whose quotation ends elsewhere',
    '“The bridge fell,” he said, “and nobody came.”',
    '“The bridge fell,',
    'The bridge fell',
  ],
  [
    'the end of a quotation that begins elsewhere',
    '“The bridge fell and nobody came.”',
    'nobody came.”',
    'nobody came',
  ],
  [
    'a mark that never closes',
    'He said the plan was “a betrayal.',
    'the plan was “a betrayal.',
    'the plan was “a betrayal',
  ],
  ['an apostrophe is no mark', "It was the workers', he said.", "It was the workers',", 'It was the workers'],
  [
    'a gesture behind a dash',
    'She said she had lost the mill – and wept.',
    'she had lost the mill – and wept',
    'she had lost the mill',
  ],
  [
    'a gesture behind a quotation',
    '“I lost the mill” – and burst into tears.',
    '“I lost the mill” – and burst into tears',
    'I lost the mill',
  ],
  [
    'a deed behind a quotation',
    '“We are done” — and then walked out.',
    '“We are done” — and then walked out',
    'We are done',
  ],
  [
    'a deed behind a quotation inside',
    'He said it was “a disgrace” – and left.',
    'it was “a disgrace” – and left',
    'it was “a disgrace”',
  ],
  [
    'a clause of its own behind a dash stays',
    'He said the dam had failed – and the town was lost.',
    'the dam had failed – and the town was lost',
    'the dam had failed – and the town was lost',
  ],
  [
    'what the dam would do stays',
    'He said the dam had cracked – and would not last.',
    'the dam had cracked – and would not last',
    'the dam had cracked – and would not last',
  ],
  [
    'a gesture without a dash stays',
    'He said the crowd stood up and wept.',
    'the crowd stood up and wept',
    'the crowd stood up and wept',
  ],
  [
    'a dash inside a quotation stays',
    '“They came – and wept,” he said.',
    '“They came – and wept,”',
    'They came – and wept',
  ],
  ['nothing to trim', 'The bridge fell.', 'The bridge', 'The bridge'],
])('%s: %s', (_why, text, content, wanted) => {
  const kept = trimContent(documentOf(text), spanOfWords(text, content));
  expect(kept && text.slice(kept.start, kept.end)).toBe(wanted);
});

test('marks alone leave nothing', () => {
  const text = 'He said “…”.';
  expect(trimContent(documentOf(text), spanOfWords(text, '“…”'))).toBeNull();
});
