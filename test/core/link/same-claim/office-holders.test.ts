import { expect, test } from 'vitest';
import { holderOf } from '../../../../src/core/link/same-claim/office-holders.ts';
import type { SpeakerKind } from '../../../../src/core/model/reading.ts';
import { told } from '../told.ts';

/** Whose telling it is that an article credits to an office, by the words with which it names others. */
function holder(office: string, named: Readonly<Record<string, readonly string[]>>, kind: SpeakerKind): string | null {
  const plain = told({ says: 'the pumps had failed', article: 'a-1' });
  const id = `a-1:${office.toLowerCase().replaceAll(' ', '-')}`;
  return (
    holderOf({
      ...plain,
      article: { ...plain.article, credits: new Map([[id, ['he']], ...Object.entries(named)]) },
      speaker: { id, name: office, kind, basis: 'pronoun' },
    })?.id ?? null
  );
}

const RUSK = { 'ilmo-rusk': ["The command's spokesman, Captain Ilmo Rusk,", 'Rusk'] };
const DAHL = { 'ana-dahl': ['the hospital director, Dr. Ana Dahl,'] };

test.each<[office: string, named: Readonly<Record<string, readonly string[]>>, kind: SpeakerKind, id: string | null]>([
  ["Northern Command's spokesman", RUSK, 'official', 'ilmo-rusk'],
  ["St. Orla Hospital's director", DAHL, 'individual', 'ana-dahl'],
  ["St. Orla Hospital's director", { ...DAHL, ...RUSK }, 'individual', 'ana-dahl'],
  // Two may be meant.
  [
    "Northern Command's spokesman",
    { ...RUSK, 'lea-hart': ['a spokesman for the command, Lea Hart'] },
    'official',
    null,
  ],
  ["Northern Command's spokesman", DAHL, 'official', null],
  // One word is too little, and whose lawyer he is is not who he is.
  ['spokesman', RUSK, 'official', null],
  ["Ilmo Rusk's lawyer", { 'ilmo-rusk': ['Ilmo Rusk, a lawyer'] }, 'individual', null],
  // A house is nobody who speaks for it.
  ['Northern Command', { 'ilmo-rusk': ['the Northern Command spokesman Ilmo Rusk'] }, 'military', null],
])('%s, where the article names %j', (office, named, kind, id) => {
  expect(holder(office, named, kind)).toBe(id);
});

test('who is named is nobody else', () => {
  const plain = told({ says: 'the pumps had failed', article: 'a-1', by: 'Ilmo Rusk' });
  const credits = new Map([['ana-dahl', ['the ship owner Ilmo Rusk and Ana Dahl']]]);
  expect(holderOf({ ...plain, article: { ...plain.article, credits } })).toBeNull();
});
