import { expect, test } from 'vitest';
import { creditOf, creditsOf, viaOf } from '../speakers/speakers-marked.ts';

/** What a case defends; the marked text; the chain of its last attribution, nearest to the article first; its speaker. */
type Case = readonly [defends: string, text: string, via: string, speaker?: string];

const CITING: readonly Case[] = [
  [
    'an agency that cites a body passes on what the body says',
    "{Two were held}, [s:TASS] [c:reported], citing Harrow's regional government.",
    'TASS',
    "Harrow's regional government",
  ],
  [
    'with the platform of what is cited',
    "{Two were held}, [s:TASS] [c:reported], citing a Telegram announcement from Harrow's regional government.",
    'TASS < Telegram',
    "Harrow's regional government",
  ],
  ['citing inside the cue', '{Two were held}, [s:Reuters] [c:reported, citing] police.', 'Reuters', 'police'],
  [
    'according to an outlet which cites somebody',
    '{Two were held}, [c:according to] [s:Interfax], which cited the Veldian Interior Ministry.',
    'Interfax',
    'Veldian Interior Ministry',
  ],
  [
    'who reports what another said passes it on, by whatever name',
    '[s:Harrow Files] [c:reported] on Friday, citing former aide Viktor Brandt, that {two were held}.',
    'Harrow Files',
    'Viktor Brandt',
  ],
  [
    'a blogger who writes so',
    '[s:The blogger Ivo Brandt] [c:wrote], citing an officer of the garrison, that {two were held}.',
    'Ivo Brandt',
    'officer of the garrison',
  ],
  [
    'who holds an office speaks for himself, whomever he cites',
    '[s:The governor, Ivo Brandt,] [c:wrote], citing an officer of the garrison, that {two were held}.',
    '',
    'Ivo Brandt',
  ],
  [
    'who says so, citing a report, speaks for himself',
    '[s:Ivo Brandt], citing a report by the Main Grain Board, [c:said] {two were held}.',
    '',
    'Ivo Brandt',
  ],
  [
    'whom an outlet without a telling name quotes',
    '[c:According to] [s:accountants quoted by Harrow Files], {two were held}.',
    'Harrow Files',
    'accountants',
  ],
  ['quoting', '{Two were held}, [s:Interfax] [c:said], quoting Viktor Brandt.', 'Interfax', 'Viktor Brandt'],
  [
    'an outlet that quoted somebody as saying',
    '[s:Interfax] [c:quoted] Viktor Brandt as saying {two were held}.',
    'Interfax',
    'Viktor Brandt',
  ],
  [
    'unnamed people are cited too',
    '{The plan is dead}, [s:Bloomberg] [c:reported], citing people familiar with the matter.',
    'Bloomberg',
    'people familiar with the matter',
  ],
  [
    'a document is cited',
    '{The plan is dead}, [s:Reuters] [c:reported], citing court documents.',
    'Reuters',
    'court documents',
  ],
  [
    'a channel of a platform cites',
    '{Two were held}, [s:the Baza Telegram channel] [c:reported], citing a police source.',
    'Baza',
    'police source',
  ],
  [
    'an outlet that no table knows',
    '{Two were held}, [s:the Harrow Gazette] [c:reported], citing Viktor Brandt.',
    'Harrow Gazette',
    'Viktor Brandt',
  ],
  ...(
    [
      ['the Harrow News Agency', 'Harrow News Agency'],
      ['the Harrow Press Agency', 'Harrow Press Agency'],
      ['Harrow Broadcasting Service', 'Harrow Broadcasting Service'],
      ['the HARVA news agency', 'HARVA'],
      ['the state news agency HARVA', 'HARVA'],
      ['the news agency Lumen', 'Lumen'],
      ['the newspaper Harrow Today', 'Harrow Today'],
      ['Channel Six', 'Channel Six'],
      ['the Harrow Echo', 'Harrow Echo'],
    ] as const
  ).map(
    ([outlet, name]): Case => [
      `an outlet by its own words: ${outlet}`,
      `{Two were held}, [s:${outlet}] [c:reported], citing Viktor Brandt.`,
      name,
      'Viktor Brandt',
    ],
  ),
  [
    'a service that speaks for a body is no outlet',
    '{Two were held}, [s:the Harrow Press Service] [c:reported], with a picture of Viktor Brandt.',
    '',
    'Harrow Press Service',
  ],
  [
    'a body that no table knows quotes somebody',
    '[s:TK-1] [c:quoted] a security officer as confirming {two were held}.',
    'TK-1',
    'security officer',
  ],
  [
    'a body that nothing explains quotes somebody',
    '[s:The agency] [c:quoted] Mayor Viktor Brandt as saying {two were held}.',
    '',
    'Viktor Brandt',
  ],
  [
    'a person who quotes somebody may only agree',
    '[s:Viktor Brandt] [c:quoted] a security officer as confirming {two were held}.',
    '',
    'Viktor Brandt',
  ],
  [
    'with reference to, in the manner of Russian copy',
    '{Two were held}, [s:the Baza Telegram channel] [c:reported] with reference to two dockers.',
    'Baza',
    'two dockers',
  ],
  [
    'with reference to a thing refers to nobody',
    '{Two were held}, [s:the Baza Telegram channel] [c:reported] with reference to safety.',
    '',
    'Baza',
  ],
  ['citing concerns cites nobody', '{Flights would stop}, [s:Reuters] [c:reported], citing safety.', '', 'Reuters'],
  [
    'citing its own figures cites nobody else',
    '{Losses rose}, [s:Reuters] [c:reported], citing its own tally.',
    '',
    'Reuters',
  ],
  [
    'a ministry that cites police is no outlet',
    "{Two were held}, [s:Peru's Ministry of Health] [c:said], citing police.",
    '',
    'Ministry of Health of Peru',
  ],
  [
    'a person who cites somebody is no outlet',
    '{Two were held}, [s:Laura Quint] [c:said], citing police.',
    '',
    'Laura Quint',
  ],
];

