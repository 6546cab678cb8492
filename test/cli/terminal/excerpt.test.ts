import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt, type Mark, type MarkKind } from '../../../src/cli/terminal/excerpt.ts';
import { themeOf } from '../../../src/cli/terminal/theme.ts';

const theme = themeOf(false);

function marked(body: string, words: readonly (readonly [MarkKind, string])[], width = 200): string {
  const marks = words.map(([kind, text]): Mark => {
    const start = body.indexOf(text);
    return { kind, start, end: start + text.length };
  });
  return excerpt(body, marks, { theme, width });
}

test('content, cue and source are marked where they stand', () => {
  const body = 'Before.\nThe port authority said the silo was empty, a week after the fire.\nAfter.';
  expect(
    marked(body, [
      ['source', 'The port authority'],
      ['cue', 'said'],
      ['content', 'the silo was empty'],
    ]),
  ).toBe('  │ [The port authority][source] [said][cue] ⟦the silo was empty⟧, a week after the fire.\n');
});

test('a mark inside another is marked inside it', () => {
  expect(
    marked('It said “we reportedly lost it” on Monday.', [
      ['content', '“we reportedly lost it”'],
      ['cue', 'reportedly'],
    ]),
  ).toBe('  │ It said ⟦“we [reportedly][cue] lost it”⟧ on Monday.\n');
});

test('lines fill the width and no more', () => {
  const lines = marked(`${'grain '.repeat(60)}burned.`, [['content', 'burned']], 40).split('\n');
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
});

test('what lies between far marks, and far from any, is left out', () => {
  const far = 'x '.repeat(2000);
  const shown = marked(`${far}first ${far}second ${far}`, [
    ['content', 'first'],
    ['source', 'second'],
  ]);
  expect(shown).toContain('⟦first⟧');
  expect(shown).toContain('[second][source]');
  expect(shown.match(/…/g)).toHaveLength(3);
  expect(shown.length).toBeLessThan(2000);
});

test('two paragraphs are shown as two', () => {
  expect(marked('He said: one.\n\nTwo.', [['content', 'one.\n\nTwo.']])).toBe('  │ He said: ⟦one.\n  │ Two.⟧\n');
});

test('escapes in the text are shown, not obeyed', () => {
  expect(marked('He said \u001b[2Jit burned.', [['content', '\u001b[2Jit burned']])).toBe(
    '  │ He said ⟦␛[2Jit burned⟧.\n',
  );
});

test('any marks in any text: no throw, every line has its margin', () => {
  const marks = fc.array(
    fc.record({
      kind: fc.constantFrom<MarkKind>('content', 'cue', 'source', 'admission'),
      start: fc.nat(80),
      length: fc.nat(40),
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), marks, (body, raw) => {
      const placed = raw
        .map(({ kind, start, length }) => ({ kind, start, end: Math.min(body.length, start + length) }))
        .filter(({ start, end }) => start < end);
      const lines = excerpt(body, placed, { theme, width: 60 }).split('\n').slice(0, -1);
      expect(lines.every((line) => line.startsWith('  │ '))).toBe(true);
    }),
  );
});
