import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleFile, Filed } from '../../../src/core/model/ledger-files.ts';
import { toCodePoints } from '../../../src/core/model/offsets.ts';
import type { Credited, FurnitureKind } from '../../../src/core/model/reading.ts';
import type { TellingsFile } from '../../../src/core/model/tellings-file.ts';
import type { Dataset } from '../../../src/core/query/dataset.ts';
import { fold } from '../../../src/core/query/fold.ts';
import { inRepeatedLines } from '../../../src/core/query/repeated-lines.ts';
import { quote } from '../../support/ledger.ts';
import { filed, filesOf, nothingPackaged, telling } from './make.ts';

/** What is told in an article, by words of its body: alone where nobody is credited, else with whom. */
type Told = string | { readonly says: string; readonly by: Credited };

interface Printed {
  readonly lines: readonly string[];
  readonly told: readonly Told[];
  readonly outlet?: string | null;
  readonly headline?: string;
  /** Words that the reader marked as furniture. */
  readonly marked?: readonly string[];
  /** The body that the ledger has now; null where it has none. */
  readonly now?: string | null;
}

const BELIEF = 'everyone deserves reporting they can trust';
const APPEAL = `We believe that ${BELIEF}.`;

/** A line of news that no other article has. */
function news(at: number): string {
  return `The council of district ${at} sold ${at + 3} of its ${at + 40} ferries on Monday.`;
}

function fileOf(printed: Printed, at: number, files: Map<string, ArticleFile>): Filed<TellingsFile> {
  const id = `a-${at}`;
  const { lines, told, outlet = 'harrow-post', headline, marked = [], now } = printed;
  const body = lines.join('\n\n');
  const shaped = filesOf([{ id, ...(outlet === null ? {} : { outlet }), told: [] }]).tellings[0];
  if (shaped === undefined) throw new Error('no file was made');
  const reading = toCodePoints(
    {
      ...shaped.value,
      article: { ...shaped.value.article, headline: headline ?? null },
      furniture: marked.map((words) => ({ ...quote(body, words), kind: 'appeal' satisfies FurnitureKind })),
      tellings: told.map((one, number) => {
        const { says, by } = typeof one === 'string' ? { says: one, by: null } : one;
        const parts = says.split(' … ').map((part) => quote(body, part));
        return { ...telling({ says, by: null, id: `t-${at}x${number}` }), content: parts, speaker: by };
      }),
    },
    body,
  );
  const text = now === undefined ? body : now;
  const matter = { id, input: `${id}.txt`, sha256: 'a'.repeat(64) };
  const inLedger = text === null ? null : { text, path: `articles/${id}.md`, firstLine: 1 };
  files.set(id, { ...filed(`articles/${id}.md`, id, matter), version: 0, body: () => inLedger });
  return { ...shaped, value: { ...shaped.value, ...reading } };
}

function datasetOf(articles: readonly Printed[], order = articles.map((_, at) => at)): Dataset {
  const files = new Map<string, ArticleFile>();
  const tellings = order.map((at) => fileOf(articles[at] ?? { lines: [], told: [] }, at, files));
  return fold({ ...filesOf([]), tellings, article: (id) => files.get(id) ?? null }, nothingPackaged);
}

function leftOut(articles: readonly Printed[]): string[] {
  return datasetOf(articles).furniture.map(({ id }) => id);
}

/** Articles of one outlet that have nothing in common but one line. */
function under(line: string, told: Told, count = 3, more: Partial<Printed> = {}): Printed[] {
  return Array.from({ length: count }, (_, at) => ({
    lines: [news(at), news(at + 100), line],
    told: [told],
    ...more,
  }));
}

function credited(id: string, basis: Credited['basis'] = 'named'): Credited {
  return { id, name: id, kind: basis === 'unnamed' ? 'unnamed' : 'group', basis };
}

const ALL = ['t-0x0', 't-1x0', 't-2x0'];

