import { describe, expect, test } from 'vitest';
import { SENSE_CLASSES, SENSE_FORMS } from '../../../../src/core/link/lexicon/senses.ts';
import { contrastsOf, exclude, implies, sensesIn } from '../../../../src/core/link/words/senses.ts';
import { stem } from '../../../../src/core/link/words/stems.ts';

const names = SENSE_CLASSES.trim()
  .split('\n')
  .map((row) => row.slice(0, row.indexOf('<')));

function sensesOf(text: string): { words: string; classes: string[] }[] {
  const lower = text.split(' ');
  const senses = sensesIn({ lower, stems: lower.map(stem), name: lower.map((word) => word === 'reading') });
  return senses.map(({ from, to, classes }) => ({
    words: lower.slice(from, to).join(' '),
    classes: classes.map((one) => names[one] ?? ''),
  }));
}

function numbersOf(text: string): readonly number[] {
  const lower = text.split(' ');
  return sensesIn({ lower, stems: lower.map(stem), name: lower.map(() => false) }).flatMap(({ classes }) => classes);
}

describe('the senses of words', () => {
  test('of phrases within one another the longest counts', () => {
    expect(sensesOf('they were seriously injured').map(({ words }) => words)).toEqual(['seriously injured']);
  });
  test('a phrase may have words between', () => {
    expect(sensesOf('she lost her left leg').map(({ words }) => words)).toContain('lost her left leg');
  });
  test('a name has none', () => {
    expect(sensesOf('reading')).toEqual([]);
  });
  test('every form of the table is found where it stands', () => {
    const lost = SENSE_FORMS.trim()
      .split('\n')
      .filter((row) => {
        const [form = '', classes = ''] = row.split(':');
        const stems = form.split(' ').filter((one) => one !== '~');
        const lower = stems.map((one) => (one.startsWith('=') ? one.slice(1) : one));
        const found = sensesIn({
          lower,
          stems: stems.map((one) => one.replace('=', '')),
          name: lower.map(() => false),
        });
        return !found.some((sense) => classes.split(',').some((one) => sense.classes.includes(Number.parseFloat(one))));
      });
    // Two forms of which the one is the beginning of the other, with words between, hide one another.
    expect(lost.length).toBeLessThan(20);
  });
});

describe('what senses say of one another', () => {
  test.each([
    ['severe burns', 'injured', true],
    ['injured', 'severe burns', false],
    ['thallium', 'poison', true],
    ['poison', 'thallium', false],
  ])('%s implies %s: %s', (one, other, is) => {
    expect(implies(numbersOf(one), numbersOf(other))).toBe(is);
  });
  test.each([
    ['unhurt', 'injured', true],
    ['unhurt', 'severe burns', true],
    ['injured', 'severe burns', false],
    ['injured', 'poison', false],
  ])('%s excludes %s: %s', (one, other, is) => {
    expect(exclude(numbersOf(one), numbersOf(other))).toBe(is);
    expect(exclude(numbersOf(other), numbersOf(one))).toBe(is);
  });
  test('two that exclude one another have a contrast in common', () => {
    const shared = contrastsOf(numbersOf('unhurt')).filter((one) =>
      contrastsOf(numbersOf('severe burns')).includes(one),
    );
    expect(shared).not.toEqual([]);
  });
});
