import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../../src/core/extract/figures/figures.ts';
import type { Figure } from '../../../../src/core/model/reading.ts';
import { taggedText } from '../../../support/tagged.ts';

/**
 * One line a figure: words = value [low..high] qualifier · unit · type, where `exactly` and `count` go without saying.
 * A ratio is shown to three places.
 */
function shown({ exact, value, low, high, qualifier, unit, type }: Figure): string {
  const range = low === undefined ? '' : ` [${low}..${high}]`;
  const meant = qualifier === 'exactly' ? '' : ` ${qualifier}`;
  const kind = type === 'count' ? '' : ` · ${type}`;
  return `${exact} = ${Number(value.toFixed(3))}${range}${meant} · ${unit ?? '-'}${kind}`;
}

function figuresOf(sentence: string): string[] {
  return findFigures(taggedText(sentence)).map(shown);
}

type Row = readonly [sentence: string, ...figures: string[]];

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows.map(([sentence, ...figures]) => ({ sentence, figures })))('$sentence', ({ sentence, figures }) => {
      expect(figuresOf(sentence)).toEqual(figures);
    });
  });
}

table('counts with the noun and its modifiers', [
  [
    'The raid left 18,000 Norlandian conscripts of the Coastal District without tents.',
    '18,000 = 18000 · Norlandian conscripts',
  ],
  ['The clinic treated 412 patients in March.', '412 = 412 · patients'],
  ['She counted 7 broken windows.', '7 = 7 · broken windows'],
  ['Rescuers pulled eleven miners from the shaft.', 'eleven = 11 · miners'],
  ['The fleet lost 3 patrol boats and 14 armored vehicles.', '3 = 3 · patrol boats', '14 = 14 · armored vehicles'],
  ['He fled with a pistol and 70 rounds of ammunition.', '70 = 70 · rounds of ammunition'],
  ['Customs found 12 boxes of cigarettes.', '12 = 12 · boxes of cigarettes'],
  ['The jury convicted her on three counts of fraud.', 'three = 3 · counts of fraud'],
  ['The blast hurt two of his neighbours.', 'two = 2 · neighbours'],
  ['Three of the hostages were freed.', 'Three = 3 · hostages'],
  ["Four of Norland's frigates stayed in port.", 'Four = 4 · frigates'],
  ['The 300 delegates left the hall.', '300 = 300 · delegates'],
  ['The team won 27 of 30 matches.', '27 = 27 · matches', '30 = 30 · matches'],
  ['A total of 117 farm workers fell ill.', '117 = 117 · farm workers'],
  ['Twelve children and nine adults were on board.', 'Twelve = 12 · children', 'nine = 9 · adults'],
  ['The storm damaged 2,000 homes.', '2,000 = 2000 · homes'],
  ['It employs 1,250,000 people.', '1,250,000 = 1250000 · people'],
  ['The police detained 40 more protesters.', '40 = 40 · protesters'],
  ['Another 40 houses burned.', '40 = 40 · houses'],
  ['An additional 12 nurses were hired.', '12 = 12 · nurses'],
  ['The five most recent polls agree.', 'five = 5 · most recent polls'],
  ['It matched traces in two earlier cases.', 'two = 2 · earlier cases'],
  ['Four plain-clothes officers opened fire.', 'Four = 4 · plain-clothes officers'],
  ['It runs 150 coal- and gas-fired plants.', '150 = 150 · coal- and gas-fired plants'],
  ['The list names 10 000 missing people.', '10 000 = 10000 · missing people'],
  ['Some 1 250 000 voters stayed away.', '1 250 000 = 1250000 about · voters'],
  ['On 9 April 1,200 workers walked out.', '1,200 = 1200 · workers'],
  ['On Monday 300 workers walked out.', '300 = 300 · workers'],
]);

