import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentOf as taggedDocumentOf } from '../../../support/document.ts';
import { admissionsIn, documentOf, marked } from './admissions-table.ts';

/** The tellings that each admission of a marked text covers. */
function coversOf(table: string): readonly (readonly number[])[] {
  const { text, units } = marked(table);
  return admissionsIn(documentOf(text), units).map((draft) => draft.covers);
}

/** What an admission behind these words covers. The tellings are numbered in their order. */
const SCOPES: readonly [string, string, readonly (readonly number[])[]][] = [
  [
    'these figures: all of the last speaker that carry one, back to somebody else',
    `The pilots said {the pilots|300 men had fled}.

The navy said {the navy|18,000 men had left}. Around {the navy|12,000 of them were cooks}, {the navy|who were tired}, it said on Telegram.

Some {the navy|2,500 men came back}, the navy added. Northern Wire has yet to verify these figures.`,
    [[1, 2, 4]],
  ],
  [
    'these figures pass over a telling without one',
    'The navy said {the navy|40 boats sank} and {the navy|the crews were safe}. Northern Wire could not verify these figures.',
    [[0]],
  ],
  [
    'the figure: only the last',
    'The navy said {the navy|40 boats sank}. Later {the navy|60 men were missing}, it said. Northern Wire could not verify the figure.',
    [[1]],
  ],
  [
    'the toll is looked for behind a telling without a figure',
    'The navy said {the navy|40 men died}. Their families said {families|nobody had called them}. The toll could not be verified.',
    [[0]],
  ],
  [
    'the claim: what the last sentence tells',
    'The navy said {the navy|40 boats sank}. The pilots said {the pilots|the sea was calm} and {the pilots|the boats were old}. The claim could not be verified.',
    [[1, 2]],
  ],
  [
    'the claims: all that their paragraph tells, by whomever',
    'The navy said {the navy|the boats sank}. The pilots said {the pilots|the sea was calm}. {the pilots|The boats were old}, they added. These claims could not be verified.',
    [[0, 1, 2]],
  ],
  [
    'the claims: those of both who told one each',
    'The pilots said {the pilots|the sea was calm}. The navy said {the navy|the boats sank}. The claims could not be verified.',
    [[0, 1]],
  ],
  [
    'the claims: not those of another paragraph where its own has several speakers',
    `A cook said {a cook|the soup was cold}.

The pilots said {the pilots|the sea was calm}. The navy said {the navy|the boats sank}. The claims could not be verified.`,
    [[1, 2]],
  ],
  [
    'the claims behind several of one speaker: those',
    `A cook said {a cook|the soup was cold}.

The navy said {the navy|the boats sank}.

The {the navy|crews swam ashore}, it said. These claims could not be verified.`,
    [[1, 2]],
  ],
  [
    'the claims behind one in another paragraph: those of both who told one each',
    `The pilots said {the pilots|the sea was calm}.

The navy said {the navy|the boats sank}. Northern Wire could not verify these claims.`,
    [[0, 1]],
  ],
  [
    'the reports, in a paragraph of their own: all of the parties, and not who spoke only far above',
    `The navy said {the navy|a storm was coming}.

A baker said {a baker|bread was dear}.

The harbour was empty.${'\n\nGulls sat on the quay.'.repeat(6)}

The pilots said {the pilots|the sea was calm}.

The navy said {the navy|the boats sank}.

Northern Wire could not independently verify the reports.`,
    [[0, 2, 3]],
  ],
  [
    'the accounts of either side',
    `The pilots said {the pilots|the sea was calm}.

The navy said {the navy|the boats sank}. Its admiral said {the admiral|he had wept}.

Northern Wire was unable to independently verify the accounts of either side.`,
    [[0, 1, 2]],
  ],
  [
    'any of this: all that the paragraph tells',
    `A cook said {a cook|the soup was cold}.

The pilots said {the pilots|the sea was calm}. The navy said {the navy|the boats sank}. Northern Wire could not verify any of this.`,
    [[1, 2]],
  ],
  [
    'none of this, in a paragraph of its own: of all',
    `The pilots said {the pilots|the sea was calm}.

The navy said {the navy|the boats sank}.

None of this could be independently confirmed.`,
    [[0, 1]],
  ],
  [
    'neither can be checked: the last two speakers',
    'A cook said {a cook|the soup was cold}. The pilots said {the pilots|the sea was calm}. The navy said {the navy|the boats sank}. Neither can be checked from here.',
    [[1, 2]],
  ],
  [
    'an account that nobody can check: the last',
    'The pilots said {the pilots|the sea was calm}. The navy said {the navy|the boats sank}. The account cannot be checked.',
    [[1]],
  ],
  [
    'this: what the last sentence tells',
    'The navy said {the navy|the boats sank}. It said {the navy|the sea was rough}. Northern Wire could not verify this.',
    [[1]],
  ],
  [
    'a named owner: all of that speaker and nobody else',
    'Ivo Lind said {Ivo Lind|the boats sank}. The pilots said {the pilots|the sea was calm}. {Ivo Lind|It was rough}, Lind said. Northern Wire could not verify Lind’s claims.',
    [[0, 2]],
  ],
  [
    'a specific claim of a named owner, over what others said since',
    'Ivo Lind said {Ivo Lind|the boats sank}. The pilots said {the pilots|the sea was calm}. Northern Wire could not verify Lind’s specific claim.',
    [[0]],
  ],
  [
    'a specific claim: what its owner says first, to where a later paragraph names him anew',
    `{Ivo Lind|A whole crew sank||a sailor}, a sailor has claimed.

The crew {Ivo Lind|jumped||Ivo Lind}, Ivo Lind, the sailor, said.

“{Ivo Lind|Some of them swam||he},” he told them.

{Ivo Lind|The food was bad||Lind}, Lind also said.

{Ivo Lind|The sails were torn||he}, he said.

Northern Wire could not verify Lind’s specific claim.`,
    [[0, 1, 2]],
  ],
  [
    'a described owner',
    'The Defence Ministry said {Defence Ministry of Tamaria|40 boats sank}. The pilots said {the pilots|the sea was calm}. Northern Wire could not verify the ministry’s figures.',
    [[0]],
  ],
  [
    'an owner behind "by"',
    'The navy said {the navy|the boats sank}. The pilots said {the pilots|the sea was calm}. Claims made by the navy could not be verified.',
    [[0]],
  ],
  [
    'an owner who told nothing here is covered by nothing',
    'The navy said {the navy|the boats sank}. Northern Wire could not verify Holm’s claim.',
    [[]],
  ],
  [
    'his claim: the last speaker',
    'The navy said {the navy|the boats sank}. A sailor said {a sailor|the crews were drunk}. Northern Wire could not verify his claim.',
    [[1]],
  ],
  [
    'both figures: the last two speakers',
    'The navy said {the navy|40 boats sank}. The pilots said {the pilots|12 boats sank}. Northern Wire could not verify either figure.',
    [[0, 1]],
  ],
  [
    'none of the claims: all that the article told so far',
    `The navy said {the navy|the boats sank}.

The pilots said {the pilots|the sea was calm}.

A fisherman said {a fisherman|he had heard three bangs}.

None of these claims could be independently verified.`,
    [[0, 1, 2]],
  ],
  [
    'none of the figures: all that carry one',
    'The navy said {the navy|40 boats sank}. The pilots said {the pilots|the sea was calm}. A clerk said {a clerk|12 sank}. None of these figures could be verified.',
    [[0, 2]],
  ],
  [
    'none of the claims at the head of the article: all that follows',
    'None of the claims made on Monday could be verified.\n\nThe navy said {the navy|the boats sank}. The pilots said {the pilots|the sea was calm}.',
    [[0, 1]],
  ],
  [
    'the following: the list and not what comes after it',
    `Northern Wire could not verify the following claims:

- {the navy|the boats sank}, the navy said
- {the pilots|the sea was calm}, pilots said

The harbour master said {the harbour master|he had slept}.`,
    [[0, 1]],
  ],
  [
    'the following, in one paragraph',
    'The following could not be verified: {the navy|the boats sank}, {the pilots|the sea was calm}.\n\nThe master said {the master|he slept}.',
    [[0, 1]],
  ],
  [
    'an apposition: its own sentence',
    'The navy said {the navy|12 boats came}. The navy said {the navy|40 boats sank}, a claim that could not be verified.',
    [[1]],
  ],
  [
    'a contrast in its own sentence',
    'The navy said {the navy|12 boats came}. The navy said {the navy|40 boats sank}, but Northern Wire could not verify this.',
    [[1]],
  ],
  [
    'the claim inside the admission and no other',
    'The navy said {the navy|12 boats came}. Northern Wire could not verify the pilots’ claim that {the pilots|the sea was calm}.',
    [[1]],
  ],
  [
    'the video: what was told of a video',
    'A video shows {a channel|a boat on fire}, a channel wrote. The navy said {the navy|nobody was hurt}. Northern Wire has verified the video.',
    [[0]],
  ],
  [
    'the authenticity of the footage: what was told of footage',
    'Footage posted by pilots shows {pilots|a boat on fire}. The navy said {the navy|nobody was hurt}. Northern Wire could not verify the authenticity of the footage.',
    [[0]],
  ],
  [
    'a video that nobody told of covers nothing',
    'The navy said {the navy|the boats sank}. Northern Wire could not verify the video.',
    [[]],
  ],
  [
    'a topic: the telling that shares its words',
    'The navy said {the navy|desertions were rising}. A sailor said {a sailor|the food was bad}. Rises in desertions have been documented by independent groups.',
    [[0]],
  ],
  [
    'a topic that nobody told of is no admission where only its words speak for one',
    'The navy said {the navy|desertions were rising}. Cruelty to seals has been documented by independent groups.',
    [],
  ],
  [
    'a topic of the outlet’s own check that points back: what its paragraph tells',
    'The navy said {the navy|the boats sank}. A sailor said {a sailor|the crews had jumped}. Northern Wire could not verify when it happened.',
    [[1]],
  ],
  [
    'the incident: what its paragraph tells',
    'The navy said {the navy|the boats sank}. Northern Wire could not verify the incident.',
    [[0]],
  ],
  [
    'the incident, in a paragraph of its own: nothing',
    'The navy said {the navy|the boats sank}.\n\nNorthern Wire could not verify the incident.',
    [[]],
  ],
  [
    'a topic of the outlet’s own check, told by nobody: nothing, though it stands right behind a telling',
    'The navy said {the navy|the boats sank}. A sailor said {a sailor|the crews had jumped}. Northern Wire could not verify who had given the order.',
    [[]],
  ],
  [
    'figures on another subject cover nothing and are an admission all the same',
    'The mayor said {the mayor|the fire had burned for 3 days}. The figures on grain could not be verified.',
    [[]],
  ],
  [
    'figures on a subject: those of the subject, over others told since',
    'The port said {the port|1,900 tonnes of grain had burned}. The mayor said {the mayor|the fire had burned for 3 days}. The figures on grain could not be verified.',
    [[0]],
  ],
  [
    'none of the figures on a subject',
    'The port said {the port|1,900 tonnes of grain had burned}. The mayor said {the mayor|9 men were hurt}. None of the figures on grain could be verified.',
    [[0]],
  ],
  [
    'a claim about another subject',
    'The mayor said {the mayor|the fire was out}. Claims about a second ferry could not be verified.',
    [[]],
  ],
  [
    'a claim about its subject, over another told since',
    'A sailor said {a sailor|a second ferry had sunk}. The mayor said {the mayor|the fire was out}. Claims about the second ferry could not be verified.',
    [[0]],
  ],
  [
    'a claim of something that nobody told',
    'The navy said {the navy|the boats sank}. Northern Wire could not verify the claim that a bridge had been mined.',
    [[]],
  ],
  [
    'claims of a speaker, over others told since',
    'The pilots said {the pilots|the sea was calm}. The mayor said {the mayor|the fire was out}. Northern Wire could not verify the claims of the pilots.',
    [[0]],
  ],
  [
    'the figure of so much: that figure and no other in its unit',
    'The port said {the port|1,900 tonnes burned}. Traders said {traders|1,400 tonnes burned}. The figure of 1,900 tonnes could not be verified.',
    [[0]],
  ],
  [
    'the figure of so much, which nobody gave',
    'Traders said {traders|1,400 tonnes burned}. The figure of 1,900 tonnes could not be verified.',
    [[]],
  ],
  [
    'figures of a year',
    'Traders said {traders|1,400 tonnes burned}. The figures for 2031 could not be verified.',
    [[0]],
  ],
  [
    'that something happened which nobody told',
    'The navy said {the navy|the boats sank}. Northern Wire could not verify that a bridge had been mined.',
    [[]],
  ],
  [
    'an owner’s figures on another subject',
    'The port said {the port|1,900 tonnes of grain burned}. The port’s figures on wages could not be verified.',
    [[]],
  ],
  [
    'where and when it was said is no subject',
    'The navy said {the navy|the boats sank}. The report on Monday could not be verified.\n\nThe navy said {the navy|the crews swam}. The claim on social media could not be verified.',
    [[0], [1]],
  ],
  [
    'a figure and no telling that has one: nothing',
    'The navy said {the navy|the sea was calm}. Northern Wire could not verify the figure.',
    [[]],
  ],
  [
    'how long: the figures of the next sentence',
    'The navy said {the navy|12 boats came}. Northern Wire could not verify how long the search took. The crew spoke of {the crew|40 minutes}, a pilot of {a pilot|2 hours}.',
    [[1, 2]],
  ],
  [
    'how many: the figure before, in its paragraph',
    'The navy said {the navy|12 boats came}. It said {the navy|the sea was calm}. Northern Wire could not verify how many came.',
    [[0]],
  ],
  [
    'how much, and nobody gave a figure',
    'The navy said {the navy|the sea was calm}. Northern Wire could not verify how much was lost.',
    [[]],
  ],
  [
    'the extent of something: all figures of it, in whatever words',
    `The port said {the port|3,400 tonnes were destroyed}.

Traders said {traders|1,900 tonnes burned} and {traders|the weather was fine}.

The navy said {the navy|12 boats came}.

Northern Wire could not verify the extent of the damage.`,
    [[0, 1]],
  ],
  [
    'material that the outlet did not see: what was told of it',
    'The ship’s log shows {the owner|a speed of 9 knots}, its owner said. A clerk said {a clerk|that was normal}. Northern Wire has not seen the log.',
    [[0]],
  ],
  [
    'material named elsewhere in the sentence',
    'A list seen by Northern Wire has 40 names, and a clerk said {a clerk|that was normal}. The list could not be verified.',
    [[]],
  ],
  [
    'the number of something: the figure that counts it, however far above',
    `The pilots said {the pilots|38 sails were lost}.

The navy said {the navy|12 boats came}.

Northern Wire could not verify the number of sails.`,
    [[0]],
  ],
  [
    'a telling far above is not meant',
    `The navy said {the navy|40 boats sank}.${'\n\nThe weather was fine that day.'.repeat(5)}\n\nThe figure could not be verified.`,
    [[]],
  ],
  [
    'a telling behind the admission is not meant',
    'The claim could not be verified. The navy said {the navy|the boats sank}.',
    [[]],
  ],
  [
    'claims of whom nobody knows count with those of the paragraph',
    'The navy said {the navy|the boats sank}. {|The sea was allegedly calm}. These claims could not be verified.',
    [[0, 1]],
  ],
  [
    'a speaker by a short and a full name',
    'The General Staff of the navy said {General Staff of the Navy of Tamaria|40 boats sank}. Some {General Staff|12 were towed}, it said. Northern Wire has yet to verify these figures.',
    [[0, 1]],
  ],
  [
    'a telling behind those who checked is not what was checked',
    'The navy said {the navy|desertions were rising}. Rises in desertions have been documented by independent groups, as well as two letters in which sailors wrote that {sailors|the food was bad}.',
    [[0]],
  ],
  [
    'what it could not be verified that',
    'The navy said {the navy|12 boats came}. It could not be verified that {the pilots|40 boats sank}.',
    [[1]],
  ],
  [
    'furniture between the telling and the admission does not part them',
    `The navy said {the navy|40 boats sank}.

Related articles

Rail gauges and the price of bread

Who insures the last mile?

Ten bridges at risk

Northern Wire could not verify the navy’s figure.

The figure has been contested by traders.`,
    [[0], [0]],
  ],
  [
    'two admissions, each with its own tellings',
    'The navy said {the navy|40 boats sank}. The figure could not be verified.\n\nPilots said {pilots|the sea was calm}. Northern Wire has verified the claim.',
    [[0], [1]],
  ],
];

