import { expect, test } from 'vitest';
import { creditsOf } from '../../../../src/core/link/same-claim/credits.ts';
import { type Profile, profileOf } from '../../../../src/core/link/same-claim/profile.ts';
import type { SpeakerKind } from '../../../../src/core/model/reading.ts';
import { told } from '../told.ts';

/** A telling by a speaker whom its article credits in these words. */
function by(name: string, kind: SpeakerKind, credits: readonly string[] = []): Profile {
  const id = name.toLowerCase().replaceAll(' ', '-');
  const plain = told({ says: 'the pumps had failed', article: `a-${id}` });
  return profileOf({
    ...plain,
    article: { ...plain.article, credits: new Map([[id, credits]]) },
    source: name,
    speaker: { id, name, kind, basis: 'named' },
  });
}

const varga = by('Elena Varga', 'official', ['the justice minister, Elena Varga,', 'she']);
const reig = by('Paula Reig', 'official', ['harbour police spokeswoman Paula Reig']);

test.each([
  ['whom her article calls the minister, and her ministry', varga, by('justice ministry', 'government'), 'kin'],
  ['a spokeswoman and her house', reig, by('Harbour Police', 'government'), 'kin'],
  ['a minister, and another ministry', varga, by('defence ministry', 'government'), 'unknown'],
  ['who is credited by the name alone', by('Elena Varga', 'official'), by('justice ministry', 'government'), 'unknown'],
  ['two who speak for one house', reig, by('Milo Kral', 'official', ['police inspector Milo Kral']), 'different'],
] as const)('%s', (_name, one, other, credits) => {
  expect(creditsOf(one, other, true)).toBe(credits);
  expect(creditsOf(other, one, true)).toBe(credits);
});

test('of articles that have no event in common an office proves nothing', () => {
  expect(creditsOf(varga, by('justice ministry', 'government'), false)).toBe('unknown');
});