table('people in a state, and figures without a noun', [
  ['The shelling left 30 wounded and two dead.', '30 = 30 · wounded', 'two = 2 · dead'],
  ['Five are missing.', 'Five = 5 · -'],
  ['The army lost 900 gunners. Around 400 of them fled.', '900 = 900 · gunners', '400 = 400 about · gunners'],
  ['He has 40 goats. Some 400 of them left.', '40 = 40 · goats', '400 = 400 about · -'],
  ['The toll rose to 45.', '45 = 45 · -'],
  ['At least 12 were hurt.', '12 = 12 at-least · -'],
  ['The toll stood at 212 on the third day.', '212 = 212 · -'],
  ['Police put the number of dead at four.', 'four = 4 · -'],
  ['Clerks put it at nine on Monday.', 'nine = 9 · -'],
  ['The ministry puts the toll at 17.', '17 = 17 · -'],
  ['Police put the men on the train at four.'],
  ['Police put up posters, and left at four.'],
  ['12 dead miners were found.', '12 = 12 · dead miners'],
  ['Two were taken to hospital.', 'Two = 2 · -'],
  ['She is a mother of two.', 'two = 2 · -'],
]);

table('numbers in words', [
  ['Twenty-five tents were put up.', 'Twenty-five = 25 · tents'],
  ['One hundred and twenty divers took part.', 'One hundred and twenty = 120 · divers'],
  ['Two thousand five hundred letters came.', 'Two thousand five hundred = 2500 · letters'],
  ['The mine produced three and a half million tonnes.', 'three and a half million = 3500000 · tonnes · other'],
  ['A million and a half votes were cast.', 'A million and a half = 1500000 · votes'],
  ['A hundred villagers fled.', 'A hundred = 100 · villagers'],
  ['Half a million tourists came.', 'Half a million = 500000 · tourists'],
  ['Half a dozen arrests followed.', 'Half a dozen = 6 · arrests'],
  ['Two dozen trucks crossed the border.', 'Two dozen = 24 · trucks'],
  ['The firm shipped 4.2 million doses.', '4.2 million = 4200000 · doses'],
  ['There were 4.35 million cases.', '4.35 million = 4350000 · cases'],
  ['Zero cases were reported.', 'Zero = 0 · cases'],
  ['The city has 2.5m residents.', '2.5m = 2500000 · residents'],
  ['The strike cost 1.5bn tonnes of output.', '1.5bn = 1500000000 · tonnes of output · other'],
  ['Fifteen hundred sheep died.', 'Fifteen hundred = 1500 · sheep'],
  ['The plot covers 2½ acres.', '2½ = 2.5 · acres · other'],
]);

table('orders of magnitude have the magnitude as value and mean more than it', [
  ['Dozens of people were hurt.', 'Dozens = 12 more-than · people'],
  ['Dozens were hurt.', 'Dozens = 12 more-than · -'],
  ['Hundreds of thousands fled.', 'Hundreds of thousands = 100000 more-than · -'],
  ['Tens of thousands of homes lost power.', 'Tens of thousands = 10000 more-than · homes'],
  ['Scores of tourists were stranded.', 'Scores = 20 more-than · tourists'],
  ['Several hundred students marched.', 'Several hundred = 100 more-than · students'],
  ['A few dozen fans stayed.', 'A few dozen = 12 more-than · fans'],
  ['Thousands of Norlanders left the country.', 'Thousands = 1000 more-than · Norlanders'],
  ['The scheme cost millions of dollars.', 'millions = 1000000 more-than · USD · money'],
  ['A couple of guards slept.', 'A couple = 2 about · guards'],
  ['A couple of hundred guards slept.', 'A couple of hundred = 200 about · guards'],
]);

