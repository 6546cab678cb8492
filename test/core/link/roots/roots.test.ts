import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Grounds, rootsOf } from '../../../../src/core/link/roots/roots.ts';
import type { Copy, Root, Told } from '../../../../src/core/link/told.ts';
import type { Credited, SpeakerKind, Stance } from '../../../../src/core/model/reading.ts';
import { wordingsIn } from '../wordings.ts';

/** A telling in short: `in` is its article, `by` its speaker's name (`?` before an unnamed one, `@` before an outlet). */
interface Short {
  readonly in: string;
  readonly by?: string;
  readonly kind?: SpeakerKind;
  readonly outlet?: string;
  readonly via?: readonly string[];
  readonly published?: string;
  readonly says?: string;
  /** Whether it is its article's headline. */
  readonly heads?: boolean;
  readonly cue?: string;
  /** The words that credit the speaker; its name where they are not given. */
  readonly source?: string;
  readonly basis?: Credited['basis'];
  readonly stance?: Stance;
}

const idOf = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, '-');

function told(short: Short, at: number): Told {
  const { in: article, by, outlet = article, via = [], published = null, says = 'two men died in the fire' } = short;
  const unnamed = by?.startsWith('?') ?? false;
  const kind = by?.startsWith('@') ? 'media' : (short.kind ?? (unnamed ? 'unnamed' : 'official'));
  const name = by?.replace(/^[?@]/, '') ?? '';
  const speaker = {
    id: unnamed ? `${article}:${idOf(name)}` : idOf(name),
    name,
    kind,
    basis: short.basis ?? (unnamed ? 'unnamed' : 'named'),
  } as const;
  return {
    id: `t-${String(at).padStart(3, '0')}`,
    article: { id: `a-${article}`, input: `${article}.txt`, outlet, published, headline: short.heads ? says : null },
    content: [says],
    start: short.heads ? 0 : 100 * at,
    cue: short.cue ?? 'said',
    source: short.source ?? by ?? null,
    speaker: by === undefined ? null : speaker,
    via: via.map((link) => ({ id: idOf(link), name: link })),
    mode: 'speech',
    stance: short.stance ?? 'asserts',
    hedges: [],
    figures: [],
    dates: [],
  };
}

const NOTHING: Grounds = { copies: [], creditsOf: () => [], houseOf: () => null };

function roots(tellings: readonly Short[], grounds: Partial<Grounds> = {}): Root[] {
  return rootsOf(tellings.map(told), { ...NOTHING, ...grounds });
}

const copies = (...pairs: readonly [string, string][]): { copies: Copy[] } => ({
  copies: pairs.map(([a, b]) => ({ a: `a-${a}`, b: `a-${b}`, kind: 'same-text', score: 800, reasons: [] })),
});
const credits = (article: string, name: string): Pick<Grounds, 'creditsOf'> => ({
  creditsOf: (id) => (id === `a-${article}` ? [{ id: idOf(name), name }] : []),
});

