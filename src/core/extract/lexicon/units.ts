/** What figures count: units of time, measure and money, and nouns that take a number before a hyphen. */

/** Units of time, by the plural under which a duration is kept: "10-year" and "10 years" are one unit. */
export const TIME_UNITS: ReadonlyMap<string, string> = new Map(
  [
    'second',
    'minute',
    'hour',
    'day',
    'night',
    'week',
    'fortnight',
    'weekend',
    'month',
    'year',
    'decade',
    'season',
    'semester',
  ]
    .flatMap((unit): [string, string][] => [
      [unit, `${unit}s`],
      [`${unit}s`, `${unit}s`],
    ])
    .concat([
      ['century', 'centuries'],
      ['centuries', 'centuries'],
      ['yr', 'years'],
      ['yrs', 'years'],
      ['hr', 'hours'],
      ['hrs', 'hours'],
      ['mins', 'minutes'],
      ['secs', 'seconds'],
    ]),
);

/** Units in which people give an age. */
export const AGE_UNITS: ReadonlySet<string> = new Set(['years', 'months', 'weeks', 'days']);

const MEASURE_WORDS =
  'kilometer kilometre meter metre centimeter centimetre millimeter millimetre mile yard foot inch kilogram kilo gram ' +
  'milligram microgram ton tonne ounce liter litre milliliter millilitre gallon barrel bushel acre hectare megawatt ' +
  'gigawatt kilowatt watt volt kiloton megaton kilobyte megabyte gigabyte terabyte calorie degree knot pint carat ' +
  'magnitude terawatt decibel hertz megahertz gigahertz joule microgramme kilogramme gramme megahertz nautical';

/** Units of measure, singular, plural and short. Their type is `other`: they are measured, not counted. */
export const MEASURES: ReadonlySet<string> = new Set([
  ...MEASURE_WORDS.split(' ').flatMap((word) => [word, `${word}s`]),
  ...['feet', 'inches', 'pounds', 'lbs', 'lb', 'kg', 'kgs', 'km', 'kms', 'cm', 'mm', 'mph', 'kph', 'kmh', 'mg', 'ml'],
  ...['mw', 'gw', 'kw', 'kwh', 'mwh', 'gwh', 'twh', 'ft', 'sq', 'oz', 'mb', 'gb', 'tb', 'mbps', 'ghz', 'mhz', 'ha'],
  ...['bpd', 'bps', 'psi', 'bpm', 'db', 'mmhg', 'nm', 'mi', 'yd', 'yds'],
]);

/** Short units that stand close to their number: "9km", "60mph"; a letter not listed here makes a code ("5G"). */
export const GLUED_MEASURES: ReadonlySet<string> = new Set([
  ...[
    'km',
    'kms',
    'cm',
    'mm',
    'mph',
    'kph',
    'kmh',
    'kg',
    'kgs',
    'mg',
    'ml',
    'lb',
    'lbs',
    'ft',
    'mw',
    'gw',
    'kw',
    'kwh',
  ],
  ...['mwh', 'gwh', 'twh', 'oz', 'mb', 'gb', 'tb', 'mbps', 'ghz', 'mhz', 'ha', 'm', 'g', 'psi', 'db', 'in'],
]);

/** Before a noun these give the calibre or the kind of a thing, not how much of it: "155mm shells", "a 9-mm pistol". */
export const CALIBRES: ReadonlySet<string> = new Set(['mm', 'millimeter', 'millimetre', 'caliber', 'calibre', 'gauge']);

/** Nouns whose number stands before a hyphen and says how many there are: "a 12-member jury", "the three-man crew". */
export const HYPHEN_NOUNS: ReadonlySet<string> = new Set(
  (
    'member person man woman people strong seat story storey page vehicle ship room count bed soldier officer judge ' +
    'truck unit point car hectare nation country member vote game match bedroom bullet home house apartment ' +
    'aircraft boat building student passenger justice delegate aisle car question item'
  ).split(' '),
);

/** Nouns that measure or group what "of" names after them: "70 rounds of ammunition", "5,000 tonnes of grain". */
export const CONTAINERS: ReadonlySet<string> = new Set(
  (
    'round piece bag box pallet crate case cup bottle can litre liter gallon barrel ton tonne pound ounce kilogram kilo gram ' +
    'acre hectare square pair group kind type member act hour day week month year minute count sheet stick strip load ' +
    'truckload shipment batch set stack pile bundle vial dose bar plot line block loaf sack tin jar tube bucket ' +
    'item unit form gram milligram foot inch mile meter metre kilometer kilometre centimeter centimetre yard degree head ' +
    'cube drop spoonful tablespoon teaspoon slice carton container tank point charge violation victim convoy wave salvo'
  )
    .split(' ')
    .flatMap((word) => [word, `${word}s`])
    .concat(['boxes', 'batches', 'loaves', 'feet', 'inches', 'pieces']),
);

