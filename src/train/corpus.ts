import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MarkedAttribution, parseStandoff } from './standoff.ts';

/** An article of a corpus with the attributions that each annotator marked. */
export interface AnnotatedArticle {
  readonly name: string;
  readonly text: string;
  /** In the order of the annotators' names; at least one. */
  readonly annotators: readonly (readonly MarkedAttribution[])[];
}

export interface Corpus {
  /** In the order of their names. */
  readonly articles: readonly AnnotatedArticle[];
  /** What could not be read, as `file:line: reason`. */
  readonly problems: readonly string[];
}

/**
 * Reads a folder with `text/<name>.txt` and `attributions/<name>_<annotator>.ann` (brat standoff, see standoff.ts; UTF-8).
 * An annotation without its text is a problem; a text without annotation is not part of the corpus.
 */
export function readCorpus(folder: string): Corpus {
  const articles = new Map<string, { text: string; annotators: (readonly MarkedAttribution[])[] }>();
  const problems: string[] = [];
  for (const file of annotationFiles(folder)) {
    const path = join(folder, 'attributions', file);
    const name = articleName(file);
    const textPath = join(folder, 'text', `${name}.txt`);
    if (!existsSync(textPath)) {
      problems.push(`${path}:1: there is no ${textPath}`);
      continue;
    }
    const article = articles.get(name) ?? { text: readFileSync(textPath, 'utf8'), annotators: [] };
    articles.set(name, article);
    const standoff = parseStandoff(readFileSync(path, 'utf8'), article.text);
    article.annotators.push(standoff.attributions);
    problems.push(...standoff.problems.map((problem) => `${path}:${problem}`));
  }
  return { articles: [...articles].map(([name, article]) => ({ name, ...article })), problems };
}

function annotationFiles(folder: string): string[] {
  return readdirSync(join(folder, 'attributions'))
    .filter((file) => file.endsWith('.ann'))
    .sort();
}

/** "council-vote_anna.ann" annotates "council-vote"; a file without an underscore names its article whole. */
function articleName(file: string): string {
  const stem = file.slice(0, -'.ann'.length);
  const cut = stem.lastIndexOf('_');
  return cut < 0 ? stem : stem.slice(0, cut);
}
