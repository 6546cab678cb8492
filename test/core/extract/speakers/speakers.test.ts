import { expect, test } from 'vitest';
import { speakerOf } from './speakers-marked.ts';

/** What a case defends; the marked text; the speaker of its last attribution. */
type Case = readonly [defends: string, text: string, speaker: string];

const NAMES: readonly Case[] = [
  [
    'a trade between a word with a capital and a name is the name’s',
    '[s:Tide engineer Viktor Brandt] [c:said] {the line held}.',
    'Viktor Brandt (individual, named)',
  ],
  [
    'a word that can only be a name is somebody, though it looks like a place',
    '{The trains are late}, [c:according to] [s:Veldrail].',
    'Veldrail (other, named)',
  ],
  [
    'what every state has is told apart by whose it is',
    "Orvel's Interior Ministry said ten were held. [s:Tolm's Interior Ministry] [c:said] {two were held}.",
    "Tolm's Interior Ministry (government, named)",
  ],
  [
    'a satellite firm that is named behind its description',
    '{The quay is dry}, [c:according to] [s:a satellite firm, Terrascan,] on Friday.',
    'Terrascan (company, named)',
  ],
  ['the people of a country are no name', '{The quay is dry}, [c:according to] [s:the Canadian].', 'open'],
  ['the Police are one body', '{The quay is dry}, [c:according to] [s:the Police].', 'Police (government, descriptor)'],
  [
    "a defence ministry is a state's",
    "{The quay is dry}, [c:according to] [s:Orvel's Defence Ministry].",
    "Orvel's Defence Ministry (government, named)",
  ],
  [
    'whose it is goes on where the article names one only',
    "Orvel's Interior Ministry said ten were held. [s:The Interior Ministry] [c:said] {two were held}.",
    "Orvel's Interior Ministry (government, named)",
  ],
  [
    'the ministry of a minister is the country’s',
    "Foreign Minister Ana Solberg left. [s:Solberg's Interior Ministry] [c:said] {two were held}.",
    'Interior Ministry (government, named)',
  ],
  [
    'what a body measures speaks for the body',
    'The Main Grain Board said the water was low. {The quay is dry}, [c:according to] [s:its tests].',
    'Main Grain Board (other, pronoun)',
  ],
  [
    'a weather service is no news agency',
    'Reuters sent two men. [s:The state weather service] [c:said] {it would rain}.',
    'open',
  ],
  [
    'an army’s intelligence is a body',
    "[s:Orvel's military intelligence] [c:said] {two brigades had come}.",
    "Orvel's military intelligence (military, descriptor)",
  ],
  ['a full name stands for itself', '[s:Ana Solberg] [c:said] {the bridge held}.', 'Ana Solberg (individual, named)'],
  [
    'the last name is the person of the full name',
    'Ana Solberg runs the port of Harrow. {The quay is safe}, [s:Solberg] [c:said].',
    'Ana Solberg (individual, named)',
  ],
  [
    'the full name may come after the last name of a headline',
    'Solberg Says Port of Harrow Is Safe Again\n\nThe port is open. [s:Ana Solberg] [c:said] {the quay was safe}.',
    'Ana Solberg (individual, named)',
  ],
  [
    'a headline name is the person of the body',
    '[s:Solberg] [c:Says] {Port of Harrow Is Safe}\n\nThe port is open again, Ana Solberg told the council.',
    'Ana Solberg (individual, named)',
  ],
  [
    'a title is no part of a name',
    '[s:President Milan Orsek] [c:said] {the talks failed}.',
    'Milan Orsek (official, named)',
  ],
  [
    'an adjective and an office before a name are its title',
    '[s:Veldian Foreign Minister Petra Holm] [c:said] {the talks failed}.',
    'Petra Holm (official, named)',
  ],
  [
    'an abbreviated rank is a title',
    '[s:Lt. Col. Viktor Brandt] [c:said] {the line held}.',
    'Viktor Brandt (official, named)',
  ],
  [
    'the office behind "of" belongs to the title',
    '[s:Secretary of State Laura Quint] [c:said] {the offer stands}.',
    'Laura Quint (official, named)',
  ],
  [
    'an honorific and a last name find the full name',
    'Laura Quint opened the hall. [s:Ms. Quint] [c:said] {the offer stands}.',
    'Laura Quint (individual, named)',
  ],
  [
    'an appositive is no part of a name, but says what the person is',
    '[s:Viktor Brandt, the spokesman for the Third Brigade,] [c:said] {the line held}.',
    'Viktor Brandt (official, named)',
  ],
  [
    'a role in small letters before a name is no part of it',
    '[s:brigade spokesman Viktor Brandt] [c:said] {the line held}.',
    'Viktor Brandt (official, named)',
  ],
  [
    'the name may stand behind its role as an appositive',
    "[s:The brigade's spokesman, Viktor Brandt,] [c:said] {the line held}.",
    'Viktor Brandt (official, named)',
  ],
  [
    'a middle initial is kept in the name',
    'Laura J. Quint opened the hall. {The offer stands}, [s:Laura Quint] [c:said].',
    'Laura J. Quint (individual, named)',
  ],
  [
    'a suffix is no last name',
    '[s:Robert Hale Jr.] [c:said] {the hall was full}.',
    'Robert Hale Jr. (individual, named)',
  ],
  [
    'a particle belongs to the name',
    'Ursula von Aldern spoke. {The plan is dead}, [s:von Aldern] [c:said].',
    'Ursula von Aldern (individual, named)',
  ],
  [
    'a party in brackets says that the person is a lawmaker',
    'Sen. Paula Reyes (R-Ohio) voted no. {It was a mistake}, [s:the senator] [c:said].',
    'Paula Reyes (official, descriptor)',
  ],
  [
    'a relative clause is no part of the name',
    '[s:Laura Quint, who runs the port,] [c:said] {the quay was safe}.',
    'Laura Quint (individual, named)',
  ],
  [
    'an age is no part of the name',
    '[s:Laura Quint, 41,] [c:said] {the quay was safe}.',
    'Laura Quint (individual, named)',
  ],
  [
    'an appositive with an age names who was new',
    '[s:A walker, Laura Quint, 41,] [c:said] {the quay was safe}.',
    'Laura Quint (individual, named)',
  ],
  [
    'the name of somebody new may have a calling before it',
    '[s:One resident, retired teacher Laura Quint, 71,] [c:said] {the quay was safe}.',
    'Laura Quint (individual, named)',
  ],
  [
    'a name in a clause about somebody new is not that one',
    '[s:A resident, who had called Laura Quint,] [c:said] {the quay was safe}.',
    'resident (unnamed, unnamed)',
  ],
  [
    'a first word that the tagger takes for a verb does not hide the office',
    '{A boat was lost}, [c:according to] [s:coastguard spokesman Viktor Brandt].',
    'Viktor Brandt (official, named)',
  ],
  [
    'a possessive source is its owner',
    "In [s:Laura Quint's] [c:view], {the quay is safe}.",
    'Laura Quint (individual, named)',
  ],
  [
    'two people who say one thing are one speaker',
    'Laura Quint met Robert Hale. {The quay is safe}, [s:Quint and Hale] [c:said].',
    'Laura Quint and Robert Hale (group, named)',
  ],
  [
    'a given name alone is the one person who bears it',
    'Laura Quint opened the hall. {It is ours}, [s:Laura] [c:said].',
    'Laura Quint (individual, named)',
  ],
  [
    'a last name in capitals of a transcript is the same person',
    'Laura Quint met the press.\n\n[s:QUINT][c::] {The quay is safe.}',
    'Laura Quint (individual, named)',
  ],
  [
    'of two people of one name the one whom the text is about',
    'Mark Aldous met his sister. Jenny Aldous runs the mill at Tarn. Jenny Aldous closed it in May. {It lost money}, [s:Aldous] [c:said].',
    'Jenny Aldous (individual, named)',
  ],
  [
    'an honorific tells two people of one name apart',
    'Mark Aldous and Jenny Aldous run the mill. {It lost money}, [s:Mr. Aldous] [c:said].',
    'Mark Aldous (individual, named)',
  ],
  [
    'two people of one name in one breath stay open',
    'Mark Aldous and Jenny Aldous run the mill. {It lost money}, [s:Aldous] [c:said].',
    'open',
  ],
];