describe('furniture', () => {
  const cases: [why: string, articles: readonly Printed[]][] = [
    ['an appeal under three articles', under(APPEAL, BELIEF)],
    [
      'its case and spaces aside',
      under(APPEAL, BELIEF).map((one, at) => ({
        ...one,
        lines: at === 1 ? [news(1), `  ${APPEAL.replace('We believe', 'WE  Believe')}`] : one.lines,
      })),
    ],
    ['the outlet speaks of itself', under(`The Post says ${BELIEF}.`, { says: BELIEF, by: credited('harrow-post') })],
    ['nobody whom the line names', under(`Editors say ${BELIEF}.`, { says: BELIEF, by: credited('x', 'unnamed') })],
    [
      'a pronoun is whoever stood above it',
      under(`They say ${BELIEF}.`, { says: BELIEF, by: credited('x', 'pronoun') }),
    ],
    ['content in two parts', under(`All, we believe, of our readers.`, 'All … of our readers')],
    ['behind signs of two code units', under(`🌾🌾 ${APPEAL}`, BELIEF)],
    [
      'a few words in quotation marks',
      under('We believe that “the news” is what everyone needs.', 'is what everyone needs'),
    ],
    [
      'articles that share a third of their other lines',
      under(APPEAL, BELIEF).map((one) => ({ ...one, lines: [...one.lines, news(7)] })),
    ],
    [
      'among much furniture that the reader knew already',
      under(APPEAL, BELIEF).map((one) => ({
        ...one,
        lines: [...one.lines, 'Give what you can to keep us going.', 'Follow our reporters wherever you read them.'],
        marked: ['Give what you can to keep us going.', 'Follow our reporters wherever you read them.'],
      })),
    ],
  ];
  test.each(cases)('%s', (_, articles) => {
    expect(leftOut(articles)).toEqual(ALL);
  });
});

describe('not furniture', () => {
  const cases: [why: string, articles: readonly Printed[]][] = [
    ['under two articles only', under(APPEAL, BELIEF, 2)],
    [
      'twice in one of two articles',
      under(APPEAL, BELIEF, 2).map((one) => ({ ...one, lines: [APPEAL, ...one.lines] })),
    ],
    ['of three outlets', under(APPEAL, BELIEF).map((one, at) => ({ ...one, outlet: `outlet-${at}` }))],
    ['of nobody knows which outlets', under(APPEAL, BELIEF, 3, { outlet: null })],
    [
      'one word differs',
      under(APPEAL, BELIEF).map((one, at) => (at === 0 ? { ...one, lines: [news(0), `Yet ${APPEAL}`] } : one)),
    ],
    ['fewer than five words', under('We believe in you.', 'in you')],
    [
      'a quotation',
      under('“We will be here when the grain is gone,” she said.', 'We will be here when the grain is gone'),
    ],
    [
      'the rest of a quotation',
      under('"We will be here when the grain is gone.', 'We will be here when the grain is gone'),
    ],
    ['the headline', under(APPEAL, BELIEF, 3, { headline: APPEAL })],
    ['a body by name', under(`Karsk says ${BELIEF}.`, { says: BELIEF, by: credited('karsk') })],
    ['a body by description', under(`The port says ${BELIEF}.`, { says: BELIEF, by: credited('p', 'descriptor') })],
    ['copies of one text', under(APPEAL, BELIEF, 5, { lines: [news(1), news(2), APPEAL] })],
    [
      'copies of one text, and another that is none',
      [...under(APPEAL, BELIEF, 4, { lines: [news(1), news(2), APPEAL] }), ...under(APPEAL, BELIEF, 1)],
    ],
    [
      'articles that share half of their other lines',
      under(APPEAL, BELIEF).map((one, at) => ({ ...one, lines: [news(at), news(7), APPEAL] })),
    ],
    [
      'long articles that each hold all of a short one',
      under(APPEAL, BELIEF).map((one, at) => {
        const rest = at === 0 ? [] : [1, 2, 3, 4].map((line) => news(10 * at + line));
        return { ...one, lines: [news(7), ...rest, APPEAL] };
      }),
    ],
    ['with nothing beside it that could differ', under(APPEAL, BELIEF, 3, { lines: [APPEAL] })],
    ['bodies that are not here', under(APPEAL, BELIEF, 3, { now: null })],
    ['bodies that say something else by now', under(APPEAL, BELIEF, 3, { now: `A word more. ${APPEAL}` })],
    [
      'content that goes on in a line of its own',
      under(APPEAL, BELIEF).map((one, at) => ({ ...one, told: [`can trust. … ${news(at).slice(0, -1)}`] })),
    ],
  ];
  test.each(cases)('%s', (_, articles) => {
    expect(leftOut(articles)).toEqual([]);
  });
});

