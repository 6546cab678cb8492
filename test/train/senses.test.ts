import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SENSE_CLASSES, SENSE_FORMS } from '../../src/core/link/lexicon/senses.ts';
import { readSenses, sensesModule } from '../../src/train/senses.ts';

function read(text: string): ReturnType<typeof readSenses> {
  const folder = mkdtempSync(join(tmpdir(), 'claims-senses-'));
  try {
    writeFileSync(join(folder, 'field.txt'), text);
    return readSenses(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('classes of one name are one, and what nobody wrote is no parent', () => {
  const { classes, problems } = read(
    'burned < injured, nobody: burns, scalded\n\nburned ! unhurt: burn ~ skin\ninjured@: hurt\nunhurt*: unharmed\n',
  );
  expect(problems).toEqual([]);
  expect(classes).toEqual([
    {
      name: 'burned',
      parents: ['injured'],
      contraries: ['unhurt'],
      isOfEvent: false,
      forms: ['burns', 'scalded', 'burn ~ skin'],
    },
    { name: 'injured', parents: [], contraries: [], isOfEvent: true, forms: ['hurt'] },
    { name: 'unhurt', parents: [], contraries: [], isOfEvent: false, forms: ['unharmed'] },
  ]);
});

test('a line that is none is named', () => {
  expect(read('burned: burns\nno forms here\n').problems).toEqual([
    { file: 'field.txt', line: 2, reason: 'not `name < parent ! contrary: form, form`' },
  ]);
});

test('the packaged table is what the texts make', () => {
  const { classes, problems } = readSenses(join(import.meta.dirname, '../../src/train/senses'));
  expect(problems).toEqual([]);
  const module = sensesModule(classes);
  expect(module).toContain(SENSE_CLASSES);
  expect(module).toContain(SENSE_FORMS);
});
