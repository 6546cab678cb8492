import type { Theme } from './theme.ts';

const same = (text: string): string => text;

/** Every kind of word as it is. */
const PLAIN: Theme = {
  strong: same,
  faint: same,
  content: same,
  cue: same,
  source: same,
  error: same,
  warning: same,
  added: same,
  removed: same,
};

/** The theme of a stream. Colours are loaded only where there are any to show: it takes as long as to load the program. */
export async function themeFor(color: boolean): Promise<Theme> {
  return color ? (await import('./theme.ts')).themeOf(true) : PLAIN;
}