const BODIES: readonly Case[] = [
  [
    'a name that closes as those of companies do is a company',
    '[s:Skagen Lines] [c:said] {the vessel was sound}.',
    'Skagen Lines (company, named)',
  ],
  [
    'who makes paper is no newspaper',
    '[s:Tarn Paper, the owner,] [c:said] {nothing had been decided}.',
    'Tarn Paper (other, named)',
  ],
  [
    'an outlet that is new is brought by what it is',
    '[s:A local newspaper, Sund Tidende,] [c:said] {the mill was closed}.',
    'Sund Tidende (media, named)',
  ],
  [
    'a name behind an outlet that is not new is somebody else',
    'He asked the newspaper, Laura Quint, and the crew. [s:Quint] [c:said] {the mill was closed}.',
    'Laura Quint (individual, named)',
  ],
  [
    'a body stands for itself',
    '[s:The Main Grain Board] [c:said] {stocks were low}.',
    'Main Grain Board (other, named)',
  ],
  [
    'an acronym in brackets is the body',
    'The Main Grain Board (MGB) met in Harrow. {Stocks were low}, [s:the MGB] [c:said].',
    'Main Grain Board (other, named)',
  ],
  [
    'an acronym of the initials is the body without brackets',
    'The Main Grain Board met in Harrow. {Stocks were low}, [s:MGB] [c:said].',
    'Main Grain Board (other, named)',
  ],
  [
    'a packaged institution has its official name',
    '{The toll was 4,000}, [s:the Ukrainian general staff] [c:claimed].',
    'General Staff of the Armed Forces of Ukraine (military, alias)',
  ],
  [
    'by its official name it is named',
    '[s:The General Staff of the Armed Forces of Ukraine] [c:said] {the line held}.',
    'General Staff of the Armed Forces of Ukraine (military, named)',
  ],
  [
    'a possessive country before a ministry is one institution',
    "[s:Britain's Ministry of Defence] [c:said] {the line held}.",
    'Ministry of Defence of the United Kingdom (MoD) (government, alias)',
  ],
  [
    'an acronym with a country is the same',
    '[s:the British MoD] [c:said] {the line held}.',
    'Ministry of Defence of the United Kingdom (MoD) (government, alias)',
  ],
  [
    'American spelling is the same',
    "[s:the United Kingdom's Ministry of Defense] [c:said] {the line held}.",
    'Ministry of Defence of the United Kingdom (MoD) (government, alias)',
  ],
  [
    'a ministry of a country that no table lists is named by pattern',
    "[s:Georgia's Interior Ministry] [c:said] {two were held}.",
    'Ministry of Internal Affairs of Georgia (government, alias)',
  ],
  [
    'the country may stand behind',
    '[s:the Ministry of Health of Peru] [c:said] {two were ill}.',
    'Ministry of Health of Peru (government, named)',
  ],
  [
    'an acronym known everywhere',
    '[s:HUR] [c:said] {18,000 had fled}.',
    'Main Directorate of Intelligence of Ukraine (HUR) (military, alias)',
  ],
  [
    'an agency with full stops in its acronym',
    '[s:The F.B.I.] [c:said] {two were held}.',
    'Federal Bureau of Investigation (government, alias)',
  ],
  ['a news agency', '[s:TASS] [c:reported] {two were held}.', 'TASS (media, named)'],
  [
    'the noun only says what an outlet is',
    '[s:The Vestnik newspaper] [c:reported] {two were held}.',
    'Vestnik (media, named)',
  ],
  [
    'the noun may stand before it',
    '[s:Veldian newspaper Vestnik] [c:reported] {two were held}.',
    'Vestnik (media, named)',
  ],
  [
    'a body that is introduced by what it is called',
    '[s:a Veldian aid project named Lantern Road] [c:said] {two had fled}.',
    'Lantern Road (ngo, named)',
  ],
  [
    'channels named together are one speaker',
    '[s:the Kite and Anvil Telegram channels] [c:reported] {two were held}.',
    'Kite and Anvil Telegram channels (telegram, named)',
  ],
  [
    'a regional body is what its possessor and its noun say',
    "[s:Harrow's regional government] [c:said] {the dam held}.",
    "Harrow's regional government (government, descriptor)",
  ],
  [
    'the same with "of"',
    '[s:The government of the Harrow region] [c:said] {the dam held}.',
    'government of the Harrow region (government, descriptor)',
  ],
  [
    "a person's campaign is a body of its own",
    'Laura Quint lost. {It was close}, [s:the Quint campaign] [c:said].',
    'Quint campaign (group, descriptor)',
  ],
  [
    'the last word of a paper is the paper',
    'The Harrow Times asked him. [s:The Times] [c:reported] {two were held}.',
    'Harrow Times (media, named)',
  ],
  ['a country is a speaker', '[s:Russia] [c:said] {the line held}.', 'Russia (government, named)'],
  ['a capital speaks for its government', '[s:Moscow] [c:denied] {the attack}.', 'Moscow (government, named)'],
  ['a place that is no state does not speak', '[s:Sicily] [c:said] {the dam held}.', 'open'],
];

