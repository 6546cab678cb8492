import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findReplies } from '../../../../src/core/extract/replies/replies.ts';
import { documentOf } from '../admissions/admissions-table.ts';

/** What a text says of asking for comment: "outcome [who was asked]: words". */
function repliesOf(text: string): readonly string[] {
  return findReplies(documentOf(text)).map(
    ({ outcome, asked, start, end }) => `${outcome} [${asked ?? ''}]: ${text.slice(start, end)}`,
  );
}

const REPLIES: readonly [string, string][] = [
  ['Northern Wire has contacted the harbour board for comment.', 'pending [the harbour board]'],
  ['Northern Wire has reached out to the harbour board for comment.', 'pending [the harbour board]'],
  ['Northern Wire has asked the harbour board and the navy for comment.', 'pending [the harbour board and the navy]'],
  ['We asked Ada Moor, Ivo Lind and the navy to comment on the report.', 'pending [Ada Moor, Ivo Lind and the navy]'],
  [
    'Northern Wire has approached Tamaria’s Defence Ministry for a response by email.',
    'pending [Tamaria’s Defence Ministry]',
  ],
  ['Northern Wire has sought comment from the navy.', 'pending [the navy]'],
  ['The navy has been contacted for comment.', 'pending [The navy]'],
  ['Northern Wire has written to the navy for comment and is waiting for its answer.', 'pending [the navy]'],
  ['Northern Wire is awaiting a response from the navy.', 'pending [the navy]'],

  ['The navy declined to comment.', 'declined [The navy]'],
  ['A spokesman for the navy declined to comment on the figure.', 'declined [A spokesman for the navy]'],
  ['The navy has declined to be interviewed.', 'declined [The navy]'],
  ['The navy refused to comment, citing an inquiry.', 'declined [The navy]'],
  ['Ivo Lind, who leads the board, declined to comment.', 'declined [Ivo Lind]'],
  ['The navy would not comment.', 'declined [The navy]'],
  ['The navy had no comment.', 'declined [The navy]'],
  ['The navy declined a request for an interview.', 'declined [The navy]'],
  ['He declined to comment.', 'declined []'],
  ['Through a lawyer, Lind declined to comment.', 'declined [Lind]'],

  ['The navy did not immediately respond to a request for comment.', 'none [The navy]'],
  ['The navy didn’t reply to questions from Northern Wire.', 'none [The navy]'],
  ['The navy has not responded to our requests.', 'none [The navy]'],
  ['The navy had not replied by the time of publication.', 'none [The navy]'],
  ['The navy has yet to respond to a request for comment.', 'none [The navy]'],
  ['The navy did not return calls seeking comment.', 'none [The navy]'],
  ['The navy has not commented.', 'none [The navy]'],
  ['The navy made no comment on the report.', 'none [The navy]'],
  ['There was no immediate comment from the navy.', 'none [the navy]'],
  ['Requests for comment sent to the navy went unanswered.', 'none [the navy]'],
  ['The navy did not respond to Northern Wire’s requests.', 'none [The navy]'],

  ['Ivo Lind could not be reached for comment.', 'unreachable [Ivo Lind]'],
  ['Ivo Lind could not immediately be reached.', 'unreachable [Ivo Lind]'],
  ['Ivo Lind was not immediately available for comment.', 'unreachable [Ivo Lind]'],
  ['The navy was unavailable for comment.', 'unreachable [The navy]'],
  ['Northern Wire was unable to reach Ivo Lind for comment.', 'unreachable [Ivo Lind]'],
  ['Attempts to reach Ivo Lind were unsuccessful.', 'unreachable [Ivo Lind]'],
];

test.each(REPLIES)('%s', (sentence, reply) => {
  const [found = '', ...others] = repliesOf(`The boats were old. ${sentence} They were sold.`);
  expect(others).toEqual([]);
  expect(found.split(': ')[0]).toBe(reply);
});