test('three different articles, each of them twice: the line is furniture in all six', () => {
  const copies = [...under(APPEAL, BELIEF), ...under(APPEAL, BELIEF)];
  expect(leftOut(copies)).toHaveLength(6);
});

test('a line that names somebody in one article is news in all of them', () => {
  const articles = under(`Karsk says ${BELIEF}.`, BELIEF, 4);
  expect(leftOut(articles)).toHaveLength(4);
  const [first, ...others] = articles;
  if (first === undefined) throw new Error('there is no article');
  expect(leftOut([{ ...first, told: [{ says: BELIEF, by: credited('karsk') }, BELIEF] }, ...others])).toEqual([]);
});

test('where a line is furniture, so is what the reader cut otherwise in it; the news beside it stays', () => {
  const articles = under(APPEAL, BELIEF, 4).map((one, at) => ({
    ...one,
    told: [at === 3 ? BELIEF.slice(0, 17) : BELIEF, news(at).slice(0, -1)],
  }));
  const data = datasetOf(articles);
  expect(data.furniture.map(({ id }) => id)).toEqual([...ALL, 't-3x0']);
  expect(data.tellings.map(({ id }) => id)).toEqual(['t-0x1', 't-1x1', 't-2x1', 't-3x1']);
});

test('what is left out is no claim and no answer, and is found by its id with the reason', () => {
  const data = datasetOf(under(APPEAL, BELIEF, 3));
  expect([data.tellings, data.links, [...data.claims]]).toEqual([[], [], []]);
  expect(data.byId.get('t-0x0')).toMatchObject({ furniture: 'repeated line', claim: null });
  const kept = datasetOf(under(APPEAL, BELIEF, 2));
  expect(kept.byId.get('t-0x0')).toMatchObject({ furniture: null, claim: 'c-0x0' });
});

test('no body is read where no three articles of an outlet tell the same words', () => {
  const data = datasetOf([...under(APPEAL, BELIEF, 2), { lines: [news(7), APPEAL], told: [news(7)] }]);
  const read: string[] = [];
  const tellings = data.tellings.map((one) => ({
    ...one,
    article: {
      ...one.article,
      file: () => {
        read.push(one.article.id);
        return one.article.file();
      },
    },
  }));
  expect(inRepeatedLines(tellings)).toEqual(new Set());
  expect(read).toEqual([]);
});

test('the order of the files does not matter, whatever is a copy of what', () => {
  const pool = [news(1), news(2), news(3), news(4)];
  const lines = fc.subarray(pool).map((some) => ({ lines: [...some, APPEAL], told: [BELIEF] }));
  fc.assert(
    fc.property(
      fc
        .array(lines, { maxLength: 6 })
        .chain((articles) =>
          fc.tuple(fc.constant(articles), fc.shuffledSubarray([...articles.keys()], { minLength: articles.length })),
        ),
      ([articles, order]) => {
        expect(datasetOf(articles, order).furniture).toEqual(
          datasetOf(articles).furniture.map((one) => expect.objectContaining({ id: one.id })),
        );
      },
    ),
  );
});
