import { readdirSync, readFileSync } from 'node:fs';
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
 * An annotation without its text is a problem, and so is a file that cannot be read; a text without annotation is not part of
 * the corpus. Throws where there is no folder `attributions/` to list.
 */
export function readCorpus(folder: string): Corpus {
  const articles = new Map<string, { text: string; annotators: (readonly MarkedAttribution[])[] }>();
  const problems: string[] = [];
  for (const file of annotationFiles(folder)) {
    const path = join(folder, 'attributions', file);
    const name = articleName(file);
    const textPath = join(folder, 'text', `${name}.txt`);
    const text = articles.get(name)?.text ?? textOf(textPath);
    const marks = textOf(path);
    if (text === null || marks === null) {
      problems.push(`${path}:1: ${text === null ? `there is no ${textPath} to read` : 'cannot be read'}`);
      continue;
    }
    const article = articles.get(name) ?? { text, annotators: [] };
    articles.set(name, article);
    const standoff = parseStandoff(marks, text);
    article.annotators.push(standoff.attributions);
    problems.push(...standoff.problems.map((problem) => `${path}:${problem}`));
  }
  return { articles: [...articles].map(([name, article]) => ({ name, ...article })), problems };
}

/** A file's text; null where it cannot be read, so that one bad file does not stop the others. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
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