/** Every reason that a root may have, as the program words it. */
const WORDINGS = wordingsIn(['roots/joins.ts', 'roots/copies.ts'], /reason(?::| =) `([^`]+)`/g);

const UNION = { kind: 'ngo' } as const;

const oneRoot: readonly (readonly [string, readonly Short[], Partial<Grounds>, string])[] = [
  [
    'a headline’s noun for whom its article names',
    [
      { in: 'post', by: 'union', kind: 'ngo', basis: 'unnamed', heads: true },
      { in: 'post', by: 'Anna Berg' },
    ],
    {},
    'told again in post',
  ],
  [
    'an outlet whose name says nothing, which reported what is told there',
    [
      { in: 'northline', by: 'Anna Berg' },
      { in: 'sun', by: 'Northline', kind: 'individual', cue: 'reported' },
    ],
    {},
    'cites Northline, which tells it too',
  ],
  [
    'somebody without a name whom two papers describe alike',
    [
      { in: 'post', by: '?Western diplomat', source: 'a Western diplomat' },
      { in: 'sun', by: '?Western diplomat', source: 'a Western diplomat' },
    ],
    {},
    'both credit a Western diplomat',
  ],
  [
    'who stands between in another telling passes it on',
    [
      { in: 'post', by: '?clerk', source: 'a clerk', via: ['Harrow Files'] },
      { in: 'sun', by: 'Harrow Files', kind: 'individual' },
    ],
    {},
    'both through Harrow Files',
  ],
  [
    'one speaker in two papers',
    [
      { in: 'post', by: 'Anna Berg' },
      { in: 'sun', by: 'Anna Berg' },
    ],
    {},
    'same speaker: Anna Berg',
  ],
  [
    'one speaker who says it again days later',
    [
      { in: 'post', by: 'Anna Berg', published: '2031-03-01' },
      { in: 'sun', by: 'Anna Berg', published: '2031-03-09' },
    ],
    {},
    'same speaker: Anna Berg',
  ],
  [
    'one body under two names that no registry knows',
    [
      { in: 'post', by: 'Orvel regional government' },
      { in: 'sun', by: 'Government of the Orvel region in the north' },
    ],
    {},
    'same speaker: Orvel regional government',
  ],
  [
    'a person by surname',
    [
      { in: 'post', by: 'Anna Berg' },
      { in: 'sun', by: 'Berg' },
    ],
    {},
    'same speaker: Anna Berg',
  ],
  [
    'a spokesman and the body he speaks for',
    [
      { in: 'post', by: 'Harbour Company', kind: 'company' },
      { in: 'sun', by: 'Ivo Lind' },
    ],
    { houseOf: (id) => (id === 'ivo-lind' ? 'harbour-company' : null) },
    'same speaker: Harbour Company',
  ],
  [
    'a text and its copy, though the copy resolves the speaker otherwise',
    [
      { in: 'wire', by: 'Fire brigade', kind: 'group' },
      { in: 'sun', by: 'The department', kind: 'government' },
    ],
    copies(['wire', 'sun']),
    'wire and sun print one text',
  ],
  [
    'a copy without a speaker',
    [{ in: 'wire', by: 'Anna Berg' }, { in: 'sun' }],
    copies(['wire', 'sun']),
    'wire and sun print one text',
  ],
  [
    'copies of a third',
    [{ in: 'post', by: 'Anna Berg' }, { in: 'sun' }],
    copies(['wire', 'post'], ['wire', 'sun']),
    'post and sun print one text',
  ],
  [
    'a country’s body, named after the country or its people',
    [
      { in: 'post', by: 'Sarvia’s defence ministry' },
      { in: 'sun', by: 'Sarvian ministry of defence' },
    ],
    {},
    'same speaker: Sarvia’s defence ministry',
  ],
  [
    'a body by what it is',
    [
      { in: 'post', by: '?police', kind: 'government' },
      { in: 'sun', by: '?police', kind: 'government' },
    ],
    {},
    'same speaker: police',
  ],
  [
    'a spokesman by the words that credit him',
    [
      { in: 'post', by: 'Ivo Lind', source: 'Ivo Lind, a spokesman for Kestrel Aggregates,' },
      { in: 'sun', by: 'Kestrel Aggregates', kind: 'company' },
    ],
    {},
    'same speaker: Ivo Lind',
  ],
  [
    'a source that was not made out',
    [
      { in: 'post', source: 'the coastguard' },
      { in: 'sun', source: 'The Coastguard' },
    ],
    {},
    'same source: the coastguard',
  ],
  [
    'a paper under a shorter name',
    [{ in: 'post', by: '@Morning Sun' }, { in: 'skarn-morning-sun' }],
    {},
    'cites Morning Sun, which tells it too',
  ],
  [
    'an institute, and its own paper in its own voice',
    [
      { in: 'post', source: 'a count by the Amber Institute' },
      { in: 'amber-institute', source: 'our database' },
    ],
    {},
    'cites amber-institute, which tells it too',
  ],
  ['a headline that names nobody', [{ in: 'post' }, { in: 'post', by: 'Anna Berg' }], {}, 'told again in post'],
  [
    'sources of one agency',
    [
      { in: 'post', by: '?sources', via: ['TASS'] },
      { in: 'sun', by: '?an official', via: ['TASS'] },
    ],
    {},
    'both through TASS',
  ],
  [
    'an agency, and the governor through it',
    [
      { in: 'post', by: '@TASS' },
      { in: 'sun', by: 'Anna Berg', via: ['TASS'] },
    ],
    {},
    'both through TASS',
  ],
  [
    'an agency by two papers',
    [
      { in: 'post', by: '@TASS' },
      { in: 'sun', by: '@TASS' },
    ],
    {},
    'both through TASS',
  ],
  [
    'a paper that is cited, and that paper',
    [{ in: 'post', by: '@Sun' }, { in: 'sun' }],
    {},
    'cites Sun, which tells it too',
  ],
  [
    'an unnamed source of a paper, and whom that paper names',
    [
      { in: 'post', by: '?an official', via: ['Sun'] },
      { in: 'sun', by: 'Anna Berg' },
    ],
    {},
    'cites Sun, which tells it too',
  ],
  [
    'a paper that a credit line names',
    [{ in: 'post' }, { in: 'sun' }],
    credits('post', 'Sun'),
    'cites Sun, which tells it too',
  ],
  [
    'a body that nobody made out, and who speaks for it',
    [
      { in: 'post', source: 'the coastguard' },
      { in: 'sun', by: 'Rowlan', source: 'Commander Rowlan of the coastguard' },
    ],
    {},
    'Rowlan speaks for the coastguard',
  ],
  [
    'a spokeswoman of whom only that is said, and her house',
    [
      { in: 'post', by: '?Kestrel spokeswoman', source: 'a Kestrel spokeswoman' },
      { in: 'sun', by: 'Kestrel Lines', kind: 'company' },
    ],
    {},
    'a Kestrel spokeswoman speaks for Kestrel Lines',
  ],
  [
    'one house has one voice, whoever lends it',
    [
      { in: 'post', by: '?court spokeswoman', source: 'a court spokeswoman' },
      { in: 'sun', by: "court's spokesman", kind: 'official' },
    ],
    {},
    "a court spokeswoman speaks for court's spokesman",
  ],
  [
    'a head with his house before his name, and the house by its full name',
    [
      { in: 'post', by: 'Vera Tolt', source: "the harbour authority's director, Vera Tolt," },
      { in: 'sun', by: 'harbour authority in Brunnsund', kind: 'government' },
    ],
    {},
    'same speaker: Vera Tolt',
  ],
  [
    'the captain of a spokesman, and the house by its full name',
    [
      { in: 'post', by: 'Idris Wale', source: "the command's spokesman, Captain Idris Wale," },
      { in: 'sun', by: 'Maritime Command', kind: 'military' },
    ],
    {},
    'same speaker: Idris Wale',
  ],
  [
    'one who is called by his office in one and has a name in the other',
    [
      { in: 'post', by: "St. Brann Hospital's director", kind: 'individual', basis: 'descriptor' },
      { in: 'sun', by: 'Hugo Fenn', kind: 'individual', source: "the hospital's director, Dr. Hugo Fenn," },
    ],
    {},
    "same speaker: St. Brann Hospital's director",
  ],
  [
    'a country’s own body, with its country and without',
    [
      { in: 'post', by: "country's roads agency", kind: 'government' },
      { in: 'sun', by: 'National Roads Agency', kind: 'government' },
    ],
    {},
    "same speaker: country's roads agency",
  ],
  [
    'a headline’s short word, and the one body of its article that has it in its name',
    [
      { in: 'post', by: 'ministry', kind: 'government' },
      { in: 'post', by: 'Ministry of Defence', kind: 'government' },
    ],
    {},
    'same speaker: ministry',
  ],
  [
    'a name between commas that was not made out, and whose it is',
    [
      { in: 'post', source: 'Joss Wend, the father of a pupil,' },
      { in: 'sun', by: 'Joss Wend' },
    ],
    {},
    'same source: Joss Wend, the father of a pupil,',
  ],
  [
    'a headline’s bare noun, and whom its article names for it',
    [
      { in: 'post', by: '?engineer', source: 'engineer' },
      { in: 'post', by: 'Ida Wex', source: 'structural engineer Ida Wex' },
    ],
    {},
    'told again in post',
  ],
  [
    'a word of its name with a capital, and the one body that has it',
    [
      { in: 'post', by: 'Front', kind: 'group', source: 'the Front' },
      { in: 'sun', by: 'Vess Liberation Front', kind: 'group' },
    ],
    {},
    'same speaker: Front',
  ],
  [
    'organisers by name',
    [
      { in: 'post', by: '?organisers', source: "The organisers, the Dockers' League," },
      { in: 'sun', by: "Dockers' League", kind: 'group' },
    ],
    {},
    "same source: The organisers, the Dockers' League,",
  ],
  [
    'an office in its own bulletin',
    [
      { in: 'road-safety-office-of-tolm', source: 'the Office' },
      { in: 'sun', source: 'the road safety office' },
    ],
    {},
    'the road safety office is road-safety-office-of-tolm',
  ],
  [
    'a union, and its chairwoman in the paper that is cited',
    [
      { in: 'post', by: "dockers' union", ...UNION, via: ['Skarn Morning Sun'] },
      { in: 'skarn-morning-sun', by: 'Milena Prast' },
    ],
    {},
    'cites Skarn Morning Sun, which tells it too',
  ],
  [
    'a pronoun, and whom the paper that is cited names',
    [
      { in: 'post', by: 'Ivo Lind', basis: 'pronoun', via: ['Sun'] },
      { in: 'sun', by: 'Anna Berg' },
    ],
    {},
    'cites Sun, which tells it too',
  ],
  [
    'a ministry, and an officer in its own bulletin',
    [
      { in: 'post', by: 'Vesslandic defence ministry', kind: 'government' },
      { in: 'ministry-of-defence-of-vessland', by: 'Sered Vann' },
    ],
    {},
    'cites ministry-of-defence-of-vessland, which tells it too',
  ],
  [
    'the one paper of that name',
    [
      { in: 'post', by: '@Courier' },
      { in: 'skarn-courier', by: 'Anna Berg' },
    ],
    {},
    'cites Courier, which tells it too',
  ],
  [
    'a news agency that no table knows',
    [
      { in: 'post', by: 'Meridian', kind: 'other', source: 'the news agency Meridian' },
      { in: 'meridian', by: 'Anna Berg' },
    ],
    {},
    'cites Meridian, which tells it too',
  ],
  [
    'told of nobody at all after somebody said it',
    [
      { in: 'post', published: '2031-03-02' },
      { in: 'sun', by: 'Anna Berg', published: '2031-03-01' },
    ],
    {},
    'nobody is credited any more with what Anna Berg said',
  ],
  [
    'somebody of whom nothing shows that it is another',
    [
      { in: 'post', source: 'the mayor' },
      { in: 'sun', by: 'Anna Berg' },
    ],
    {},
    'nothing shows that the mayor is another than Anna Berg',
  ],
];

describe('one root', () => {
  test.each(oneRoot)('%s', (_name, tellings, grounds, reason) => {
    const [root, ...others] = roots(tellings, grounds);
    expect(others).toEqual([]);
    expect(root?.reasons).toEqual([reason]);
    expect(root?.tellings).toHaveLength(tellings.length);
  });
});

test('a last name alone may be the son’s', () => {
  const told: readonly Short[] = [
    { in: 'post', by: 'Brandt' },
    { in: 'sun', by: 'Ivo Brandt Jr.' },
  ];
  expect(roots(told)).toHaveLength(1);
});

describe('every reason is there, and is not there', () => {
  const apart: Readonly<Record<string, readonly Short[]>> = {
    'two people of one last name in one article': [
      { in: 'post', by: 'Jansen', source: 'Prime Minister Jansen' },
      { in: 'post', by: 'Lise Jansen', source: 'Dr. Lise Jansen' },
    ],
    'a son and his father': [
      { in: 'post', by: 'Ivo Brandt' },
      { in: 'sun', by: 'Ivo Brandt Jr.' },
    ],
    'same speaker': [
      { in: 'post', by: 'Anna Berg' },
      { in: 'sun', by: 'Anna Lund' },
    ],
    'same source': [
      { in: 'post', source: 'the coastguard' },
      { in: 'sun', source: 'the fire brigade' },
    ],
    'speaks for': [
      { in: 'post', source: 'residents of the harbour' },
      { in: 'sun', by: 'Rowlan', source: 'Commander Rowlan of the coastguard' },
    ],
    'told again in': [{ in: 'post' }, { in: 'sun', by: 'Anna Berg' }],
    'both through': [
      { in: 'post', by: '?sources', via: ['TASS'] },
      { in: 'sun', by: '?an official', via: ['Reuters'] },
    ],
    'which tells it too': [{ in: 'post', by: '@Sun' }, { in: 'mail' }],
    'both credit': [
      { in: 'post', by: '?diplomat', source: 'a diplomat' },
      { in: 'sun', by: '?diplomat', source: 'a diplomat' },
    ],
    'is ${paper}': [
      { in: 'road-safety-office-of-tolm', source: 'the Office' },
      { in: 'sun', source: 'the harbour office' },
    ],
    'nobody is credited any more': [
      { in: 'post', published: '2031-03-01' },
      { in: 'sun', by: 'Anna Berg', published: '2031-03-02' },
    ],
    'nothing shows that': [
      { in: 'post', source: 'residents' },
      { in: 'sun', by: 'Anna Berg' },
    ],
    'print one text': [
      { in: 'wire', by: 'Fire brigade', kind: 'group' },
      { in: 'sun', by: 'The department', kind: 'government' },
    ],
  };

  test.each(WORDINGS)('$text', ({ text, pattern }) => {
    expect(oneRoot.filter(([, , , reason]) => pattern.test(reason))).not.toEqual([]);
    const [counterpart, ...others] = Object.keys(apart).filter((part) => text.includes(part));
    expect(others).toEqual([]);
    expect(roots(apart[counterpart ?? ''] ?? [])).toHaveLength(2);
  });
});

describe('two roots', () => {
  test.each<[string, readonly Short[], Partial<Grounds>]>([
    [
      'two speakers',
      [
        { in: 'post', by: 'Anna Berg' },
        { in: 'sun', by: 'Ivo Lind' },
      ],
      {},
    ],
    [
      'two speakers in one article',
      [
        { in: 'post', by: 'Anna Berg' },
        { in: 'post', by: 'Ivo Lind' },
      ],
      {},
    ],
    [
      'two speakers through one agency',
      [
        { in: 'post', by: 'Anna Berg', via: ['TASS'] },
        { in: 'sun', by: 'Ivo Lind', via: ['TASS'] },
      ],
      {},
    ],
    [
      'two people of one surname',
      [
        { in: 'post', by: 'Anna Berg' },
        { in: 'sun', by: 'Karl Berg' },
      ],
      {},
    ],
    [
      'spokespeople of two houses',
      [
        { in: 'post', by: '?Kestrel spokeswoman' },
        { in: 'sun', by: '?spokesman for the port' },
      ],
      {},
    ],
    [
      'a spokeswoman of nobody, and a company',
      [
        { in: 'post', by: '?spokeswoman' },
        { in: 'sun', by: 'Kestrel Lines', kind: 'company' },
      ],
      {},
    ],
    [
      'the head of one authority, and another authority',
      [
        { in: 'post', by: 'Vera Tolt', source: "the harbour authority's director, Vera Tolt," },
        { in: 'sun', by: 'health authority in Brunnsund', kind: 'government' },
      ],
      {},
    ],
    [
      'two bodies of one kind',
      [
        { in: 'post', by: 'Orvel regional government' },
        { in: 'sun', by: 'Skarn regional government' },
      ],
      {},
    ],
    [
      'one word of a body’s name',
      [
        { in: 'post', by: 'Police', kind: 'group' },
        { in: 'sun', by: 'Skarn police', kind: 'group' },
      ],
      {},
    ],
    [
      'unnamed sources of two papers',
      [
        { in: 'post', by: '?sources' },
        { in: 'sun', by: '?sources' },
      ],
      {},
    ],
    [
      'two unnamed sources of one article',
      [
        { in: 'post', by: '?an official' },
        { in: 'post', by: '?a resident' },
      ],
      {},
    ],
    [
      'an unnamed source, and the governor, through one agency',
      [
        { in: 'post', by: '?an official', via: ['TASS'] },
        { in: 'sun', by: 'Anna Berg', via: ['TASS'] },
      ],
      {},
    ],
    [
      'one platform',
      [
        { in: 'post', by: '?channels', via: ['Telegram'] },
        { in: 'sun', by: '?residents', via: ['Telegram'] },
      ],
      {},
    ],
    [
      'sources that were not made out and may be anybody',
      [
        { in: 'post', source: 'residents' },
        { in: 'sun', source: 'residents' },
      ],
      {},
    ],
    [
      'sources that are but pronouns',
      [
        { in: 'post', source: 'it' },
        { in: 'sun', source: 'It' },
      ],
      {},
    ],
    [
      'what one asserts and another denies',
      [
        { in: 'post', source: 'the army' },
        { in: 'sun', by: 'Harbour Front', kind: 'group', stance: 'denies' },
      ],
      {},
    ],
    [
      'what a paper is cited for, and its denial there',
      [
        { in: 'post', by: '?an official', via: ['Sun'] },
        { in: 'sun', by: 'Anna Berg', stance: 'denies' },
      ],
      {},
    ],
    [
      'a father who is only named in another’s description',
      [
        { in: 'post', source: 'a neighbour of Joss Wend, who saw it' },
        { in: 'sun', by: 'Joss Wend' },
      ],
      {},
    ],
    [
      'two bodies that a paper is cited for',
      [
        { in: 'post', by: "dockers' union", ...UNION, via: ['Sun'] },
        { in: 'sun', by: 'port authority', kind: 'government' },
      ],
      {},
    ],
    [
      'a headline’s noun for somebody else',
      [
        { in: 'post', by: '?mayor', source: 'mayor', heads: true },
        { in: 'post', by: 'Ida Wex', source: 'structural engineer Ida Wex' },
      ],
      {},
    ],
    [
      'a noun below the headline, and somebody with a name',
      [
        { in: 'post', by: 'union', kind: 'ngo', basis: 'unnamed' },
        { in: 'post', by: 'Anna Berg' },
      ],
      {},
    ],
    [
      'a body of one name, which says so itself',
      [
        { in: 'northline', by: 'Anna Berg' },
        { in: 'sun', by: 'Northline', kind: 'individual' },
      ],
      {},
    ],
    [
      'an agency that is none of the press',
      [
        { in: 'post', by: 'Norr', kind: 'government', source: 'the roads agency Norr' },
        { in: 'norr', by: 'Anna Berg' },
      ],
      {},
    ],
    [
      'an engineer, and a headline’s noun for another',
      [
        { in: 'post', by: '?mayor', source: 'mayor' },
        { in: 'post', by: 'Ida Wex', source: 'structural engineer Ida Wex' },
      ],
      {},
    ],
    [
      'a common noun that stands in a body’s name',
      [
        { in: 'post', by: 'front', kind: 'group', source: 'the front' },
        { in: 'sun', by: 'Vess Liberation Front', kind: 'group' },
      ],
      {},
    ],
    [
      'a former director, and the hospital’s director',
      [
        { in: 'post', by: "St. Brann Hospital's director", kind: 'individual', basis: 'descriptor' },
        { in: 'sun', by: 'Hugo Fenn', kind: 'individual', source: "the hospital's former director, Hugo Fenn," },
      ],
      {},
    ],
    [
      'a body, and the spokesman of another',
      [
        { in: 'post', by: 'Ivo Lind', source: 'Ivo Lind, a spokesman for the city,' },
        { in: 'sun', by: 'Kestrel Aggregates', kind: 'company' },
      ],
      {},
    ],
    [
      'a body, and somebody of it who does not speak for it',
      [
        { in: 'post', by: 'Ivo Lind', source: 'Ivo Lind, an engineer at Kestrel Aggregates,' },
        { in: 'sun', by: 'Kestrel Aggregates', kind: 'company' },
      ],
      {},
    ],
    [
      'two agencies',
      [
        { in: 'post', by: '@TASS' },
        { in: 'sun', by: '@Reuters' },
      ],
      {},
    ],
    ['nobody, in two papers', [{ in: 'post' }, { in: 'sun' }], {}],
    ['nobody in one, somebody in another', [{ in: 'post' }, { in: 'sun', by: 'Anna Berg' }], {}],
    [
      'a paper cited for another’s words',
      [
        { in: 'post', by: 'Anna Berg', via: ['Sun'] },
        { in: 'sun', by: 'Ivo Lind' },
      ],
      {},
    ],
    [
      'shared passages',
      [{ in: 'post' }, { in: 'sun' }],
      { copies: [{ a: 'a-post', b: 'a-sun', kind: 'shared-passages', score: 300, reasons: [] }] },
    ],
    ['a paper that credits itself', [{ in: 'post' }, { in: 'sun' }], credits('post', 'Post')],
  ])('%s', (_name, tellings, grounds) => {
    expect(roots(tellings, grounds)).toHaveLength(2);
  });

  test('a word that two papers have in their names is neither’s', () => {
    const found = roots([{ in: 'post', by: '@Sun' }, { in: 'skarn-sun' }, { in: 'tolm-sun' }]);
    expect(found).toHaveLength(3);
    expect(roots([{ in: 'post', by: '@Sun' }, { in: 'skarn-sun' }, { in: 'tolm-mail' }])).toHaveLength(2);
  });

  test('nobody’s telling in an article with two speakers joins one of them and does not bring them together', () => {
    const found = roots([{ in: 'post' }, { in: 'post', by: 'Anna Berg' }, { in: 'post', by: 'Ivo Lind' }]);
    expect(found.map(({ tellings }) => tellings)).toEqual([['t-000', 't-001'], ['t-002']]);
  });

  test('two speakers of one text stay two in its copy, whoever the copy names', () => {
    const found = roots(
      [
        { in: 'wire', by: 'Anna Berg', says: 'two men died in the fire at the port' },
        { in: 'wire', by: 'Ivo Lind', says: 'both workers were dead when help came' },
        { in: 'sun', says: 'both workers were already dead when help came' },
        { in: 'sun', by: 'A.B.', says: 'two men died in the fire' },
      ],
      copies(['wire', 'sun']),
    );
    expect(found.map(({ tellings }) => tellings)).toEqual([
      ['t-000', 't-003'],
      ['t-001', 't-002'],
    ]);
  });

  test('a name that two others could complete completes neither', () => {
    const ministry = { by: 'Defence Ministry', kind: 'government' } as const;
    const found = roots([
      { in: 'post', ...ministry },
      { in: 'sun', by: 'Defence Ministry of Orvania', kind: 'government' },
      { in: 'mail', by: 'Defence Ministry of Vessland', kind: 'government' },
    ]);
    expect(found).toHaveLength(3);
  });
});

test('a reason names a paper, where its name is known', () => {
  const named = (short: Short, at: number, outletName: string): Told => {
    const one = told(short, at);
    return { ...one, article: { ...one.article, outletName } };
  };
  const tellings = [named({ in: 'wire', by: 'Anna Berg' }, 0, 'The Wire'), named({ in: 'sun' }, 1, 'Evening Sun')];
  expect(rootsOf(tellings, { ...NOTHING, ...copies(['wire', 'sun']) })[0]?.reasons).toEqual([
    'The Wire and Evening Sun print one text',
  ]);
});

test('one telling is one root with no reason, and no tellings have none', () => {
  expect(roots([{ in: 'post' }])).toEqual([{ tellings: ['t-000'], reasons: [] }]);
  expect(roots([])).toEqual([]);
});

test('roots are sorted by time, and any order of the tellings gives the same', () => {
  const short = fc.record(
    {
      in: fc.constantFrom('post', 'sun', 'mail', 'wire'),
      by: fc.constantFrom('Anna Berg', 'Berg', 'Ivo Lind', '?sources', '?an official', '@TASS', '@Sun'),
      via: fc.subarray(['TASS', 'Sun', 'Telegram']),
      published: fc.constantFrom('2031-03-01', '2031-03-02'),
      says: fc.constantFrom('two men died', 'two workers were killed in the fire', 'both were dead'),
    },
    { requiredKeys: ['in'] },
  );
  fc.assert(
    fc.property(fc.array(short, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (shorts, keys) => {
      const tellings = shorts.map(told);
      const grounds = { ...NOTHING, ...copies(['wire', 'mail']) };
      const shuffled = tellings
        .map((telling) => ({ telling, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ telling }) => telling);
      const found = rootsOf(tellings, grounds);
      expect(rootsOf(shuffled, grounds)).toEqual(found);
      expect(found.flatMap((root) => root.tellings).sort()).toEqual(tellings.map(({ id }) => id).sort());
    }),
  );
});

test('a copy never adds a root', () => {
  const short = fc.record(
    {
      in: fc.constant('wire'),
      by: fc.constantFrom('Anna Berg', 'Ivo Lind', '?sources', '@TASS'),
      says: fc.lorem({ maxCount: 6 }),
    },
    { requiredKeys: ['in', 'says'] },
  );
  fc.assert(
    fc.property(fc.array(short, { minLength: 1, maxLength: 6 }), (wire) => {
      const copy = wire.map((one) => ({ ...one, in: 'sun' }));
      expect(roots([...wire, ...copy], copies(['wire', 'sun'])).length).toBe(roots(wire).length);
    }),
  );
});
