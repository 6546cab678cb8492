import { edit } from '../../../store/ledger.ts';
import { type Mutant, ONE_TOLD, write } from '../planted.ts';

const PATH = 'reviews/c7/a-c7aa6xpa.yaml';
const TELLING = 't-em3cwjzb4a';

const SAW = `    saw:
      content:
        - 2,140 tonnes of grain had burned
      source: Karsk port
      cue: said
      speaker: karsk-port
      via: []
      type: indirect
      mode: speech
      stance: asserts
      figures:
        - 2,140 = exactly 2140
      admissions: []
`;

function entry(decision: string, by = 'Ana', more = ''): string {
  return `  - decision: ${decision}\n    by: ${by}\n    at: 2031-03-02\n${more}${decision === 'withdraw' ? '' : SAW}`;
}

function fixed(exact: string, start: number): string {
  const quote = `        start: ${start}\n        end: ${start + 10}\n        exact: ${exact}\n`;
  return entry('fix', 'Ana', `    set:\n      source:\n${quote}    body: @\n`);
}

/** Of what people decided on tellings. */
export const REVIEWS: readonly Mutant[] = [
  [
    'reviews of tellings that the article never had',
    (l) => write(l, PATH, `t-zzzzzzzzzz:\n${entry('withdraw')}`),
    [`${PATH}:2:3 review-orphan`],
  ],
  [
    'reviews of an article that is not there',
    (l) => write(l, 'reviews/zz/a-zzzzzzzz.yaml', `${TELLING}:\n${entry('withdraw')}`),
    ['reviews/zz/a-zzzzzzzz.yaml:2:3 review-orphan'],
  ],
  [
    'a review of other words',
    (l) => write(l, PATH, `${TELLING}:\n${entry('accept').replace('2,140', '1,240')}`),
    [`${PATH}:2:15 review-stale`],
  ],
  [
    'a review of what is gone; who rejected it is not asked',
    (l) => {
      write(l, PATH, `t-9wz20bawaz:\n${entry('accept')}${entry('reject', 'Ben')}`);
      edit(l, ONE_TOLD, (t) =>
        t.replace(
          '"gone": []',
          '"gone": [\n    {\n      "id": "t-9wz20bawaz",\n      "content": [\n        "it"\n      ]\n    }\n  ]',
        ),
      );
    },
    [`${PATH}:2:15 review-stale`],
  ],
  [
    'two people who disagree: told at the last',
    (l) => write(l, PATH, `${TELLING}:\n${entry('accept')}${entry('reject', 'Ben')}`),
    [`${PATH}:18:15 review-dispute`],
  ],
  [
    'a quotation that is none',
    (l) => write(l, PATH, `${TELLING}:\n${fixed('Karsk port', 0)}`.replace('@', BODY)),
    [`${PATH}:7:9 review-quote`],
  ],
];

/** sha256 of the first article's body. */
const BODY = 'a41f662fb86bda8272aceb412dd2c940a9093f99b9d94c98b82587aac17a73ca';
