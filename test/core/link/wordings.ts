import { readFileSync } from 'node:fs';

/** A sentence as the program may print it; what varies stands for anything. */
export interface Wording {
  /** As the program has it: "both through ${name}". */
  readonly text: string;
  readonly pattern: RegExp;
}

/** All sentences of some files of core/link that `found` takes out of them, each once. */
export function wordingsIn(files: readonly string[], found: RegExp): Wording[] {
  const texts = files.flatMap((file) => {
    const source = readFileSync(new URL(`../../../src/core/link/${file}`, import.meta.url), 'utf8');
    return [...source.matchAll(found)].map(([, text = '']) => text);
  });
  return [...new Set(texts)].map((text) => ({ text, pattern: patternOf(text) }));
}

function patternOf(text: string): RegExp {
  const fixed = text.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?()[\]\\|^$]/g, '\\$&'));
  return new RegExp(`^${fixed.join('.+')}$`);
}
