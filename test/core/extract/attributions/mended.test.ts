import { describe, expect, test } from 'vitest';
import { readPastAnonymity } from '../../../../src/core/extract/attributions/anonymity.ts';
import { widenBehind } from '../../../../src/core/extract/attributions/behind.ts';
import { mendCiting } from '../../../../src/core/extract/attributions/citing.ts';
import { shareSources } from '../../../../src/core/extract/attributions/coordinated.ts';
import { partAgents } from '../../../../src/core/extract/attributions/passive.ts';
import { dropUnclaimed } from '../../../../src/core/extract/attributions/unclaimed.ts';
import { type Said, saidIn, wordsOf } from '../../../support/attributions.ts';
import { documentOf } from '../../../support/document.ts';

type Mend = typeof widenBehind;
type Row = readonly [why: string, text: string, read: Said, wanted: string | null];

function mended(mend: Mend, [, text, read, wanted]: Row): void {
  const found = wordsOf(text, mend(documentOf(text), [saidIn(text, read)]));
  expect(found).toEqual(wanted === null ? [] : [wanted]);
}

describe('a statement has all its words before ", the source said"', () => {
  const amid = 'The north has seen more thefts of copper, the harbour police claimed amid rumours of a strike.';
  const dateline =
    'MERIDIAN WIRE - KARSK, 5 May 2031 - Nine men died and six others fled when a silo fell, the port said.';
  test.each<Row>([
    [
      'only an aside behind the cue was read',
      amid,
      { source: 'the harbour police', cue: 'claimed', content: 'amid rumours of a strike' },
      'the harbour police / claimed / The north has seen more thefts of copper',
    ],
    [
      'a part that ends early was read',
      'A “whole crew of dockers” left the pier and ran, a customs officer has claimed.',
      { source: 'a customs officer', cue: 'has claimed', content: 'A “whole crew of dockers”' },
      'a customs officer / has claimed / A “whole crew of dockers” left the pier and ran',
    ],
    [
      'behind a dateline, from the middle of the clause',
      dateline,
      { source: 'the port', cue: 'said', content: 'six others fled when a silo fell' },
      'the port / said / Nine men died and six others fled when a silo fell',
    ],
    [
      'what the article adds behind the cue goes',
      'Nine men died when a silo fell, the port said, as divers went on searching.',
      { source: 'the port', cue: 'said', content: ['Nine men died when a silo fell', 'as divers went on searching'] },
      'the port / said / Nine men died when a silo fell',
    ],
    [
      'who was told was read',
      'Six boats are missing, rescue chief Ada Moor told a news conference.',
      { source: 'rescue chief Ada Moor', cue: 'told', content: 'a news conference' },
      'rescue chief Ada Moor / told / Six boats are missing',
    ],
    [
      'whom somebody talked with was read',
      'Nobody warned the crews, the driver suggested in a conversation with the agency.',
      { source: 'the driver', cue: 'suggested in a conversation with', content: 'the agency' },
      'the driver / suggested in a conversation with / Nobody warned the crews',
    ],
    [
      'who has seen the letter was read',
      'The valve was old, the owner said in a letter to the council that the Post has seen.',
      { source: 'the owner', cue: 'said in a letter to the council', content: 'that the Post has seen' },
      'the owner / said in a letter to the council / The valve was old',
    ],
    [
      'what somebody believes stays',
      'At the gate, the driver told the Post he believed nobody.',
      { source: 'the driver', cue: 'told', content: 'he believed nobody' },
      'the driver / told / he believed nobody',
    ],
    [
      'a clause of its own behind a comma stays',
      'The mill closed in May, but the dam held, the port said.',
      { source: 'the port', cue: 'said', content: 'the dam held' },
      'the port / said / the dam held',
    ],
    [
      'an opening phrase that was left out stays out',
      'In fact, the dam held for a week, the port said.',
      { source: 'the port', cue: 'said', content: 'the dam held for a week' },
      'the port / said / the dam held for a week',
    ],
    [
      'a quotation of a part stays',
      'He was “the best of them”, the port said.',
      { source: 'the port', cue: 'said', content: '“the best of them”' },
      'the port / said / “the best of them”',
    ],
    [
      'a reason behind the cue is told too',
      'The pier fell, the port said, as a result of rust.',
      { source: 'the port', cue: 'said', content: ['The pier fell', 'as a result of rust'] },
      'the port / said / The pier fell | as a result of rust',
    ],
  ])('%s', (...row) => mended(widenBehind, row));
});

