import { BODIES, capital, type Dice, type Line, PEOPLE, PLACES, sentence } from './article.ts';

/** Changes an article as a desk would, or as an accident would; keeps of each sentence where it comes from. */
export type Mutation = (lines: readonly Line[], dice: Dice) => Line[];

function reworded(change: (text: string, dice: Dice) => string): Mutation {
  return (lines, dice) => {
    const at = dice.below(lines.length);
    return lines.map((line, index) => (index === at ? { ...line, text: change(line.text, dice) } : line));
  };
}

const figure = reworded((text, dice) => text.replace(/\d+/, () => String(3001 + dice.below(5000))));

const name = reworded((text, dice) => {
  for (const list of [PEOPLE, BODIES, PLACES]) {
    const known = list.find((one) => text.includes(one) || text.includes(capital(one)));
    const other = dice.one(list);
    if (known === undefined || other === known) continue;
    return text.replace(known, other).replace(capital(known), capital(other));
  }
  return text;
});

const negation = reworded((text) => text.replace(/\b(had|were|would|was)\b/, '$1 not'));
const hedge = reworded((text) => text.replace(/\b(had|were|would|was)\b/, '$1 probably'));
const modal = reworded((text) => text.replace(/\b(?:had|were|was)\b/, 'may have been'));
const cue = reworded((text) => text.replace(/\b(?:said|claimed|reported)\b/, 'denied'));
const typo = reworded((text, dice) => {
  const places = [...text.matchAll(/(\w)(?!\1)(?=\w)/g)].map(({ index }) => index);
  const at = places[dice.below(places.length)] ?? 0;
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
});

const typography: Mutation = (lines) =>
  lines.map((line) => ({ ...line, text: line.text.replace(/[“”]/g, '"').replace(/’/g, "'") }));

const unquoted: Mutation = (lines) => lines.map((line) => ({ ...line, text: line.text.replace(/[“”"]/g, '') }));

const deleted: Mutation = (lines, dice) => {
  const at = dice.below(lines.length);
  return lines.length < 3 ? [...lines] : lines.filter((_, index) => index !== at);
};

const moved: Mutation = (lines, dice) => {
  const at = dice.below(lines.length);
  const rest = lines.filter((_, index) => index !== at);
  const to = dice.below(rest.length + 1);
  return [...rest.slice(0, to), ...lines.slice(at, at + 1), ...rest.slice(to)];
};

const duplicated: Mutation = (lines, dice) => {
  const at = dice.below(lines.length);
  const to = dice.below(lines.length + 1);
  return [...lines.slice(0, to), ...lines.slice(at, at + 1), ...lines.slice(to)];
};

/** A copy with another figure: what it says is not what the first one says. */
const alike: Mutation = (lines, dice) => {
  const to = dice.below(lines.length + 1);
  const like = lines[dice.below(lines.length)]?.text.replace(/\d+/, () => String(3001 + dice.below(5000))) ?? '';
  const text = lines.some((line) => line.text === like) ? sentence(dice) : like;
  return [...lines.slice(0, to), { text, from: [], last: dice.chance(50) }, ...lines.slice(to)];
};

const merged: Mutation = (lines, dice) => {
  const at = dice.below(lines.length - 1);
  const [one, other] = [lines[at], lines[at + 1]];
  if (one === undefined || other === undefined || !one.text.endsWith('.')) return [...lines];
  const text = `${one.text.slice(0, -1)}, and ${other.text}`;
  const both = { text, from: [...one.from, ...other.from], last: other.last };
  return [...lines.slice(0, at), both, ...lines.slice(at + 2)];
};

const split: Mutation = (lines, dice) =>
  lines.flatMap((line) => {
    const parts = line.text.split(' and that ');
    const [head = '', tail] = parts;
    if (tail === undefined) return [line];
    return [
      { ...line, text: `${head}.`, last: false },
      { ...line, text: `${capital(dice.one(BODIES))} also said that ${tail}` },
    ];
  });

const inserted: Mutation = (lines, dice) => {
  const to = dice.chance(50) ? 0 : dice.below(lines.length + 1);
  return [...lines.slice(0, to), { text: sentence(dice), from: [], last: true }, ...lines.slice(to)];
};

const reordered: Mutation = (lines, dice) => {
  const order = lines.map((line) => ({ line, key: dice.below(1_000_000) }));
  return order.sort((a, b) => a.key - b.key).map(({ line }) => line);
};

const reparagraphed: Mutation = (lines, dice) => lines.map((line) => ({ ...line, last: dice.chance(50) }));

export const MUTATIONS = {
  figure,
  name,
  negation,
  hedge,
  modal,
  cue,
  typo,
  typography,
  unquoted,
  deleted,
  moved,
  duplicated,
  alike,
  merged,
  split,
  inserted,
  reordered,
  reparagraphed,
} as const;
