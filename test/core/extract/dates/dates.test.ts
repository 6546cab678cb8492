import { describe, expect, test } from 'vitest';
import { findDates } from '../../../../src/core/extract/dates/dates.ts';
import { taggedText } from '../../../support/tagged.ts';

/** The article's date in these tables: a Wednesday. */
const WEDNESDAY = '2031-05-14';

/** One line a date: words = EDTF value, `?` where the value is open. */
function datesOf(sentence: string, published: string | null): string[] {
  return findDates(taggedText(sentence, published)).map(({ exact, value }) => `${exact} = ${value ?? '?'}`);
}

type Row = readonly [sentence: string, ...dates: string[]];

function table(name: string, rows: readonly Row[], published: string | null = WEDNESDAY): void {
  describe(name, () => {
    test.each(rows.map(([sentence, ...dates]) => ({ sentence, dates })))('$sentence', ({ sentence, dates }) => {
      expect(datesOf(sentence, published)).toEqual(dates);
    });
  });
}

table('days with their year, in either order of words', [
  ['The depot burned on July 12, 2024.', 'July 12, 2024 = 2024-07-12'],
  ['The depot burned on 12 July 2024.', '12 July 2024 = 2024-07-12'],
  ['The depot burned on the 12th of July, 2024.', '12th of July, 2024 = 2024-07-12'],
  ['The depot burned on July 12th, 2024.', 'July 12th, 2024 = 2024-07-12'],
  ['The depot burned on Jan. 13, 2023.', 'Jan. 13, 2023 = 2023-01-13'],
  ['The depot burned on Friday, July 12, 2024.', 'Friday, July 12, 2024 = 2024-07-12'],
  ['The depot burned on Friday 12 July 2024.', 'Friday 12 July 2024 = 2024-07-12'],
  ['Posted Jul 12/2024 08:50PM', 'Jul 12/2024 = 2024-07-12'],
  ['The depot burned on 2024-07-12.', '2024-07-12 = 2024-07-12'],
  ['The depot burned on July 12, 2024, at 5 p.m.', 'July 12, 2024 = 2024-07-12'],
  ['It was signed on 29 February 2028.', '29 February 2028 = 2028-02-29'],
]);

table('days without a year: the latest, in a clause about what will be the next', [
  ['He fled on Jan. 13.', 'Jan. 13 = 2031-01-13'],
  ['He fled on 3 March.', '3 March = 2031-03-03'],
  ['He fled on September 9.', 'September 9 = 2030-09-09'],
  ['The vote will be held on June 3.', 'June 3 = 2031-06-03'],
  ['The court is due to rule on 3 June.', '3 June = 2031-06-03'],
  ['Talks are scheduled for Feb. 2.', 'Feb. 2 = 2032-02-02'],
  ['He was hurt on May 14.', 'May 14 = 2031-05-14'],
  ['The May 11 blast hurt nine.', 'May 11 = 2031-05-11'],
]);

table('a weekday says which year a day without one is of', [
  ['A march that the union had called would be held on Sunday, May 18.', 'Sunday, May 18 = 2031-05-18'],
  ['They named Sunday, May 18, for the march.', 'Sunday, May 18 = 2031-05-18'],
  ['He was hurt on Sunday, May 11.', 'Sunday, May 11 = 2031-05-11'],
  ['He fled on Friday, May 17.', 'Friday, May 17 = 2030-05-17'],
  ['The vote will be held on Tuesday, February 3.', 'Tuesday, February 3 = 2032-02-03'],
  ['He fled on Monday, May 17.', 'Monday, May 17 = ?'],
  ['He fled on Friday, May 17, 2031.', 'Friday, May 17, 2031 = 2031-05-17'],
]);

table('days that the words leave open', [
  ['The Nov. 3 attack changed the country.', 'Nov. 3 = ?'],
  ['The deal is due on March 20.', 'March 20 = ?'],
  ['He was held after the Sept. 11 attacks.', 'Sept. 11 = ?'],
  ['It was signed on 12/07/2024.', '12/07/2024 = ?'],
]);