table('how exactly: the words before', [
  ['More than 18,000 men left.', '18,000 = 18000 more-than · men'],
  ['Over 200 flights were cancelled.', '200 = 200 more-than · flights'],
  ['Well over 200 flights were cancelled.', '200 = 200 more-than · flights'],
  ['Losses exceeded 5,000 tonnes.', '5,000 = 5000 more-than · tonnes · other'],
  ['Upwards of 90 schools closed.', '90 = 90 more-than · schools'],
  ['In excess of 90 schools closed.', '90 = 90 more-than · schools'],
  ['At least 30 sailors drowned.', '30 = 30 at-least · sailors'],
  ['No fewer than 30 sailors drowned.', '30 = 30 at-least · sailors'],
  ['At least another 40 sailors drowned.', '40 = 40 at-least · sailors'],
  ['Fewer than 100 tickets were sold.', '100 = 100 fewer-than · tickets'],
  ['Less than 3 percent voted.', '3 = 3 fewer-than · percent · percent'],
  ['No more than 20 guests may attend.', '20 = 20 at-most · guests'],
  ['The barn never held more than 20 tonnes.', '20 = 20 at-most · tonnes · other'],
  ['The barn has not held over 20 tonnes.', '20 = 20 at-most · tonnes · other'],
  ['It was never said why more than 20 guests came.', '20 = 20 more-than · guests'],
  ['More than 20 guests never came.', '20 = 20 more-than · guests'],
  ['Not only more than 20 guests came.', '20 = 20 more-than · guests'],
  ['A maximum of 20 guests may attend.', '20 = 20 at-most · guests'],
  ['Nearly 40 invaders left their trenches.', '40 = 40 nearly · invaders'],
  ['Almost half the crew fell ill.', 'half = 0.5 nearly · crew · ratio'],
  ['Close to 300 inmates escaped.', '300 = 300 nearly · inmates'],
  ['Just under 40 percent agreed.', '40 = 40 nearly · percent · percent'],
  ['About 60 goats were stolen.', '60 = 60 about · goats'],
  ['Around 12,000 of them were sent home.', '12,000 = 12000 about · -'],
  ['Some 2,500 troops deserted.', '2,500 = 2500 about · troops'],
  ['Roughly a dozen families fled.', 'a dozen = 12 about · families'],
  ['An estimated 900 seals live there.', '900 = 900 about · seals'],
  ['Up to 10 ships can dock.', '10 = 10 up-to · ships'],
  ['As many as 200 people may be trapped.', '200 = 200 up-to · people'],
  ['Up to an additional 300 beds are planned.', '300 = 300 up-to · beds'],
  ['More than a dozen bakeries closed.', 'a dozen = 12 more-than · bakeries'],
  ['Exactly 61 ballots were spoiled.', '61 = 61 · ballots'],
  ['Only 61 ballots were spoiled.', '61 = 61 · ballots'],
]);

table('how exactly: the words after', [
  ['It takes 20 minutes or more.', '20 = 20 at-least · minutes · duration'],
  ['Some 20 or so boats were lost.', '20 = 20 about · boats'],
  ['The firm has 100+ drivers.', '100 = 100 at-least · drivers'],
  ['He owns 50-plus cars.', '50 = 50 at-least · cars'],
  ['A fee of $200 or less applies.', '$200 = 200 at-most · USD · money'],
  ['Thirty-odd pupils came.', 'Thirty = 30 about · pupils'],
]);

table('a preposition that belongs to the verb qualifies nothing', [
  ['The paper reported about eight soldiers who refused to fight.', 'eight = 8 · soldiers'],
  ['The paper reported on Monday about 200 soldiers who refused to fight.', '200 = 200 · soldiers'],
  ['The clinic reported about 200 cases.', '200 = 200 about · cases'],
  ['She spoke about 200 cases.', '200 = 200 · cases'],
  ['Officials said about eight soldiers died.', 'eight = 8 about · soldiers'],
  ['He was charged under two articles.', 'two = 2 · articles'],
  ['The run took under two hours.', 'two = 2 · hours · duration'],
  ['The run was won in just under two hours.', 'two = 2 nearly · hours · duration'],
  ['The dispute over two islands goes on.', 'two = 2 · islands'],
  ['The trial ran over three weeks.', 'three = 3 · weeks · duration'],
  ['The trial lasted for over three weeks.', 'three = 3 more-than · weeks · duration'],
  ['They gathered around three tables.', 'three = 3 · tables'],
  ['The camp lies close to two villages.', 'two = 2 · villages'],
  ['The drone flew over two villages.', 'two = 2 · villages'],
  ['A quotation over three pages bored him.', 'three = 3 · pages'],
  ['The frost killed over ten people.', 'ten = 10 more-than · people'],
]);

