import { stem } from '../words/stems.ts';

/** Rows of words, one class a row: `name: word word …`. Every form that Porter2 does not reach is given. */
function classes(rows: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const row of rows.trim().split('\n')) {
    const [name = '', words = ''] = row.split(':');
    for (const word of words.trim().split(' ')) found.set(stem(word), name);
  }
  return found;
}

/** What happens in news, by stem: tellings whose words differ may still speak of one act. */
export const ACTS: ReadonlyMap<string, string> = classes(`
dead: kill killed die died dead death deaths fatal fatality fatalities perish slain body bodies drown drowned massacre murder toll
injured: injure injured injury injuries wound wounded hurt
treated: treat treated treatment
missing: missing unaccounted
held: arrest arrested detain detained detention detainee custody jail jailed
charged: charge charged indict indicted
questioned: question questioned interview interviewed interrogate
left: flee fled desert deserted desertion defect defected escape escaped abandon abandoned left leave withdraw withdrew withdrawn withdrawal retreat retreated pullout
evacuated: evacuate evacuated evacuation displace displaced homeless
rescued: rescue rescued save saved
inside: inside indoors
aboard: aboard board carry carried carrying
destroyed: destroy destroyed burn burned burnt lose lost loss losses gut gutted raze razed wreck wrecked ruin ruined destruction
damaged: damage damaged
stolen: steal stole stolen copy copied breach breached compromise compromised
demanded: demand demanded ransom
paid: pay paid payment
cost: cost costs price worth fee
moved: ship shipped shipment export exported
struck: attack attacked hit strike struck shell shelled bomb bombed bombard raid raided
launched: launch launched
downed: intercept intercepted
sent: send sent deploy deployed
gathered: attend attended gather gathered rally rallied march marched protest protested crowd turnout
broken: exceed exceeded break broke broken violate violated flout flouted
signed: sign signed signature
mobilised: mobilise mobilize mobilised mobilized mobilisation mobilization conscript conscripted draft drafted
captured: capture captured seize seized
surrendered: surrender surrendered
dismissed: dismiss dismissed sack sacked redundant layoff layoffs
collided: collide collided collision crash crashed
infected: infect infected infection sick sickened ill illness
inspected: inspect inspected inspection check checked examine examined examination
gained: receive received accept accepted take took taken pocket pocketed get gets got
raised: raise raised donate donated
spent: spend spent spending
cancelled: cancel cancelled canceled postpone postponed
closed: close closed closure shut shutter
knew: know knew known aware unaware inform informed notify notified learn learned learnt warn warned warning warnings alert alerted
shot: shoot shot shots gunfire
crossed: cross crossed crossing
caused: cause caused causing source origin originate originated
resisted: resist resisted resistance
announced: announce announced announcement
found: find found discover discovered discovery
sought: search searched searches hunt hunted hunting
mistreated: mistreat mistreated maltreat maltreated torture tortured abuse abused violence beaten beating beat hazing
begun: begin began begun start started commence commenced
owed: owe owed owes debt debts indebted arrears
aided: aid grant grants subsidy subsidies subsidise compensation
earned: revenue revenues profit profits earnings turnover
fined: fine fined penalty
`);

/** Acts of several words, by the first: a phrase stands for its act in all forms that are given here. */
export const ACT_PHRASES: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly act: string }[]> =
  phrases(`
dismissed: laid off, lay off, laying off, lose their jobs, lost their jobs, lose his job, lost his job, lost her job, let go, made redundant, forced out
closed: shut down, shuts down, shutting down, closed down, close down
shot: opened fire, opening fire, open fire, returned fire, return fire, fired back, firing back, fired on, fired at, fired upon, fired first, fired shots, fired a shot, fire a shot, fired a single shot
crossed: came across, come across, came over, come over
knew: told us, told them, told me, told him, told her, was told, were told, been told, be told, had told, heard of, heard about, heard nothing, hear of, hear about
caused: came from, come from, comes from, coming from, spread from, stemmed from, stems from, due to, to blame, responsible for, because of
cancelled: called off, call off, put off
left: pulled out, pull out, pulling out, gave up, give up, given up, moved out, walked out
refused: turned away, turn away, turning away, sent away, refused entry, denied entry, refused access, denied access, turned back
infected: fell ill, fall ill, fallen ill, fell sick, fallen sick, taken ill
gathered: took part, taken part, take part
downed: shot down, shoot down, shooting down, brought down, bring down
captured: taken prisoner, took prisoner, taken captive, taken hostage
held: took into custody, taken into custody, behind bars, in custody
rescued: pulled from, pulled out of, pulled out alive, brought out alive, taken out alive, dug out alive, brought out of, brought to safety
destroyed: burned down, burnt down, blown up, blew up
dead: lost their lives, lost his life, lost her life, lose their lives, lose his life, lose her life, we buried, they buried
demanded: called for, calls for
sought: looking for, look for, looked for
injured: with burns, light burns, minor burns, suffered burns, with bruises
begun: set out, set off, got under way, get under way, kicked off
gathered: people came, turned out, took to the streets, on the streets, in the streets, showed up
effective: come into force, comes into force, came into force, entered into force, enter into force, enters into force, take effect, takes effect, took effect
abroad: taken abroad, out of the country, left the country, leave the country, fled abroad, gone abroad, went abroad
`);

