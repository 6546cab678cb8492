import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../../../src/core/extract/furniture/furniture.ts';
import { type Page, settleCopies } from '../../../../src/core/link/copies/copies.ts';
import { findLikePairs } from '../../../../src/core/link/copies/like-pairs.ts';
import { keysOf, shinglesOf, sketchOf } from '../../../../src/core/link/copies/shingles.ts';
import { compareShingles } from '../../../../src/core/link/copies/text-likeness.ts';
import { sameTextPairs } from '../../../../src/core/link/copies/texts.ts';
import type { Copy } from '../../../../src/core/link/told.ts';
import { CUT, MIXED, OTHER, REWORDED, TRANSLATED_BACK, WIRE } from './reservoir.ts';

interface Text extends Partial<Page> {
  readonly body: string;
}

function copiesOf(texts: Readonly<Record<string, string | Text>>): Copy[] {
  const given = Object.entries(texts).map(
    ([id, text]) => [id, typeof text === 'string' ? { body: text } : text] as const,
  );
  const sketches = new Map(given.map(([id, { body }]) => [id, sketchOf(body, findFurniture(body))]));
  const pages = new Map(
    given.map(([id, { body: _, ...page }]) => [id, { id, outlet: null, published: null, credits: [], ...page }]),
  );
  return settleCopies(findLikePairs(sketches), pages);
}

const CORVIN = { id: 'corvin', name: 'Corvin News' };
const NO_SIDE = { words: [], likeness: [] };

const kindOf = (first: string | Text, second: string | Text): string =>
  copiesOf({ first, second })[0]?.kind ?? 'nothing in common';

describe('two articles', () => {
  test.each<[string, string | Text, string | Text]>([
    ['word for word', WIRE, WIRE],
    ['translated and translated back', WIRE, TRANSLATED_BACK],
    ['every sentence in other words, in the same order', WIRE, REWORDED],
    ['cut, with a paragraph of its own', WIRE, CUT],
    [
      'an appeal around it',
      WIRE,
      `Enjoying this site? Subscribe now to support our journalism.\n\n${WIRE}\n\nSupport us`,
    ],
    [
      'its few figures in words',
      WIRE,
      WIRE.replace('6,200', 'six thousand').replace('4 a.m.', 'four').replace('1968', 'the sixties'),
    ],
    [
      'figures in words here and in digits there',
      crossing('Twelve', 'eighty-seven', '20', 'fourteen', '31', '16', 'ten', '58'),
      crossing('12', '87', 'twenty', '14', 'thirty-one', 'sixteen', '10', 'fifty-eight'),
    ],
    [
      'other words inside the quotation marks',
      WIRE,
      WIRE.replace(/"[^"]+"/, '"Nobody could have known of this before today,"'),
    ],
  ])('%s: one text', (_name, one, other) => {
    expect(kindOf(one, other)).toBe('same-text');
    expect(kindOf(other, one)).toBe('same-text');
  });

  test.each<[string, string | Text, string | Text]>([
    ['another newsroom on one event', WIRE, OTHER],
    ['a few sentences of it in a longer report', WIRE, `${OTHER}\n\n${WIRE.split('\n\n').slice(2, 4).join('\n\n')}`],
    ['one pattern with other figures', toll(411, 'Monday', 38), toll(962, 'Friday', 71)],
    [
      'one pattern with other figures in words',
      crossing('Twelve', 'eighty-seven', '20', 'fourteen', '31', '16', 'ten', '58'),
      crossing('Twenty-two', 'ninety', '45', 'eighteen', '60', '11', 'thirty', '72'),
    ],
    ['one outlet’s own pattern', patterned('Ada Renn', DIKES), patterned('Ivo Lind', TAXES)],
    [
      'one sentence each',
      'The bridge over the Danner was closed on Monday.',
      'The bridge over the Danner was closed on Monday.',
    ],
    ['nothing', '', ''],
  ])('%s: two texts', (_name, one, other) => {
    expect(kindOf(one, other)).not.toBe('same-text');
    expect(kindOf(other, one)).not.toBe('same-text');
  });

  test('the same long quotation in two reports is no copy: both wrote it down', () => {
    const speech = `"${OTHER.replaceAll('"', '')}"`.replaceAll('\n\n', ' ');
    const one = `The governor spoke at length in the hall on Monday.\n\n${speech} he said.`;
    const other = `At noon Tarel Vinn addressed people who had fled.\n\n${speech} were his words.`;
    expect(kindOf(one, other)).toBe('nothing in common');
  });

  test.each<[string, Partial<Page>, Partial<Page>, string | null]>([
    ['no credit', {}, {}, null],
    ['a credit of the other', { outlet: 'corvin' }, { credits: [CORVIN] }, 'y credits Corvin News'],
    ['credits of a third', { credits: [CORVIN] }, { credits: [CORVIN] }, 'both credit Corvin News'],
    ['credits of two agencies', { credits: [CORVIN] }, { credits: [{ id: 'afp', name: 'AFP' }] }, null],
    ['a credit of itself', { outlet: 'corvin', credits: [CORVIN] }, { outlet: 'herald' }, null],
  ])('where less of a text is there, %s decides', (_name, x, y, reason) => {
    const likeness = {
      pairs: 70,
      runs: 110,
      told: 420,
      inOrder: 300,
      figures: 1000,
      words: 200,
      sides: [NO_SIDE, NO_SIDE] as const,
    };
    const page = { outlet: null, published: null, credits: [] };
    const pages = new Map([x, y].map((given, at) => ['xy'.charAt(at), { id: 'xy'.charAt(at), ...page, ...given }]));
    const [copy] = settleCopies([{ a: 'x', b: 'y', likeness }], pages);
    expect(copy?.kind).toBe(reason === null ? 'shared-passages' : 'same-text');
    expect(copy?.reasons.find((one) => /credit/.test(one)) ?? null).toBe(reason);
  });

  test('retold weeks later is a new report', () => {
    const wire = { body: WIRE, published: '2031-03-03' };
    expect(kindOf(wire, { body: REWORDED, published: '2031-03-04' })).toBe('same-text');
    expect(kindOf(wire, { body: REWORDED, published: '2031-04-04' })).not.toBe('same-text');
  });

  test('within one outlet only a reprint is the same text, not its house style', () => {
    expect(kindOf({ body: WIRE, outlet: 'herald' }, { body: WIRE, outlet: 'herald' })).toBe('same-text');
    expect(kindOf({ body: WIRE, outlet: 'herald' }, { body: REWORDED, outlet: 'herald' })).not.toBe('same-text');
  });

  test('says how much and why', () => {
    const [copy] = copiesOf({ wire: WIRE, back: TRANSLATED_BACK });
    expect(copy).toMatchObject({ a: 'back', b: 'wire', kind: 'same-text' });
    expect(copy?.score).toBeGreaterThan(700);
    expect(copy?.reasons).toContain('told in the same order');
    expect(copy?.reasons[0]).toMatch(/^7\d % of the words$/);
  });
});