table('ranges: the lower end is the value', [
  ['Between 20 and 30 tanks were lost.', '20 and 30 = 20 [20..30] at-least · tanks'],
  ['They lost 20 to 30 tanks.', '20 to 30 = 20 [20..30] at-least · tanks'],
  ['They lost 20-30 tanks.', '20-30 = 20 [20..30] at-least · tanks'],
  ['They lost 20–30 tanks.', '20–30 = 20 [20..30] at-least · tanks'],
  ['Two or three guards slept.', 'Two or three = 2 [2..3] at-least · guards'],
  ['About 20 to 30 people came.', '20 to 30 = 20 [20..30] about · people'],
  ['Growth of 5 to 9 percent is likely.', '5 to 9 = 5 [5..9] at-least · percent · percent'],
  ['It may cost $10-15 million.', '$10-15 million = 10000000 [10000000..15000000] at-least · USD · money'],
  [
    'It may cost $2 million to $3 million.',
    '$2 million to $3 million = 2000000 [2000000..3000000] at-least · USD · money',
  ],
  ['Two to three million birds nest here.', 'Two to three million = 2000000 [2000000..3000000] at-least · birds'],
  ['A stay of three to four weeks is usual.', 'three to four = 3 [3..4] at-least · weeks · duration'],
  ['A three- to four-week stay is usual.', 'three- to four = 3 [3..4] at-least · weeks · duration'],
  ['They dug 12-15,000 graves.', '12-15,000 = 12000 [12000..15000] at-least · graves'],
]);

table('a change is two figures, not a range', [
  ['Prices rose from 5 to 9 percent.', '5 = 5 · percent · percent', '9 = 9 · percent · percent'],
  ['Staff was cut from 300 to 200.', '300 = 300 · -', '200 = 200 · -'],
  ['The boat slowed from 13.6 knots to 11.', '13.6 = 13.6 · knots · other', '11 = 11 · knots · other'],
  ['Losses were put at 2,260 tonnes from 3,400.', '2,260 = 2260 · tonnes · other', '3,400 = 3400 · tonnes · other'],
  ['He sold nine cows to 11 farmers.', 'nine = 9 · cows', '11 = 11 · farmers'],
  ['The share fell from 58 percent to 55 percent.', '58 = 58 · percent · percent', '55 = 55 · percent · percent'],
  ['It takes from 5 to 9 days.', '5 to 9 = 5 [5..9] at-least · days · duration'],
]);

table('money, in units of its currency', [
  ['The strike costs the region 9 million crowns a day.', '9 million = 9000000 · crowns · money'],
  ['The deal is worth $27m.', '$27m = 27000000 · USD · money'],
  ['The debt is £4bn.', '£4bn = 4000000000 · GBP · money'],
  ['It cost €3 billion.', '€3 billion = 3000000000 · EUR · money'],
  ['A bill of US$1.3 trillion came.', 'US$1.3 trillion = 1300000000000 · USD · money'],
  ['It paid A$5 million.', 'A$5 million = 5000000 · AUD · money'],
  ['They took 4.2 million dollars.', '4.2 million = 4200000 · USD · money'],
  ['They took 40,000 Swiss francs.', '40,000 = 40000 · CHF · money'],
  ['They took 40,000 francs.', '40,000 = 40000 · francs · money'],
  ['The fine is 500,000 rubles.', '500,000 = 500000 · RUB · money'],
  ['The fine is 500,000 hryvnias.', '500,000 = 500000 · UAH · money'],
  ['The fine is EUR 2,000.', 'EUR 2,000 = 2000 · EUR · money'],
  ['The fine is 2,000 EUR.', '2,000 = 2000 · EUR · money'],
  ['A $27-million contract was signed.', '$27-million = 27000000 · USD · money'],
  ['A 27-million-dollar contract was signed.', '27-million = 27000000 · USD · money'],
  ['It costs $10,000 a month.', '$10,000 = 10000 · USD · money'],
  ['Bread costs 37 cents.', '37 = 37 · cents · money'],
  ['The prize was 900 pounds sterling.', '900 = 900 · GBP · money'],
  ['The bank lent 3 trillion won.', '3 trillion = 3000000000000 · KRW · money'],
  ['Shares fell below $50k in value.', '$50k = 50000 fewer-than · USD · money'],
  ['They spent tens of millions of pounds.', 'tens of millions = 10000000 more-than · GBP · money'],
  ['They ate two pounds of rice.', 'two = 2 · pounds of rice · other'],
  ['He lost a quarter of a million dollars.', 'a quarter of a million = 250000 · USD · money'],
]);

