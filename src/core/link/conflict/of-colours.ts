import { haveTwoScopes, haveTwoSpeakers, haveTwoTimes, type Pair } from './pair.ts';

/** "A green tractor left the yard" against "the tractor was red", where both articles speak of but one such thing. */
export function colourConflict(pair: Pair): string | null {
  const { a, b } = pair;
  if (a.colours.length === 0 || b.colours.length === 0 || a.polarity !== b.polarity) return null;
  if (!haveTwoSpeakers(pair) || haveTwoTimes(pair) || haveTwoScopes(pair)) return null;
  for (const { thing, colour } of a.colours) {
    const others = b.colours.filter((one) => one.thing === thing).map((one) => one.colour);
    const [other] = others;
    if (other === undefined || others.includes(colour)) continue;
    if (coloursIn(pair, thing).size === 2)
      return `${colour} ${nameOf(pair, thing)} against ${other} ${nameOf(pair, thing)}`;
  }
  return null;
}

function coloursIn({ pageA, pageB }: Pair, thing: string): ReadonlySet<string> {
  const tellings = [...pageA.tellings, ...pageB.tellings];
  return new Set(
    tellings.flatMap(({ profile }) =>
      profile()
        .colours.filter((one) => one.thing === thing)
        .map(({ colour }) => colour),
    ),
  );
}

/** The thing as the first telling writes it. */
function nameOf({ a: { words } }: Pair, thing: string): string {
  return words.lower[words.stems.indexOf(thing)] ?? thing;
}
