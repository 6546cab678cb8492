import { expect, test } from 'vitest';
import { configSchema } from '../../src/core/model/config.ts';
import { decodeYaml } from '../../src/store/decode.ts';
import { openLedger } from '../../src/store/open.ts';
import { folder } from '../support/folder.ts';

const PATH = 'claims.config.yaml';

test.each([
  ['as init writes it', 'format: 1\ntext: keep\n'],
  ['with bodies outside git', 'format: 1\ntext: omit\n'],
  ['with a comment', 'format: 1\n# for ever\ntext: keep\n'],
  ['in another order', 'text: keep\nformat: 1\n'],
  ['with more', 'format: 1\ntext: keep\nquote_limit: 40\n'],
  ['without the last line end', 'format: 1\ntext: keep'],
  ['wrong in one word', 'format: 1\ntext: kept\n'],
  ['of another form', 'format: 2\ntext: keep\n'],
])('a configuration %s is what a YAML parser makes of it', (_name, text) => {
  const opened = openLedger(folder({ [PATH]: text }));
  const parsed = decodeYaml(text, configSchema, { path: PATH });
  if (!opened.ok || !parsed.ok) {
    expect(opened).toEqual(parsed);
    return;
  }
  expect(opened.value.config).toEqual(parsed.value);
  for (const keys of [['text'], ['format'], ['suppress', 0]]) {
    for (const part of ['key', 'value'] as const) expect(opened.locate(keys, part)).toEqual(parsed.locate(keys, part));
  }
});
