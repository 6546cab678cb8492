import { describe, expect, test } from 'vitest';
import { findPairs } from '../../../../src/core/link/same-claim/linking.ts';
import { profileOf } from '../../../../src/core/link/same-claim/profile.ts';
import { LINK_AT } from '../../../../src/core/link/same-claim/similarity.ts';
import { type Said, told } from '../told.ts';

/** Two articles that name the same ship, captain and strait, and are told by the same harbour master, are of one event. */
const around: readonly Said[] = ['a-1', 'a-2'].flatMap((article) => [
  {
    article,
    says: 'the trawler Vessna lay off Quendle with Captain Ilmo Rusk on the bridge',
    by: 'Harbourmaster Dahl',
  },
  { article, says: 'the Vessna left Quendle under Captain Rusk', by: 'Harbourmaster Dahl' },
]);

/** Whether two tellings of two articles of one event, or of none, are linked, and what parts them. */
function judge(one: Said, other: Said, event: boolean): { linked: boolean; veto: string | null } {
  const first = told({ id: 't-a', article: 'a-1', ...one });
  const second = told({ id: 't-b', article: 'a-2', ...other });
  const all = [first, second, ...(event ? around.map(told) : [])];
  const pair = findPairs(all.map(profileOf)).find(({ a, b }) => a === 't-a' && b === 't-b');
  return { linked: pair !== undefined && pair.veto === null && pair.score >= LINK_AT, veto: pair?.veto ?? null };
}

const tonnes = (exact: string, value: number, unit = 'tonnes') => [{ exact, value, unit }];