const DESCRIPTORS: readonly Case[] = [
  [
    'the ministry is the ministry named before',
    "Britain's Ministry of Defence published a map. {The line held}, [s:the ministry] [c:said].",
    'Ministry of Defence of the United Kingdom (MoD) (government, descriptor)',
  ],
  ['no ministry was named', 'The port is shut. {The line held}, [s:the ministry] [c:said].', 'open'],
  [
    'two ministries in one sentence leave it open',
    "Peru's Ministry of Health wrote to Peru's Ministry of Justice. {It is over}, [s:the ministry] [c:said].",
    'open',
  ],
  [
    'the think tank',
    'The Warsaw Institute published a paper. {It is a gamble}, [s:the Polish think tank] [c:said].',
    'Warsaw Institute (ngo, descriptor)',
  ],
  [
    'the paper',
    'The Vestnik newspaper wrote of eight men. [s:The paper] [c:said] {they had left by taxi}.',
    'Vestnik (media, descriptor)',
  ],
  [
    'the news agency',
    'TASS named him on Monday. [s:The news agency] [c:said] {he was 31}.',
    'TASS (media, descriptor)',
  ],
  [
    'the spokesman',
    'Viktor Brandt, a spokesman for the port, opened the gate. {It is safe}, [s:the spokesman] [c:said].',
    'Viktor Brandt (official, descriptor)',
  ],
  [
    'the regional governor',
    'Harrow Governor Ilse Krantz toured the dam. {It held}, [s:the regional governor] [c:said].',
    'Ilse Krantz (official, descriptor)',
  ],
  ['no governor was named', 'Laura Quint toured the dam. {It held}, [s:the governor] [c:said].', 'open'],
  [
    'a nominee of another party is not meant',
    'Democratic nominee Laura Quint lost. {It was close}, [s:the Republican nominee] [c:said].',
    'open',
  ],
  [
    'his brother is whose it is',
    'Dmitri Velov left his regiment. [s:His brother] [c:said] {he never complained}.',
    "Dmitri Velov's brother (individual, descriptor)",
  ],
  ['nobody for his brother to belong to', '[s:His brother] [c:said] {he never complained}.', 'open'],
  [
    'a possessor in words',
    "The case was closed. {It is a shame}, [s:the victim's mother] [c:said].",
    "victim's mother (individual, descriptor)",
  ],
  [
    'her opponent is somebody whom the article names elsewhere',
    'Laura Quint won. {It is a shame}, [s:her opponent] [c:said].',
    'open',
  ],
  [
    'the bank of a person is the bank named before',
    'Halden Bank hired Robert Hale in May. {It is sound}, [s:his bank] [c:said].',
    'Halden Bank (other, descriptor)',
  ],
  [
    'a descriptor may be explained later where only one body fits',
    "The dam held, Vestnik wrote, citing a map. {It is safe}, [s:the local government] [c:said]. Harrow's regional government had ordered repairs in May.",
    "Harrow's regional government (government, descriptor)",
  ],
  [
    'a national government is no local one',
    'The Russian government met on Monday. {It is safe}, [s:the local government] [c:said].',
    'open',
  ],
  [
    'the governor of a place is open where the article names a governor',
    'Harrow Governor Ilse Krantz toured the dam. Tarn was flooded. {It is over}, [s:the former governor of Tarn] [c:said].',
    'open',
  ],
  [
    'a noun behind a comma that begins a clause is no appositive',
    'After talks at the Warsaw Institute, [s:a group of rabbis] [c:said] {it was over}.',
    'group of rabbis (ngo, unnamed)',
  ],
  [
    'an appositive is the name before it',
    "Ivo Brandt, the mayor's eldest son, opened the gate. {It is safe}, [s:he] [c:said].",
    'Ivo Brandt (individual, pronoun)',
  ],
  [
    'the law firm of another country is not meant',
    'The Warsaw Institute published a paper. {It is a gamble}, [s:the company] [c:said].',
    'open',
  ],
];