/** States that stand for the people in them: "30 wounded", "two dead". */
export const STATES: ReadonlySet<string> = new Set(
  (
    'dead wounded injured killed missing hurt hospitalized hospitalised arrested detained homeless unemployed stranded ' +
    'infected displaced trapped evacuated unaccounted captured casualties'
  ).split(' '),
);

/** Adjectives that place a figure beside another one and are no part of its unit: "40 more soldiers". */
export const ADDED: ReadonlySet<string> = new Set([
  'more',
  'other',
  'additional',
  'further',
  'extra',
  'such',
  'new',
  'total',
]);

/** Nouns before which "one" counts nothing: "one day this will end", "in one way". */
export const IDLE_NOUNS: ReadonlySet<string> = new Set(
  (
    'day thing way reason point side hand another example time step kind sort part aspect instance respect word night ' +
    'moment morning evening afternoon place level area occasion sense form extent factor possibility idea question lot ' +
    'bit stage theory more else such hell heck challenge issue problem advantage aim goal concern cause topic'
  ).split(' '),
);

/** Currency signs, by ISO 4217 code. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['₸', 'KZT'],
]);

/** Letters that change what a dollar sign means: "A$5 million". */
export const SIGN_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['cdn', 'CAD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['r', 'BRL'],
  ['nt', 'TWD'],
]);

/** Codes that stand before or after the amount, in capitals: "USD 5 million", "40 EUR". */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    'USD EUR GBP JPY RUB UAH CNY INR CHF CAD AUD NZD HKD SGD SEK NOK DKK PLN CZK HUF RON BGN TRY ILS KRW BRL MXN ZAR NGN ' +
    'EGP SAR AED QAR KZT GEL MDL BYN THB IDR MYR PHP VND PKR BDT ARS CLP COP PEN KES TWD'
  ).split(' '),
);

/** Money by its name; "dollars" alone are taken as those of the United States, names that many states use stay names. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['ruble', 'RUB'],
  ['rubles', 'RUB'],
  ['rouble', 'RUB'],
  ['roubles', 'RUB'],
  ['hryvnia', 'UAH'],
  ['hryvnias', 'UAH'],
  ['hryvnya', 'UAH'],
  ['zloty', 'PLN'],
  ['zlotys', 'PLN'],
  ['forint', 'HUF'],
  ['forints', 'HUF'],
  ['shekel', 'ILS'],
  ['shekels', 'ILS'],
  ['baht', 'THB'],
  ['naira', 'NGN'],
  ['rand', 'ZAR'],
  ['tenge', 'KZT'],
  ['lari', 'GEL'],
  ['rupee', 'rupees'],
  ['rupees', 'rupees'],
  ['peso', 'pesos'],
  ['pesos', 'pesos'],
  ['franc', 'francs'],
  ['francs', 'francs'],
  ['krona', 'kronor'],
  ['kronor', 'kronor'],
  ['kroner', 'kroner'],
  ['crowns', 'crowns'],
  ['lira', 'lira'],
  ['liras', 'lira'],
  ['dirhams', 'dirhams'],
  ['dinars', 'dinars'],
  ['riyals', 'riyals'],
  ['rials', 'rials'],
  ['taka', 'BDT'],
  ['cents', 'cents'],
  ['pence', 'pence'],
]);

/** A nationality before the name of a currency settles whose it is: "40,000 Swiss francs". */
export const NATIONAL_CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['us dollar', 'USD'],
  ['u.s. dollar', 'USD'],
  ['american dollar', 'USD'],
  ['canadian dollar', 'CAD'],
  ['australian dollar', 'AUD'],
  ['singapore dollar', 'SGD'],
  ['taiwan dollar', 'TWD'],
  ['swiss franc', 'CHF'],
  ['indian rupee', 'INR'],
  ['pakistani rupee', 'PKR'],
  ['mexican peso', 'MXN'],
  ['philippine peso', 'PHP'],
  ['argentine peso', 'ARS'],
  ['swedish krona', 'SEK'],
  ['swedish kronor', 'SEK'],
  ['norwegian kroner', 'NOK'],
  ['danish kroner', 'DKK'],
  ['czech crown', 'CZK'],
  ['turkish lira', 'TRY'],
  ['russian ruble', 'RUB'],
  ['russian rouble', 'RUB'],
  ['british pound', 'GBP'],
  ['egyptian pound', 'EGP'],
  ['japanese yen', 'JPY'],
  ['chinese yuan', 'CNY'],
  ['hong kong dollar', 'HKD'],
  ['new zealand dollar', 'NZD'],
  ['south korean won', 'KRW'],
]);