describe('of one event', () => {
  test.each<[name: string, one: Said, other: Said]>([
    [
      'synonyms',
      { says: 'eight servicemen escaped from the garrison by taxi', by: 'the Register' },
      { says: 'eight soldiers fled the barracks in a cab', by: 'the Register' },
    ],
    [
      'a short telling within a long one',
      { says: 'the pump room flooded within minutes', by: 'Ilmo Rusk' },
      { says: 'the pump room had flooded within minutes of the collision off the lighthouse', by: 'Ilmo Rusk' },
    ],
    [
      'a figure and the same figure rounded',
      { says: 'the trawler had 117,770 tonnes of ballast', figures: tonnes('117,770 tonnes', 117_770), by: 'Rusk' },
      {
        says: 'there were nearly 118,000 tonnes of ballast in the trawler',
        figures: [{ exact: 'nearly 118,000 tonnes', value: 118_000, unit: 'tonnes', qualifier: 'nearly' }],
        by: 'Rusk',
      },
    ],
    [
      'a speaker named in two ways',
      { says: 'the wreck would be raised before winter', by: 'Quendle regional government' },
      { says: 'the wreck will be raised before the winter', by: 'government of the Quendle region' },
    ],
    [
      'another speaker who says the same: one claim of two roots',
      { says: 'the steering gear had jammed before the collision with the pier', by: 'Ilmo Rusk' },
      { says: 'the steering gear jammed before the collision with the pier', by: 'Board of Inquiry' },
    ],
    [
      'a denial of what is asserted',
      { says: 'the trawler had exceeded the speed limit of the strait', by: 'Board of Inquiry' },
      { says: 'the trawler had exceeded the speed limit', by: 'Vessna Fisheries', stance: 'denies' },
    ],
    [
      'a body and one who speaks for it',
      { says: 'the trawler had been repaired in Harn in the spring', by: 'Vessna Fisheries' },
      { says: 'the trawler was repaired at Harn in spring', by: 'spokesman for Vessna Fisheries' },
    ],
    [
      'the same number of people under two names',
      {
        says: 'some 900 residents had been evacuated',
        figures: tonnes('some 900 residents', 900, 'residents'),
        by: 'Ilmo Rusk',
      },
      { says: 'about 900 people were taken out', figures: tonnes('about 900 people', 900, 'people'), by: 'Rusk' },
    ],
    [
      'a negation and a word that is one in itself',
      { says: 'the sirens on the trawler did not sound at the collision', by: 'Ilmo Rusk' },
      { says: 'the sirens of the trawler failed at the collision', by: 'Ilmo Rusk' },
    ],
    [
      'another word for each of two things',
      { says: 'the cable would be replaced free of charge', by: 'Harbourmaster Dahl' },
      { says: 'the line would be swapped at no cost', by: 'Harbourmaster Dahl' },
    ],
    [
      'a phrase and the one word for it',
      { says: 'the dockers had laid down their work at the pier', by: 'Ilmo Rusk' },
      { says: 'the dockers at the pier were on strike', by: 'Ilmo Rusk' },
    ],
    [
      'a thing and its opposite negated',
      { says: 'the schools of the island would stay open after the collision', by: 'Ilmo Rusk' },
      { says: 'no school on the island would be closed after the collision', by: 'Ilmo Rusk' },
    ],
    [
      'words that mean nearly the same',
      { says: 'the crew had accepted the buyout of the line', by: 'Ilmo Rusk' },
      { says: 'the crew accepted a takeover of the line', by: 'Ilmo Rusk' },
    ],
    [
      'a phrase and a word that the table of senses knows for one thing',
      { says: 'the cargo in the forward hold had caught fire', by: 'Ilmo Rusk' },
      { says: 'the freight in the bow was burning', by: 'Ilmo Rusk' },
    ],
    [
      'a time of day in other words, and one more word in common',
      { says: 'the pump failed at 10:40 p.m.', by: 'Ilmo Rusk' },
      { says: 'the pump had no power from 20 minutes to eleven in the evening', by: 'Ilmo Rusk' },
    ],
    [
      'a figure in other units',
      {
        says: 'the treaty on the strait runs for 30 years',
        figures: [{ exact: '30', value: 30, unit: 'years', type: 'duration' }],
        by: 'Rusk',
      },
      {
        says: 'the agreement on the strait ends after three decades',
        figures: [{ exact: 'three', value: 3, unit: 'decades', type: 'duration' }],
        by: 'Rusk',
      },
    ],
    [
      'a figure, and the same in words that are none',
      {
        says: 'the pumps were silent for thirty minutes',
        figures: [{ exact: 'thirty', value: 30, unit: 'minutes', type: 'duration' }],
        by: 'Ilmo Rusk',
      },
      { says: 'the pumps fell silent for half an hour', by: 'Ilmo Rusk' },
    ],
    [
      'an age, and a figure of others',
      {
        says: 'the 34-year-old went for the divers with a boathook',
        figures: [{ exact: '34-year-old', value: 34, unit: 'years', type: 'age' }],
        by: 'Rusk',
      },
      {
        says: 'the man went for two divers with a boathook',
        figures: [{ exact: 'two', value: 2, unit: 'divers', type: 'count' }],
        by: 'Rusk',
      },
    ],
    [
      'a week and a day of it',
      {
        says: 'the captain must resign by Friday',
        dates: [{ exact: 'Friday', value: '2031-03-07' }],
        by: 'Ilmo Rusk',
      },
      {
        says: 'the captain should resign this week',
        dates: [{ exact: 'this week', value: '2031-03-03/2031-03-09' }],
        by: 'Ilmo Rusk',
      },
    ],
    [
      'what one says and another denies in few words',
      { says: 'the trawler had dragged its anchor over the cable', by: 'Board of Inquiry' },
      { says: 'the anchor had been dragged', by: 'Ilmo Rusk', stance: 'denies' },
    ],
    [
      'who lacks a thing, in other words',
      { says: 'hundreds of visitors without permits had tried to board the trawler', by: 'Ilmo Rusk' },
      { says: 'hundreds of visitors had no permits and tried to board the trawler', by: 'Ilmo Rusk' },
    ],
    [
      'what nobody has to lack',
      { says: 'visitors without permits had tried to board the trawler', by: 'Ilmo Rusk' },
      { says: 'permitless visitors had tried to board the trawler', by: 'Ilmo Rusk' },
    ],
    [
      'a sum, and the same rounded',
      {
        says: 'the line is paying 6.38 million crowns for the wreck',
        figures: [{ exact: '6.38 million', value: 6_380_000, unit: 'crowns', type: 'money' }],
        by: 'Ilmo Rusk',
      },
      {
        says: 'the line pays 6.4 million crowns for the wreck',
        figures: [{ exact: '6.4 million', value: 6_400_000, unit: 'crowns', type: 'money' }],
        by: 'Ilmo Rusk',
      },
    ],
    [
      'thirty-one are not one',
      {
        says: 'Thirty-one divers went down to the wreck',
        figures: [{ exact: 'Thirty-one', value: 31, unit: 'divers' }],
        by: 'Rusk',
      },
      { says: '31 divers went down to the wreck', figures: [{ exact: '31', value: 31, unit: 'divers' }], by: 'Rusk' },
    ],
    [
      'a day of which each article guesses the year',
      {
        says: 'the wreck would be raised by 30 September',
        dates: [{ exact: '30 September', value: '2030-09-30' }],
        by: 'Rusk',
      },
      {
        says: 'the wreck will be raised by September 30',
        dates: [{ exact: 'September 30', value: '2031-09-30' }],
        by: 'Rusk',
      },
    ],
    [
      'a day and the same day without its year',
      { says: 'the trawler left harbour on 4 March', by: 'Rusk', dates: [{ exact: '4 March', value: '2031-03-04' }] },
      { says: 'the trawler left the harbour on March 4', by: 'Rusk', dates: [{ exact: 'March 4' }] },
    ],
  ])('%s: one claim', (_name, one, other) => {
    expect(judge(one, other, true)).toEqual({ linked: true, veto: null });
  });

  test.each<[name: string, one: Said, other: Said, veto: string | null]>([
    [
      'a verdict on a statement, and the statement',
      { says: 'the minister’s statement that the Orlen dam held for nine days in May is true', by: 'Rusk' },
      { says: 'the Orlen dam held for nine days in May', by: 'Rusk' },
      'verdict',
    ],
    [
      'two figures for one thing are two claims',
      { says: 'the trawler lost 40 tonnes of oil', figures: tonnes('40 tonnes', 40), by: 'Rusk' },
      { says: 'the trawler lost 90 tonnes of oil', figures: tonnes('90 tonnes', 90), by: 'Rusk' },
      'figures',
    ],
    [
      'a toll and a later one, which the first leaves room for',
      {
        says: 'at least 22 divers died in the wreck',
        figures: [{ exact: '22', value: 22, unit: 'divers', qualifier: 'at-least' }],
        by: 'Rusk',
      },
      { says: '31 divers died in the wreck', figures: [{ exact: '31', value: 31, unit: 'divers' }], by: 'Rusk' },
      'figures',
    ],
    [
      'sums that no rounding makes one',
      {
        says: 'the line is paying 6.3 million crowns for the wreck',
        figures: [{ exact: '6.3 million', value: 6_300_000, unit: 'crowns', type: 'money' }],
        by: 'Ilmo Rusk',
      },
      {
        says: 'the line pays 6.4 million crowns for the wreck',
        figures: [{ exact: '6.4 million', value: 6_400_000, unit: 'crowns', type: 'money' }],
        by: 'Ilmo Rusk',
      },
      'figures',
    ],
    [
      'the same ship, of which two things are said',
      { says: 'the Vessna 12 had not moved', by: 'Ilmo Rusk' },
      { says: 'the Vessna 12 will go on fishing', by: 'Ilmo Rusk' },
      null,
    ],
    [
      'one and four',
      { says: 'a single diver went down to the wreck', by: 'Rusk' },
      {
        says: 'four divers went down to the wreck',
        figures: [{ exact: 'four', value: 4, unit: 'divers' }],
        by: 'Rusk',
      },
      'figures',
    ],
    [
      'two days',
      { says: 'the wreck was found on 4 March', by: 'Rusk', dates: [{ exact: '4 March', value: '2031-03-04' }] },
      { says: 'the wreck was found on 9 March', by: 'Rusk', dates: [{ exact: '9 March', value: '2031-03-09' }] },
      'dates',
    ],
    [
      'a week and a day of the next',
      {
        says: 'the captain must resign by Monday',
        dates: [{ exact: 'Monday', value: '2031-03-10' }],
        by: 'Ilmo Rusk',
      },
      {
        says: 'the captain should resign this week',
        dates: [{ exact: 'this week', value: '2031-03-03/2031-03-09' }],
        by: 'Ilmo Rusk',
      },
      'dates',
    ],
    [
      'masses that are unequal in one unit',
      { says: 'the trawler lost 300 kilos of oil', figures: tonnes('300 kilos', 300, 'kilos of oil'), by: 'Rusk' },
      { says: 'the trawler lost 3 tonnes of oil', figures: tonnes('3 tonnes', 3, 'tonnes of oil'), by: 'Rusk' },
      'figures',
    ],
    [
      'the opposite within a phrase',
      { says: 'the ferries between Quendle and Harn were running again', by: 'Harbourmaster Dahl' },
      { says: 'the ferries between Quendle and Harn were closed to passengers', by: 'Harbourmaster Dahl' },
      'opposites',
    ],
    [
      'the opposite',
      { says: 'the ferry line between Quendle and Harn is closed', by: 'Rusk' },
      { says: 'the ferry line between Quendle and Harn is running', by: 'Rusk' },
      'opposites',
    ],
    [
      'the negation',
      { says: 'the captain was on the bridge at the moment of the collision', by: 'Rusk' },
      { says: 'the captain was not on the bridge at the moment of the collision', by: 'Dahl' },
      'negation',
    ],
    [
      'found and stolen',
      { says: 'the lifeboat was found in a creek near Harn', by: 'Rusk' },
      { says: 'the lifeboat was stolen from a creek near Harn', by: 'Rusk' },
      'opposites',
    ],
    [
      'what somebody declines to say',
      { says: 'how the steering gear failed on the trawler', by: 'Rusk', stance: 'declines' },
      { says: 'how the steering gear failed on the trawler', by: 'Rusk' },
      'stance',
    ],
    [
      'what a correction says was wrong',
      { says: 'the length of the pier that the trawler had hit', by: 'Rusk', cue: 'misstated' },
      { says: 'the length of the pier that the trawler had hit', by: 'Rusk' },
      'stance',
    ],
    [
      'the same speaker on another matter',
      { says: 'the crew had trained for fires every month', by: 'Ilmo Rusk' },
      { says: 'the company would pay for the funerals', by: 'Ilmo Rusk' },
      null,
    ],
    [
      'the same figure of another thing',
      {
        says: '40 lifeboats were missing from the davits',
        figures: tonnes('40 lifeboats', 40, 'lifeboats'),
        by: 'Rusk',
      },
      { says: 'the trawler carried 40 crates of herring', figures: tonnes('40 crates', 40, 'crates'), by: 'Dahl' },
      null,
    ],
    [
      'the same share of another thing',
      {
        says: 'the dockers want 14 per cent more pay',
        figures: [{ exact: '14', value: 14, unit: 'percent', type: 'percent' }],
        by: 'Rusk',
      },
      {
        says: '14 per cent of the members voted against it',
        figures: [{ exact: '14', value: 14, unit: 'percent', type: 'percent' }],
        by: 'Rusk',
      },
      null,
    ],
    [
      'as many metres of another thing',
      { says: 'the slick was 150 metres wide', figures: tonnes('150 metres', 150, 'metres'), by: 'Rusk' },
      { says: 'the mole is 150 metres from my hut', figures: tonnes('150 metres', 150, 'metres'), by: 'Dahl' },
      null,
    ],
    [
      'a figure and nothing else',
      { says: 'the line paid 12 million for her', figures: [{ exact: '12 million', value: 12_000_000 }], by: 'Rusk' },
      { says: 'debts stood at 12 million', figures: [{ exact: '12 million', value: 12_000_000 }], by: 'Dahl' },
      null,
    ],
    [
      'as many of long ago',
      {
        says: 'the collision of 1998 killed nineteen people',
        figures: tonnes('nineteen people', 19, 'people'),
        dates: [{ exact: '1998', value: '1998' }],
        by: 'Dahl',
      },
      {
        says: 'nineteen people died',
        figures: tonnes('nineteen people', 19, 'people'),
        published: '2031-03-05',
        by: 'Rusk',
      },
      null,
    ],
    [
      'as many of three years ago',
      {
        says: 'nineteen people were held in the hold of the trawler in 2028',
        figures: tonnes('nineteen people', 19, 'people'),
        dates: [{ exact: '2028', value: '2028' }],
        by: 'Dahl',
      },
      {
        says: 'nineteen people were held in the hold',
        figures: tonnes('nineteen people', 19, 'people'),
        published: '2031-03-05',
        by: null,
      },
      null,
    ],
    [
      "last year's like event",
      { says: 'a trawler sank off Quendle', by: null, dates: [{ exact: 'in May 2030', value: '2030-05' }] },
      { says: 'a trawler collided off Quendle', by: null, published: '2031-03-05' },
      null,
    ],
  ])('%s: two claims', (_name, one, other, veto) => {
    const found = judge(one, other, true);
    expect(found.linked).toBe(false);
    if (veto !== null) expect(found.veto).toBe(veto);
  });
});