table('percent and points', [
  ['Turnout was 61.5%.', '61.5% = 61.5 · percent · percent'],
  ['Turnout was 61 per cent.', '61 = 61 · percent · percent'],
  ['Twelve percent were unsure.', 'Twelve = 12 · percent · percent'],
  ['Support fell by 2.5 percentage points.', '2.5 = 2.5 · percentage points · percent'],
  ['A 30 percent tariff applies.', '30 = 30 · percent · percent'],
  ['A 30-percent tariff applies.', '30 = 30 · percent · percent'],
  ['Half of 1 percent were spoiled.', 'Half of 1 = 0.5 · percent · percent'],
  ['Rates rose by half a percentage point.', 'half = 0.5 · percentage points · percent'],
  ['They lost 15-20 per cent of it.', '15-20 = 15 [15..20] at-least · percent · percent'],
  ['Rates rose by 0.5-0.7 percent.', '0.5-0.7 = 0.5 [0.5..0.7] at-least · percent · percent'],
]);

table('shares and odds', [
  ['Two-thirds of voters agreed.', 'Two-thirds = 0.667 · voters · ratio'],
  ['Two thirds of voters agreed.', 'Two thirds = 0.667 · voters · ratio'],
  ['A third of the 300 delegates left.', 'A third = 0.333 · delegates · ratio', '300 = 300 · delegates'],
  ['A third of the 300 have left.', 'A third = 0.333 · - · ratio', '300 = 300 · -'],
  ['One in five patients waited.', 'One in five = 0.2 · patients · ratio'],
  ['8 out of 10 nurses agreed.', '8 out of 10 = 0.8 · nurses · ratio'],
  ['One of every nine voters agreed.', 'One of every nine = 0.111 · voters · ratio'],
  ['Three quarters of the harvest was lost.', 'Three quarters = 0.75 · harvest · ratio'],
  ['Half of the crew fell ill.', 'Half = 0.5 · crew · ratio'],
  ['Output fell by a third.', 'a third = 0.333 · - · ratio'],
  ['Less than a third agreed.', 'a third = 0.333 fewer-than · - · ratio'],
  ['Just shy of half of them agreed.', 'half = 0.5 nearly · - · ratio'],
  ['Less than a quarter of donors answered.', 'a quarter = 0.25 fewer-than · donors · ratio'],
  ['About 2/3 of voters agreed.', '2/3 = 0.667 about · voters · ratio'],
  ['They were outnumbered five to one.', 'five to one = 5 · - · ratio'],
]);

table('multiples', [
  ['Desertions increased tenfold.', 'tenfold = 10 · times · multiple'],
  ['A 10-fold rise was seen.', '10-fold = 10 · times · multiple'],
  ['Prices doubled.', 'doubled = 2 · times · multiple'],
  ['Prices more than doubled.', 'doubled = 2 more-than · times · multiple'],
  ['Exports nearly tripled.', 'tripled = 3 nearly · times · multiple'],
  ['Twice as many came.', 'Twice = 2 · times · multiple'],
  ['It is double the number of last spring.', 'double = 2 · times · multiple'],
  ['It is three times as large.', 'three = 3 · times · multiple'],
  ['He was fined three times.', 'three = 3 · times'],
  ['He was shot twice.', 'twice = 2 · times'],
]);

