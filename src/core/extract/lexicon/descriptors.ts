import type { SpeakerKind } from '../../model/reading.ts';
import type { Gender } from './titles.ts';

/** What a common noun stands for as a source. */
export type NounClass = 'person' | 'body' | 'media' | 'document' | 'poll' | 'source';

export interface Noun {
  readonly class: NounClass;
  readonly kind: SpeakerKind;
  readonly gender: Gender | null;
  /** Nouns of one family name each other: "the ministry" may be a Department, "the paper" a newspaper. */
  readonly family: string;
}

/** `family: words`, the first word names the family; a family whose members differ in gender has them in two rows. */
const PEOPLE: readonly (readonly [SpeakerKind, Gender | null, string])[] = [
  ['official', 'm', 'spokesperson:spokesman'],
  ['official', 'f', 'spokesperson:spokeswoman'],
  ['official', null, 'spokesperson:spokesperson'],
  ['official', null, 'official:official functionary bureaucrat'],
  ['official', null, 'president:president presidency'],
  ['official', null, 'premier:premier'],
  ['official', null, 'chancellor:chancellor'],
  ['official', null, 'minister:minister'],
  ['official', null, 'secretary:secretary undersecretary'],
  ['official', null, 'senator:senator'],
  ['official', 'm', 'lawmaker:congressman assemblyman councilman'],
  ['official', 'f', 'lawmaker:congresswoman assemblywoman councilwoman'],
  [
    'official',
    null,
    'lawmaker:lawmaker legislator representative deputy mp mep parliamentarian councillor councilor delegate',
  ],
  ['official', null, 'governor:governor'],
  ['official', null, 'mayor:mayor'],
  ['official', null, 'ambassador:ambassador envoy'],
  ['official', null, 'diplomat:diplomat'],
  ['official', null, 'judge:judge justice magistrate jurist'],
  ['official', null, 'prosecutor:prosecutor'],
  ['official', null, 'sheriff:sheriff'],
  ['official', null, 'commissioner:commissioner'],
  ['individual', null, 'director:director'],
  ['individual', 'm', 'chair:chairman'],
  ['individual', 'f', 'chair:chairwoman'],
  ['individual', null, 'chair:chair chairperson'],
  ['individual', null, 'speaker:speaker'],
  ['official', null, 'leader:leader ruler strongman head'],
  ['individual', null, 'chief:chief boss'],
  ['official', null, 'commander:commander commander-in-chief'],
  ['official', null, 'general:general'],
  ['official', null, 'colonel:colonel'],
  ['official', null, 'admiral:admiral'],
  ['official', null, 'captain:captain'],
  ['official', null, 'officer:officer cop detective investigator inspector constable trooper'],
  ['individual', null, 'adviser:adviser advisor aide strategist counselor counsel'],
  ['individual', null, 'incumbent:incumbent'],
  ['individual', null, 'nominee:nominee candidate contender hopeful front-runner frontrunner'],
  ['individual', null, 'democrat:democrat'],
  ['individual', null, 'republican:republican'],
  ['individual', null, 'politician:politician'],
  ['individual', null, 'soldier:soldier serviceman conscript recruit fighter marine sailor airman'],
  ['individual', null, 'deserter:deserter defector'],
  ['individual', null, 'veteran:veteran'],
  ['individual', null, 'lawyer:lawyer attorney solicitor barrister'],
  ['individual', null, 'expert:expert specialist'],
  ['individual', null, 'analyst:analyst'],
  ['individual', null, 'economist:economist'],
  ['individual', null, 'historian:historian'],
  ['individual', null, 'professor:professor academic scholar lecturer'],
  ['individual', null, 'researcher:researcher scientist'],
  ['individual', null, 'doctor:doctor physician surgeon medic'],
  ['individual', null, 'nurse:nurse'],
  ['individual', null, 'teacher:teacher'],
  ['individual', null, 'student:student'],
  ['individual', null, 'journalist:journalist reporter correspondent columnist editor writer author'],
  ['individual', null, 'anchor:anchor moderator host'],
  ['individual', null, 'photographer:photographer'],
  ['individual', null, 'pollster:pollster'],
  ['individual', null, 'activist:activist campaigner advocate organizer organiser'],
  ['individual', null, 'manager:manager'],
  ['individual', null, 'executive:executive ceo'],
  ['individual', 'm', 'businessperson:businessman'],
  ['individual', 'f', 'businessperson:businesswoman'],
  ['individual', null, 'billionaire:billionaire tycoon mogul magnate'],
  ['individual', null, 'founder:founder co-founder'],
  ['individual', null, 'owner:owner'],
  ['individual', null, 'employee:employee worker staffer'],
  ['individual', null, 'farmer:farmer'],
  ['individual', null, 'rescuer:rescuer firefighter lifeguard paramedic'],
  ['individual', null, 'engineer:engineer technician mechanic'],
  ['individual', null, 'guard:guard bodyguard sentry'],
  ['individual', null, 'negotiator:negotiator mediator'],
  ['individual', null, 'miner:miner docker trader fisherman'],
  ['individual', null, 'driver:driver'],
  ['individual', null, 'pilot:pilot'],
  ['individual', null, 'coach:coach'],
  ['individual', null, 'player:player'],
  ['individual', 'm', 'actor:actor'],
  ['individual', 'f', 'actor:actress'],
  ['individual', null, 'singer:singer'],
  ['individual', null, 'filmmaker:filmmaker'],
  ['individual', null, 'comedian:comedian'],
  ['individual', null, 'priest:priest bishop archbishop cardinal pastor cleric imam rabbi'],
  ['individual', 'm', 'pontiff:pontiff pope'],
  ['individual', 'm', 'king:king monarch'],
  ['individual', 'f', 'queen:queen'],
  ['individual', 'm', 'prince:prince'],
  ['individual', 'f', 'princess:princess'],
  ['individual', null, 'resident:resident villager neighbor neighbour local'],
  ['individual', null, 'witness:witness eyewitness bystander onlooker'],
  ['individual', null, 'survivor:survivor victim'],
  ['individual', null, 'suspect:suspect defendant gunman attacker shooter'],
  ['individual', null, 'prisoner:prisoner inmate detainee'],
  ['individual', null, 'refugee:refugee migrant'],
  ['individual', null, 'protester:protester protestor demonstrator'],
  ['individual', null, 'supporter:supporter backer fan follower'],
  ['individual', null, 'opponent:opponent rival challenger'],
  ['individual', null, 'critic:critic detractor'],
  ['individual', null, 'ally:ally'],
  ['individual', null, 'friend:friend colleague classmate'],
  ['individual', null, 'voter:voter'],
  ['individual', null, 'donor:donor'],
  ['individual', null, 'user:user reader viewer commenter'],
  ['individual', null, 'whistleblower:whistleblower'],
  ['individual', null, 'person:person individual'],
  ['individual', 'm', 'man:man boy gentleman'],
  ['individual', 'f', 'woman:woman girl lady'],
  ['individual', 'm', 'husband:husband'],
  ['individual', 'f', 'wife:wife widow'],
  ['individual', 'm', 'father:father dad'],
  ['individual', 'f', 'mother:mother mom mum'],
  ['individual', 'm', 'brother:brother'],
  ['individual', 'f', 'sister:sister'],
  ['individual', 'm', 'son:son'],
  ['individual', 'f', 'daughter:daughter'],
  ['individual', 'm', 'uncle:uncle nephew grandfather grandson fiancé boyfriend'],
  ['individual', 'f', 'aunt:aunt niece grandmother granddaughter fiancée girlfriend'],
  ['individual', null, 'relative:relative cousin sibling parent spouse partner child grandchild'],
];

