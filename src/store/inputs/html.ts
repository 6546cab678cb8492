import { type Details, isWebAddress } from '../../core/model/details.ts';
import { detailsOf, oneLine } from './fields.ts';
import { pageExcess } from './html-limits.ts';
import { type ElementNode, textOf } from './html-text.ts';
import { articleOf, failed, type InputFormat } from './input.ts';

/**
 * A web page: its article as Readability finds it, as text with a blank line between paragraphs. Offsets count in that
 * text. Nothing of the page is run and nothing is loaded.
 */
export const readHtml: InputFormat = async (text, input) => {
  const excess = pageExcess(text);
  if (excess !== null) return [failed(input, excess)];
  if (!/<[a-z]/i.test(text)) return [failed(input, 'has no text')];
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  try {
    // A fragment without <html> would become a document without a body.
    const { document } = parseHTML(
      /<html[\s>]/i.test(text) ? text : `<!DOCTYPE html><html><body>${text}</body></html>`,
    );
    const stated = metadataOf(document);
    const serializer = (node: unknown): ElementNode => node as ElementNode; // an edge: the package knows no DOM types here
    const found = new Readability(document, { serializer }).parse();
    const body = found?.content == null ? '' : textOf(found.content);
    const { details, notes } = detailsOf({ ...stated, title: found?.title ?? stated.title });
    return [articleOf({ input, body, details, notes })];
  } catch (error) {
    // The parsers recurse and throw what they like; a page that breaks them is one bad input.
    if (error instanceof Error) return [failed(input, `cannot be read as a page: ${error.message}`)];
    throw error;
  }
};

interface Page {
  querySelector(selector: string): { getAttribute(name: string): string | null; textContent: string | null } | null;
}

/** What the page's head says of the article. A page's <title> often carries the site's name too, so it comes last. */
function metadataOf(document: Page): Details {
  const attribute = (selector: string, name: string): string | null =>
    oneLine(document.querySelector(selector)?.getAttribute(name) ?? '');
  const address = attribute('link[rel="canonical"]', 'href') ?? attribute('meta[property="og:url"]', 'content');
  return {
    title:
      attribute('meta[property="og:title"]', 'content') ?? oneLine(document.querySelector('title')?.textContent ?? ''),
    outlet: attribute('meta[property="og:site_name"]', 'content'),
    // A relative address is the same on every site, so it names no article.
    url: address !== null && isWebAddress(address) ? address : null,
    published: attribute('meta[property="article:published_time"]', 'content'),
  };
}