describe('of nothing in common', () => {
  test('a long quotation is one claim, whoever is said to have said it', () => {
    const says = 'nobody warned the islanders that the desalination plant would close before the drought had ended';
    expect(judge({ says, by: 'Ana Quill' }, { says: `${says} this summer`, by: null }, false).linked).toBe(true);
  });

  test.each<[name: string, one: Said, other: Said]>([
    [
      'few words',
      { says: 'the situation is under control', by: 'Orla Finn' },
      { says: 'the situation is under control' },
    ],
    [
      'a topic',
      { says: 'the free trade agreement with Norland costs jobs', by: 'Orla Finn' },
      { says: 'Norland wants a free trade agreement renegotiated next spring', by: 'Piet Haan' },
    ],
  ])('%s: two claims', (_name, one, other) => {
    expect(judge(one, other, false).linked).toBe(false);
  });
});

describe('in one article', () => {
  const same = (one: Said, other: Said) => judge({ ...one, article: 'a-1' }, { ...other, article: 'a-1' }, false);

  test.each<[name: string, one: Said, other: Said]>([
    [
      'a headline and the body',
      { says: 'Hot bearing burned the Kolvara grain silo', start: 0, by: 'Petru Halvas' },
      { says: 'a hot bearing on a conveyor had burned the silo', by: 'Petru Halvas', start: 900 },
    ],
    [
      'a last paragraph that says it again',
      { says: 'the silo would be rebuilt with concrete walls by the cooperative', by: 'Petru Halvas', start: 300 },
      { says: 'the cooperative would rebuild the silo with concrete walls', by: 'Petru Halvas', start: 2900 },
    ],
  ])('%s: one claim', (_name, one, other) => {
    expect(same(one, other).linked).toBe(true);
  });

  test.each<[name: string, one: Said, other: Said]>([
    [
      'a speaker who goes on about one matter',
      { says: 'the silo had been inspected in the spring', by: 'Petru Halvas', start: 300 },
      { says: 'the silo held last year’s barley', by: 'Petru Halvas', start: 360 },
    ],
    [
      'pieces of one sentence',
      { says: 'the silo burned down in the harvest week', by: 'Petru Halvas', start: 300, attribution: 't-z' },
      { says: 'the silo burned in the harvest week again', by: 'Petru Halvas', start: 360, attribution: 't-z' },
    ],
    [
      'what somebody says that somebody said',
      { says: 'the mayor had said that the old silo would be rebuilt in concrete', by: 'the Courier', start: 300 },
      { says: 'the old silo would be rebuilt in concrete', by: 'the mayor', start: 325 },
    ],
  ])('%s: two claims', (_name, one, other) => {
    expect(same(one, other).linked).toBe(false);
  });
});

test('a true story is no verdict', () => {
  const one = { says: 'the film about the Orlen dam tells a true story of nine days in May', by: 'Rusk' };
  const other = { says: 'the film about the Orlen dam tells the story of nine days in May', by: 'Rusk' };
  expect(judge(one, other, true)).toEqual({ linked: true, veto: null });
});
