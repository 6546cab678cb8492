import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../../src/core/extract/attribution.ts';
import { addHeadlineColon } from '../../../src/core/extract/attributions/headline-colon.ts';
import { addTranscripts } from '../../../src/core/extract/attributions/transcripts.ts';
import { documentOf, spanOfWords } from '../../support/document.ts';

function shown(text: string, found: readonly Attribution[]): readonly string[] {
  return found.map((one) => {
    const words = one.content.map((span) => text.slice(span.start, span.end)).join(' | ');
    return `${one.source ? text.slice(one.source.start, one.source.end) : '-'}: ${words}`;
  });
}

describe('the turns of a transcript', () => {
  const turns = (text: string) => shown(text, addTranscripts(documentOf(text), []));

  test('names and colons, again and again, without what the interviewer asks', () => {
    const text = 'ARDEN: We will rebuild the wall.\n\nHOLM: With what money?\n\nARDEN: With the city’s own.';
    expect(turns(text)).toEqual(['ARDEN: We will rebuild the wall.', 'ARDEN: With the city’s own.']);
  });
  test.each([
    ['two lines are no transcript', 'ARDEN: We will rebuild.\n\nARDEN: Soon.'],
    ['a list of notes, each with a name of its own', 'Where: the old port.\n\nWhen: in May.\n\nPrice: two crowns.'],
    ['a colon inside a sentence', 'Arden was clear: no.\n\nHolm was clear: yes.\n\nArden was clear: no.'],
    ['a list of results', 'Arden: 1,769.\n\nHolm: 1,501.\n\nArden: 547.'],
    ['lines without colons', 'Arden spoke.\n\nHolm spoke.\n\nArden spoke.'],
  ])('%s', (_why, text) => {
    expect(turns(text)).toEqual([]);
  });
});

describe('a headline with a colon', () => {
  const body =
    'The old bridge over the river Karn was closed for good on Monday, and buses now go by the coast road. The mayor said it was unsafe.';

  function headline(line: string): readonly string[] {
    const text = `${line}\n\n${body}`;
    const said: Attribution = {
      source: spanOfWords(text, 'The mayor'),
      cue: spanOfWords(text, 'said'),
      content: [spanOfWords(text, 'it was unsafe')],
      score: 1,
      origin: 'model',
    };
    return shown(text, addHeadlineColon(documentOf(text), [said])).slice(0, -1);
  }

  test('somebody whom the body credits, before the colon', () => {
    expect(headline('Mayor: Karn bridge was unsafe for years')).toEqual(['Mayor: Karn bridge was unsafe for years']);
  });
  test.each(['Engineer', 'Dam engineer', 'Witness', 'Witnesses', 'Police', 'Ministry'])(
    'one person, or the authorities: %s',
    (who) => {
      expect(headline(`${who}: Karn bridge was unsafe for years`)).toEqual([
        `${who}: Karn bridge was unsafe for years`,
      ]);
    },
  );
  test('and behind it', () => {
    expect(headline('Karn bridge was unsafe for years: mayor')).toEqual(['mayor: Karn bridge was unsafe for years']);
  });
  test('a body of which the text credits the head', () => {
    const text = `Union: Karn bridge was unsafe for years\n\n${body} The union chairman, Ivo Lind, said so.`;
    const said: Attribution = {
      source: spanOfWords(text, 'The union chairman, Ivo Lind,'),
      cue: spanOfWords(text, 'said so'),
      content: [spanOfWords(text, 'so')],
      score: 1,
      origin: 'model',
    };
    expect(shown(text, addHeadlineColon(documentOf(text), [said]))[0]).toBe('Union: Karn bridge was unsafe for years');
  });
  test.each([
    ['Karn bridge was unsafe for years - Mayor', 'Mayor: Karn bridge was unsafe for years'],
    ['Karn bridge was unsafe for years – General Falk', 'General Falk: Karn bridge was unsafe for years'],
    ['Fire at Karn mill kills two - police', 'police: Fire at Karn mill kills two'],
  ])('behind a dash: %s', (line, wanted) => {
    expect(headline(line)).toEqual([wanted]);
  });
  test.each([
    'Karn bridge was unsafe for years - Sarrow Post',
    'Karn bridge was unsafe for years - live updates',
    'Karn bridge was unsafe for years - a report',
    'Karn-bridge was unsafe for mayor',
    'Karn bridge was unsafe for years—mayor',
    'Karn bridge was unsafe for years - Karn Herald Leader',
    'Karn bridge was unsafe for years - Military Times',
    'Karn bridge was unsafe for years – Police Gazette',
    'Karn bridge was unsafe for years - police report',
    'Hospital - nurses strike for years',
    'Was Karn bridge unsafe? - Mayor',
  ])('a dash that credits nobody: %s', (line) => {
    expect(headline(line)).toEqual([]);
  });
  test.each([
    ['a topic', 'Karn bridge: what we know so far'],
    ['a question', 'Mayor: was the bridge unsafe?'],
    ['a body that the text does not credit', 'Hospital: Karn bridge was unsafe for years'],
    ['several that may be a topic', 'Engineers: Karn bridge was unsafe for years'],
    ['what happened', 'Engineer: what was unsafe at Karn bridge'],
    ['no clause', 'Mayor: the Karn bridge'],
  ])('%s gives nothing', (_why, line) => {
    expect(headline(line)).toEqual([]);
  });
});
