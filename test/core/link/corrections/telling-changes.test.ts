import { expect, test } from 'vitest';
import { readArticle } from '../../../../src/core/extract/pipeline.ts';
import type { ToldText } from '../../../../src/core/link/corrections/match-tellings.ts';
import { findChanges } from '../../../../src/core/link/corrections/telling-changes.ts';
import { toCodePoints } from '../../../../src/core/model/offsets.ts';
import { reader, unknown } from '../../../support/document.ts';

function told(body: string): ToldText {
  return { body, tellings: toCodePoints(readArticle(body, unknown, reader), body).tellings };
}

/** `kind why` of each change between two texts. */
function changes(before: string, now: string): string[] {
  return findChanges(told(before), told(now)).flatMap((one) =>
    one.changes.map(({ kind, why }) => `${kind} ${why}`.trim()),
  );
}

const FIRE = 'The energy ministry said that 2,140 tonnes of grain had burned in the depot on Monday.';

test.each([
  ['the same', FIRE, FIRE, []],
  ['other quotation marks', '“It is out,” Ivo Brandt said.', '"It is out," Ivo Brandt said.', []],
  ['a figure', FIRE, FIRE.replace('2,140', '2,410'), ['figure-changed 2,140 became 2,410']],
  ['a qualifier', FIRE, FIRE.replace('2,140', 'about 2,140'), ['figure-changed 2,140 became about 2,140']],
  ['a day', FIRE, FIRE.replace('Monday', 'Sunday'), ['date-changed Monday became Sunday']],
  ['a negation', FIRE, FIRE.replace('had', 'had not'), ['reversed “not” is new']],
  ['the source', FIRE, FIRE.replace('energy', 'defence'), ['re-attributed energy ministry became defence ministry']],
  ['a hedge', FIRE, FIRE.replace('had burned', 'may have burned'), ['softened “may have” is new', 'reworded']],
  [
    'a hedge taken away',
    FIRE.replace('had burned', 'may have burned'),
    FIRE,
    ['hardened “may have” is gone', 'reworded'],
  ],
  ['a cue that makes a fact of it', FIRE, FIRE.replace('said', 'confirmed'), ['hardened “confirmed” is new']],
  ['another cue', FIRE, FIRE.replace('said', 'claimed'), ['reworded “said” became “claimed”']],
  ['other words', FIRE, FIRE.replace('the depot', 'the north depot'), ['reworded']],
  [
    'a quotation made indirect',
    '“Nobody was hurt in the fire,” Ivo Brandt said.',
    'Nobody was hurt in the fire, Ivo Brandt said.',
    ['quotation is quoted no longer'],
  ],
  ['taken out', `${FIRE} The mayor said that nobody was hurt.`, FIRE, ['removed']],
  ['put in', FIRE, `The mayor said that nobody was hurt. ${FIRE}`, ['added']],
])('%s', (_name, before, now, expected) => {
  expect(changes(before, now)).toEqual(expected);
});

test('in the order of the later text, what was removed where it stood', () => {
  const before = `Ivo Brandt said that the bridge was closed. ${FIRE} The mayor said that nobody was hurt.`;
  const now = `Livia Tasc said that the port would open on Friday. ${FIRE.replace('2,140', '2,410')} The mayor said that nobody was hurt.`;
  expect(changes(before, now).map((one) => one.split(' ')[0])).toEqual(['removed', 'added', 'figure-changed']);
});
