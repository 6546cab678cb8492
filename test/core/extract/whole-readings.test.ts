import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/core/extract/pipeline.ts';
import { reader, unknown } from '../../support/document.ts';

/** "speaker < via: content | content" of each telling, a dash for nobody. */
function told(text: string): readonly string[] {
  return readArticle(
    text,
    { ...unknown, published: { value: '2031-04-18', precision: 'day', basis: 'given' } },
    reader,
  ).tellings.map(
    ({ speaker, via, content }) =>
      `${[speaker?.name ?? '-', ...via.map(({ name }) => name)].join(' < ')}: ${content.map(({ exact }) => exact).join(' | ')}`,
  );
}

describe('what a careful reader takes from a sentence', () => {
  test.each([
    [
      'the lead behind its dateline',
      'KARSK, Sept 16, 2031 (Meridian News Agency) - At least nine people died when a ferry went down off the coast of Orvan, the Harbour Board said early on Monday.',
      'Harbour Board: At least nine people died when a ferry went down off the coast of Orvan',
    ],
    [
      'whom an agency cites behind its own name',
      'According to Meridian News, citing governor Ivo Marek, two more people were missing after the storm.',
      'Ivo Marek < Meridian News: two more people were missing after the storm',
    ],
    [
      'not what explains a quoted word',
      'The harbour police said the man had left “the zone of the special works” — the port’s term for its new pier.',
      'harbour police: the man had left “the zone of the special works”',
    ],
    [
      'not what others saw in it',
      'Ivo Marek said the country had called up 300 sailors in what was seen as a sign of fear.',
      'Ivo Marek: the country had called up 300 sailors',
    ],
    [
      'a quoted word that is explained by who speaks stays',
      'Ivo Marek said the plan was “the wall”, a word that he had heard in Orvan.',
      'Ivo Marek: the plan was “the wall”, a word that he had heard in Orvan',
    ],
  ])('%s', (_why, text, wanted) => {
    expect(told(text)).toContain(wanted);
  });

  test('"the statement" right behind somebody’s words is theirs', () => {
    const text =
      '“The pier is safe,” the government of the Karsk region said on Monday. The statement did not say how the man died.';
    expect(told(text)[1]).toContain('government of the Karsk region');
  });
  test('a statement that nobody made before is nobody’s', () => {
    const text = 'The pier fell on Monday and the road was closed. The statement did not say how the man died.';
    expect(told(text)[0]).not.toContain('government');
  });
});

test('a date behind "will stay shut until" lies ahead', () => {
  const text = 'The bridge will stay shut until at least October, the council has admitted.';
  const published = { value: '2031-04-18', precision: 'day', basis: 'given' } as const;
  const [telling] = readArticle(text, { ...unknown, published }, reader).tellings;
  expect(telling?.dates.map(({ value }) => value)).toEqual(['2031-10']);
});
