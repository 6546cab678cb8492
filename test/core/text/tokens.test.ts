import { expect, test } from 'vitest';
import { tokenise } from '../../../src/core/text/tokens.ts';

function words(text: string): string {
  return tokenise(text).word.join(' ');
}

test.each<[string, string, string]>([
  ['possessive', 'the ministry’s boats', 'the ministry ’s boats'],
  ['possessive of a plural', "the soldiers' posts", "the soldiers ' posts"],
  ['not', "They didn’t go; she can’t, he won't.", "They did n’t go ; she ca n’t , he wo n't ."],
  ['two clitics', "They couldn't've known.", "They could n't 've known ."],
  ['shouted clitics', "IT'S NOT OURS, THEY'LL SEE", "IT 'S NOT OURS , THEY 'LL SEE"],
  ['fused words', 'We cannot stay, we gonna go.', 'We can not stay , we gon na go .'],
  ['a word that only begins as a fused one does', 'The cannotation', 'The cannotation'],
  ['names with an apostrophe', "O'Neil, D’Souza and Sana'a", "O'Neil , D’Souza and Sana'a"],
  ['decades and elisions', "the '90s, the ’08 flood, 'tis, get 'em", "the '90s , the ’08 flood , 'tis , get 'em"],
  ['a quotation that begins with a number', "'16 dead' after blast", "' 16 dead ' after blast"],
  ['and between apostrophes', "rock 'n' roll", "rock 'n' roll"],
  ['initials of a country', 'The U.K. and the U.S.-led force', 'The U.K. and the U.S.-led force'],
  ['possessive of initials', 'the U.K.’s envoy', 'the U.K. ’s envoy'],
  ['initials at the end', 'They live in the U.S.', 'They live in the U.S.'],
  ['a person’s initials', 'J.K. Abara met Dana W. Okoro', 'J.K. Abara met Dana W. Okoro'],
  ['a letter at a sentence’s end', 'They chose plan B. \nThen', 'They chose plan B . Then'],
  ['titles and months', 'Lt. Col. Abara left on Jan. 13.', 'Lt. Col. Abara left on Jan. 13 .'],
  ['titles in capitals', 'GEN. ABARA SAYS THE PATIENT IS ILL.', 'GEN. ABARA SAYS THE PATIENT IS ILL .'],
  ['an ordinary word that a state shortens to', 'The church held mass. Then', 'The church held mass . Then'],
  ['number before a figure', 'Reactor No. 4 said no. Then', 'Reactor No. 4 said no . Then'],
  ['party and state', 'Sen. Abara (D-Pa.) left', 'Sen. Abara ( D-Pa. ) left'],
  ['time of day', 'at 5:15 p.m. on', 'at 5:15 p.m. on'],
  ['thousands and decimals', '117,770 or 3.5 or 1,250.75', '117,770 or 3.5 or 1,250.75'],
  ['a translated decimal', '3,5 million', '3,5 million'],
  ['years in a row', 'in 2014,2015 and', 'in 2014 , 2015 and'],
  ['words without a blank after the comma', 'tents,rice', 'tents , rice'],
  ['currencies by themselves', '$27m, €4bn, £3 and US$5', '$ 27m , € 4bn , £ 3 and US $ 5'],
  ['percent and sign', 'up 40% to -5', 'up 40 % to - 5'],
  ['dates and fractions in figures', '9/11, 2/3, 13.01.2023', '9/11 , 2/3 , 13.01.2023'],
  ['alternatives', 'tents/blankets', 'tents / blankets'],
  ['ranges with a dash', 'the 2014–2016 war', 'the 2014 – 2016 war'],
  ['hyphens of every kind', 'so-called so‑called Su-35 31-year-old', 'so-called so‑called Su-35 31-year-old'],
  ['a hanging hyphen', 'pre- and post-war', 'pre - and post-war'],
  ['dashes', 'left—at dawn--by boat ― yes', 'left — at dawn -- by boat ― yes'],
  ['ellipses', 'Well… wait... no', 'Well … wait ... no'],
  ['marks repeated', 'What?! No!!! ****', 'What ? ! No !!! ****'],
  ['companies', 'AT&T and P&G; bread & salt', 'AT&T and P&G ; bread & salt'],
  ['mail', 'write to desk.tips@example.com.', 'write to desk.tips@example.com .'],
  [
    'web',
    'see https://example.org/a?b=1&c, or (www.example.org/x).',
    'see https://example.org/a?b=1&c , or ( www.example.org/x ) .',
  ],
  ['web without its scheme', 'at t.me/harbour_desk and example.com.', 'at t.me/harbour_desk and example.com .'],
  ['tags and names', '#budget #1 @harbour_desk @ 5', '#budget # 1 @harbour_desk @ 5'],
  ['a full stop without its blank', 'They fled.He stayed', 'They fled . He stayed'],
  ['quotation marks', "“Go,” she said, ``go.''", "“ Go , ” she said , `` go . ''"],
  ['marks upon letters', 'Cafe\u0301 in Łódź', 'Cafe\u0301 in Łódź'],
  ['an invisible hyphen in a word', 'min\u00adistry\u200b left\u200e', 'min\u00adistry left'],
  ['pictures', 'fire 🔥🔥 ❤️ 👩‍🚒!', 'fire 🔥 🔥 ❤️ 👩‍🚒 !'],
  ['other scripts', 'в Киеве 北京。', 'в Киеве 北京 。'],
  ['no blank but a wide one', 'a\u00a0b\u3000c\ufeffd\u2028e', 'a b c d e'],
  ['nothing', ' \n\t ', ''],
])('%s', (_name, text, expected) => {
  expect(words(text)).toBe(expected);
});

test('the lower-case form is plain: for lookups it does not matter how an apostrophe or a hyphen was typed', () => {
  expect(tokenise('So‑Called Ministry’s O‘Neil min\u00adistry posts’ ‘').lower).toEqual([
    'so-called',
    'ministry',
    "'s",
    "o'neil",
    'ministry',
    'posts',
    "'",
    '‘',
  ]);
});