test.each(SCOPES)('%s', (_name, table, covers) => {
  expect(coversOf(table)).toEqual(covers);
});

/** The noun before "figures" and "reports", which only parts of speech tell from other words. */
test.each<[string, readonly (readonly number[])[]]>([
  ['The mayor said {the mayor|the fire burned for 3 days}. The grain figures could not be verified.', [[]]],
  ['The port said {the port|3,000 tonnes of grain burned}. The grain figures could not be verified.', [[0]]],
  ['The army said {the army|300 men were killed}. The casualty figures could not be verified.', [[0]]],
  ['The mayor said {the mayor|the fire burned for 3 days}. The casualty figures could not be verified.', [[]]],
  ['The army said {the army|300 men were killed}. Northern Wire cannot verify battlefield reports.', [[0]]],
  ['The ministry said {the ministry|3 ships came}. The ministry figures could not be verified.', [[0]]],
  ['The army said {the army|300 men were killed}. The latest figures could not be verified.', [[0]]],
])('%s', (table, covers) => {
  const { text, units } = marked(table);
  const outlet = { id: 'northern-wire', name: 'Northern Wire', basis: 'given' } as const;
  expect(admissionsIn(taggedDocumentOf(text, { outlet }), units).map((draft) => draft.covers)).toEqual(covers);
});