const PRONOUNS: readonly Case[] = [
  [
    'he is the man who has just spoken',
    'Robert Hale opened the hall. [s:Hale] [c:said] {it was full}. {2:It is ours}, [s2:he] [c2:said].',
    'Robert Hale (individual, pronoun)',
  ],
  [
    'he is not the woman',
    'Robert Hale opened the hall. Laura Quint watched. {It is ours}, [s:he] [c:said].',
    'Robert Hale (individual, pronoun)',
  ],
  [
    'she is the woman, though a man was named last',
    'Laura Quint opened the hall with Robert Hale. {It is ours}, [s:she] [c:said].',
    'Laura Quint (individual, pronoun)',
  ],
  [
    'two men in one breath leave it open',
    'Robert Hale and Viktor Brandt met in Harrow. {It is ours}, [s:he] [c:said].',
    'open',
  ],
  ['nobody for he to mean', 'The hall was full. {It is ours}, [s:he] [c:said].', 'open'],
  [
    'a name inside a quotation draws no pronoun',
    'Robert Hale spoke first. [s:Hale] [c:said] {"Viktor Brandt lied."} {2:"It is ours,"} [s2:he] [c2:said].',
    'Robert Hale (individual, pronoun)',
  ],
  [
    'it is the body that has just spoken',
    '[s:The Main Grain Board] [c:said] {stocks were low}. {2:"Prices will rise,"} [s2:it] [c2:added].',
    'Main Grain Board (other, pronoun)',
  ],
  ['it is no man', '[s:Robert Hale] [c:said] {stocks were low}. {2:"Prices will rise,"} [s2:it] [c2:added].', 'open'],
  [
    'translated copy calls a government she',
    '{"The dam held,"} [s:the government of the Harrow region] [c:said]. {2:"All is under control,"} [s2:she] [c2:added].',
    'government of the Harrow region (government, pronoun)',
  ],
  [
    'but not where a woman was named',
    'Laura Quint toured the dam. {"The dam held,"} [s:the government of the Harrow region] [c:said]. {2:"All is well,"} [s2:she] [c2:added].',
    'Laura Quint (individual, pronoun)',
  ],
  [
    'they are the people who have just spoken',
    '[s:Residents] [c:said] {the water rose}. {2:Nobody came}, [s2:they] [c2:said].',
    'Residents (group, pronoun)',
  ],
  [
    'who is the name before it',
    'The hall was opened by Laura Quint, [s:who] [c:said] {it was ours}.',
    'Laura Quint (individual, pronoun)',
  ],
  ['who of two people stays open', 'It was an aide to Laura Quint, [s:who] [c:said] {it was ours}.', 'open'],
  [
    'what somebody is called is not somebody',
    'Laura Quint resigned as mayor of Harrow. {It is over}, [s:she] [c:said].',
    'Laura Quint (individual, pronoun)',
  ],
  [
    'a subject that nobody could resolve keeps what follows it open',
    'Robert Hale left at noon. The company rebuilt the quay. {It is ours}, [s:it] [c:said].',
    'open',
  ],
  [
    'they are two people named together',
    'Robert Hale and Laura Quint left at noon. {It is over}, [s:they] [c:said].',
    'Robert Hale and Laura Quint (group, pronoun)',
  ],
  [
    'a pronoun shows the gender of a name that does not',
    'Keywell left at noon. He was tired. Laura Quint stayed. Keywell came back later. {It is over}, [s:she] [c:said].',
    'Laura Quint (individual, pronoun)',
  ],
  [
    'whoever owns the subject is what a sentence is about',
    "Robert Hale spoke first. Viktor Brandt's plans have met resistance. {It is over}, [s:he] [c:said].",
    'Viktor Brandt (individual, pronoun)',
  ],
  ['I of the author is nobody', '[s:I] [c:think] {the plan is dead}.', 'open'],
  [
    'I inside a quotation is who is quoted',
    '{"[s2:I] [c2:think] {2:the plan is dead},"} [s:Laura Quint] [c:said].',
    'Laura Quint (individual, pronoun)',
  ],
  ['we of the author is nobody', '[s:We] [c:think] {the plan is dead}.', 'open'],
];

