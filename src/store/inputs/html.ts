import type { Details } from '../../core/model/article.ts';
import { detailsOf, oneLine } from './fields.ts';
import { type ElementNode, textOf } from './html-text.ts';
import { articleOf, failed, type InputFormat } from './input.ts';

/** A page longer than this is no article; the parser would take many times its length in memory. */
const LONGEST_PAGE = 8 * 1024 * 1024;
/** Elements: pages of articles have a few thousand. */
const MOST_ELEMENTS = 60_000;

/**
 * A web page: its article as Readability finds it, as text with a blank line between paragraphs. Offsets count in that
 * text. Nothing of the page is run and nothing is loaded.
 */
export const readHtml: InputFormat = async (text, input) => {
  if (text.length > LONGEST_PAGE) return [failed(input, `is a page of more than ${LONGEST_PAGE} characters`)];
  if (countOf(text, '<') > MOST_ELEMENTS) return [failed(input, `is a page of more than ${MOST_ELEMENTS} elements`)];
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  try {
    const { document } = parseHTML(text);
    const stated = metadataOf(document);
    const serializer = (node: unknown): ElementNode => node as ElementNode; // an edge: the package knows no DOM types here
    const found = new Readability(document, { serializer, maxElemsToParse: MOST_ELEMENTS }).parse();
    const body = found?.content == null ? '' : textOf(found.content);
    const { details, notes } = detailsOf({ ...stated, title: found?.title ?? stated.title });
    return [articleOf({ input, body, details, notes })];
  } catch (error) {
    // A hundred thousand nested elements overflow the parsers' recursion.
    if (error instanceof RangeError || error instanceof Error)
      return [failed(input, `cannot be read as a page: ${error.message}`)];
    throw error;
  }
};

function countOf(text: string, char: string): number {
  let count = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) count += 1;
  return count;
}

interface Page {
  querySelector(selector: string): { getAttribute(name: string): string | null; textContent: string | null } | null;
}

/** What the page's head says of the article. A page's <title> often carries the site's name too, so it comes last. */
function metadataOf(document: Page): Details {
  const attribute = (selector: string, name: string): string | null =>
    oneLine(document.querySelector(selector)?.getAttribute(name) ?? '');
  return {
    title:
      attribute('meta[property="og:title"]', 'content') ?? oneLine(document.querySelector('title')?.textContent ?? ''),
    outlet: attribute('meta[property="og:site_name"]', 'content'),
    url: attribute('link[rel="canonical"]', 'href') ?? attribute('meta[property="og:url"]', 'content'),
    published: attribute('meta[property="article:published_time"]', 'content'),
  };
}
