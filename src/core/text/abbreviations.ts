/**
 * What a shortened word with a full stop does to the sentence around it.
 * title: a name follows, so it never ends a sentence ("Gen. Adeyemi"). number: shortened only before a figure ("No. 4").
 * month: a capital after it begins a sentence, a figure does not ("in Sept. Rivers rose"). time: a.m. and p.m.
 * other: it ends a sentence only where the next word is one that sentences begin with ("in the U.S. They left").
 * end: a capital after it begins a sentence ("rice, tents etc. Aid came").
 */
export type AbbreviationKind = 'title' | 'number' | 'month' | 'time' | 'other' | 'end';

const LISTS: readonly (readonly [AbbreviationKind, string])[] = [
  [
    'title',
    'Mr Mrs Ms Mx Messrs Dr Drs Prof Profs Rev Revs Fr Hon Sen Sens Rep Reps Gov Govs Gen Gens Lt Col Cols Maj Majs Capt Capts ' +
      'Cmdr Cdr Comdr Adm Adms Sgt Sgts Cpl Pfc Pvt Spc Ens Brig Supt Det Insp Amb Pres Atty Asst Assoc Dep Sec Min ' +
      'v vs approx ca cf Nr',
  ],
  ['number', 'No Nos no nos Art Arts Fig Figs pp p Ch Para Sect Res Vol Tel'],
  ['month', 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri'],
  ['time', 'a.m p.m A.M P.M'],
  [
    'other',
    'St Ste Mt Ft Pt Hwy Inc Corp Co Cos Ltd Bros Jr Sr Esq Ph.D Ave Blvd Rd Sq Dept Univ Inst Assn Bldg Intl Natl Govt govt dept est ' +
      'Ala Ariz Ark Calif Colo Conn Dak Del Fla Ga Ia Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore ' +
      'Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Alta Ont Que Sask Bn bn mn',
  ],
  ['end', 'etc Etc ibid'],
];

const TABLE: ReadonlyMap<string, AbbreviationKind> = new Map(
  LISTS.flatMap(([kind, words]) => words.split(' ').map((word): [string, AbbreviationKind] => [word, kind])),
);

/** Ordinary words in capitals ("THE PATIENT IS ILL.") must not be taken for the shortened state or title. */
const ORDINARY = new Set(
  'ILL ORE MASS MISS WASH IND DEL MIN MAR CO LA PA SQ CA DET RES PT FIG ART NO MON WED FRI'.split(' '),
);

/** What kind of shortened word this is, its full stop not included; null for none. Capitals count: "Mass." is, "mass." is not. */
export function abbreviationKind(word: string): AbbreviationKind | null {
  if (word.length > LONGEST) return null;
  const known = TABLE.get(word);
  if (known !== undefined) return known;
  if (word.length < 2 || word !== word.toUpperCase() || ORDINARY.has(word)) return null;
  return TABLE.get(word.charAt(0) + word.slice(1).toLowerCase()) ?? null;
}

const LONGEST = 6;