table('ages', [
  ['A 31-year-old was held.', '31 = 31 · years · age'],
  ['Ana Brel, 31, was held.', '31 = 31 · years · age'],
  ['A baker, 31, was held.', '31 = 31 · years · age'],
  ['The man was 31 years old.', '31 = 31 · years · age'],
  ['A boy aged nine drowned.', 'nine = 9 · years · age'],
  ['Men aged between 18 and 60 may not leave.', '18 and 60 = 18 [18..60] at-least · years · age'],
  ['She left at the age of 16.', '16 = 16 · years · age'],
  ['A six-month-old baby survived.', 'six = 6 · months · age'],
  ['People over 60 pay less.', '60 = 60 more-than · years · age'],
  ['Children under five travel free.', 'five = 5 fewer-than · years · age'],
  ['He is in his mid-20s.', '20s = 24 [24..26] at-least · years · age'],
  ['A woman in her 30s was held.', '30s = 30 [30..39] at-least · years · age'],
  ['Among 18- to 24-year-olds the share is lower.', '18- to 24 = 18 [18..24] at-least · years · age'],
  ['He turned 40 in jail.', '40 = 40 · years · age'],
  ['A poll of 18-to-34-year-olds says so.', '18-to-34 = 18 [18..34] at-least · years · age'],
  ['Anyone 18 years or older may vote.', '18 = 18 at-least · years · age'],
]);

table('results of votes and matches', [
  ['It was a 5-4 decision.', '5-4 = 5 · - · score'],
  ['The court ruled 5-4 against him.', '5-4 = 5 · - · score'],
  ['Norland won 3-1.', '3-1 = 3 · - · score'],
  ['Norland beat the guests 3–1.', '3–1 = 3 · - · score'],
  ['The house voted 52 to 48.', '52 to 48 = 52 · - · score'],
  ['It ended in a 2-2 draw.', '2-2 = 2 · - · score'],
  ['It won 20-30 seats.', '20-30 = 20 [20..30] at-least · seats'],
]);

table('durations, under the plural of their unit', [
  ['The crime carries a 10-year jail term.', '10 = 10 · years · duration'],
  ['Two night-shift workers had died.', 'Two = 2 · night-shift workers'],
  ['The fire was out within 30 minutes.', '30 = 30 at-most · minutes · duration'],
  ['Houses within 500 metres of the pier were cleared.', '500 = 500 at-most · metres · other'],
  ['Shops within three of the towns were closed.', 'three = 3 · towns'],
  ['He faces up to 10 years in prison.', '10 = 10 up-to · years · duration'],
  ['The siege lasted three weeks.', 'three = 3 · weeks · duration'],
  ['In the nine-second clip a man runs.', 'nine = 9 · seconds · duration'],
  ['Thirty men gave up in a four-day period.', 'Thirty = 30 · men', 'four = 4 · days · duration'],
  ['It took 48 hours.', '48 = 48 · hours · duration'],
  ['It took two and a half years.', 'two and a half = 2.5 · years · duration'],
  ['He spent two full years there.', 'two = 2 · years · duration'],
]);

table('measures', [
  ['The fire spread over 600 square miles.', '600 = 600 more-than · square miles · other'],
  ['It stands 30 km from the border.', '30 = 30 · km · other'],
  ['It stands 30km from the border.', '30 = 30 · km · other'],
  ['A 500-kilogram bomb fell.', '500 = 500 · kilogram · other'],
  ['They sent 5,000 tonnes of grain.', '5,000 = 5000 · tonnes of grain · other'],
  ['Winds reached 120 mph.', '120 = 120 · mph · other'],
  ['The 6.4-magnitude quake was felt.', '6.4 = 6.4 · magnitude · other'],
  ['They bought six Mi-8 helicopters.', 'six = 6 · Mi-8 helicopters'],
]);

table('nouns before which a hyphenated number counts', [
  ['The 12-member jury met.', '12 = 12 · member'],
  ['A 300-strong crowd came.', '300 = 300 · strong'],
  ['A nine-storey block fell.', 'nine = 9 · storey'],
]);

