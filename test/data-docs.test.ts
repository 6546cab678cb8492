import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ZodType } from 'zod';
import { configSchema } from '../src/core/model/config.ts';
import { judgementSchema } from '../src/core/model/judgement.ts';
import { outletSchema } from '../src/core/model/outlet.ts';
import { dataPackageSchema } from '../src/core/model/reference.ts';
import { removalSchema } from '../src/core/model/removal.ts';
import { entrySchema, reviewsSchema } from '../src/core/model/review.ts';
import { speakerSchema } from '../src/core/model/speaker.ts';
import { verificationSchema } from '../src/core/model/verification.ts';
import { decodeYaml } from '../src/store/decode.ts';
import { decodeJson } from '../src/store/decode-json.ts';
import { formatYaml } from '../src/store/encode.ts';
import { faultInPackage } from '../src/store/series.ts';

/** The examples of docs/data.md are files of a ledger: the good ones are taken as they stand, the bad ones are not. */
const page = readFileSync(new URL('../docs/data.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/^```yaml (good|bad) (\S+)\n([\s\S]*?)^```$/gm)].map(
  ([, verdict = '', path = '', text = '']) => ({ verdict, path, text }),
);

function schemaOf(path: string): ZodType {
  if (path.startsWith('outlets/')) return outletSchema;
  if (path.startsWith('judgements/')) return judgementSchema;
  if (path.startsWith('verifications/')) return verificationSchema;
  if (path.startsWith('reviews/')) return reviewsSchema;
  if (path.startsWith('removed/')) return removalSchema;
  return path.startsWith('speakers/') ? speakerSchema : configSchema;
}

test('there are examples of both sorts', () => {
  expect(new Set(examples.map(({ verdict }) => verdict))).toEqual(new Set(['good', 'bad']));
});

test.each(examples)('$path is $verdict', ({ verdict, path, text }) => {
  const decoded = decodeYaml(text, schemaOf(path), { path });
  expect(decoded.ok).toBe(verdict === 'good');
  if (verdict === 'good') expect(formatYaml(text, schemaOf(path), { path })).toMatchObject({ value: text });
});

test.each([
  ['claims.config.yaml', configSchema],
  ['outlets/', outletSchema],
  ['speakers/', speakerSchema],
  ['judgements/', judgementSchema],
  ['removed/', removalSchema],
  ['verifications/', verificationSchema],
])('%s: every field is explained, in the order of the file', (heading, schema) => {
  const section = page.slice(page.indexOf(`### ${heading}`));
  const rows = [...section.slice(0, section.indexOf('```')).matchAll(/^\| (\w+) \|/gm)].map(([, field]) => field);
  expect(rows.filter((field) => field !== 'field')).toEqual(Object.keys(schema.shape));
});

test('reviews/: every field of an entry is explained', () => {
  const section = page.slice(page.indexOf('### reviews/'));
  const rows = [...section.slice(0, section.indexOf('```')).matchAll(/^\| (\w+) \|/gm)].map(([, field]) => field);
  const fields = new Set(entrySchema.options.flatMap((option) => Object.keys(option.shape)));
  expect(new Set(rows.filter((field) => field !== 'field'))).toEqual(fields);
});

test.each([...page.matchAll(/^```json (good|bad) (\S+)\n([\s\S]*?)^```$/gm)])(
  'a series: %#',
  (...[, verdict, path = '', text = '']) => {
    const decoded = decodeJson(text, dataPackageSchema, { path, advice: '', again: () => text });
    expect(decoded.ok).toBe(verdict === 'good');
    if (decoded.ok) expect(faultInPackage(decoded.value)).toBeNull();
  },
);