describe('whom an outlet cites is not told', () => {
  test.each<Row>([
    [
      'before ", that"',
      'Meridian News reported, citing two dockers, that the crane fell.',
      { source: 'Meridian News', cue: 'reported', content: 'two dockers, that the crane fell' },
      'Meridian News / reported / the crane fell',
    ],
    [
      'before a colon',
      'Meridian News, citing the port police: the crane fell at noon.',
      { source: 'Meridian News', cue: 'citing', content: 'the port police: the crane fell at noon' },
      'Meridian News / citing / the crane fell at noon',
    ],
    [
      'behind what the outlet does, taken for its name',
      'Meridian News reports, citing two dockers, that the crane fell.',
      { source: 'Meridian News reports', cue: 'citing', content: 'the crane fell' },
      'Meridian News / reports / the crane fell',
    ],
    [
      'alone',
      'The crane fell, Meridian News said, citing two officials.',
      { source: 'Meridian News', cue: 'citing', content: 'two officials' },
      null,
    ],
    [
      'a reason is told',
      'The court upheld the ban, citing a danger to health.',
      { source: 'The court', cue: 'citing', content: 'a danger to health' },
      'The court / citing / a danger to health',
    ],
    [
      'before "as saying"',
      'The Meridian Post quoted a clerk of the port as saying that the crane fell.',
      { source: 'The Meridian Post', cue: 'quoted', content: 'a clerk of the port as saying that the crane fell' },
      'The Meridian Post / quoted / the crane fell',
    ],
    [
      'another "as" stays',
      'The Meridian Post quoted the report as evidence of a crime.',
      { source: 'The Meridian Post', cue: 'quoted', content: 'the report as evidence of a crime' },
      'The Meridian Post / quoted / the report as evidence of a crime',
    ],
  ])('%s', (...row) => mended(mendCiting, row));
});

describe('a wish to stay unnamed', () => {
  test.each<Row>([
    [
      'gives way to the verb behind it',
      'Two dockers, who asked not to be named, told the Meridian Post the crane had been leaning.',
      { source: 'who', cue: 'asked', content: 'not to be named' },
      'Two dockers / told / the crane had been leaning.',
    ],
    [
      'goes where nothing follows',
      'The dockers asked not to be named.',
      { source: 'The dockers', cue: 'asked', content: 'not to be named' },
      null,
    ],
    [
      'another wish stays',
      'The dockers, who asked to be paid, told the port they would leave.',
      { source: 'who', cue: 'asked', content: 'to be paid' },
      'who / asked / to be paid',
    ],
  ])('%s', (...row) => mended(readPastAnonymity, row));
});

describe('the agent of a passive', () => {
  test.each<Row>([
    [
      'is parted from "as …"',
      'The man was identified by port radio as a former docker.',
      { source: 'port radio as a former docker', cue: 'was identified', content: 'The man' },
      'port radio / was identified / The man | a former docker.',
    ],
    [
      'is parted from "of …ing", not from the "of" of a name',
      'He was accused by the mayor of Karsk of selling the pier.',
      { cue: 'was accused by', content: ['He', 'the mayor of Karsk of selling the pier'] },
      'the mayor of Karsk / was accused by / He | selling the pier.',
    ],
    [
      'without a link stays',
      'The man was identified by port radio.',
      { source: 'port radio', cue: 'was identified', content: 'The man' },
      'port radio / was identified / The man',
    ],
    [
      'what is not known nobody says',
      'It is not known whether the dam held.',
      { cue: 'is not known', content: 'whether the dam held' },
      null,
    ],
  ])('%s', (...row) => mended(partAgents, row));
});