const UNNAMED: readonly Case[] = [
  ['residents are a class', '[s:Residents] [c:said] {the water rose}.', 'Residents (group, unnamed)'],
  [
    'people are described as far as the text does',
    '[s:Two people familiar with the plan] [c:said] {it was dead}.',
    'Two people familiar with the plan (group, unnamed)',
  ],
  [
    'a condition of anonymity is no part of who they are',
    '[s:Officials, who spoke on condition of anonymity,] [c:said] {it was dead}.',
    'Officials (group, unnamed)',
  ],
  ['a source is unnamed', '[s:A source] [c:said] {it was dead}.', 'source (unnamed, unnamed)'],
  [
    'a person without a name is unnamed',
    '[s:A woman at the scene] [c:said] {it was dark}.',
    'woman at the scene (unnamed, unnamed)',
  ],
  ['police are a body that needs no name', '[s:Police] [c:said] {two were held}.', 'police (government, unnamed)'],
  ['a class without a noun', '[s:Some] [c:say] {it was dark}.', 'Some (group, unnamed)'],
  ['reports are nobody', '{Two were held}, [c:according to] [s:reports].', 'reports (document, unnamed)'],
  [
    'channels of a platform',
    '{Two were held}, [c:according to] [s:Telegram channels].',
    'Telegram channels (telegram, unnamed)',
  ],
  ['state media', '[s:State media] [c:reported] {two were held}.', 'State media (media, unnamed)'],
  ['a party is a class', '[s:Republicans] [c:say] {it was dark}.', 'Republicans (group, unnamed)'],
  ['people of a country are a class', '[s:Many Mexicans] [c:say] {it was dark}.', 'Many Mexicans (group, unnamed)'],
  [
    'aides are not the person they work for',
    '[s:Aides to Laura Quint] [c:said] {it was dark}.',
    'Aides to Laura Quint (group, unnamed)',
  ],
  [
    'a spokesman without a name is not his ministry',
    '[s:A spokesman for the Health Ministry] [c:said] {it was dark}.',
    'spokesman for the Health Ministry (unnamed, unnamed)',
  ],
  [
    'the official of the first sentence is named in the second',
    '{The line held}, [s:a Veldian military official] [c:said].\n\n[s2:Viktor Brandt, the spokesman for the Third Brigade,] [c2:said] {2:the attack failed}. {3:It is over}, [s3:the official] [c3:said].',
    'Viktor Brandt (official, descriptor)',
  ],
];

