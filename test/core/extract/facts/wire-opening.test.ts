import { describe, expect, test } from 'vitest';
import { afterDateline } from '../../../../src/core/extract/facts/wire-opening.ts';
import { documentOf } from '../../../support/document.ts';

/** What is left of a text, or of what stands in it from some words on, without its dateline. */
function behind(text: string, begins = ''): string {
  const document = documentOf(text);
  const { tokens } = document;
  const first = tokens.start.indexOf(text.indexOf(begins));
  const { from } = afterDateline(document, { from: first, to: tokens.count });
  return text.slice(tokens.start[from]);
}

const LEADS = ['At least nine men died.', 'Nine men died.', 'Up to 40 men died.', 'The mill burned.', 'A mill burned.'];

describe('a place, a day and an agency are no part of what is told', () => {
  test.each([
    'KARSK, May 12 (ONA) - ',
    'KARSK, May 12 (Meridian) — ',
    'KARSK (ONA) -- ',
    'KARSK, Orvan (ONA) — ',
    'KARSK, 12 May 2031 – ',
    'NEW KARSK, Orvan, Sept. 12, 2031 (Meridian News Agency) - ',
    'ST. KARSK (ONA) - ',
    'PORT-AU-KARSK, Orvan — ',
    'KARSK/ORVAN (ONA) - ',
    'BY IDA HALE, KARSK - ',
    'KARSK: ',
    'NEW KARSK, May 12: ',
    'Karsk, May 12 (Xinhua) -- ',
    'Karsk, May 12 (PTI) ',
    'Karsk (ONA) - ',
    'Karsk am Orv (dpa) - ',
    'Karsk – ',
    '(Reuters) - ',
    '(ONA) ',
    'May 12 (Reuters) - ',
    'Reuters - ',
  ])('%s', (dateline) => {
    expect(LEADS.map((lead) => behind(dateline + lead))).toEqual(LEADS);
  });
  test('where what was read begins inside it', () => {
    expect(behind('KARSK, May 12 (ONA) - Nine men died.', 'May 12')).toBe('Nine men died.');
  });
});

describe('what looks like one and is none', () => {
  test.each([
    'Karsk – the capital of Orvan – burned.',
    'Karsk – 12 miles from the coast – burned.',
    'Karsk - Orvan trains stand still.',
    'Ivo Marek (62) left the house.',
    'Ivo Marek (Greens) – the mayor – resigned.',
    'Karsk: the mill burned.',
    'The mill burned – A fire, then.',
    'NATO said — The mill burned.',
    'Karsk (in the north) burned.',
  ])('%s', (text) => {
    expect(behind(text)).toBe(text);
  });
});