describe('several articles', () => {
  const pairsOf = (texts: Readonly<Record<string, string | Text>>): string[] =>
    copiesOf(texts).flatMap(({ a, b, kind }) => (kind === 'same-text' ? [`${a}=${b}`] : []));

  test('a text that mixes two is a copy of neither, and the two stay two', () => {
    expect(pairsOf({ wire: WIRE, other: OTHER, mixed: MIXED })).toEqual([]);
    expect(copiesOf({ wire: WIRE, other: OTHER, mixed: MIXED }).map(({ reasons }) => reasons.at(-1))).toEqual([
      'mixed mixes several texts',
      'mixed mixes several texts',
    ]);
  });

  test('a copy of one of the two is still that one’s copy', () => {
    const found = pairsOf({ wire: WIRE, back: TRANSLATED_BACK, other: OTHER, mixed: MIXED });
    expect(found).toEqual(['back=wire']);
  });

  test('two copies of a mixture are one text', () => {
    expect(pairsOf({ wire: WIRE, other: OTHER, mixed: MIXED, again: MIXED })).toEqual(['again=mixed']);
  });

  test('an agency’s report is no mixture of those who copied parts of it', () => {
    const halves = WIRE.split('\n\n');
    const early = { body: WIRE, published: '2031-03-03' };
    const first = { body: halves.slice(0, 6).join('\n\n'), published: '2031-03-04' };
    const second = { body: halves.slice(6).join('\n\n'), published: '2031-03-04' };
    expect(pairsOf({ early, first, second })).toEqual(['early=first', 'early=second']);
  });

  test('what is one text through a third is one text', () => {
    const copy = (a: string, b: string): Copy => ({ a, b, kind: 'same-text', score: 900, reasons: [] });
    expect(sameTextPairs([copy('a', 'b'), copy('b', 'c'), { ...copy('c', 'd'), kind: 'shared-passages' }])).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ]);
  });

  test('the order in which articles came changes nothing', () => {
    const texts = { wire: WIRE, back: TRANSLATED_BACK, other: OTHER, mixed: MIXED, cut: CUT, heavy: REWORDED };
    const ids = Object.keys(texts);
    const all = copiesOf(texts);
    expect(all.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (order) => {
        const shuffled = Object.fromEntries(order.map((id) => [id, texts[id as keyof typeof texts]]));
        expect(copiesOf(shuffled)).toEqual(all);
      }),
      { numRuns: 10 },
    );
  });
});