const BODIES: readonly (readonly [NounClass, SpeakerKind, string])[] = [
  ['body', 'government', 'ministry:ministry department'],
  ['body', 'government', 'agency:agency bureau directorate service'],
  ['body', 'government', 'government:government administration regime cabinet kremlin junta'],
  ['body', 'government', 'authority:authority'],
  ['body', 'government', 'police:police constabulary'],
  ['body', 'government', 'court:court tribunal'],
  ['body', 'government', 'parliament:parliament congress senate legislature assembly duma knesset house'],
  ['body', 'government', 'commission:commission'],
  ['body', 'government', 'committee:committee subcommittee panel'],
  ['body', 'government', 'council:council'],
  ['body', 'government', 'office:office'],
  ['body', 'other', 'board:board'],
  ['body', 'government', 'embassy:embassy consulate mission'],
  ['body', 'government', 'watchdog:watchdog regulator'],
  ['body', 'government', 'country:country nation republic'],
  ['body', 'government', 'city:city town county region province district municipality'],
  ['body', 'government', 'jury:jury'],
  [
    'body',
    'military',
    'military:military army navy coastguard force command staff fleet brigade battalion regiment division corps unit squadron militia airforce',
  ],
  ['body', 'military', 'alliance:alliance bloc'],
  ['body', 'ngo', 'think tank:institute institution center centre foundation think-tank thinktank'],
  [
    'body',
    'ngo',
    'group:group organization organisation charity ngo nonprofit non-profit coalition movement project initiative',
  ],
  ['body', 'ngo', 'union:union'],
  ['body', 'ngo', 'association:association federation society'],
  ['body', 'other', 'branch:branch arm wing chapter affiliate subsidiary'],
  ['body', 'other', 'university:university college school'],
  ['body', 'other', 'hospital:hospital clinic'],
  ['body', 'other', 'church:church diocese'],
  ['body', 'other', 'fund:fund'],
  ['body', 'other', 'bank:bank lender'],
  ['body', 'group', 'party:party'],
  ['body', 'group', 'campaign:campaign camp'],
  ['body', 'group', 'team:team club league'],
  ['body', 'group', 'family:family'],
  ['body', 'group', 'community:community'],
  ['body', 'group', 'public:public'],
  ['body', 'group', 'crowd:crowd audience'],
  ['body', 'group', 'pac:pac super-pac'],
  [
    'body',
    'company',
    'company:company firm corporation business conglomerate automaker carmaker manufacturer retailer startup start-up airline insurer operator utility supplier contractor publisher developer',
  ],
  ['media', 'media', 'newspaper:newspaper paper daily tabloid weekly broadsheet'],
  ['media', 'media', 'broadcaster:broadcaster channel station network tv television radio'],
  ['media', 'media', 'outlet:outlet publication website site blog podcast media newsroom newscast'],
  ['media', 'media', 'magazine:magazine journal'],
  ['media', 'telegram', 'telegram:telegram'],
  [
    'document',
    'document',
    'report:report study survey-report paper-report analysis assessment review audit white-paper',
  ],
  [
    'document',
    'document',
    'statement:statement release communique communiqué announcement press-release briefing bulletin update speech remark comment testimony',
  ],
  [
    'document',
    'document',
    'indictment:indictment complaint lawsuit suit affidavit filing petition warrant charge-sheet',
  ],
  [
    'document',
    'document',
    'document:document documents file record dossier memo memorandum transcript cable email e-mail letter note notice',
  ],
  [
    'document',
    'document',
    'law:law bill act order decree resolution ruling verdict opinion judgment judgement treaty agreement constitution',
  ],
  ['document', 'document', 'article:article story editorial column piece op-ed essay book headline'],
  ['document', 'document', 'post:post tweet message caption blogpost'],
  ['document', 'document', 'data:data figures statistics numbers evidence findings results database tally'],
  [
    'document',
    'document',
    'video:video clip footage recording film documentary ad advertisement photo image picture slide chart map',
  ],
  ['document', 'document', 'sign:sign banner poster placard'],
  ['poll', 'poll', 'poll:poll survey'],
  ['source', 'unnamed', 'source:source insider informant tipster'],
];

