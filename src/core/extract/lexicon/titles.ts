/** Whom a word speaks of, where it says: he or she. */
export type Gender = 'm' | 'f';

/** Words before a name that show a person, with the gender that they give away. */
export const HONORIFICS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ['mr', 'm'],
  ['mrs', 'f'],
  ['ms', 'f'],
  ['miss', 'f'],
  ['mx', null],
  ['dr', null],
  ['prof', null],
  ['rev', null],
  ['hon', null],
  ['sir', 'm'],
  ['dame', 'f'],
  ['lord', 'm'],
  ['lady', 'f'],
  ['baroness', 'f'],
  ['baron', 'm'],
  ['father', 'm'],
  ['sister', 'f'],
  ['brother', 'm'],
  ['señor', 'm'],
  ['señora', 'f'],
  ['monsieur', 'm'],
  ['madame', 'f'],
]);

/**
 * Words that end a title before a name: "Foreign Minister Ana Sol", "Lt. Col. Sol". What stands before them in the same run
 * of capitals belongs to the title.
 */
export const TITLES: ReadonlySet<string> = new Set(
  `president vice-president premier chancellor minister secretary senator sen rep representative congressman congresswoman
  congressperson assemblyman assemblywoman councilman councilwoman councillor councilor alderman delegate lawmaker mp mep gov
  governor lt mayor commissioner administrator general gen lieutenant colonel col major maj captain capt sergeant sgt corporal
  cpl private pvt admiral adm commander cmdr commodore marshal brigadier brig lance king queen prince princess emperor empress
  sultan emir duke duchess pope bishop archbishop cardinal patriarch metropolitan ayatollah sheikh imam mullah rabbi pastor
  deacon judge justice magistrate prosecutor sheriff constable superintendent inspector detective officer agent deputy chief
  speaker leader whip chairman chairwoman chairperson chair director ceo cfo coo president-elect founder co-founder owner
  ambassador envoy consul diplomat spokesman spokeswoman spokesperson manager coach professor doctor attorney solicitor
  advocate ombudsman analyst economist historian author journalist correspondent reporter editor anchor host actor actress
  singer activist candidate nominee democrat republican businessman businesswoman billionaire strategist pollster adviser
  advisor aide counsel trooper commissar chairwoman-elect undersecretary under-secretary`.split(/\s+/),
);

/** Suffixes of a person's name, never a last name by themselves. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set('jr sr ii iii iv v phd md esq'.split(' '));

/** Small words inside a person's name: "Ursula von der Leyen", "Mohammed bin Salman". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das del della di du la le van von der den ter ten bin ibn bint al el ben abu y e zu af av'.split(' '),
);