table('one and another where they count', [
  ['One man was held.', 'One = 1 · man'],
  ['One of his comrades was hurt.', 'One = 1 · comrades'],
  ['Two were killed and one was wounded.', 'Two = 2 · -', 'one = 1 · -'],
  ['He shot two comrades and wounded another.', 'two = 2 · comrades', 'another = 1 · comrades'],
  ['The blast left one dead.', 'one = 1 · dead'],
  ['He got one year in prison.', 'one = 1 · years · duration'],
  ['At least one witness lied.', 'one = 1 at-least · witness'],
]);

table('"one" and "another" that count nothing', [
  ['One of them said so.'],
  ['No one was hurt.'],
  ['One day this will end.'],
  ['One must be careful.'],
  ['It was one of the best known cities.'],
  ['One of the reasons is cost.'],
  ['They talk to one another.'],
  ['There is another way.'],
  ['On the one hand it helps.'],
  ['This one is broken.'],
]);

table('dates, years and clock times are no figures', [
  ['It happened on July 12.'],
  ['It happened on 12 July 2031.'],
  ['The 2022 elections were calm.'],
  ['In 2022 prices fell.'],
  ['Since 2014 the border is closed.'],
  ['It opened in 1812.'],
  ['He called at 8:50 p.m. from home.'],
  ['Trains leave between 9 and 11 a.m. daily.'],
  ["They met at five o'clock."],
  ['The alert came at 1600 GMT.'],
  ['It happened on Friday the 13th.'],
  ['In the 1990s it was quiet.'],
  ['He was born in nineteen eighty-four.'],
  ['The text is dated 12/07/2031.'],
  ['He left two weeks ago.'],
  ['From 2010 to 2014 he taught.'],
]);

table('a number of four digits counts where the words say so', [
  ['The quake killed 2000 people.', '2000 = 2000 · people'],
  ['Some 2020 tents were sent.', '2020 = 2020 about · tents'],
  ['They sent 1500 tents.', '1500 = 1500 · tents'],
  ['It costs 1500 dollars.', '1500 = 1500 · USD · money'],
  ['They won 2016 contests.'],
]);

table('labels, codes and names are no figures', [
  ['The 8th Guards Army retreated.'],
  ['Article 5 was invoked.'],
  ['Articles 5 and 6 were invoked.'],
  ['It is house No. 4 on the left.'],
  ['Channel 4 aired it.'],
  ['Photo RTR2C7Y9 shows a T-72 near an F-16.'],
  ['Covid-19 spread.'],
  ['The G7 and the G-20 met.'],
  ['Flight 370 vanished.'],
  ['On page 12 the report says so.'],
  ['Resolution 1701 was passed.'],
  ['Call 555-0123 for details.'],
  ['Call +44 20 7946 0958 for details.'],
  ['The 9/11 inquiry ended.'],
  ['The shop is open 24/7.'],
  ['He lives at 10 Downing Street.'],
  ['A Boeing 737 landed.'],
  ['The Big Four met.'],
  ['Formula One is loud.'],
  ['He was hit by 155mm shells.'],
  ['He carried a 9-mm pistol.'],
  ['It runs on 5G.'],
  ['He ran a 5K race.'],
  ['A 911 caller was heard.'],
  ['See note [12] below.'],
  ['1. Open the lid.'],
  ['Version 1.2.3 is out.'],
  ['The file is 00417.'],
  ['Agent 007 is fiction.'],
  ['Phase Two begins.'],
  ['The first and the second man left, the third stayed.'],
]);

table('idioms and parts of compounds are no figures', [
  ['The two-state plan failed.'],
  ['A five-star hotel burned.'],
  ['It was a one-way street.'],
  ['The two met in May.'],
  ['The cake was cut in two.'],
  ['A third man ran away.'],
  ['They fear a third wave.'],
  ['The big three met.'],
  ['The second half was dull.'],
  ['Her half-brother left.'],
  ['It was a double murder.'],
  ['He doubled down on it.'],
  ['It costs a sum in six figures.'],
  ['They rated it 50-50 at best.'],
  ['Several people and many others came.'],
  ['A man left.'],
]);

table('numbers that may mean two things are left open', [
  ['The army lost 10.000 men.'],
  ['There were 12 cases per 100,000 people.', '12 = 12 · cases'],
]);
