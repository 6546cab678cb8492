import { describe, expect, test } from 'vitest';
import type { LinksGold } from '../../src/train/measure/links/gold.ts';
import { bodyOf, linksEvents } from './events.ts';

const events = [...linksEvents('tuning'), ...linksEvents('heldout')];

/** Every name by which the gold means a telling. */
function meant({ claims, loose, conflicts, loose_conflicts, drift, traps }: LinksGold): string[] {
  return [
    ...claims.flatMap(({ tellings }) => tellings),
    ...[...loose, ...loose_conflicts].flat(),
    ...conflicts.flatMap(({ between }) => between.flat()),
    ...drift.flatMap(({ from, to }) => [from, to]),
    ...traps.flatMap(({ not, a, b }) => (not === 'same_story' ? [] : [a, b])),
  ];
}

describe.each(events)('$name', ({ gold, articles }) => {
  const names = Object.values(gold.tellings).flatMap((named) => Object.keys(named));

  test('has its articles, and no other', () => {
    expect(Object.keys(gold.tellings).sort()).toEqual([...articles.keys()].sort());
    const stories = gold.traps.flatMap(({ not, a, b }) => (not === 'same_story' ? [a, b] : []));
    for (const article of [...gold.same_story.flat(), ...stories]) expect([...articles.keys()]).toContain(article);
  });

  test('quotes words that stand once in the article', () => {
    for (const [article, named] of Object.entries(gold.tellings)) {
      const body = bodyOf(articles.get(article)?.text ?? '');
      for (const words of Object.values(named)) expect(body.split(words), words).toHaveLength(2);
    }
  });

  test('speaks of tellings that it quotes, each under one name', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(meant(gold).filter((name) => !names.includes(name))).toEqual([]);
  });

  test('puts a telling into one claim at most', () => {
    const told = gold.claims.flatMap(({ tellings }) => tellings);
    expect(new Set(told).size).toBe(told.length);
  });
});
