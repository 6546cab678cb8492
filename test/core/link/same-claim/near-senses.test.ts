import { expect, test } from 'vitest';
import { nearSenses } from '../../../../src/core/link/same-claim/near-senses.ts';
import { profileOf } from '../../../../src/core/link/same-claim/profile.ts';
import { told } from '../told.ts';

function nearOf(one: string, other: string): string[] {
  const near = nearSenses(profileOf(told({ says: one })), profileOf(told({ says: other })));
  return near.map((pair) => `${pair.one}/${pair.other} ${pair.nearness}`);
}

test.each<[name: string, one: string, other: string, near: string[]]>([
  ['a word and a phrase for one thing', 'the cargo caught fire', 'the hay burned', ['catch/burn 95', 'fire/burn 95']],
  [
    'two forms of one class that are no kind of it',
    'the bridge collapsed',
    'the bridge caved in',
    ['collaps/cave in 95'],
  ],
  ['what implies the other tells more', 'the crew drowned', 'three of them died', []],
  ['two kinds of one thing are two', 'the crew drowned', 'they burned to death', []],
  ['what both say in one word is shared, and near nothing', 'the guard was released', 'the guard was released', []],
  ['a name means nothing', 'the guard was released', 'a record of Released sold well', []],
  ['what excludes the other is not near', 'the guard was released', 'the guard was arrested', []],
])('%s', (_name, one, other, near) => {
  expect(nearOf(one, other)).toEqual(near);
  // The same from the other side, the words of each pair swapped.
  const swapped = nearOf(other, one).map((pair) => pair.replace(/^(.*)\/(.*) (\d+)$/, '$2/$1 $3'));
  expect(swapped.sort()).toEqual([...near].sort());
});
