import { describe, expect, test } from 'vitest';
import { type Page, settleCopies } from '../../../../src/core/link/copies/copies.ts';
import { LIKE, type TextLikeness } from '../../../../src/core/link/copies/text-likeness.ts';

type Amounts = Partial<Omit<TextLikeness, 'sides'>>;
/** Of ten sentences of either article so many have one like them in the other. */
type Given = Amounts & { readonly alike?: number };

const LITTLE = { pairs: 0, runs: 0, told: 0, inOrder: 0, figures: 1000, words: 1000 };

function settled(
  { alike = 0, ...amounts }: Given,
  [x, y]: readonly [Partial<Page>, Partial<Page>],
): string | undefined {
  const side = { words: [], likeness: Array.from({ length: 10 }, (_, at) => (at < alike ? LIKE : LIKE - 1)) };
  const likeness: TextLikeness = { ...LITTLE, ...amounts, sides: [side, side] };
  const page = { outlet: null, published: null, credits: [] };
  const pages = new Map<string, Page>([
    ['x', { id: 'x', ...page, ...x }],
    ['y', { id: 'y', ...page, ...y }],
  ]);
  return settleCopies([{ a: 'x', b: 'y', likeness }], pages)[0]?.kind;
}

const ANY = [{}, {}] as const;
const CREDITED = [{ outlet: 'corvin' }, { credits: [{ id: 'corvin', name: 'Corvin News' }] }] as const;
const ONE_OUTLET = [{ outlet: 'corvin' }, { outlet: 'corvin' }] as const;
const WEEK = [{ published: '2031-03-01' }, { published: '2031-03-08T09:00' }] as const;
const LONGER = [{ published: '2031-03-01' }, { published: '2031-03-09' }] as const;

describe('one text, and no longer where any of these is less by one', () => {
  test.each<readonly [name: string, least: Given, pages: readonly [Partial<Page>, Partial<Page>]]>([
    ['word pairs', { pairs: 120, told: 450 }, ANY],
    ['runs of words, with many of its figures', { runs: 200, told: 450, figures: 600 }, ANY],
    ['many runs, with fewer of its figures', { runs: 450, told: 450, figures: 400 }, ANY],
    ['all of it in the same order', { pairs: 80, told: 450, inOrder: 400 }, ANY],
    ['a few sentences', { runs: 450, told: 700, words: 25 }, ANY],
    ['a credit line and word pairs', { pairs: 60, told: 400, inOrder: 250 }, CREDITED],
    ['a credit line and runs of words', { runs: 100, told: 400, inOrder: 250 }, CREDITED],
    ['one outlet', { pairs: 400, runs: 500, told: 700 }, ONE_OUTLET],
    ['retold within a week', { pairs: 45, told: 330, inOrder: 330, words: 80, alike: 9 }, WEEK],
    ['retold on days that nobody knows', { pairs: 45, told: 330, inOrder: 330, words: 80, alike: 9 }, ANY],
  ])('%s', (_name, least, pages) => {
    expect(settled(least, pages)).toBe('same-text');
    for (const [field, amount] of Object.entries(least)) {
      expect(settled({ ...least, [field]: amount - 1 }, pages), field).not.toBe('same-text');
    }
  });

  test('retold after a week is another report', () => {
    expect(settled({ pairs: 45, told: 330, inOrder: 330, alike: 9 }, LONGER)).not.toBe('same-text');
  });

  test('of fewer than sixty words more must be there', () => {
    expect(settled({ pairs: 120, told: 450, words: 60 }, ANY)).toBe('same-text');
    expect(settled({ pairs: 120, told: 450, words: 59 }, ANY)).not.toBe('same-text');
  });
});

describe('passages in common, and nothing where any of these is less by one', () => {
  test.each<readonly [name: string, least: Amounts]>([
    ['word pairs', { pairs: 50, words: 25 }],
    ['runs of words', { runs: 100, words: 25 }],
  ])('%s', (_name, least) => {
    expect(settled(least, ANY)).toBe('shared-passages');
    for (const [field, amount] of Object.entries(least)) {
      expect(settled({ ...least, [field]: amount - 1 }, ANY), field).toBeUndefined();
    }
  });
});