function phrases(rows: string): ReadonlyMap<string, readonly { words: readonly string[]; act: string }[]> {
  const found = new Map<string, { words: readonly string[]; act: string }[]>();
  for (const row of rows.trim().split('\n')) {
    const [act = '', list = ''] = row.split(': ');
    for (const phrase of list.split(', ')) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      found.set(first, [...(found.get(first) ?? []), { words, act }]);
    }
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** Acts that are one where they are counted: the injured are treated, and so are the ill. */
export const AKIN_ACTS: ReadonlySet<string> = new Set([
  'treated/injured',
  'treated/infected',
  'evacuated/rescued',
  'paid/cost',
  'cost/spent',
]);

/** Acts whose count can only grow while news goes on. */
export const GROWING: ReadonlySet<string> = new Set(
  (
    'dead injured held charged questioned left evacuated rescued destroyed damaged stolen captured surrendered infected ' +
    'raised downed launched signed cancelled struck treated'
  ).split(' '),
);

/** What became of people and things: where one of these stands by a figure, it counts and not how it came about. */
export const OUTCOMES: ReadonlySet<string> = new Set(
  'dead injured missing held charged evacuated rescued destroyed damaged dismissed infected captured surrendered downed stolen'.split(
    ' ',
  ),
);
/** Acts that stand beside any figure without saying what it counts: "it took nine days", "was told of 40 cases". */
export const SLIGHT_ACTS: ReadonlySet<string> = new Set(
  'gained knew announced begun caused found broken demanded'.split(' '),
);
/** Acts that befall people where nothing else is named: "killing two". */
export const ACTS_ON_PEOPLE: ReadonlySet<string> = new Set(['dead', 'injured', 'missing', 'held', 'charged']);

/** Words for people of which every other word for people is a part. */
export const PEOPLE: ReadonlySet<string> = new Set(
  (
    'people person persons men victims dead bodies deaths fatalities lives casualties others souls cases ' +
    'participants spectators attendees detainees'
  )
    .split(' ')
    .map(stem),
);

/** One word for those that news uses for one another. */
export const COUNTED: ReadonlyMap<string, string> = classes(`
soldier: soldier soldiers serviceman servicemen servicemember servicemembers troop troops trooper recruit military personnel fighter invader
child: child children kid kids minor minors
officer: officer officers policeman policemen police
worker: worker workers colleague colleagues employee employees staff labourer laborer workmen
passenger: passenger passengers traveller travellers traveler
protester: protester protesters protestor demonstrator demonstrators marcher
migrant: migrant migrants refugee refugees
firefighter: firefighter firefighters fireman firemen
injured: wounded injured
house: house houses home homes
vehicle: vehicle vehicles car cars
drone: drone drones uav uavs
missile: missile missiles rocket rockets
record: record records file files
resident: resident residents inhabitant inhabitants villager villagers
civilian: civilian civilians
crew: crew crewman crewmen sailor sailors seafarer seafarers
pupil: pupil pupils student students
inspector: inspector inspectors
reservist: reservist reservists
loss: loss losses
hostage: hostage hostages captive captives
ship: ship ships vessel vessels
aircraft: aircraft aeroplane aeroplanes airplane airplanes plane planes
gunman: gunman gunmen attacker attackers assailant assailants shooter shooters
`);

/** Which of those, and which further words, are people. */
export const PEOPLE_WORDS: ReadonlySet<string> = new Set(
  (
    'soldier child officer worker passenger protester migrant firefighter resident civilian crew pupil inspector reservist ' +
    'hostage gunman man woman men women boy girl miner nurse doctor patient prisoner guest visitor driver teacher pilot ' +
    'tourist fan supporter journalist farmer fisherman fishermen neighbour neighbor dockers docker cleaner guard conscript ' +
    'deserter rebel militant adult pensioner comrade member employee voter volunteer contractor engineer ' +
    'demonstrator marcher policeman policewoman player student refugee survivor inmate pilgrim diver climber ' +
    'perpetrator thief thieves robber burglar raider intruder culprit suspect kidnapper controller operator lifeguard watchman attendant ' +
    'paramedic rescuer searcher occupant striker voter worshipper mourner onlooker bystander tenant household diner hiker user customer client subscriber'
  )
    .split(' ')
    // The classes of COUNTED are named by whole words.
    .flatMap((word) => [word, stem(word)]),
);

/** What those who are called so did or suffered, where no other word says it: "41,000 spectators". */
export const ACTS_OF_PEOPLE: ReadonlyMap<string, string> = classes(`
gathered: participant participants spectator spectators attendee attendees demonstrator demonstrators
held: detainee detainees
`);

/** Words that make of a figure another measure of the same thing: a limit is no speed, an average no toll. */
export const MEASURED_AS: ReadonlyMap<string, string> = classes(`
limit: design designed limit limits maximum capacity allowed permitted permit licensed cap ceiling
average: average averages mean usual usually normal normally typical typically median
extreme: highest lowest
target: target goal budget planned planning quota
earlier: earlier previously previous initially initial former formerly originally
needed: need needs needed require requires required lack lacks lacked
`);

/** A figure beside these is not yet so. */
export const AHEAD: ReadonlySet<string> = new Set(
  "will would shall 'll expected expects expect planned plans plan forecast predicts predicted predict hopes hope".split(
    ' ',
  ),
);

/** Somebody says that a figure is wrong: then time is no excuse for two figures. */
export const CALLS_WRONG: ReadonlySet<string> = new Set(
  (
    'wrong wrongly incorrect incorrectly inaccurate mistaken mistakenly error erroneous false falsely untrue overstated overstate ' +
    'exaggerated exaggerate exaggeration inflated inflate understated understate understates underestimate actually ' +
    'corrected correcting miscounted'
  ).split(' '),
);
/** "The real toll": these before a word for a figure say that another one is wrong. */
export const TRULY: ReadonlySet<string> = new Set('real true actual correct'.split(' '));

export const NEGATORS: ReadonlySet<string> = new Set(
  "not n't no never nobody none nothing neither nor cannot noone".split(' '),
);

/** "no evidence that the crown has left": it is not so that it has left, as far as known. */
export const EVIDENCE: ReadonlySet<string> = new Set(
  'evidence sign signs proof indication indications trace truth basis grounds reason single any question doubt'.split(
    ' ',
  ),
);

/**
 * Words that carry no proposition of their own. Beside the words of `function-words.ts`, by which whole contents are compared, days, months,
 * titles and verbs of saying: of these nothing is denied.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over to up with about after before ' +
    'between during through under until upon within without against along among around because since while where when who whom whose which what how why ' +
    "i me my mine we us our ours you your he him his she her hers it its they them their theirs 's s t d re ve ll m one ones some any anyone anything " +
    'is am are was were be been being has have had having do does did done doing will would shall should can could may might must not no never ' +
    "n't nobody none nothing neither cannot there here also only just very more most less least many much few several other others another such own same " +
    'too both each every all half said say says saying told tell according reported report reports claimed claim claims late early later ago ' +
    'yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'pm am noon morning evening spring summer autumn winter across itself himself herself themselves down away again whose been million billion thousand hundred dozen percent cent october november december jan feb mar apr jun jul aug sept sep oct nov dec mr mrs ms dr'
  ).split(' '),
);

export const FORMS_OF_BE: ReadonlySet<string> = new Set('is are was were am be been being'.split(' '));
