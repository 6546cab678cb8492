import { stem } from '../words/stems.ts';

/**
 * States and acts of which one thing has only one, one pair a line. What turns into its contrary as news goes on (a road is
 * closed, then open) is none: two tellings of different days may both be right.
 */
const ROWS = `
accept reject
accept refuse
agree refuse
approve reject
approve refuse
sober drunk
sober intoxicated
surrender resist
obey ignore
obey disregard
heed ignore
follow ignore
comply violate
alive dead
guilty innocent
safe unsafe
safe dangerous
harmless dangerous
harmless poisonous
harmless toxic
genuine fake
genuine forged
authentic fake
authentic forged
real fake
voluntary forced
voluntarily forced
intact damaged
intact destroyed
undamaged damaged
unhurt injured
calm violent
peaceful violent
peacefully violently
orderly chaotic
calmly chaotic
deliberate accidental
deliberately accidentally
deliberately accident
intentional accidental
intentionally accidentally
intentionally accident
purpose accident
legal illegal
lawful unlawful
armed unarmed
public secret
publicly secretly
working broken
working faulty
working defective
functioning broken
locked unlocked
locked open
asleep awake
alone accompanied
enough shortage
enough lack
sufficient insufficient
enough short
adequate inadequate
true false
correct wrong
red green
full empty
paid unpaid
insured uninsured
trained untrained
licensed unlicensed
vaccinated unvaccinated
marked unmarked
lit unlit
succeed fail
pass fail
kept broke
`;

/** The contraries of each, by stem. */
export const CONTRARIES: ReadonlyMap<string, readonly string[]> = contraries();

function contraries(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const row of ROWS.trim().split('\n')) {
    const [one = '', other = ''] = row.split(' ').map(stem);
    found.set(one, [...(found.get(one) ?? []), other]);
    found.set(other, [...(found.get(other) ?? []), one]);
  }
  return found;
}