const TOLD: readonly Case[] = [
  [
    'quoted by an agency that no table knows',
    '{It was dark}, [s:Laura Quint] [c:said], as quoted by the Veld Agency.',
    'Veld Agency',
    'Laura Quint',
  ],
  [
    'quoted as saying by it',
    '{It was dark}, [s:Laura Quint] [c:was quoted as saying] by the Veld Agency.',
    'Veld Agency',
    'Laura Quint',
  ],
  [
    'helped by an agency is no chain',
    '{It was dark}, [s:Laura Quint] [c:said], helped by the Veld Agency.',
    '',
    'Laura Quint',
  ],
  [
    'a news site that only its noun makes one',
    '{It was dark}, [s:Laura Quint] [c:told] the news site Pristan.',
    'Pristan',
    'Laura Quint',
  ],
  [
    'who passed it on is no part of who said it',
    '[c:According to] [s:two dockers cited by the Harrow Gazette], {it was dark}.',
    'Harrow Gazette',
    'two dockers',
  ],
  ['told an outlet', '{It was dark}, [s:Laura Quint] [c:told] Reuters.', 'Reuters', 'Laura Quint'],
  ['told a station', '{It was dark}, [s:Viktor Brandt] [c:told] Espreso TV.', 'Espreso TV'],
  ['told a station that no table knows', '{It was dark}, [s:Viktor Brandt] [c:told] Harrow Radio.', 'Harrow Radio'],
  [
    'told an outlet that the sentence describes',
    '{It was dark}, [s:Viktor Brandt] [c:told] the state-run news agency TASS.',
    'TASS',
  ],
  [
    'told the paper that was named before',
    'The Vestnik newspaper asked him. {It was dark}, [s:Viktor Brandt] [c:told] the newspaper.',
    'Vestnik',
  ],
  ['told reporters is no chain', '{It was dark}, [s:Laura Quint] [c:told] reporters.', ''],
  ['told lawmakers is no chain', '{It was dark}, [s:Laura Quint] [c:told] lawmakers in Harrow.', ''],
  ['told a person is no chain', '{It was dark}, [s:Laura Quint] [c:told] Robert Hale.', ''],
  ["told the article's own outlet is no chain", '{It was dark}, [s:Laura Quint] [c:told] The Guardian.', ''],
  [
    'told the own outlet by the end of its name is no chain',
    '{It was dark}, [s:Laura Quint] [c:told] the Courier.',
    '',
  ],
  [
    'told another outlet with a longer name',
    '{It was dark}, [s:Laura Quint] [c:told] the Tarn Courier.',
    'Tarn Courier',
  ],
  [
    'told this newspaper is the one that the words stand in, not one of before',
    'CNN was there. {It was dark}, [s:Laura Quint] [c:told] this newspaper.',
    '',
  ],
  ['in an interview with', '{It was dark}, [s:Laura Quint] [c:said] in an interview with the BBC.', 'BBC'],
  ['in comments to', '[c:In comments to] CNN, [s:Laura Quint] [c:said] {it was dark}.', 'CNN'],
  ['speaking to', 'Speaking to Sky News, [s:Laura Quint] [c:said] {it was dark}.', 'Sky News'],
  ['speaking on', 'Speaking on Fox News, [s:Laura Quint] [c:said] {it was dark}.', 'Fox News'],
  ['said on', '{It was dark}, [s:Laura Quint] [c:said] on CNN.', 'CNN'],
  ['on a programme of a station', '{It was dark}, [s:Laura Quint] [c:said] Sunday on NBC News.', 'NBC News'],
  ['wrote in', '{It was dark}, [s:Laura Quint] [c:wrote] in The Washington Post.', 'The Washington Post'],
  ['in an op-ed for', '{It was dark}, [s:Laura Quint] [c:wrote] in an op-ed for Politico.', 'Politico'],
  ['in an email to', '{It was dark}, [s:Laura Quint] [c:said] in an email to Axios.', 'Axios'],
  ['an outlet in the content is no link', '[s:Laura Quint] [c:said] {she had spoken to Reuters in May}.', ''],
  [
    'an outlet that a speaker works for is no link',
    '[s:Dana Frost, an editor at the BBC,] [c:said] {it was dark}.',
    '',
  ],
  [
    'an article that a speaker talks of is no link',
    '[s:Laura Quint] [c:scorned] an article in The Guardian {as a lie}.',
    '',
  ],
];