/** Plural nouns that do not end in s, or that look singular, with their singular. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['servicemen', 'serviceman'],
  ['congressmen', 'congressman'],
  ['spokesmen', 'spokesman'],
  ['wives', 'wife'],
  ['thieves', 'thief'],
  ['fishermen', 'fisherman'],
  ['personnel', 'soldier'],
  ['troops', 'soldier'],
  ['allies', 'ally'],
  ['authorities', 'authority'],
]);

/** What people say about themselves as a class, without a noun of the tables: "Republicans", "critics", "many". */
export const CLASS_WORDS: ReadonlySet<string> = new Set(
  `some many those others several most few both all everyone everybody anyone nobody none no-one someone somebody people persons
  folks americans europeans millennials latinos hispanics muslims christians jews catholics evangelicals conservatives liberals
  progressives democrats republicans libertarians communists socialists nationalists separatists rebels insurgents militants
  environmentalists scientists immigrants minorities whites blacks african-americans taxpayers consumers investors
  traders markets police authorities media press`.split(/\s+/),
);

export const NOUNS: ReadonlyMap<string, Noun> = new Map([
  ...PEOPLE.flatMap(([kind, gender, row]) => rows(row, { class: 'person', kind, gender })),
  ...BODIES.flatMap(([noun, kind, row]) => rows(row, { class: noun, kind, gender: null })),
]);

function rows(row: string, noun: Omit<Noun, 'family'>): (readonly [string, Noun])[] {
  const colon = row.indexOf(':');
  const family = row.slice(0, colon);
  return row
    .slice(colon + 1)
    .split(' ')
    .map((word) => [word, { ...noun, family }] as const);
}

/** Words for members of a party, with the role that they give. */
export const PARTIES: ReadonlyMap<string, string> = new Map([
  ['republican', 'republican'],
  ['gop', 'republican'],
  ['democratic', 'democrat'],
  ['democrat', 'democrat'],
  ['libertarian', 'libertarian'],
  ['green', 'green'],
  ['conservative', 'tory'],
  ['tory', 'tory'],
  ['labour', 'labour'],
  ['socialist', 'socialist'],
  ['communist', 'communist'],
]);