describe('what claims nothing goes', () => {
  const gone: readonly Row[] = [
    [
      'a thing that is ordered',
      'Varga ordered a search of the pier to find him.',
      { source: 'Varga', cue: 'ordered', content: 'a search of the pier' },
      null,
    ],
    [
      'an accident that shows',
      'The accident highlighted old faults in the pier.',
      { source: 'The accident', cue: 'highlighted', content: 'old faults in the pier' },
      null,
    ],
    [
      'a state without a speaker',
      'The firm was declared bankrupt in May.',
      { cue: 'was declared', content: 'bankrupt' },
      null,
    ],
    [
      'what he did not speak of',
      'The docker did not complain about his pay.',
      { source: 'The docker', cue: 'did not complain about', content: 'his pay' },
      null,
    ],
    [
      'the article’s own question',
      'What we know about the fire is little.',
      { source: 'we', cue: 'know about', content: 'the fire' },
      null,
    ],
    [
      'what readers should remember',
      'Readers should remember that clocks in Karsk are an hour ahead.',
      { source: 'Readers', cue: 'should remember', content: 'clocks in Karsk are an hour ahead', score: 0.8 },
      null,
    ],
    [
      'a ship that readers will remember',
      'Older readers will remember the Sarrow Star.',
      { source: 'Older readers', cue: 'will remember', content: 'the Sarrow Star' },
      null,
    ],
    [
      'what a paper asks for',
      'The Sarrow Post asked Brandt for the file.',
      { source: 'The Sarrow Post', cue: 'asked', content: 'the file', score: 0.8 },
      null,
    ],
    [
      'whom a paper asks to speak',
      'The Sarrow Post has requested an interview with Brandt.',
      { source: 'The Sarrow Post', cue: 'has requested', content: 'an interview with Brandt', score: 0.8 },
      null,
    ],
  ];
  test.each(gone)('%s', (...row) => mended(dropUnclaimed, row));

  const kept: readonly Row[] = [
    [
      'people who are ordered',
      'Varga ordered the dockers of the pier to leave.',
      { source: 'Varga', cue: 'ordered', content: 'the dockers of the pier to leave' },
      'Varga / ordered / the dockers of the pier to leave',
    ],
    [
      'a report that shows',
      'The report highlighted old faults in the pier.',
      { source: 'The report', cue: 'highlighted', content: 'old faults in the pier' },
      'The report / highlighted / old faults in the pier',
    ],
    [
      'a clause without a speaker',
      'It was feared that the dam fell.',
      { cue: 'was feared', content: 'that the dam fell' },
      '- / was feared / that the dam fell',
    ],
    [
      'what he did not say',
      'The docker did not say how the man fell.',
      { source: 'The docker', cue: 'did not say', content: 'how the man fell' },
      'The docker / did not say / how the man fell',
    ],
    [
      'what readers noted',
      'Readers noted that the clock was wrong.',
      { source: 'Readers', cue: 'noted', content: 'the clock was wrong', score: 0.8 },
      'Readers / noted / the clock was wrong',
    ],
    [
      'what a union asks for',
      'The union asked the port for 40 million crowns.',
      { source: 'The union', cue: 'asked', content: 'the port for 40 million crowns' },
      'The union / asked / the port for 40 million crowns',
    ],
    [
      'what a paper asks whether',
      'The Sarrow Post asked Brandt whether the file was lost.',
      { source: 'The Sarrow Post', cue: 'asked', content: 'whether the file was lost' },
      'The Sarrow Post / asked / whether the file was lost',
    ],
  ];
  test.each(kept)('%s stays', (...row) => mended(dropUnclaimed, row));
});

test('a cue behind "and" has the source of the cue before it', () => {
  const text = 'One docker said the dam held, but another denied it and said that it fell.';
  const read = [
    saidIn(text, { source: 'One docker', cue: 'said', content: 'the dam held' }),
    saidIn(text, { source: 'another', cue: 'denied', content: 'it' }),
    { ...saidIn(text, { source: 'One docker', cue: 'said', content: 'it fell' }), cue: { start: 56, end: 60 } },
  ];
  expect(wordsOf(text, shareSources(documentOf(text), read))[2]).toBe('another / said / it fell');
});
