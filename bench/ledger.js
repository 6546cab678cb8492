// Makes a ledger of any number of articles, the same for the same seed: invented events, each told by several outlets in the words
// of the samples, with its own people and places. Tellings are written as the reader would write them, without the reader: reading ten
// thousand articles takes minutes, and what is measured here is what comes after.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { articleId, slug, tellingId } from '../dist/core/model/ids.js';
import { sha256 } from '../dist/store/article-reader.js';
import { encodeArticle } from '../dist/store/encode.js';
import { encodeTellings } from '../dist/store/encode-tellings.js';
import { articlePath, tellingsPath } from '../dist/store/paths.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const ARTICLES_PER_EVENT = 8;
const FACTS = 60;
const TELLINGS = 25;
const TOPIC = 80;
const OUTLETS = 60;
const DAYS = 3 * 365;

/** Mulberry32: numbers from 0 up to 1. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Every word of the samples as often as it stands there, so that drawing one keeps their frequencies. */
function vocabulary() {
  const folder = join(root, 'samples');
  const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return texts.sort().flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/\b[a-z]{2,}\b/g) ?? []);
}

const words = vocabulary();
const rareWords = [...new Set(words)].sort();
const SYLLABLES =
  'bra ken sto vel mir tal dor fen gal hesk ild jor kar lun mag nor ost pell quin rav sel tor ulm vas wex yor zan'.split(
    ' ',
  );
const UNITS = [
  'people',
  'houses',
  'vehicles',
  'tonnes',
  'soldiers',
  'wagons',
  'patients',
  'voters',
  'containers',
  'kilometres',
];
const CUES =
  'said told announced claimed wrote insisted warned admitted explained added stressed argued suggested repeated'.split(
    ' ',
  );
const ROLES =
  'mayor governor spokesman minister director colonel engineer surgeon farmer captain judge teacher driver lawyer pilot nurse'.split(
    ' ',
  );

function pick(random, list) {
  return list[Math.floor(random() * list.length)];
}

function name(random) {
  const made = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(random, SYLLABLES)).join('');
  return made[0].toUpperCase() + made.slice(1);
}

function day(number) {
  return new Date(Date.UTC(2021, 0, 1 + number)).toISOString().slice(0, 10);
}

/** What happened, as facts that articles choose from. */
function eventOf(seed, number) {
  const random = randomFrom(seed * 1000003 + number);
  const names = Array.from({ length: 8 }, () => name(random));
  const speakers = Array.from({ length: 6 }, () => `${name(random)} ${name(random)}`);
  // Much of what is said of an event is said of hardly any other: measured on real news of one month and one matter, one article in
  // ten shares a rare pair of words with another. Twelve samples have too few words for that, so two make a new one.
  const topic = Array.from({ length: TOPIC }, () => pick(random, rareWords) + pick(random, rareWords));
  const word = () => pick(random, random() < 0.6 ? topic : words);
  const facts = Array.from({ length: FACTS }, () => ({
    speaker: pick(random, speakers),
    role: pick(random, ROLES),
    cue: pick(random, CUES),
    words: Array.from({ length: 9 + Math.floor(random() * 8) }, word),
    name: pick(random, names),
    figure: random() < 0.4 ? { value: 2 + Math.floor(random() * 5000), unit: pick(random, UNITS) } : null,
  }));
  return { facts, day: Math.floor(random() * DAYS), place: names[0] };
}