/** How much of the sentence is the reply. */
const WORDS: readonly [string, string, readonly string[]][] = [
  [
    'an answer: what follows the comma is a telling',
    'Asked for comment, the navy said the boats were old.',
    ['answered [the navy]: Asked for comment'],
  ],
  [
    'an answer to an outlet',
    'In response to questions from Northern Wire, Lind said the boats were old.',
    ['answered [Lind]: In response to questions from Northern Wire'],
  ],
  ['an answer by telephone', 'Reached by telephone, Lind laughed.', ['answered [Lind]: Reached by telephone']],
  [
    'a telling before the reply stays outside',
    'The boats were old, Lind said, but the navy declined to comment.',
    ['declined [the navy]: the navy declined to comment'],
  ],
  [
    'a relative clause ends with its comma',
    'Ivo Lind, who did not respond to a request for comment, sold the boats.',
    ['none [Ivo Lind]: who did not respond to a request for comment'],
  ],
  [
    'several who were asked, with what came of it',
    'We asked Moor and Lind to comment. Moor declined to comment, and Lind had not responded at the time of writing.',
    [
      'pending [Moor and Lind]: We asked Moor and Lind to comment',
      'declined [Moor]: Moor declined to comment',
      'none [Lind]: Lind had not responded at the time of writing',
    ],
  ],
  [
    'bare verbs behind those who were asked',
    'We asked Moor, Ivo Lind and the navy to comment. Moor answered, Ivo Lind declined.',
    [
      'pending [Moor, Ivo Lind and the navy]: We asked Moor, Ivo Lind and the navy to comment',
      'answered [Moor]: Moor answered',
      'declined [Ivo Lind]: Ivo Lind declined',
    ],
  ],
  ['bare verbs behind nobody who was asked', 'The boats were old. Moor answered, Ivo Lind declined.', []],
  [
    'asked, and no answer',
    'Northern Wire contacted the navy for comment but has received no response.',
    ['none [the navy]: Northern Wire contacted the navy for comment'],
  ],
];

test.each(WORDS)('%s', (_name, text, replies) => {
  expect(repliesOf(text)).toEqual(replies);
});

const NEIGHBOURS: readonly [string, string][] = [
  ['another refusal', 'The sailors declined to fight.'],
  ['a refusal to say, which is a telling', 'The navy declined to say how many boats it had.'],
  ['a fall', 'Sales of boats declined to 40.'],
  ['an offer refused', 'The navy declined the offer.'],
  ['an answer to nobody of the press', 'The sailors did not respond to the order.'],
  ['a body that does not react', 'The patient did not respond to treatment.'],
  ['a request of somebody else', 'The navy did not respond to the request.'],
  ['letters of an office', 'Voters who did not respond to queries about their address were removed.'],
  ['not returning', 'The boats did not return.'],
  ['an agreement', 'A deal could not be reached.'],
  ['a place', 'The village could not be reached by road.'],
  ['contacting for another purpose', 'Northern Wire contacted the archive for a copy of the list.'],
  ['asking a favour', 'The admiral asked the court for time.'],
  ['what somebody says of another asking', 'The magazine said the navy did not respond to its request for comment.'],
  ['a quotation', '“The navy declined to comment,” she said.'],
  ['remarks', 'The comments of the admiral drew laughter.'],
  ['a plan', 'The navy would comment on the report next week.'],
  ['a habit', 'A man who does not answer questions cannot lead.'],
  ['an interview', 'Asked by Ada Moor about the boats, Lind laughed.'],
  ['a response to an act', 'In response to the strike, the navy sent boats.'],
  ['a thing that can be had', 'The boats were not available for hire.'],
];

test.each(NEIGHBOURS)('no reply: %s', (_name, sentence) => {
  expect(repliesOf(`The boats were old. ${sentence} They were sold.`)).toEqual([]);
});

test('furniture holds no reply', () => {
  const caption = 'Ivo Lind, who declined to comment, on the pier. Anna Berg/AFP';
  expect(repliesOf(`The boats were old.\n\n${caption}\n\nThey were sold.`)).toEqual([]);
});

const parts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '. ',
    '\n',
    ', ',
    ' and ',
    ' but ',
    '“',
    '”',
    ' who ',
    ' for comment',
    ' to comment',
    ' response',
    ' from ',
  ),
  fc.constantFrom(
    'The navy',
    'declined',
    'did not respond',
    'has contacted',
    'could not be reached',
    'no',
    'Asked',
    'unanswered',
  ),
);

test('any text: replies lie in it, in order, apart', () => {
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 40 }), (list) => {
      const text = list.join('');
      let end = 0;
      for (const draft of findReplies(documentOf(text))) {
        expect(draft.start).toBeGreaterThanOrEqual(end);
        expect(draft.end).toBeGreaterThan(draft.start);
        expect(draft.end).toBeLessThanOrEqual(text.length);
        end = draft.end;
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['one sentence', 'declined to comment and '.repeat(5_000)],
  ['requests', 'requests not answered '.repeat(5_000)],
  ['asking', 'We asked '.repeat(10_000)],
])('time grows with length: %s', (_name, text) => {
  const document = documentOf(text);
  const began = Date.now();
  findReplies(document);
  expect(Date.now() - began).toBeLessThan(5_000);
});