table('numeric days that only one order allows', [
  ['It was signed on 13/07/2024.', '13/07/2024 = 2024-07-13'],
  ['It was signed on 7/31/2024.', '7/31/2024 = 2024-07-31'],
  ['It was signed on 31.12.2024.', '31.12.2024 = 2024-12-31'],
  ['It was signed on 05/05/2024.', '05/05/2024 = 2024-05-05'],
  ['It was signed on 2024/07/31.', '2024/07/31 = 2024-07-31'],
]);

table(
  'a numeric day that one order makes the day of the article',
  [['Filed 05/06/2031.', '05/06/2031 = 2031-06-05']],
  '2031-06-05',
);

table('several days and ranges of days', [
  ['It ran from July 3 to 5, 2024.', 'July 3 to 5, 2024 = 2024-07-03/2024-07-05'],
  ['It ran July 3-5, 2024.', 'July 3-5, 2024 = 2024-07-03/2024-07-05'],
  ['It ran from 3 to 5 July 2024.', '3 to 5 July 2024 = 2024-07-03/2024-07-05'],
  ['It ran from July 30 to August 2, 2024.', 'July 30 to August 2, 2024 = 2024-07-30/2024-08-02'],
  ['It ran between March 3 and March 9.', 'March 3 and March 9 = 2031-03-03/2031-03-09'],
  ['They met on March 3 and 9.', 'March 3 = 2031-03-03', '9 = 2031-03-09'],
  ['They met on 3 and 9 March.', '3 = 2031-03-03', '9 March = 2031-03-09'],
]);

table('weekdays of the last seven days', [
  ['He fled on Friday.', 'Friday = 2031-05-09'],
  ['The minister said Wednesday.', 'Wednesday = 2031-05-14'],
  ['He was seen on Thursday night.', 'Thursday night = 2031-05-08'],
  ['A Tuesday statement denied it.', 'Tuesday = 2031-05-13'],
  ['It burned early Monday.', 'early Monday = 2031-05-12'],
  ['On Sunday, the mayor resigned.', 'Sunday = 2031-05-11'],
  ['The man arrested Saturday is a baker.', 'Saturday = 2031-05-10'],
  ["Monday's fire hurt nine.", 'Monday = 2031-05-12'],
  ['He said on Tuesday that he had left on Sunday.', 'Tuesday = 2031-05-13', 'Sunday = 2031-05-11'],
  ['The strike ran from Monday to Wednesday.', 'Monday to Wednesday = 2031-05-12/2031-05-14'],
]);

table('weekdays ahead', [
  ['The house will vote on Friday.', 'Friday = 2031-05-16'],
  ['The house is expected to vote on Monday.', 'Monday = 2031-05-19'],
  ['The trial is due on Thursday.', 'Thursday = 2031-05-15'],
  ['He said Tuesday that talks would open on Friday.', 'Tuesday = 2031-05-13', 'Friday = 2031-05-16'],
  ['On Sunday the town will elect a mayor.', 'Sunday = 2031-05-18'],
  ['The ban takes effect on Friday.', 'Friday = 2031-05-16'],
  ['They agreed to meet on Saturday.', 'Saturday = 2031-05-17'],
  ['The vote on Friday will decide.', 'Friday = 2031-05-16'],
]);

table('"last", "next" and "this" before a weekday: open where readers differ', [
  ['He fled last Friday.', 'last Friday = 2031-05-09'],
  ['He fled last Monday.', 'last Monday = ?'],
  ['He fled this past Monday.', 'this past Monday = 2031-05-12'],
  ['They vote next Monday.', 'next Monday = 2031-05-19'],
  ['They vote next Friday.', 'next Friday = ?'],
  ['They vote this Friday.', 'this Friday = 2031-05-16'],
  ['They met the following Friday.', 'the following Friday = ?'],
  ['He gave them until Friday.', 'Friday = ?'],
  ['They had to leave by Friday.', 'Friday = ?'],
  ['The bridge was expected to be opened by Friday.', 'Friday = ?'],
]);

table('yesterday, today and what belongs to them', [
  ['He resigned yesterday.', 'yesterday = 2031-05-13'],
  ['The office said today.', 'today = 2031-05-14'],
  ['The court will rule tomorrow.', 'tomorrow = 2031-05-15'],
  ['It was heard last night.', 'last night = 2031-05-13'],
  ['It fell this morning.', 'this morning = 2031-05-14'],
  ['He left the day before yesterday.', 'the day before yesterday = 2031-05-12'],
  ['The mill is in use today.', 'today = ?'],
]);

