import { describe, expect, test } from 'vitest';
import { findDateline } from '../../../../src/core/extract/dateline/dateline.ts';
import { findFurniture } from '../../../../src/core/extract/furniture/furniture.ts';

const BODY = `The old bridge over the river Karn was closed for good on Monday, and buses now go by the coast road.

The council will meet again in May to decide about the road, the mayor said.`;

function head(top: string): string {
  const text = `${top}\n\n${BODY}`;
  const { outlet, published } = findDateline(text, findFurniture(text));
  return `${outlet ?? '-'} ${published?.value ?? '-'}`;
}

describe('outlet and date at the head of an article', () => {
  test.each([
    [
      'a name over a numbered date',
      'Keshan Today\n17.9.2031\n\nBridge over the Karn closes',
      'Keshan Today 2031-09-17',
    ],
    [
      'what the page is behind a comma',
      'Karn Police, press office\n18 April 2031\n\nBridge over the Karn closes',
      'Karn Police 2031-04-18',
    ],
    [
      'what an agency is',
      'KVA, the news agency of Karn\n18 April 2031, 18:05\n\nBridge over the Karn closes',
      'KVA 2031-04-18T18:05',
    ],
    [
      'a numbered bulletin behind a dash',
      'HANDS AND ROADS - Field bulletin No. 4\nKarn, 18 April 2031\n\nBridge over the Karn closes',
      'HANDS AND ROADS 2031-04-18',
    ],
    ['a blog', 'Bridgewatch - a blog on bridges\n18 April 2031\n\nBridge closes again', 'Bridgewatch 2031-04-18'],
    [
      'a bulletin beside its date',
      'STATE BANK OF KARN\nPress bulletin, 18 April 2031\n\nDecision of the Board',
      'STATE BANK OF KARN 2031-04-18',
    ],
    [
      'an edition behind the date',
      'KARN NEWS\nFriday, April 18, 2031 - evening edition\n\nBridge over the Karn closes',
      'KARN NEWS 2031-04-18',
    ],
    ['a channel', 'Channel Six\n18 April 2031\n\nBridge over the Karn closes', 'Channel Six 2031-04-18'],
    ['a blog and its date', 'SEA & SAIL\nHarbour blog, 18 April 2031\n\nBridge closes', '- 2031-04-18'],
    ['an edition', 'KARN NEWS\n18 April 2031, evening edition\n\nBridge closes', 'KARN NEWS 2031-04-18'],
    [
      'an edition before its date',
      'KARN NEWS\nEvening edition, 18 April 2031\n\nBridge closes',
      'KARN NEWS 2031-04-18',
    ],
    ['no Sunday paper', 'Karn Observer\nSunday 20 April 2031\n\nBridge closes', 'Karn Observer 2031-04-20'],
    ['a date of a Sunday', 'Bridge closes\nSunday 20 April 2031\n\nThe coast road is open', '- 2031-04-20'],
    [
      'a name in capitals',
      'THE VELDER ABROAD\n18 April 2031\n\nWho closed the bridge?\n\nNobody knows.',
      'THE VELDER ABROAD 2031-04-18',
    ],
    [
      'a headline in capitals over another',
      'BRIDGE IS CLOSED AGAIN\n18 April 2031\n\nCOAST ROAD IS OPEN\n\nNobody knows.',
      '- 2031-04-18',
    ],
    ['an agency before its date', 'KARN ANZEIGER\n(NW) April 18, 2031\n\nBridge closes', 'KARN ANZEIGER 2031-04-18'],
    [
      'an agency behind its date',
      'KARN NEWS\n\nVELD, April 18, 2031 (Northern Wire)\n\nBridge closes over the Karn\n\nNobody knows.',
      'KARN NEWS 2031-04-18',
    ],
    ['state news', 'Veldish State News\n18 April 2031\n\nBridge closes', 'Veldish State News 2031-04-18'],
    ['a rubric', 'LIVE UPDATES\n18 April 2031\n\nBridge closes over Karn\n\nNobody knows.', '- 2031-04-18'],
    [
      'a headline in capitals',
      'MILL FIRE KILLS TWO\n18 April 2031\n\nBridge closes over Karn\n\nNobody knows.',
      '- 2031-04-18',
    ],
    ['a channel of a town', 'CHANNEL SIX KARN\n18 April 2031\n\nBridge closes', 'CHANNEL SIX KARN 2031-04-18'],
    ['a headline about a channel', 'Channel Six Anchor Quits\n18 April 2031\n\nNobody knows why', '- 2031-04-18'],
    ['a headline about an office', 'Mayor Guilty, Barred From Office\n18 April 2031\n\nWhat he did', '- 2031-04-18'],
    ['a headline about a release', 'Riders Freed, Prisoner Release\n18 April 2031\n\nNine go home', '- 2031-04-18'],
    ['a court', 'The High Court of Karn\n18 April 2031\n\nBridge case closed', 'The High Court of Karn 2031-04-18'],
    ['a headline about a bank', 'Robbers Hit Bank of Karn\n18 April 2031\n\nNine were hurt', '- 2031-04-18'],
    ['a headline over its date', 'Karn bridge, closed again\n18 April 2031\n\nThe coast road is open', '- 2031-04-18'],
    ['a date alone', 'Bridge closes\n\n18.04.2031', '- 2031-04-18'],
    ['date and time', 'Bridge closes\n\n18 April 2031, 14:05', '- 2031-04-18T14:05'],
    ['month first, by the clock of twelve', 'Bridge closes\n\nPosted on: 04/18/2031 10:22 PM', '- 2031-04-18T22:22'],
    ['slashes between parts', 'KAVR / 22 Aug 2031 / 07:15\n\nBridge over the Karn closes', '- 2031-08-22'],
    [
      'a desk before the date',
      'Keshan Post\nForeign desk - August 28, 2031\n\nBridge closes',
      'Keshan Post 2031-08-28',
    ],
    [
      'an author, the outlet and the day',
      'Bridge closes\n\nAnna Berg, Harbour Review, Friday, 9 May 2031',
      'Harbour Review 2031-05-09',
    ],
    [
      'a body beside the date',
      'Apr 17, 2031 - Institute for Harbour Studies',
      'Institute for Harbour Studies 2031-04-17',
    ],
    ['who wrote it behind a full stop', 'Bridge closes\n\n8 October 2031. Text: Ivo Marek', '- 2031-10-08'],
    ['an agency over the headline', 'Orvan News Agency\n\nBridge over the Karn closes for good', 'Orvan News Agency -'],
    ['short and full name', 'OTB - Orvan Telegraph Bureau\n\nBridge over the Karn closes', 'Orvan Telegraph Bureau -'],
    ['full and short name', 'ORVAN TELEGRAPH AGENCY - OTA\n\nBridge over the Karn closes', 'ORVAN TELEGRAPH AGENCY -'],
    ['the short name in brackets', 'Telegraph Bureau (OTB)\n\nBridge over the Karn closes', 'Telegraph Bureau -'],
    ['whose text a paper prints', 'Bridge closes\n\n8 October 2031. Text: Veld Wire', '- 2031-10-08'],
    [
      'a body that publishes itself',
      'STATE BUREAU OF BRIDGES\n10.03.2031 18:20\n\nBridge over the Karn closes',
      'STATE BUREAU OF BRIDGES 2031-03-10T18:20',
    ],
    [
      'two words over a date and a headline',
      'Lantern\n4 June 2031\n\nBridge over the Karn closes',
      'Lantern 2031-06-04',
    ],
    [
      'several lines over the date',
      'The Karn Sentinel\nLocal news\nBy Anna Berg\nPublished 3 March 2031\n\nBridge closes',
      'The Karn Sentinel 2031-03-03',
    ],
    ['a headline over its date', 'Storm Hits Karn\n4 June 2031, 09:12', '- 2031-06-04T09:12'],
    ['a person over a date', 'Anna Berg\n4 June 2031\n\nBridge over the Karn closes', '- 2031-06-04'],
    ['a section over a date', 'World\n4 June 2031\n\nBridge over the Karn closes', '- 2031-06-04'],
    ['a date at the end of the headline', 'Morning round-up, 18.04.2031', '- 2031-04-18'],
    [
      'a state agency, its date in a block of its own',
      'KRNA State News Agency of Orvan\n\n4 June 2031, 15:20\n\nBRIDGE OVER THE KARN CLOSED',
      'KRNA State News Agency of Orvan 2031-06-04T15:20',
    ],
    ['a news service', 'COSTA KARN NEWS SERVICE\n\nMinister: bridge was sound', 'COSTA KARN NEWS SERVICE -'],
    [
      'a news service over its date',
      'Karn News Service\n4 June 2031 13:44\n\nBridge closes',
      'Karn News Service 2031-06-04T13:44',
    ],
    [
      'a name and a section',
      'Karn Broadcasting Service | Sport\n\nBridge over the Karn closes',
      'Karn Broadcasting Service -',
    ],
    [
      'a name and a programme',
      'KVR RADIO - THE EVENING HOUR\nTranscript, 4 June 2031\n\nBridge closes',
      'KVR RADIO 2031-06-04',
    ],
    [
      'a name and what it calls itself',
      'STATE HERALD - Official Paper of the Republic\n\nBridge over the Karn closes',
      '- -',
    ],
    [
      'a name and its kind',
      'KARN HERALD - Official Paper of the Republic\n\nBridge over the Karn closes',
      'KARN HERALD -',
    ],
    ['a slogan under the name', 'KARN VOICE\nindependent since 1989\n\nBridge over the Karn closes', 'KARN VOICE -'],
    [
      'a section under the name',
      'The Karn Tribune\nBusiness\n\nBridge over the Karn closes\n\n4 June 2031',
      'The Karn Tribune 2031-06-04',
    ],
    [
      'a remark in brackets',
      'Diario de la Karn (automatic translation)\n\nBridge over the Karn closes',
      'Diario de la Karn -',
    ],
    ['two nouns joined', 'Ledger & Lane\n4 June 2031\n\nBridge over the Karn closes', 'Ledger & Lane 2031-06-04'],
    [
      'a name, a date and a time under the headline',
      'Bridge closes\n\nKarnPress | 4 June 2031 | 21:10 GMT',
      'KarnPress 2031-06-04',
    ],
    [
      'a wire dateline under the key points',
      'UPDATE 2-Bridge closes after fire\n\n* Fire burned all night\n* Mayor says nobody is hurt\n\nKARN, Sept 22 2031 (Karn Wire) - The bridge burned, the mayor said',
      '- 2031-09-22',
    ],
    ['the name under a byline', 'Bridge closes\n\nBy Anna Berg\nChannel North News', 'Channel North News -'],
  ])('%s', (_why, top, wanted) => {
    expect(head(top)).toBe(wanted);
  });

  test('an agency in front of place and date, as the article writes its name', () => {
    const text = `LANDES WIRE - KARSK, June 10, 2031 - The bridge fell, the mayor said.\n\nHe told Landes Wire so.\n\n${BODY}`;
    expect(findDateline(text, [])).toEqual({
      outlet: 'Landes Wire',
      published: { value: '2031-06-10', precision: 'day' },
    });
  });

  test.each([
    ['a headline over another', 'Storm Hits Morning Train\n\nBridge over the Karn closes for good', '- -'],
    ['a section over a headline', 'World News\n\nBridge over the Karn closes for good', '- -'],
    ['a place beside a date', 'Bridge closes\n\nSarrow | 4 June 2031', '- 2031-06-04'],
    ['a job is no outlet', 'Bridge closes\n\nBy Gemma Hart, Crime Reporter', '- -'],
    ['a newspaper in a headline', 'The Sun Loses Star Editor\n\nBy Anna Berg', '- -'],
    ['a number of an issue', 'Bulletin No. 7\n\nBridge closes for good this week', '- -'],
    ['a battle with its date', 'Battle of 3 March 2031\n\nA look back', '- -'],
    ['a headline that speaks of a day', 'Twelve ministers to meet on 3 March 2031\n\nA long road', '- -'],
    ['no year', 'Bridge closes\n\nKESHAN, 3 June - OTB.', '- -'],
  ])('%s', (_why, top, wanted) => {
    expect(head(top)).toBe(wanted);
  });
});