const DOCUMENTS: readonly Case[] = [
  ['a notice', '[s:A search notice] [c:said] {he was armed}.', 'search notice (document, descriptor)'],
  ['the indictment', '[s:The indictment] [c:says] {he was armed}.', 'indictment (document, descriptor)'],
  [
    'the document is the one that was spoken of before',
    'A search notice was put up in Harrow. [s:The notice] [c:said] {he was armed}.',
    'search notice (document, descriptor)',
  ],
  [
    'a report speaks for who wrote it',
    '[s:A report by the Warsaw Institute] [c:said] {it was a gamble}.',
    'Warsaw Institute (ngo, descriptor)',
  ],
  [
    'a statement speaks for whose it is',
    "The Main Grain Board met. [s:The board's statement] [c:said] {stocks were low}.",
    'Main Grain Board (other, descriptor)',
  ],
  [
    'a poll is a poll',
    '[s:A Harrow University poll] [c:found] {six in ten agreed}.',
    'Harrow University poll (poll, descriptor)',
  ],
];

const CARRIED: readonly Case[] = [
  [
    'an additive sentence with figures goes on with the statement before',
    '{Veldia lost 117 men}, [s:the Main Grain Board] [c:claimed]. {2:Veldia has also} [c2:allegedly] {2:lost 30 tanks}.',
    'Main Grain Board (other, carried-over)',
  ],
  [
    'without an additive word it stays open',
    '{Veldia lost 117 men}, [s:the Main Grain Board] [c:claimed]. {2:Veldia has} [c2:allegedly] {2:lost 30 tanks}.',
    'open',
  ],
  [
    'about another subject it stays open',
    '{Veldia lost 117 men}, [s:the Main Grain Board] [c:claimed]. {2:Tarn has also} [c2:allegedly] {2:lost 30 tanks}.',
    'open',
  ],
  [
    'without figures it stays open',
    '{Veldia lost men}, [s:the Main Grain Board] [c:claimed]. {2:Veldia has also} [c2:allegedly] {2:lost ground}.',
    'open',
  ],
  [
    'a paragraph later it stays open',
    '{Veldia lost 117 men}, [s:the Main Grain Board] [c:claimed]. The rain went on. {2:Veldia has also} [c2:allegedly] {2:lost 30 tanks}.',
    'open',
  ],
  [
    'a participle goes on with the source of its sentence',
    '{"Stocks were low,"} [s:the Main Grain Board] [c:said], [c2:adding] that {2:prices would rise}.',
    'Main Grain Board (other, named)',
  ],
  [
    'the subject of a cue that was found without its source',
    'In May, a Veldian aid project named Lantern Road, which helps men to leave, [c:said] {cases rose}.',
    'Lantern Road (ngo, named)',
  ],
  [
    'a clause that says what a document said',
    'A search notice was issued which [c:said] {he was armed}.',
    'search notice (document, pronoun)',
  ],
  ["what is said to be is nobody's", 'Laura Quint [c:is said] {to be ill}.', 'open'],
  ['a cue without source is nobody', '{The bridge} [c:reportedly] {fell}.', 'open'],
];