const CARRIED_BY: readonly Case[] = [
  [
    'quoted by',
    '{It was dark}, [s:Viktor Brandt] [c:was quoted by] Interfax [c:as saying].',
    'Interfax',
    'Viktor Brandt',
  ],
  ['as quoted by', '{It was dark}, [s:Viktor Brandt] [c:said], as quoted by RIA Novosti.', 'RIA Novosti'],
  ['cited by', '{It was dark}, [c:according to] [s:a police source] cited by TASS.', 'TASS', 'police source'],
  [
    'a statement seen by an outlet',
    '[s:A statement from the Main Grain Board seen by Reuters] [c:said] {stocks were low}.',
    'Reuters',
    'Main Grain Board',
  ],
  [
    'a document obtained by an outlet',
    '[s:A memo obtained by CNN] [c:said] {stocks were low}.',
    'CNN',
    'memo obtained by CNN',
  ],
  [
    'an outlet obtained it in the frame',
    '{Stocks were low}, [s:the Main Grain Board] [c:said] in a letter obtained by Axios.',
    'Axios',
    'Main Grain Board',
  ],
  ["an outlet's source", "[s:RT's source] [c:confirmed] {there were casualties}.", 'RT (Russia Today)'],
  [
    "its source, the outlet's",
    'State-owned network RT was first with the news. [s:Its source] [c:confirmed] {there were casualties}.',
    'RT (Russia Today)',
  ],
  [
    'its source of a ministry is no chain',
    "Peru's Ministry of Health met. [s:Its source] [c:confirmed] {there were casualties}.",
    '',
  ],
];

