import { expect, test } from 'vitest';
import { tokenise } from '../../../src/core/text/tokens.ts';

/** The text with a bar where a sentence ends and another follows. */
function cut(text: string): string {
  const { count, end, sentence } = tokenise(text);
  let shown = '';
  let from = 0;
  for (let i = 1; i < count; i++) {
    if (sentence[i] === sentence[i - 1]) continue;
    shown += `${text.slice(from, end[i - 1])}|`;
    from = end[i - 1] ?? 0;
  }
  return shown + text.slice(from);
}

// Each text is written with the bars that it should get, and read without them.
test.each<[string, string]>([
  ['two sentences', 'The dam held.| Nobody was hurt.'],
  ['a question and a shout', 'Who knew?| Nobody!| They left.'],
  ['a citation mark behind the stop', 'The dam held.[12]| Nobody was hurt.[3]'],
  ['a citation mark apart from the stop', 'The dam held. [1]| Nobody was hurt.'],
  ['a word in brackets is none', 'The dam held.| [Applause] They left.'],
  ['title before a name', 'Gen. Abara met Sen. Ruiz.| They left.'],
  ['title at a sentence’s beginning', 'Rivers rose.| Mr. Abara left.'],
  ['saint and street', 'They left St. Petersburg by Main St.| The dam held.'],
  ['two titles', 'Lt. Col. Abara left.'],
  ['month before a day', 'It began on Jan. 13 at dawn.'],
  ['month before a new sentence', 'It began in Sept.| Rivers rose.'],
  ['number before a figure', 'Reactor No. 4 was shut.'],
  ['a plain no', 'The council said no.| Rivers rose.'],
  ['initials of a person', 'Dana W. Okoro and J.K. Abara left.'],
  ['initials of a country before a name', 'The U.S. Navy left.'],
  ['initials of a country before a new sentence', 'They left the U.S.| The dam held.'],
  ['initials of a country before a quotation', 'They left the U.K.| “We stay,” she said.'],
  ['time of day in mid-sentence', 'At 5 p.m. Monday they left.'],
  ['time of day with its zone', 'At 5 p.m. ET they left.'],
  ['time of day in a town', 'At 5 p.m. Tolm time they left.'],
  ['time of day in a town of two words', 'At 5 p.m. New Tolm time they left.'],
  ['time of day before a sentence on time', 'They left at 5 p.m.| Rivers take time.'],
  ['time of day before a time that is counted', 'They left at 5 p.m.| This time nobody was hurt.'],
  ['time of day before every time', 'They left at 5 p.m.| Every time they left.'],
  ['time of day before a new sentence', 'They left at 5 p.m.| Rivers rose.'],
  ['company before a verb', 'Nordwind Inc. said so.'],
  ['company before a new sentence', 'They sued Nordwind Corp.| The court agreed.'],
  ['and so on', 'They sent rice, tents etc.| Aid came late.'],
  ['party and state', 'Sen. Ruiz (D-Pa.) objected.'],
  ['party and state before a weekday', 'Sen. Ruiz (D-Pa.) Monday objected.'],
  ['decimal', 'It rose 3.5 percent.| It fell 2.'],
  ['version and domain', 'The site example.com was down.| It is back.'],
  ['question inside, cue after', '“Is it over?” she asked.'],
  ['shout inside, cue after', '"Stop!" he shouted.'],
  ['question inside, a new sentence after', '“Is it over?”| The crowd left.'],
  ['quotation ends the sentence', '“The dam held.”| She left.'],
  ['straight quotation ends the sentence', '"The dam held."| She left.'],
  ['straight quotation begins the next', 'She left.| "The dam held."'],
  ['single marks', "'The dam held.'| She left."],
  ['typewriter marks', "''The dam held.''| ''It did,'' she said."],
  ['low-high marks', 'Er ging.| „Wir bleiben.“| Er kam.'],
  ['nested marks close together', '“He said ‘no.’”| She left.'],
  ['bracket closes after the stop', 'They left.| (Reuters could not ask them.)| Rivers rose.'],
  ['bracket in mid-sentence', 'They left (why?) and came back.'],
  ['ellipsis goes on', 'They left ... and came back.'],
  ['ellipsis in small steps', 'They left . . . and came back.'],
  ['ellipsis before a new sentence', 'They left…| Nobody came back.'],
  ['shortened word that nobody listed', 'The mfg. plant burned.'],
  ['small letter after the stop', 'They left. and came back.'],
  ['brand with a small letter', 'They left.| iPhones were found.'],
  ['name with a small article', 'They left.| al-Noor claimed it.'],
  ['no blank between', 'They fled.|He stayed.'],
  ['no blank after the quotation', '“They fled.”|He stayed.'],
  ['initials of a body before a name', 'The I.M.F. Board met.'],
  ['Roman numeral', 'They fought in World War II.| The dam held.'],
  ['an item’s number', '1. Boats left the harbour.'],
  ['year before a new sentence', 'They left in 2014.| Rivers rose.'],
  ['sentence begins with a figure', 'They left.| 117,770 stayed.'],
  ['bullets in a line', '• Boats left| • Rivers rose'],
  ['headline without a stop', 'Dam holds, ministry says|\nThe dam held.'],
  ['every kind of line break', 'One|\nTwo|\r\nThree|\rFour|\u2028Five|\u2029Six'],
  ['another script’s stop', '他走了。|她留下。'],
  ['colon', 'Abara: The dam held.| Ruiz: It did.'],
])('%s', (_name, expected) => {
  expect(cut(expected.replaceAll('|', ''))).toBe(expected);
});

test('paragraphs end at each kind of line break, and blank lines make none', () => {
  expect([...tokenise('One\nTwo\r\nThree\rFour\u2028Five\u2029Six\n\n \nSeven, eight').paragraph]).toEqual([
    0, 1, 2, 3, 4, 5, 6, 6, 6,
  ]);
});
