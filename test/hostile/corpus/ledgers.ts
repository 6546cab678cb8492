import { CODE, ESCAPES, type Hostile, type Size, told } from '../hostile.ts';
import { bomb } from './front-matter.ts';

/** Files of a ledger that come with a pull request: people's, computed ones, the settings. */

const ARTICLE = 'articles/zz/a-zzzzzzzz.md';
const TELLINGS = 'tellings/zz/a-zzzzzzzz.json';

const yaml = (name: string, path: string, text: string | (() => string), says: RegExp): Hostile => ({
  name: `${path.split('/')[0]}: ${name}`,
  ledger: { [path]: typeof text === 'string' ? () => text : text },
  says,
});

const speaker = (
  name: string,
  text: string | (() => string),
  says = /error speakers\/trap\.yaml|speakers\/trap\.yaml:\d+:\d+/,
): Hostile => yaml(name, 'speakers/trap.yaml', text, says);

export function people(size: Size): Hostile[] {
  const deep = size(200, 100_000);
  return [
    speaker('a bomb of aliases', bomb(9)),
    speaker('a tag', `name: !!js/function 'function () { ${CODE} }'\nkind: other\n`),
    speaker('a key twice', 'name: x\nname: y\nkind: other\n'),
    speaker('the key __proto__', '__proto__:\n  name: x\nkind: other\n'),
    speaker('brackets in brackets', () => `name: x\nkind: other\naliases: ${'['.repeat(deep)}`),
    speaker(
      'keys in keys',
      () => `name:\n${Array.from({ length: size(100, 700) }, (_, at) => `${' '.repeat(at + 1)}a:`).join('\n')}\n`,
    ),
    speaker(
      'very many keys',
      () => `name: x\nkind: other\n${Array.from({ length: deep }, (_, at) => `k${at}: 1`).join('\n')}\n`,
    ),
    speaker(
      'very many aliases',
      () => `name: Trap\nkind: other\naliases:\n${Array.from({ length: deep }, (_, at) => `  - b${at}`).join('\n')}\n`,
      /trap/,
    ),
    speaker(
      'escapes',
      `name: "${JSON.stringify(ESCAPES).slice(1, -1)}"\nkind: other\naliases:\n  - "\\e[5mred\\u202e"\n`,
      /./,
    ),
    speaker('raw escapes', `name: ${ESCAPES}\nkind: ${ESCAPES}\n${ESCAPES}: x\n`),
    speaker('no UTF-8', '\u0000\u0001'),
    speaker('an id that climbs', 'name: x\nkind: other\nparent: ../../outside/x\nsame_as: ../../x\n'),
    yaml('a bomb', 'claims.config.yaml', `format: 1\n${bomb(9)}\n`, /claims\.config\.yaml:?\d*/),
    yaml('a baseline that climbs', 'claims.config.yaml', 'format: 1\nbaseline: ../outside/x\n', /claims\.config\.yaml/),
    yaml(
      'of another pair',
      'judgements/t-0000000000--t-1111111111.yaml',
      `decisions:\n  - verdict: same\n    by: "\\e[5m"\n    at: 2031-03-04\n`,
      /judgements\/t-0000000000--t-1111111111\.yaml/,
    ),
    yaml(
      'very many decisions',
      'judgements/t-0000000000--t-1111111111.yaml',
      () => `decisions:\n${'  - verdict: same\n    by: A\n    at: 2031-03-04\n'.repeat(size(20, 20_000))}`,
      /judgements\/t-0000000000--t-1111111111\.yaml/,
    ),
    yaml(
      'of nothing',
      'reviews/zz/a-zzzzzzzz.yaml',
      `"__proto__":\n  - decision: accept\n    by: A\n    at: 2031-03-04\n`,
      /reviews\/zz\/a-zzzzzzzz\.yaml/,
    ),
    yaml(
      'a file that climbs',
      'verifications/t-0000000000/v-0000000000.yaml',
      `question: so\nfinding: supports\nmethod: x\nevidence:\n  - file: evidence/../../outside/secret\n    sha256: ${'0'.repeat(64)}\nby: A\nat: 2031-03-04\nsaw:\n  content: x\n`,
      /verifications\/t-0000000000\/v-0000000000\.yaml/,
    ),
  ].map((hostile) => (hostile.name.startsWith('claims.config') ? { ...hostile, shuts: true } : hostile));
}

const fenced = (matter: string, body: string): string => `---\n${matter}\n---\n${body}`;

