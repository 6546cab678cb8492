import { PLATFORMS } from '../../extract/lexicon/platforms.ts';

const IDS: ReadonlySet<string> = new Set(PLATFORMS.map(({ id }) => id));

/** Whether a link of a chain is a place on which everybody publishes, and so no teller. */
export function isPlatform(id: string): boolean {
  return IDS.has(id);
}
