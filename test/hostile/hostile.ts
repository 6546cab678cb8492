/** One hostile thing: what is laid before the program, what is asked of it then, and what it must say. */
export interface Hostile {
  readonly name: string;
  /** Beside the ledger, in `in/`: what `ingest` and `extract` are given. */
  readonly inputs?: Readonly<Record<string, Contents>>;
  /** Laid over a ledger that holds one sound article. */
  readonly ledger?: Readonly<Record<string, Contents>>;
  /** What files alone cannot be: links, pipes. False where this machine cannot make it. */
  readonly prepare?: (home: Home) => boolean;
  /** Command lines of its own, run after the usual ones. */
  readonly asks?: readonly (readonly string[])[];
  /** What one of the runs must say, with the file; nothing where all of it is simply read. */
  readonly says?: RegExp;
  /** Nothing can be asked of such a ledger, so the sound article need not be found either. */
  readonly shuts?: true;
}

/** Made when it is needed: fifty megabytes are not kept for later. */
export type Contents = () => string | Uint8Array;

/** `root` holds the ledger, the inputs and a folder to which nobody may write. */
export interface Home {
  readonly root: string;
  readonly ledger: string;
  readonly inputs: string;
  readonly outside: string;
}

/** Picks the size: one for every change of the program, one for `npm run hostile`. */
export type Size = (small: number, large: number) => number;

/** Tried by every code that a text might smuggle in: it would leave a file beside the ledger. */
export const CODE = `require('fs').writeFileSync('../outside/ran', 'code ran')`;

/** What no terminal may get: it would colour, retitle, link, paste, erase, overwrite. */
export const ESCAPES = [
  '\u001b[5;41mred',
  '\u001b]0;retitled\u0007',
  '\u001b]8;;https://trap.example\u0007link\u001b]8;;\u0007',
  '\u001b[200~rm -rf\u001b[201~',
  '\u001b[2J\u001b[1;1H',
  '\u009b5mC1 red',
  '\u009d0;C1 retitled\u009c',
  '\u0007\b\u007f\u0000over\rwritten',
  '\u202egnirts desrever\u202c',
  '\u2066isolated\u2069\u200f\u200e\u061c',
  '\u2028separated\u2029',
].join(' ');

/** What the sound article is asked for. */
export const SOUND_WORDS = '2,140 tonnes';

export const SOUND = [
  `The Karsk Port Authority said ${SOUND_WORDS} of grain had burned at the depot on Friday.`,
  'Ilse Varga, the mayor of Karsk, denied that the depot had been hit.',
].join('\n\n');

/** A sentence with such words wherever words can be. */
export const told = (words: string): string =>
  `Ilse ${words} Varga said that ${words} burned.\n\n“The ${words} sank,” the ministry said.\n\n${words}\n`;
