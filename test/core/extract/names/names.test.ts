import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INSTITUTIONS } from '../../../../src/core/extract/lexicon/institutions.ts';
import { OUTLETS } from '../../../../src/core/extract/lexicon/outlets.ts';
import { COUNTRIES } from '../../../../src/core/extract/lexicon/places.ts';
import { STATE_BODIES } from '../../../../src/core/extract/lexicon/state-bodies.ts';
import { foldName, foldWords } from '../../../../src/core/extract/names/fold.ts';
import { knownName } from '../../../../src/core/extract/names/index.ts';
import { findNames } from '../../../../src/core/extract/names/names.ts';
import { creditSpeakers } from '../../../../src/core/extract/speakers/speakers.ts';
import { slug } from '../../../../src/core/model/ids.ts';
import { documentOf, marked } from '../speakers/speakers-marked.ts';

/** `class: words` of each name of a text. */
function namesOf(text: string): readonly string[] {
  const document = documentOf(text);
  return findNames(document).map(
    (name) => `${name.class}: ${document.tokens.word.slice(name.from, name.to).join(' ')}`,
  );
}

const NAMES: readonly (readonly [defends: string, text: string, names: readonly string[]])[] = [
  ['a person', 'The hall was opened by Laura Quint.', ['person: Laura Quint']],
  ['a person behind a title', 'It was opened by Veldian President Milan Orsek.', ['person: Milan Orsek']],
  ['a rank in two words', 'It was opened by Lt. Col. Viktor Brandt.', ['person: Viktor Brandt']],
  ['an office behind "of"', 'It was opened by Secretary of State Laura Quint.', ['person: Laura Quint']],
  ['a railway', 'It was built by Lorran Rail.', ['body: Lorran Rail']],
  ['a maker of medicine', 'It was sold by Pellan Pharma in May.', ['body: Pellan Pharma']],
  ['a company is no general', 'It was built by General Motors.', ['body: General Motors']],
  ['a body with "of"', 'He wrote to the Ministry of Fisheries.', ['body: Ministry of Fisheries']],
  [
    'a body with "for the"',
    'He wrote to the Institute for the Study of Rivers.',
    ['body: Institute for the Study of Rivers'],
  ],
  ['a body with "for a"', 'He wrote to the Committee for a Dry Harbour.', ['body: Committee for a Dry Harbour']],
  ['a body that opens a sentence', 'Chamber of Grain Traders met.', ['body: Chamber of Grain Traders']],
  [
    'what letters in brackets abbreviate is one name',
    'He wrote to the Union to Free Our Rivers (UFOR).',
    ['body: Union to Free Our Rivers', 'body: UFOR'],
  ],
  [
    'letters that abbreviate something else lengthen nothing',
    'He wrote to Laura and the Rivers (UFOR).',
    ['person: Laura', 'body: Rivers', 'body: UFOR'],
  ],
  ['letters and a capital are a body of their own', 'It was founded by U.N. Women.', ['body: U.N. Women']],
  ['letters before a title are two', 'It was told by FBI Director Laura Quint.', ['body: FBI', 'person: Laura Quint']],
  ['a month behind a given name', 'It was told by Laura May.', ['person: Laura May']],
  ['a day behind the month is a date', 'He met Laura Quint on May 5.', ['person: Laura Quint']],
  ['a common noun with a capital', 'He wrote to the Committee.', []],
  ['shouted', 'It was for the PEOPLE of the town.', []],
  ['a last name that is a common noun', 'Laura King spoke. Then came King.', ['person: Laura King', 'unknown: King']],
  ['what has an object is a verb', 'Keeps saying so.', []],
  ['a paper', 'He wrote to the Harrow Gazette.', ['outlet: Harrow Gazette']],
  ['an outlet of the tables', 'He wrote to Reuters.', ['outlet: Reuters']],
  ['a body beside its country', "He wrote to Peru's Ministry of Health.", ["body: Peru 's Ministry of Health"]],
  ['in small letters', 'He blamed the Ukrainian general staff for it.', ['body: Ukrainian general staff']],
  ['a longer noun behind is the head', 'He blamed Russian military bloggers for it.', []],
  ['an adjective of a country alone', 'He met Russian soldiers there.', []],
  ['an adjective of a party alone', 'He met Republican voters there.', []],
  ['people of a party', 'He met Republicans there.', []],
  ['days and months', 'It rained on Monday and in March.', []],
  ['the opening of a sentence', 'However, it rained. They left. Police came.', []],
  ['a platform before a noun', 'He runs two Telegram channels there.', []],
  ['a body before a title is named too', 'He met FBI Director Laura Quint.', ['body: FBI', 'person: Laura Quint']],
  ['the last word alone of a country', 'He left for Ukraine.', ['country: Ukraine']],
  ['an acronym of two capitals is no person', 'He asked the MGB about it.', ['body: MGB']],
];

