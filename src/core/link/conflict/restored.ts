import type { Profile } from './profile.ts';

/** "90,000 households had electricity again" had none before. */
export function isBack({ words: { lower } }: Profile): boolean {
  return lower.some(
    (word, at) =>
      RESTORED.has(word) || (word === 'again' && lower.slice(Math.max(0, at - NEAR), at).some((one) => BEING.has(one))),
  );
}

const NEAR = 4;
const RESTORED: ReadonlySet<string> = new Set(['restored', 'resumed', 'reopened', 'reconnected']);
const BEING: ReadonlySet<string> = new Set(
  'is are was were be been has have had work works working runs running flows open'.split(' '),
);