table('weeks, months and years near the article', [
  ['Prices rose last month.', 'last month = 2031-04'],
  ['Prices rose this year.', 'this year = 2031'],
  ['Prices rose last year.', 'last year = 2030'],
  ['The road opens next year.', 'next year = 2032'],
  ['Nine horses had been found by Monday evening.', 'Monday evening = 2031-05-12'],
  ['Nine horses were stolen by Sunday.', 'Sunday = 2031-05-11'],
  ['All must have left by Friday.', 'Friday = ?'],
  ['The bridge is to have been finished by Friday.', 'Friday = ?'],
  ['An answer was requested by Friday.', 'Friday = ?'],
  ['They met on Friday last week.', 'Friday = 2031-05-09', 'last week = 2031-05-05/2031-05-11'],
  ['They met on Tuesday of last week.', 'Tuesday = 2031-05-06', 'last week = 2031-05-05/2031-05-11'],
  ['They will meet on Tuesday next week.', 'Tuesday = 2031-05-20', 'next week = 2031-05-19/2031-05-25'],
  ['They met last week.', 'last week = 2031-05-05/2031-05-11'],
  ['They met last weekend.', 'last weekend = 2031-05-10/2031-05-11'],
  ['They met over the weekend.', 'the weekend = 2031-05-10/2031-05-11'],
  ['They met earlier this week.', 'this week = 2031-05-12/2031-05-18'],
  ['It closed at the end of last year.', 'the end of last year = 2030~'],
  ['It closed last decade.', 'last decade = 202X'],
]);

table('time ago: days exactly, longer units about', [
  ['He left three days ago.', 'three days ago = 2031-05-11'],
  ['He left two weeks ago.', 'two weeks ago = 2031-04-30~'],
  ['He left three months ago.', 'three months ago = 2031-02~'],
  ['He left a year ago.', 'a year ago = 2030~'],
  ['He left 20 years ago.', '20 years ago = 2011~'],
  ['He left several years ago.'],
  ['He left two hours ago.', 'two hours ago = ?'],
]);

table('months', [
  ['It was built in November 2022.', 'November 2022 = 2022-11'],
  ['It was built in November, 2022.', 'November, 2022 = 2022-11'],
  ['It was built in November.', 'November = 2030-11'],
  ['It was built in May.', 'May = 2031-05'],
  ['It will open in August.', 'August = 2031-08'],
  ['It was built in February of last year.', 'February of last year = 2030-02'],
  ['It was built in February last year.', 'February last year = 2030-02'],
  ['It was built last July.', 'last July = 2030-07'],
  ['It opens next July.', 'next July = 2031-07'],
  ['They left at the end of December.', 'the end of December = 2030-12~'],
  ['They left in late December.', 'late December = 2030-12~'],
  ['They left in mid-January.', 'mid-January = 2031-01~'],
  ['It ran from January to March 2024.', 'January to March 2024 = 2024-01/2024-03'],
  ['It ran from November to February 2024.', 'November to February 2024 = 2023-11/2024-02'],
  ['The court ruled in May, and in August it will sit again.', 'May = 2031-05', 'August = 2031-08'],
  ['The November vote was calm.', 'November = 2030-11'],
]);

table('years, decades and centuries', [
  ['It fell in 2016.', '2016 = 2016'],
  ['The 2016 vote was calm.', '2016 = 2016'],
  ['It lasted from 2010 to 2014.', '2010 to 2014 = 2010/2014'],
  ['It lasted between 2010 and 2014.', '2010 and 2014 = 2010/2014'],
  ['In the 2014-15 season he scored.', '2014-15 = 2014/2015'],
  ['It was built in 1648.', '1648 = 1648'],
  ['It was built in early 2024.', 'early 2024 = 2024~'],
  ['It was built around 1890.', '1890 = 1890~'],
  ['It was built in the 1990s.', '1990s = 199X'],
  ["It was built in the '90s.", "'90s = 199X"],
  ['It was built in the early nineties.', 'early nineties = 199X'],
  ['It was built in the 19th century.', '19th century = 18XX'],
  ['By the end of 2035 it must close.', 'the end of 2035 = 2035~'],
]);