const parts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('. ', '\n\n', ', ', ' and ', ' but ', '“', '”', "'s ", ' that ', ' which ', ' of ', ' by '),
  fc.constantFrom(
    'Northern Wire',
    'could not verify',
    'has yet to be verified',
    'these figures',
    'the claim',
    'None',
    'denies',
  ),
  fc.constantFrom(
    '{the navy|40 boats sank}',
    '{|x}',
    '{Lind|1|said}',
    'said',
    'no independent confirmation',
    'documented by',
  ),
);

test('any text: admissions lie in it, in order, apart, and cover tellings that exist', () => {
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 40 }), (list) => {
      const { text, units } = marked(list.join(''));
      let end = 0;
      for (const draft of admissionsIn(documentOf(text), units)) {
        expect(draft.start).toBeGreaterThanOrEqual(end);
        expect(draft.end).toBeGreaterThan(draft.start);
        expect(draft.end).toBeLessThanOrEqual(text.length);
        expect([...draft.covers]).toEqual([...new Set(draft.covers)].sort((a, b) => a - b));
        expect(draft.covers.every((index) => units[index] !== undefined)).toBe(true);
        end = draft.end;
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['one sentence', 'could not verify the claim and '.repeat(5_000)],
  [
    'many admissions over many tellings',
    '{the navy|40 boats sank}. These figures could not be verified. '.repeat(3_000),
  ],
  ['auxiliaries', 'has not been '.repeat(10_000)],
  ['possessives', "the navy's ".repeat(10_000)],
])('time grows with length: %s', (_name, table) => {
  const { text, units } = marked(table);
  const document = documentOf(text);
  const began = Date.now();
  admissionsIn(document, units);
  expect(Date.now() - began).toBeLessThan(5_000);
});
