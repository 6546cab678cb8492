import { basename } from 'node:path';
import type { Known } from '../core/extract/reader.ts';
import type { ArticleMatter } from '../core/model/article.ts';
import { type Details, isWebAddress, NO_WEB_ADDRESS } from '../core/model/details.ts';
import { articleId, slug } from '../core/model/ids.ts';
import { isPublishedValue, publishedGiven } from '../core/model/published.ts';
import type { Publisher } from '../core/model/reading.ts';
import { buildRegistry, type Registry } from '../core/query/registry.ts';
import { sha256 } from './article-reader.ts';
import { oneLine } from './inputs/fields.ts';
import { packaged } from './packaged.ts';

let outlets: Registry | null = null;

/** The outlet that a name given from outside means, by the packaged tables alone; the ledger's files act in the fold. */
export function publisherGiven(name: string): Publisher {
  outlets ??= buildRegistry(packaged.outlets, [], packaged.keys?.outlets());
  const entry = outlets.resolve(name);
  return { id: entry?.id ?? slug(name), name: entry?.name ?? name, basis: 'given' };
}

/** The id of an article that is met for the first time. */
export function articleIdOf(body: string, details: Details): string {
  return articleId(sha256, body, {
    ...(details.url === null ? {} : { url: details.url }),
    ...(details.outlet === null ? {} : { outlet: publisherGiven(details.outlet).id }),
  });
}

/** Details as somebody typed them: on one line each, an empty one is none. Or why they cannot be taken. */
export function detailsGiven(given: Partial<Details>): { ok: true; details: Details } | { ok: false; reason: string } {
  const line = (text: string | null | undefined): string | null => (text == null ? null : oneLine(text));
  const published = line(given.published);
  if (published !== null && !isPublishedValue(published)) {
    return { ok: false, reason: `"${published}" is no date; write 2031, 2031-03, 2031-03-02 or a date with a time` };
  }
  const url = line(given.url);
  if (url !== null && !isWebAddress(url)) {
    return { ok: false, reason: `"${url.slice(0, 60)}" is no address: ${NO_WEB_ADDRESS}` };
  }
  return { ok: true, details: { title: line(given.title), outlet: line(given.outlet), url, published } };
}

/** What the reader is told of an article, from details that a person or an input gave. */
export function knownOf(id: string, input: string, details: Details): Known {
  return {
    id,
    input,
    headline: details.title,
    outlet: details.outlet === null ? null : publisherGiven(details.outlet),
    published: details.published === null ? null : publishedGiven(details.published),
  };
}

export function detailsOfMatter(matter: ArticleMatter): Details {
  const { title, outlet, url, published } = matter;
  return { title: title ?? null, outlet: outlet ?? null, url: url ?? null, published: published ?? null };
}

export function matterOf(identity: { id: string; input: string; sha256: string }, details: Details): ArticleMatter {
  const { title, outlet, url, published } = details;
  return {
    id: identity.id,
    input: identity.input,
    ...(title === null ? {} : { title }),
    ...(outlet === null ? {} : { outlet }),
    ...(url === null ? {} : { url }),
    ...(published === null ? {} : { published }),
    sha256: identity.sha256,
  };
}

/** The ledger keeps the name of an input and never its path, which would differ from desk to desk. */
export function inputName(input: string): string {
  return basename(input.replaceAll('\\', '/')).slice(-120) || '-';
}