test.each(NAMES)('finds %s', (_defends, text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test('a headline names only whom the body names', () => {
  const text = 'Quint Slams Harrow Port Plan\n\nThe port is open. It was opened by Laura Quint.';
  expect(namesOf(text)).toContain('person: Quint');
  expect(namesOf(text).join()).not.toContain('Slams');
});

test('furniture names nobody', () => {
  const { text, attributions } = marked('Laura Quint at the gate. Photo: Agency\n\n{It was dark}, [s:she] [c:said].');
  const furniture = [{ start: 0, end: text.indexOf('\n'), kind: 'caption' as const }];
  const [credit] = creditSpeakers(documentOf(text, { furniture }), attributions);
  expect(credit?.speaker).toBeNull();
});

test.each([
  ["the U.K.'s Ministry of Defence", 'gb-defence-ministry'],
  ['British MoD', 'gb-defence-ministry'],
  ['Ukrainian general staff', 'ua-general-staff'],
  ["Ukraine's military intelligence agency", 'ua-military-intelligence'],
  ['General Staff of the Armed Forces of Ukraine', 'ua-general-staff'],
  ['F.B.I.', 'us-fbi'],
  ['Médecins Sans Frontières', 'msf'],
  ['VChK-OGPU', 'vchk-ogpu'],
  ['Finnish border guards', null],
  ['the ministry', null],
  ['defence ministry', null],
  ['general staff', null],
  ['Hill', null],
])('the tables know %s as %s', (name, id) => {
  expect(knownName(foldWords(name.replace("'s", " 's").split(' ')))?.id ?? null).toBe(id);
});

test('ids are slugs and unique over both tables', () => {
  const ids = [...INSTITUTIONS, ...OUTLETS].map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(ids.filter((id) => slug(id) !== id)).toEqual([]);
});

test('no name and no alias means two', () => {
  const owners = new Map<string, string>();
  const twice: string[] = [];
  for (const { id, name, aliases } of [...INSTITUTIONS, ...OUTLETS]) {
    for (const spelling of new Set(
      [name, ...aliases].map((alias) => (/^The \S+$/.test(alias) ? alias : foldName(alias))),
    )) {
      const owner = owners.get(spelling);
      if (owner !== undefined) twice.push(`${spelling}: ${owner}, ${id}`);
      owners.set(spelling, id);
    }
  }
  expect(twice).toEqual([]);
});

test('no alias is ambiguous without its country', () => {
  const bare =
    /^(?:the )?(?:\w+ )?(?:ministry|department|government|general staff|army|police|parliament|central bank)$/i;
  const country = /^(?:us|u\.s\.|uk|british|russian|ukrainian|israeli|chinese|turkish)\b/i;
  const aliases = INSTITUTIONS.flatMap(({ aliases }) => aliases).filter(
    (alias) => bare.test(alias) && !country.test(alias),
  );
  // Capitalised as they are, these are the American ones everywhere, and the Gazan one.
  const settled =
    /^(?:State|Justice|Treasury|Defense|Commerce|Labor|Agriculture|Education) Department$|^(?:Gaza|HM|Met|EU) /;
  expect(aliases.filter((alias) => !settled.test(alias))).toEqual([]);
});

test('countries and parents of the tables exist', () => {
  const codes = new Set(COUNTRIES.map(({ code }) => code));
  // A ministry that no row lists is named by pattern: `tr-defence-ministry`.
  const bodies = [...codes].flatMap((code) => STATE_BODIES.map((body) => `${code}-${body.slug}`));
  const ids = new Set([...INSTITUTIONS.map(({ id }) => id), ...codes, ...bodies]);
  expect([...INSTITUTIONS, ...OUTLETS].filter(({ country }) => country && !codes.has(country))).toEqual([]);
  const orphans = INSTITUTIONS.filter(({ parent }) => parent && !ids.has(parent)).map(
    ({ id, parent }) => `${id}: ${parent}`,
  );
  expect(orphans).toEqual([]);
});

const words = fc.constantFrom(
  ...'Ana Sol , the mayor of Harrow said he it they TASS citing " “ ” ( ) \'s Telegram on told Ministry Defence who . Mr. and a'.split(
    ' ',
  ),
);
const texts = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 120 }),
);

test('any text and any attributions get one credit each, with spans of the text', () => {
  fc.assert(
    fc.property(
      texts,
      fc.array(fc.tuple(fc.nat(400), fc.nat(40), fc.nat(400), fc.nat(40)), { maxLength: 6 }),
      (text, places) => {
        const within = (start: number, length: number) => {
          const from = Math.min(start, text.length);
          return { start: from, end: Math.min(from + length, text.length) };
        };
        const attributions = places.map(([a, b, c, d]) => ({
          cue: within(c, d),
          source: within(a, b),
          content: [within(c, b + 1)],
          score: 1,
          origin: 'model' as const,
        }));
        const credits = creditSpeakers(documentOf(text), attributions);
        expect(credits).toHaveLength(attributions.length);
        for (const credit of credits) {
          if (credit.source) expect(credit.source.end).toBeLessThanOrEqual(text.length);
          expect(credit.speaker?.name).not.toBe('');
          expect(credit.via.map(({ id }) => id)).not.toContain(credit.speaker?.id);
        }
      },
    ),
    { numRuns: 400 },
  );
});

test('a wall of names takes time in proportion to its length', () => {
  const steps = (count: number) => {
    const text =
      'Ana Sol told the Ministry of Fisheries that Ivo Brandt, who met Mr. Sol and the mayor of Harrow, said she was it and '.repeat(
        count,
      );
    const start = Date.now();
    creditSpeakers(documentOf(text), [
      { cue: null, source: { start: 0, end: 7 }, content: [{ start: 8, end: 40 }], score: 1, origin: 'model' },
    ]);
    return Date.now() - start;
  };
  steps(50);
  // Ten times the text in far less than the hundredfold time of a quadratic reading.
  expect(steps(3000)).toBeLessThan(60 * Math.max(steps(300), 20));
});