export function computed(size: Size): Hostile[] {
  const deep = size(10_000, 100_000);
  return [
    yaml('front matter in js', ARTICLE, `---js\n{ id: ${CODE} }\n---\nx`, /articles\/zz\/a-zzzzzzzz\.md/),
    yaml('a bomb', ARTICLE, fenced(bomb(9), 'x'), /articles\/zz\/a-zzzzzzzz\.md:\d+:\d+/),
    yaml(
      'escapes in front matter',
      ARTICLE,
      fenced(`id: a-zzzzzzzz\ninput: "\\e[5m"\ntitle: ${ESCAPES}\nsha256: ${'0'.repeat(64)}`, told(ESCAPES)),
      /articles\/zz\/a-zzzzzzzz\.md/,
    ),
    yaml(
      'an input that is a path',
      ARTICLE,
      fenced(`id: a-zzzzzzzz\ninput: ../../x\nsha256: ${'0'.repeat(64)}`, 'x'),
      /articles\/zz\/a-zzzzzzzz\.md/,
    ),
    yaml(
      'a body without end',
      ARTICLE,
      () =>
        fenced(
          `id: a-zzzzzzzz\ninput: x.txt\nsha256: ${'0'.repeat(64)}`,
          'the ministry said that '.repeat(size(20_000, 2_200_000)),
        ),
      /articles\/zz\/a-zzzzzzzz\.md/,
    ),
    yaml(
      'JSON in JSON in JSON',
      TELLINGS,
      () => `${'['.repeat(deep)}${']'.repeat(deep)}`,
      /tellings\/zz\/a-zzzzzzzz\.json/,
    ),
    yaml(
      'a field as deep as that',
      TELLINGS,
      () => `{"format": 1, "reading": ${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}}`,
      /tellings\/zz\/a-zzzzzzzz\.json/,
    ),
    yaml(
      'very many fields',
      TELLINGS,
      () => `{${Array.from({ length: deep }, (_, at) => `"k${at}": ${at}`).join(',')}}`,
      /tellings\/zz\/a-zzzzzzzz\.json/,
    ),
    yaml(
      'fields named __proto__',
      TELLINGS,
      '{"__proto__": {"format": 1}, "constructor": 1, "format": 1, "reading": "00000000", "article": {"__proto__": 1}}',
      /tellings\/zz\/a-zzzzzzzz\.json/,
    ),
    yaml(
      'offsets beyond all numbers',
      TELLINGS,
      () => tellings({ start: 1e308, end: -1, exact: '\u001b[5m' }),
      /tellings\/zz\/a-zzzzzzzz\.json/,
    ),
    yaml(
      'offsets beyond the body',
      TELLINGS,
      () => tellings({ start: 0, end: 999_999_999, exact: 'x' }),
      /tellings\/zz\/a-zzzzzzzz\.json/,
    ),
    yaml('escapes as JSON', TELLINGS, `{"format": "${ESCAPES}", "${ESCAPES}": 1`, /tellings\/zz\/a-zzzzzzzz\.json/),
    yaml(
      'larger than any file of a ledger',
      TELLINGS,
      () => ' '.repeat(size(1_000, 70_000_000)),
      /tellings\/zz\/a-zzzzzzzz\.json/,
    ),
    {
      name: 'names of files that are none of the ledger’s',
      ledger: {
        'articles/zz/\u001b[5mred\n.md': () => 'x',
        'speakers/-rf.yaml': () => 'name: x\n',
        'speakers/con.yaml': () => 'name: x\n',
        'tellings/../outlets/..\u202e.yaml': () => 'x',
      },
      says: /speakers\/-rf\.yaml|-rf\.yaml/,
    },
  ];
}

function tellings(span: { start: number; end: number; exact: string }): string {
  const id = 'a-zzzzzzzz';
  const article = {
    id,
    input: 'x.txt',
    headline: null,
    outlet: null,
    published: null,
    language: 'en',
    sha256: '0'.repeat(64),
    chars: 10,
  };
  const telling = {
    id: 't-zzzzzzzzzz',
    content: [span],
    cue: span,
    source: null,
    speaker: null,
    via: [],
    type: 'indirect',
    mode: 'speech',
    stance: 'asserts',
    hedges: [],
    figures: [],
    dates: [],
    confidence: 0.5,
  };
  return JSON.stringify({
    format: 1,
    reading: '00000000',
    article,
    furniture: [],
    tellings: [telling],
    admissions: [],
    replies: [],
    gone: [],
  });
}