const PLATFORM: readonly Case[] = [
  ['on Telegram', '{It held}, [s:Viktor Brandt] [c:said] on Telegram.', 'Telegram'],
  ['on his Telegram channel', '{It held}, [s:Viktor Brandt] [c:wrote] on his Telegram channel.', 'Telegram'],
  ['in a Telegram post', '{It held}, [s:Viktor Brandt] [c:said] in a Telegram post.', 'Telegram'],
  ['in a post on a platform', '{It held}, [s:Laura Quint] [c:said] in a post on Facebook.', 'Facebook'],
  ['the platform of one letter', '{It held}, [s:Laura Quint] [c:said] on X.', 'X'],
  ['a post on it', '{It held}, [s:Laura Quint] [c:wrote] in a post on X.', 'X'],
  ['two words', '{It held}, [s:Laura Quint] [c:wrote] on Truth Social.', 'Truth Social'],
  ['social media', '{It held}, [s:Laura Quint] [c:said] on social media.', 'social media'],
  ['the platform inside the cue', '{It held}, [s:Laura Quint] [c:wrote on Instagram].', 'Instagram'],
  ['the platform before the source', 'On Telegram, [s:Viktor Brandt] [c:said] {it held}.', 'Telegram'],
  ['a verb that names its platform', '{It held}, [s:Laura Quint] [c:tweeted].', 'Twitter'],
  ['in a video on a platform', '{It held}, [s:Laura Quint] [c:said] in a video on YouTube.', 'YouTube'],
  ['a platform in the content is no link', '[s:Laura Quint] [c:said] {Telegram would be banned}.', ''],
  ['a platform that speaks is a speaker', '[s:Telegram] [c:said] {it would appeal}.', ''],
  ['channels of a platform are the speaker', '{Two were held}, [c:according to] [s:Telegram channels].', ''],
  ['a letter that is no platform', '{It held}, [s:Laura Quint] [c:said] of Gate X.', ''],
  ['a common word that is no platform', '{It held}, [s:Laura Quint] [c:said] as a signal to voters.', ''],
  [
    'outlet and platform together',
    '{It held}, [s:Viktor Brandt] [c:told] Espreso TV on Telegram.',
    'Espreso TV < Telegram',
  ],
];

const NESTED: readonly Case[] = [
  [
    'an outlet reports what officials said',
    '[s:Xinhua] [c:reported] {that [s2:officials] [c2:said] {2:two were held}}.',
    'Xinhua',
    'officials',
  ],
  [
    'an outlet says what a body put a figure at',
    '{The Health Ministry estimated the damage at 4 million euros}, [s:Reuters] [c:reported].',
    'Reuters',
  ],
  [
    'an outlet says its source confirmed, read as one attribution',
    '[s:RT] [c:said] {its source confirmed that there were casualties}.',
    'RT (Russia Today)',
  ],
  [
    'an outlet says that its sources had confirmed',
    'TASS reported the fire. [s:The agency] [c:said] {its sources had confirmed that there were casualties}.',
    'TASS',
    "TASS's sources",
  ],
  [
    'sources somewhere',
    'TASS reported the fire. [s:The agency] [c:said] {that sources in the port had confirmed the sinking}.',
    'TASS',
    'sources in the port',
  ],
  [
    'somebody told it',
    'The Harrow Gazette reported the fire. [s:The paper] [c:said] {a person close to the talks told it two were held}.',
    'Harrow Gazette',
    'person close to the talks',
  ],
  [
    'what a minister told others is what the outlet reports',
    '[s:RT] [c:said] {the minister had told parliament to leave}.',
    '',
    'RT (Russia Today)',
  ],
  [
    'so is what happened to its reporter',
    '[s:RT] [c:said] {its reporter had broken his leg}.',
    '',
    'RT (Russia Today)',
  ],
  [
    'an outlet says its source confirmed, with the inner verb as cue',
    '[s:State-owned network RT] said Friday its source [c:confirmed] {that there were casualties}.',
    'RT (Russia Today)',
    "RT (Russia Today)'s source",
  ],
  [
    'an outlet that only confirms is the speaker',
    '[s:State-owned network RT] on Friday [c:confirmed] {that there were casualties}.',
    '',
    'RT (Russia Today)',
  ],
  [
    'a ministry that reports what officials said is no link',
    "[s:Peru's Ministry of Health] [c:reported] {that [s2:officials] [c2:said] {2:two were held}}.",
    '',
    'officials',
  ],
  [
    'three deep',
    '[s:The Guardian] [c:said] {[s2:TASS] [c2:reported] {2:that [s3:police] [c3:said] {3:two were held}}}.',
    'The Guardian < TASS',
    'police',
  ],
];

