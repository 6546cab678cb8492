import { stem } from '../words/stems.ts';
import { currenciesIn } from './currencies.ts';
import type { Meaning } from './meanings.ts';
import type { Pair } from './pair.ts';
import type { Profile } from './profile.ts';

/** One says that nothing was paid, the other what was: "no ransom was paid", "they had handed over 600,000 dollars". */
export interface Payment {
  readonly no: Profile;
  readonly yes: Profile;
}

/** Null where nothing shows that both speak of one payment. */
export function deniedPayment({ a, b }: Pair): Payment | null {
  return metIn(a, b) ?? metIn(b, a);
}

/** "He received 400,000" may be of anybody. */
function metIn(no: Profile, yes: Profile): Payment | null {
  if (!tellsSum(yes) || !deniesAny(no) || /^(?:he|she)$/.test(yes.words.lower[0] ?? '')) return null;
  const [ofNo, ofYes] = [dueIn(no), dueIn(yes)];
  return ofYes.some((one) => ofNo.length > 0 && !ofNo.includes(one)) ? null : { no, yes };
}

/** "Had paid 600,000 dollars", "received two million". */
function tellsSum({ told, words, meanings }: Profile): boolean {
  if (
    !told.figures.some(
      ({ type, unit, value }) => (type === 'money' || (unit === null && value >= LEAST_SUM)) && value > 0,
    )
  )
    return false;
  return (
    meanings.some((one) => !one.isNegated && PAYING.has(stemIn(words.stems, one))) &&
    !meanings.some((one) => one.isNegated)
  );
}

const LEAST_SUM = 1000;

/** "No ransom was paid", "not a penny had changed hands", "nothing was paid": nothing at all of a sum. */
function deniesAny(profile: Profile): boolean {
  const { words, told, meanings } = profile;
  if (told.stance === 'denies' || told.figures.some(({ type, value }) => type === 'money' && value > 1)) return false;
  const denied = meanings.filter(({ isNegated }) => isNegated);
  const isPaying = denied.some((one) => stemsIn(words.stems, one).some((found) => PAYING.has(found)));
  return isPaying && denied.some((one) => isOfMoney(profile, one));
}

function isOfMoney({ words }: Profile, one: Meaning): boolean {
  const currencies = currenciesIn(words);
  return stemsIn(words.stems, one).some((found) => DUE.has(found) || SMALL.has(found) || currencies.includes(found));
}

/** For what it is paid. */
function dueIn({ words }: Profile): string[] {
  return words.stems.filter((one) => DUE.has(one));
}

function stemIn(stems: readonly string[], { from }: Meaning): string {
  return stems[from] ?? '';
}

function stemsIn(stems: readonly string[], { from, to }: Meaning): readonly string[] {
  return stems.slice(from, to);
}

const PAYING: ReadonlySet<string> = new Set(
  'pay paid payment hand handed transfer transferred wire wired remit remitted change changed give gave given receive received get got send sent collect collected pocket pocketed'
    .split(' ')
    .map(stem),
);
const DUE: ReadonlySet<string> = new Set(
  'ransom bribe fine fee rent wage salary bonus compensation damages tax toll debt deposit pension tribute commission'
    .split(' ')
    .map(stem),
);
const SMALL: ReadonlySet<string> = new Set(
  'money cent penny pennies crown franc dollar euro mark pound rouble'.split(' ').map(stem),
);