describe('sketches', () => {
  test('leave out furniture and quotations, and part sentences', () => {
    const body = 'Wheat burned. "A lie," he said.\n\nSubscribe now.';
    const furniture = [{ start: body.indexOf('Subscribe'), end: body.length }];
    expect([...sketchOf(body, furniture)]).toEqual([...sketchOf('Wheat burned. He said.', [])]);
  });

  test('words are compared by their stems, whatever their case and accents', () => {
    expect([...sketchOf('The deserters fled', [])]).toEqual([...sketchOf('the Déserter fled', [])]);
    expect([...sketchOf('The deserters fled', [])]).not.toEqual([...sketchOf('the soldiers fled', [])]);
  });

  test('any two texts: comparing is symmetric, and its shares are thousandths', () => {
    const word = fc.constantFrom(
      'fire',
      'port',
      'the',
      '300',
      'of',
      'wheat',
      'burned',
      'mayor',
      'said',
      'crane',
      'night',
    );
    const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [a, b] = [shinglesOf(sketchOf(one, [])), shinglesOf(sketchOf(other, []))];
        const [there, back] = [compareShingles(a, b), compareShingles(b, a)];
        expect(there?.pairs).toBe(back?.pairs);
        expect(there?.inOrder).toBe(back?.inOrder);
        expect(there?.sides).toEqual(back?.sides.toReversed());
        for (const share of [there?.pairs, there?.runs, there?.told, there?.inOrder, there?.figures]) {
          expect(share ?? 0).toBeGreaterThanOrEqual(0);
          expect(share ?? 0).toBeLessThanOrEqual(1000);
        }
      }),
    );
  });

  test('about one pair in eight is a key', () => {
    const { pairs } = shinglesOf(sketchOf(WIRE, []));
    expect(keysOf(shinglesOf(sketchOf(WIRE, []))).length / pairs.length).toBeGreaterThan(1 / 16);
    expect(keysOf(shinglesOf(sketchOf(WIRE, []))).length / pairs.length).toBeLessThan(1 / 4);
  });

  test('a text of any length is sketched in bounded time', () => {
    const body = 'The fire burned in the port of Kolvara all night long and nobody came to help. '.repeat(130_000);
    expect(sketchOf(body, []).length).toBeLessThan(30_000);
  });
});

function toll(dead: number, day: string, guns: number): string {
  return `The general staff of Vessland published its daily count of enemy losses on ${day} morning.
In the past day ${dead} soldiers of Orvania were killed or wounded, the general staff said.
Orvania also lost ${guns} artillery systems, ${guns + 4} vehicles and ${dead + 9} drones, according to the count.
Since the beginning of the war ${dead * 91} soldiers, ${guns * 83} guns and ${dead * 17} vehicles were lost.
The figures could not be verified, and Orvania does not publish its own count of losses.
Heavy fighting went on near the towns of Skarn and Ostrel, where ${dead + guns} attacks were driven back.`;
}

/** One report of an accident with other figures. */
function crossing(...figures: readonly string[]): string {
  const [dead, hurt, minutes, crew, age, late, beds, years] = figures;
  return `${dead} passengers died when a tram hit a milk lorry near Ostrel on Tuesday, the county council reported.
In the hospital of Skarn ${hurt} people were treated in ${beds} rooms, its chief physician said.
Firefighters arrived at the crossing within ${minutes} minutes, and ${crew} of them searched the second carriage.
The driver of the lorry, a farmer of ${age} from Tolm, had seen the barrier open, his brother told the radio.
The railway company denied that its signals, ${years} years old, had failed ${late} minutes before.
The line between Ostrel and Skarn remains closed until Thursday, the transport office announced in the afternoon.`;
}

const DIKES = 'Her new book says that the dikes of the lower Danner were built too low, and that everybody knew it.';
const TAXES = 'The trader wants the council to halve the tax on empty shops before the winter sales begin.';

function patterned(guest: string, about: string): { body: string; outlet: string } {
  const body = `Monday on the Morning Round of Radio Skarn, the guest of the day was ${guest}. ${about}
Listen to the whole conversation on the station or wherever you find your recordings each morning.
Follow the Morning Round on every channel and send the editors your questions for tomorrow.`;
  return { body, outlet: 'radio-skarn' };
}