const OFFICES: readonly Case[] = [
  [
    'initials behind an office',
    '[s:Minister of the Interior P.D. Brandt] [c:said] {the dam held}.',
    'P.D. Brandt (official, named)',
  ],
  [
    'a place belongs to the office',
    '[s:Mayor of Torvik Jan Solberg] [c:said] {the dam held}.',
    'Jan Solberg (official, named)',
  ],
  [
    'a body belongs to the office',
    '[s:The head of the Sarrow Regional Administration Oleh Brandt] [c:said] {the dam held}.',
    'Oleh Brandt (official, named)',
  ],
  [
    'a district in small letters does',
    '[s:Head of the Sarrow district Oleh Brandt] [c:said] {the dam held}.',
    'Oleh Brandt (individual, named)',
  ],
  [
    'a name behind the comma',
    '[s:The Minister of Sport, Lena Holm,] [c:said] {the team is well}.',
    'Lena Holm (official, named)',
  ],
  ['an office is no name', '[s:The Minister of Sport] [c:said] {the team is well}.', 'open'],
  [
    'whose lawyer it is says nothing',
    '[s:The lawyer of Jan Solberg] [c:said] {the dam held}.',
    'lawyer of Jan Solberg (individual, descriptor)',
  ],
];

const BODIES_AGAIN: readonly Case[] = [
  [
    'the staff is not the corps that it speaks of',
    "Boats struck a mill, Kerria's general staff said. {The mill supplies Dorran's 11th Army Corps}, [s:the general staff] [c:said].",
    "Kerria's general staff (military, descriptor)",
  ],
  [
    'the corps is the corps',
    'The 11th Army Corps left Tarn on Monday. {The road is open}, [s:the corps] [c:said].',
    'Army Corps (military, descriptor)',
  ],
  [
    'a place behind a ministry tells it from the one before',
    "Pavel Irst's fire department counted two men. [s:The fire ministry in Dorran] [c:said] {31 rafts were sunk}.",
    'fire ministry in Dorran (government, descriptor)',
  ],
  [
    'an office with its field varies no name',
    'Aeromar says the tower let its boat cross. [s:The transport minister] [c:says] {there is no such order}.',
    'open',
  ],
  [
    'a deputy is nobody’s name',
    'Deputy Minister Tomas Ruff announced a fine. The Deputy Minister left. [s:He] [c:said] {the figure is wrong}.',
    'Tomas Ruff (official, pronoun)',
  ],
  [
    'Mr. King is no office',
    'Larry King opened the hall. {The hall is cold}, [s:Mr. King] [c:said].',
    'Larry King (individual, named)',
  ],
  [
    'an office and its place before a name are one person',
    '[s:The Kerrish-installed governor of the Tarn region, Vlad Sand,] [c:said] {the road was shut}. [s2:He] [c2:added] {2:nobody was hurt}.',
    'Vlad Sand (official, pronoun)',
  ],
  [
    'a dam says nothing',
    '[s:The Health Ministry] [c:said] {the dam held}. {2:The water fell}, [s2:it] [c2:added].',
    'Health Ministry (government, pronoun)',
  ],
  [
    'a body that only its words describe',
    '[s:The health ministry] [c:said] {the dam held}. {2:The water fell}, [s2:it] [c2:added].',
    'health ministry (government, pronoun)',
  ],
  [
    'two bodies leave it open',
    '[s:The Health Ministry] [c:said] {the dam held}. The Water Office praised the Health Ministry. [s2:It] [c2:said] {2:so}.',
    'open',
  ],
];

test.each(OFFICES)('offices: %s', (_defends, text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each(BODIES_AGAIN)('the body that spoke before: %s', (_defends, text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each(NAMES)('names: %s', (_defends, text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each(BODIES)('bodies: %s', (_defends, text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each(DESCRIPTORS)('descriptors: %s', (_defends, text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each(PRONOUNS)('pronouns: %s', (_defends, text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each(UNNAMED)('unnamed: %s', (_defends, text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each(DOCUMENTS)('documents: %s', (_defends, text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each(CARRIED)('carried over: %s', (_defends, text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});