const CONTINUED: readonly Case[] = [
  [
    'a participle goes on with the chain of its sentence',
    '{"It held,"} [s:the Main Grain Board] [c:said] on Telegram, [c2:adding] that {2:"all was well."}',
    'Telegram',
  ],
  ['a quotation that goes on', '{"It held,"} [s:Viktor Brandt] [c:told] Espreso TV. {2+:"All is well."}', 'Espreso TV'],
  [
    'the same speaker adds',
    '{It held}, [s:the Main Grain Board] [c:said] on Telegram.\n\n{2:All was well}, [s2:the board] [c2:added].',
    'Telegram',
  ],
  [
    'another speaker adds',
    '{It held}, [s:the Main Grain Board] [c:said] on Telegram.\n\n{2:All was well}, [s2:Laura Quint] [c2:added].',
    '',
  ],
  [
    'the same speaker says something else',
    '{It held}, [s:the Main Grain Board] [c:said] on Telegram.\n\n{2:All was well}, [s2:the board] [c2:said].',
    '',
  ],
  [
    'the same speaker adds much later',
    '{It held}, [s:the Main Grain Board] [c:said] on Telegram. The rain went on. The mill stood still. The gates were shut. {2:All was well}, [s2:the board] [c2:added].',
    '',
  ],
];

function named(cases: readonly Case[]) {
  return cases.map(([defends, text, via, speaker]) => ({ defends, text, via, speaker }));
}

function check(text: string, via: string, speaker: string | undefined, outlet: string | null = null): void {
  expect(viaOf(text, { outlet })).toBe(via);
  if (speaker !== undefined) expect(creditOf(text, { outlet }).speaker?.name).toBe(speaker);
}

test.each(named(CITING))('citing: $defends', ({ text, via, speaker }) => check(text, via, speaker));

/** The outlet that the article appeared in, where a case is about that. */
const OWN = [
  ['end of its name', 'The Harrow Courier'],
  ['another outlet with', 'The Harrow Courier'],
  ['own outlet', 'The Guardian'],
] as const;

test.each(named(TOLD))('told: $defends', ({ defends, text, via, speaker }) =>
  check(text, via, speaker, OWN.find(([part]) => defends.includes(part))?.[1] ?? null),
);

test.each(named(CARRIED_BY))('carried by: $defends', ({ text, via, speaker }) => check(text, via, speaker));

test.each(named(PLATFORM))('platform: $defends', ({ text, via, speaker }) => check(text, via, speaker));

test.each(named(NESTED))('nested: $defends', ({ text, via, speaker }) => check(text, via, speaker));

test.each(named(CONTINUED))('continued: $defends', ({ text, via, speaker }) => check(text, via, speaker));

test('a chain corrects the words that name the speaker', () => {
  const text = "{Two were held}, [s:TASS] [c:reported], citing a Telegram post by Harrow's regional government.";
  const { source } = creditOf(text);
  const plain = text.replace(/\[\w:|\]|\{|\}/g, '');
  expect(source && plain.slice(source.start, source.end)).toBe("a Telegram post by Harrow's regional government");
});

test('the speaker is never a link of its own chain', () => {
  const texts = [...CITING, ...TOLD, ...CARRIED_BY, ...PLATFORM, ...NESTED, ...CONTINUED].map(([, text]) => text);
  for (const credit of texts.flatMap((text) => creditsOf(text))) {
    expect(credit.via.map((link) => link.id)).not.toContain(credit.speaker?.id);
    expect(new Set(credit.via.map((link) => link.id)).size).toBe(credit.via.length);
  }
});
