import { ESCAPES, type Hostile, type Size, SOUND, told } from '../hostile.ts';

/** Plain texts: too long, in no encoding, with characters that a terminal obeys. */

const bytes = (...list: number[]): Uint8Array => Uint8Array.from(list);
const joined = (...parts: (string | Uint8Array)[]): Uint8Array => Buffer.concat(parts.map((part) => Buffer.from(part)));

const encodings: readonly Hostile[] = [
  {
    name: 'bytes that are no UTF-8',
    inputs: { 'bytes.txt': () => joined(told('caf'), bytes(0xc3, 0x28, 0xff, 0xfe, 0x80)) },
  },
  {
    name: 'overlong UTF-8 and surrogates',
    inputs: { 'bytes.txt': () => joined(told('x'), bytes(0xc0, 0xaf, 0xed, 0xa0, 0x80)) },
  },
  { name: 'UTF-16 without a mark', inputs: { 'wide.txt': () => Buffer.from(told('grain'), 'utf16le') } },
  {
    name: 'UTF-16 with a mark, cut in the middle',
    inputs: { 'wide.txt': () => joined(bytes(0xff, 0xfe), Buffer.from(told('grain'), 'utf16le'), bytes(0x41)) },
  },
  { name: 'a mark in a mark', inputs: { 'marks.txt': () => `\ufeff\ufeff${told('\ufeffgrain')}` } },
  {
    name: 'UTF-32',
    inputs: { 'wide.txt': () => bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0) },
    says: /wide\.txt this is UTF-32/,
  },
  {
    name: 'zeros',
    inputs: { 'zeros.txt': () => new Uint8Array(4_096) },
    says: /zeros\.txt (?:this is no text|has no text)/,
  },
  {
    name: 'an archive that calls itself text',
    inputs: { 'zip.txt': () => bytes(0x50, 0x4b, 3, 4, 0, 0) },
    says: /zip\.txt this is a zip/,
  },
  {
    name: 'nothing',
    inputs: { 'empty.txt': () => '', 'blank.txt': () => ' \n\t\u00a0\ufeff\n' },
    says: /empty\.txt has no text/,
  },
];

const characters: readonly Hostile[] = [
  { name: 'escapes of the terminal', inputs: { 'escapes.txt': () => told(ESCAPES) } },
  {
    name: 'escapes in names and figures',
    inputs: {
      'names.txt': () =>
        `Ilse \u001b[5mVarga\u202e said 2,140\u0007 \u009btonnes had burned, the \u202ePort\u202c Authority said.`,
    },
  },
  { name: 'letters of no width', inputs: { 'widthless.txt': () => told('gr\u200bai\u200cn\u200d\u2060') } },
  {
    name: 'half a pair of surrogates',
    inputs: { 'half.json': () => `{"text": ${JSON.stringify(told('grain \\')).replaceAll('\\\\\\\\', '\\ud83d')}}` },
  },
  { name: 'letters on letters on letters', inputs: { 'marks.txt': () => told(`a${'\u0301'.repeat(5_000)}`) } },
  {
    name: 'cells that are formulas',
    inputs: {
      'cells.txt': () =>
        `${told(`=HYPERLINK("https://trap.example")`)}\n=cmd|' /C calc'!A0 said it burned.\n\n+1+1 said it sank.\n\n@SUM(A1) said it fell.`,
    },
  },
];

function long(size: Size): Hostile[] {
  const length = size(300_000, 50_000_000);
  const line = size(300_000, 10_000_000);
  return [
    {
      name: 'an article without end',
      inputs: { 'long.txt': () => 'The ministry said that it burned.\n\n'.repeat(length / 35) },
      says: /long\.txt is longer than/,
    },
    {
      name: 'one line without end',
      inputs: { 'line.txt': () => 'the ministry said that '.repeat(line / 23) },
      says: /line\.txt is longer than/,
    },
    { name: 'one word without end', inputs: { 'word.txt': () => 'x'.repeat(line) }, says: /word\.txt is longer than/ },
    { name: 'as long as an article may be', inputs: { 'long.txt': () => `${SOUND}\n\n`.repeat(size(4, 1_600)) } },
    {
      name: 'as many tellings as an article can hold',
      inputs: { 'dense.txt': () => 'He said it burned. '.repeat(size(10, 13_700)) },
    },
    { name: 'another speaker in each sentence', inputs: { 'speakers.txt': () => speakers(size(5, 4_000)) } },
    {
      name: 'two articles whose sentences all contradict one another',
      inputs: {
        'one.txt': () => speakers(size(5, 4_000)),
        'two.txt': () => `Nothing was left.\n\n${speakers(size(5, 4_000))}`,
      },
    },
    {
      name: 'as many tellings as are compared with each other',
      inputs: {
        'one.txt': () => speakers(size(5, 181)),
        'two.txt': () => `Nothing was left.\n\n${speakers(size(5, 181))}`,
      },
    },
    {
      name: 'sentences that are nearly the same',
      inputs: {
        'alike.txt': () => alike(size(5, 5_000)),
        'again.txt': () => `It went on.\n\n${alike(size(5, 5_000))}`,
      },
    },
    { name: 'one sentence without end', inputs: { 'sentence.txt': () => endless(size(20, 20_000)) } },
    {
      name: 'very many articles in one file',
      inputs: { 'many.jsonl': () => `${JSON.stringify({ text: 'It burned.' })}\n`.repeat(size(20, 40_000)) },
    },
  ];
}

function speakers(count: number): string {
  return Array.from(
    { length: count },
    (_, at) => `Officer Ab${at.toString(36)} said that ${at + 7} tonnes had burned. `,
  ).join('');
}

function alike(count: number): string {
  const said = (at: number): string =>
    at % 2 === 0
      ? `Ilse Varga said the depot ${at % 40} in Karsk burned. `
      : `Karl Holt denied that the depot ${(at - 1) % 40} in Karsk burned. `;
  return Array.from({ length: count }, (_, at) => said(at)).join('');
}

function endless(count: number): string {
  const things = Array.from({ length: count }, (_, at) => `${at} tonnes of Ab${at.toString(36)}`);
  return `He was there when they came to it. Ilse Varga said that ${things.join(' and ').slice(0, 250_000)} burned. It was he who had said so.`;
}

export const texts = (size: Size): Hostile[] => [...encodings, ...characters, ...long(size)];
