import { Chalk } from 'chalk';

/**
 * What each kind of word looks like. One colour for what matters (the content), a mark or a word beside every colour:
 * nothing is lost without them.
 */
export interface Theme {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly content: (text: string) => string;
  readonly cue: (text: string) => string;
  readonly source: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly added: (text: string) => string;
  readonly removed: (text: string) => string;
}

/** chalk's own default instance ignores NO_COLOR: the level is decided by `wantsColor`, once. */
export function themeOf(color: boolean): Theme {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    content: (text) => chalk.yellow(text),
    cue: (text) => chalk.cyan(text),
    source: (text) => chalk.underline(text),
    error: (text) => chalk.red(text),
    warning: (text) => chalk.magenta(text),
    added: (text) => chalk.green(text),
    removed: (text) => chalk.red(text),
  };
}