/** One article of an event: its own choice of facts, each in slightly other words. */
function tell(seed, number, of = Math.floor(number / ARTICLES_PER_EVENT)) {
  const event = eventOf(seed, of);
  const random = randomFrom(seed * 7919 + number * 31 + 7);
  const chosen = [...event.facts].sort(() => random() - 0.5).slice(0, TELLINGS);
  let body = '';
  const tellings = chosen.map((fact) => {
    const told = fact.words.filter(() => random() > 0.1).map((word) => (random() < 0.1 ? pick(random, words) : word));
    const figure = fact.figure === null ? null : `${fact.figure.value} ${fact.figure.unit}`;
    const content = [
      ...told.slice(0, 3),
      fact.name,
      ...told.slice(3),
      ...(figure === null ? [] : ['with', figure]),
    ].join(' ');
    const source = `${fact.role} ${fact.speaker}`;
    const sentence = `The ${source} ${fact.cue} that ${content}.`;
    const start = body.length + `The ${source} ${fact.cue} that `.length;
    const cueAt = body.length + `The ${source} `.length;
    const telling = { fact, figure, content, start, sourceAt: body.length + 4, source, cueAt };
    body += `${sentence}\n\n`;
    return telling;
  });
  return {
    body,
    tellings,
    event,
    outlet: `The ${event.place[0]} Post ${Math.floor(random() * OUTLETS)}`,
    published: day(event.day + Math.floor(random() * 4)),
  };
}

function readingOf(told, id) {
  const { body, tellings, outlet, published } = told;
  const quote = (start, exact) => ({ start, end: start + exact.length, exact });
  return {
    format: 1,
    reading: '00000000',
    article: {
      id,
      input: `${id}.txt`,
      headline: null,
      outlet: { id: slug(outlet), name: outlet, basis: 'given' },
      published: { value: published, precision: 'day', basis: 'given' },
      language: 'en',
      sha256: sha256(body),
      chars: body.length,
    },
    furniture: [],
    tellings: tellings.map(({ fact, figure, content, start, sourceAt, source, cueAt }) => ({
      id: tellingId(sha256, id, content, body.slice(0, start)),
      content: [quote(start, content)],
      cue: quote(cueAt, fact.cue),
      source: quote(sourceAt, source),
      speaker: { id: slug(fact.speaker), name: fact.speaker, kind: 'individual', basis: 'named' },
      via: [],
      type: 'indirect',
      mode: 'speech',
      stance: 'asserts',
      hedges: [],
      figures:
        figure === null
          ? []
          : [
              {
                ...quote(start + content.length - figure.length, figure),
                value: fact.figure.value,
                qualifier: 'exactly',
                unit: fact.figure.unit,
                type: 'count',
              },
            ],
      dates: [],
      confidence: 0.9,
    })),
    admissions: [],
    replies: [],
    gone: [],
  };
}

/** Writes articles `from` up to `to` of a ledger into a folder, which becomes one where it is none. */
export function writeArticles(folder, { from, to, seed = 1 }) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'claims.config.yaml'), 'format: 1\ntext: keep\n');
  const made = new Set();
  for (let number = from; number < to; number += 1) writeArticle(folder, tell(seed, number), made);
}

/** Writes one more article about an event that the ledger has, as a pull from git would; gives its reading, or null if it was there. */
export function addArticle(folder, { number, seed = 1 }) {
  return writeArticle(folder, tell(seed, 1e6 + number, Math.floor(number / ARTICLES_PER_EVENT)), null);
}

/** `made` are the folders that are there; without them an article that the ledger has is left as it is. */
function writeArticle(folder, told, made) {
  const id = articleId(sha256, told.body, { outlet: slug(told.outlet) });
  const matter = { id, input: `${id}.txt`, outlet: told.outlet, published: told.published, sha256: sha256(told.body) };
  if (made === null && existsSync(join(folder, articlePath(id)))) return null;
  const reading = readingOf(told, id);
  for (const [path, text] of [
    [articlePath(id), encodeArticle(matter, told.body)],
    [tellingsPath(id), encodeTellings(reading)],
  ]) {
    const place = join(folder, path);
    if (!made?.has(dirname(place))) mkdirSync(dirname(place), { recursive: true });
    made?.add(dirname(place));
    // As git and `ingest` do: beside its place, then renamed.
    writeFileSync(`${place}.new`, text);
    renameSync(`${place}.new`, place);
  }
  return reading;
}

/** The text of an article that the ledger of this seed may hold or not. */
export function articleText(number, seed = 1) {
  return tell(seed, number).body;
}
