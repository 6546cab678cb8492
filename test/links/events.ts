import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { findFence } from '../../src/store/front-matter.ts';
import type { LinksGold } from '../../src/train/measure/links/gold.ts';

/** Invented articles about one invented event, and what a careful editor says of them. */
export interface LinksEvent {
  readonly name: string;
  readonly gold: LinksGold;
  /** By base name: the file's whole text, and where it is on the disk. */
  readonly articles: ReadonlyMap<string, { readonly path: string; readonly text: string }>;
}

/** The events of a folder under test/links. */
export function linksEvents(folder: string): LinksEvent[] {
  const home = new URL(`./${folder}/`, import.meta.url);
  return readdirSync(home)
    .sort()
    .map((name) => {
      const at = new URL(`${name}/`, home);
      const articles = readdirSync(at)
        .filter((file) => file !== 'gold.yaml')
        .map((file) => {
          const url = new URL(file, at);
          return [file, { path: fileURLToPath(url), text: readFileSync(url, 'utf8') }] as const;
        });
      const gold: LinksGold = parse(readFileSync(new URL('gold.yaml', at), 'utf8'));
      return { name, gold, articles: new Map(articles) };
    });
}

export function bodyOf(text: string): string {
  return text.slice(findFence(text)?.bodyStart ?? 0);
}