table('quarters, halves and seasons', [
  ['Sales fell in the first quarter of 2024.', 'the first quarter of 2024 = 2024-01/2024-03'],
  ['Sales fell in Q3 2023.', 'Q3 2023 = 2023-07/2023-09'],
  ['Sales fell in the second half of last year.', 'the second half of last year = 2030-07/2030-12'],
  ['It rained in spring 2023.', 'spring 2023 = 2023-21'],
  ['It rained in the winter of 2022-23.', 'winter of 2022-23 = 2022-24'],
  ['It rained last summer.', 'last summer = 2030-22'],
  ['It rained in the fall of 2030.', 'fall of 2030 = 2030-23'],
]);

table('time beside an event, or vague: kept without a value', [
  ['Thousands fled since the war began.', 'since the war began = ?'],
  ['It is closed since the start of the invasion.', 'since the start of the invasion = ?'],
  ['Raids grew in recent months.', 'recent months = ?'],
  ['Raids may grow in coming weeks.', 'coming weeks = ?'],
  ['He recently moved.', 'recently = ?'],
  ['Over the past decade it grew.', 'the past decade = ?'],
  ['He fell ill over the last three days.', 'the last three days = ?'],
  ['He died two days later.', 'two days later = ?'],
  ['The next day he died.', 'The next day = ?'],
  ['Sales grew since the war began in February 2022.', 'February 2022 = 2022-02'],
]);

table('words that only look like dates', [
  ['He may march on the town.'],
  ['May said she had no plan.'],
  ['April Hale said so.'],
  ['The Sunday Times wrote it.'],
  ['Good Friday prayers were held.'],
  ['It was Friday the 13th.'],
  ['The bus runs every Friday.'],
  ['He was born on a Friday.'],
  ['Russia Today aired it.'],
  ['He was jailed for 10 years.'],
  ['It will end in three weeks.'],
  ['They sent 1500 tents.'],
  ['The quake killed 2000 people.'],
  ['It cost 2,024 crowns.'],
  ['It sold 2024 dollars of bread.'],
  ['He lost his second match in the fall.'],
  ['He has since left the town.'],
  ['Since he was ill, he stayed.'],
  ['He trailed in the fourth quarter.'],
  ['Agenda 2030 was adopted.'],
  ['Article 12 of March Ltd rules it.'],
  ['The temperature was in the 30s.'],
  ['It happened on 31 February 2024.', 'February 2024 = 2024-02'],
  ['Call 2024-555 now.'],
  ['Turn to page 1999.'],
]);

table(
  'without the date of the article only whole dates have a value',
  [
    ['He fled on Friday.', 'Friday = ?'],
    ['He fled on July 12.', 'July 12 = ?'],
    ['He fled on July 12, 2024.', 'July 12, 2024 = 2024-07-12'],
    ['He fled last month.', 'last month = ?'],
    ['He fled in November.', 'November = ?'],
    ['He fled two weeks ago.', 'two weeks ago = ?'],
    ['He fled yesterday.', 'yesterday = ?'],
    ['He fled in 2024.', '2024 = 2024'],
  ],
  null,
);

table(
  'near the turn of a year',
  [
    ['He fled on December 30.', 'December 30 = 2031-12-30'],
    ['He fled on Wednesday.', 'Wednesday = 2031-12-31'],
    ['He fled last month.', 'last month = 2031-12'],
    ['They will meet on Jan. 9.', 'Jan. 9 = 2032-01-09'],
    ['They met last year.', 'last year = 2031'],
  ],
  '2032-01-02',
);

table('weekdays of a month', [
  ['The case was confirmed on the last Wednesday of January.', 'last Wednesday of January = 2031-01-29'],
  ['They voted on the first Monday in March 2030.', 'first Monday in March 2030 = 2030-03-04'],
  ['They met on the fifth Thursday of April 2031.', 'fifth Thursday of April 2031 = ?'],
  ['It burned on a rainy Friday in March.', 'Friday = ?', 'March = 2031-03'],
  ['It burned on the first Monday of the strike.', 'Monday = 2031-05-12'],
]);
