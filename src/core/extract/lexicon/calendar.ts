/** Names of months, days and seasons. */

export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan', 'jan.'],
    ['february', 'feb', 'feb.'],
    ['march', 'mar', 'mar.'],
    ['april', 'apr', 'apr.'],
    ['may'],
    ['june', 'jun', 'jun.'],
    ['july', 'jul', 'jul.'],
    ['august', 'aug', 'aug.'],
    ['september', 'sept', 'sept.', 'sep', 'sep.'],
    ['october', 'oct', 'oct.'],
    ['november', 'nov', 'nov.'],
    ['december', 'dec', 'dec.'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** Months that are also first names, verbs or adjectives, so that alone they need words of time around them. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
  ...[
    'may',
    'march',
    'april',
    'june',
    'august',
    'jan',
    'jan.',
    'mar',
    'mar.',
    'dec',
    'sep',
    'jun',
    'nov',
    'oct',
    'feb',
  ],
  ...['jul', 'apr', 'aug'],
]);

/** Days of the week, Monday 0. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ['monday', 'mon.'],
    ['tuesday', 'tues.', 'tue.'],
    ['wednesday', 'wed.'],
    ['thursday', 'thurs.', 'thur.', 'thu.'],
    ['friday', 'fri.'],
    ['saturday', 'sat.'],
    ['sunday', 'sun.'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index])),
);

/** EDTF numbers of the seasons. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['springtime', 21],
  ['summer', 22],
  ['summertime', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
  ['wintertime', 24],
]);

export const PARTS_OF_DAY: ReadonlySet<string> = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'lunchtime',
  'midday',
  'noon',
  'dawn',
]);

/** "Good Friday", "Black Friday", "Super Tuesday": names of days and events, not the day before the article. */
export const NAMED_DAYS: ReadonlySet<string> = new Set(
  'good black bloody super ash palm easter holy fat giving cyber whit shrove maundy big freaky casual throwback ruby sheffield'.split(
    ' ',
  ),
);

/** "The Sunday Times", "Friday Night Lights": what follows makes a name of the day. */
export const AFTER_NAMED_DAY: ReadonlySet<string> = new Set(
  'times telegraph mirror mail express herald post people world sun star independent guardian tribune night live mass club'.split(
    ' ',
  ),
);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
]);

/** Decades by name: "the nineties". */
export const NAMED_DECADES: ReadonlyMap<string, number> = new Map([
  ['twenties', 2],
  ['thirties', 3],
  ['forties', 4],
  ['fifties', 5],
  ['sixties', 6],
  ['seventies', 7],
  ['eighties', 8],
  ['nineties', 9],
]);

/** Events by which newsrooms date others: "since the war", "after the vote". Their day is not in the words. */
export const EVENTS: ReadonlySet<string> = new Set(
  (
    'war invasion election elections vote attack attacks referendum revolution coup ceasefire truce outbreak pandemic ' +
    'earthquake quake crash accident strike strikes explosion blast fire flood floods storm hurricane start beginning ' +
    'outset onset launch end independence annexation occupation mobilisation mobilization offensive siege riot riots uprising ' +
    'shooting massacre election inauguration lockdown collapse merger summit verdict trial ruling raid arrest arrests ' +
    'disaster crisis conflict fighting protests unrest takeover withdrawal incident'
  ).split(' '),
);

/** Verbs with which such an event begins or ends: "since the siege began". */
export const EVENT_VERBS: ReadonlySet<string> = new Set(
  (
    'began begun started broke erupted ended launched invaded seized took came resigned died opened closed happened occurred ' +
    'struck collapsed fell annexed declared imposed won left arrived joined returned became entered voted passed hit'
  ).split(' '),
);
