import type { Words } from './terms.ts';

const NONE: ReadonlySet<string> = new Set('no nobody none noone zero'.split(' '));
const REACH = 5;

/** The acts that befell nobody: "nobody was hurt" (nor killed), "there were no casualties", "no one had died", "no arrests were made". */
export function noneOf({ lower, stems, act: acts }: Words): string[] {
  const found = new Set<string>(stems.includes(EMPTY) ? ['inside', 'aboard'] : []);
  for (let at = 0; at < lower.length; at++) {
    if (!NONE.has(lower[at] ?? '') || MORE.has(lower[at + 1] ?? '')) continue;
    for (let next = at + 1; next < Math.min(stems.length, at + 1 + REACH); next++) {
      const one = stems[next] ?? '';
      const act = one === 'casualti' || one === 'victim' ? 'injured' : acts[next];
      if (act === 'dead' || act === 'injured') found.add(act).add('dead');
      else if (act !== undefined && COUNTED_ACTS.has(act)) found.add(act);
    }
  }
  return [...found];
}

/** "The house was empty": nobody was inside. */
const EMPTY = 'empti';

/** What else happens to so many people, or to none. */
const COUNTED_ACTS: ReadonlySet<string> = new Set(['held', 'charged', 'missing', 'inside', 'aboard', 'evacuated']);

const MORE: ReadonlySet<string> = new Set('more less fewer longer other further new additional'.split(' '));
