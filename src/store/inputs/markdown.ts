import { z } from 'zod';
import { noDetails } from '../../core/model/details.ts';
import { decodeFrontMatter, findFence, foreignFence } from '../front-matter.ts';
import { detailsOf } from './fields.ts';
import { articleOf, failed, type InputFormat } from './input.ts';
import { withQuotedValues } from './plain-values.ts';

/** Whatever keys other people's tools write; ours are picked out. An empty block says nothing. */
const anyMatter = z.record(z.string(), z.unknown()).nullable();

/** Markdown: YAML front matter gives the details, what follows it is the body. */
export const readMarkdown: InputFormat = (text, input) => {
  const foreign = foreignFence(text);
  if (foreign !== null)
    return [failed(input, `line 1: front matter must be YAML between lines of ---, not ${foreign}`)];
  const fenced = findFence(text);
  if (fenced === null) return [articleOf({ input, body: text, details: noDetails, notes: [] })];
  const strict = decodeFrontMatter(fenced, anyMatter, { path: input });
  // People write titles with a colon; what they mean is plain.
  const quoted = strict.ok ? null : withQuotedValues(fenced.block);
  const again = quoted === null ? null : decodeFrontMatter({ ...fenced, block: quoted }, anyMatter, { path: input });
  const decoded = again?.ok === true ? again : strict;
  if (!decoded.ok) {
    const [problem] = decoded.diagnostics;
    return [failed(input, `line ${problem?.line ?? 1}: front matter: ${problem?.message ?? 'cannot be read'}`)];
  }
  return [articleOf({ input, body: text.slice(fenced.bodyStart), ...detailsOf(decoded.value ?? {}) })];
};
