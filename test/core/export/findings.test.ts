import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withFingerprints } from '../../../src/core/check/finding.ts';
import { rules } from '../../../src/core/check/registry.ts';
import type { PlacedFinding, ToldRule } from '../../../src/core/export/findings.ts';
import { findingsGithub } from '../../../src/core/export/findings-github.ts';
import { findingsJunit } from '../../../src/core/export/findings-junit.ts';
import { findingsSarif } from '../../../src/core/export/findings-sarif.ts';
import { diagnose } from '../../../src/core/model/diagnostic.ts';
import type { Code, Level } from '../../../src/core/model/wordings.ts';
import { sha256 } from '../../../src/store/article-reader.ts';
import schema from '../../contracts/sarif-2.1.0.schema.json' with { type: 'json' };

const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
const TOLD: readonly ToldRule[] = rules.map(({ code, description }) => ({
  code,
  level: 'error',
  description,
  help: description,
}));

function finding(given: Partial<PlacedFinding> = {}): PlacedFinding {
  const plain = { code: 'shape', level: 'error', message: 'no such key', path: 'speakers/port.yaml' } as const;
  return { ...plain, line: 4, column: 2, fingerprint: '0123456789abcdef', ...given };
}

const LEVELS: readonly Level[] = ['error', 'warning', 'notice'];
const anyFinding: fc.Arbitrary<PlacedFinding> = fc
  .record({
    code: fc.constantFrom<Code>(...rules.map(({ code }) => code)),
    level: fc.constantFrom(...LEVELS),
    message: fc.string({ unit: 'binary' }),
    path: fc.string({ unit: 'binary', minLength: 1 }),
    place: fc.option(fc.record({ line: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 1, max: 9 }) })),
    fingerprint: fc.stringMatching(/^[0-9a-f]{16}$/),
  })
  .map(({ place, ...rest }) => ({ ...rest, ...place }));

test('sarif: any findings make a log that its schema accepts', () => {
  fc.assert(
    fc.property(fc.array(anyFinding), (found) => {
      const log = JSON.parse(JSON.stringify(findingsSarif(found, { rules: TOLD, version: '0.1.0' })));
      expect(validate(log) ? [] : validate.errors).toEqual([]);
      expect(log.runs[0].results.map(({ ruleIndex }: { ruleIndex: number }) => TOLD[ruleIndex]?.code)).toEqual(
        found.map(({ code }) => code),
      );
    }),
    { numRuns: 30 },
  );
  expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
});

test('sarif: where, how grave, and known again; a name of any letters is a reference, words in brackets no link', () => {
  const message = 'says "[here](1)"';
  const found = [finding({ path: 'speakers/Порт 1.yaml', message }), finding({ level: 'notice' })];
  const log = JSON.parse(JSON.stringify(findingsSarif(found, { rules: TOLD, version: '0.1.0' })));
  const [first, second] = log.runs[0].results;
  expect(first).toMatchObject({
    ruleId: 'shape',
    level: 'error',
    message: { text: 'says "\\[here\\](1)"' },
    partialFingerprints: { primaryLocationLineHash: '0123456789abcdef:1' },
  });
  expect(first.locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'speakers/%D0%9F%D0%BE%D1%80%D1%82%201.yaml' },
    region: { startLine: 4, startColumn: 2 },
  });
  expect(second.level).toBe('note');
});

test('a fingerprint stays when lines move and neighbours are mended; another file, rule or word has another', () => {
  const at = (line: number, id = 'a', path = 'speakers/x.yaml') =>
    diagnose('reference-unknown', { path, line, column: 3 }, { field: 'parent', id });
  const prints = (...found: ReturnType<typeof diagnose>[]) =>
    withFingerprints(found, sha256).map(({ fingerprint }) => fingerprint);
  const [one = '', other = '', again = ''] = prints(at(1), at(2, 'b'), at(9));
  expect(prints(at(40), at(50, 'b'))).toEqual([one, other]);
  expect(new Set([one, other, again, ...prints(at(1, 'a', 'speakers/y.yaml'))]).size).toBe(4);
  const span = (start: number) =>
    diagnose('span-mismatch', { path: 'x' }, { id: 't-1', field: 'cue', start, exact: 'said' });
  expect(prints(span(4))).toEqual(prints(span(5)));
  const ways = (line: number) =>
    diagnose('judgement-contradiction', { path: 'x' }, { a: 'a', b: 'b', way: `judgements/a--b.yaml:${line}` });
  expect(prints(ways(4))).toEqual(prints(ways(5)));
});

test('github: errors first, ten of a level; the tenth says how many are not there', () => {
  const many = [
    ...Array.from({ length: 3 }, () => finding({ level: 'notice', message: 'n' })),
    ...Array.from({ length: 12 }, () => finding({ level: 'error', message: 'e' })),
    ...Array.from({ length: 10 }, () => finding({ level: 'warning', message: 'w' })),
  ];
  const lines = findingsGithub(many).split('\n').filter(Boolean);
  expect(lines.map((line) => /^::(\w+)/.exec(line)?.[1])).toEqual([
    ...Array.from({ length: 10 }, () => 'error'),
    ...Array.from({ length: 10 }, () => 'warning'),
    ...Array.from({ length: 3 }, () => 'notice'),
  ]);
  expect(lines[0]).toBe('::error file=speakers/port.yaml,line=4,col=2,title=shape::e');
  expect(lines[9]).toBe(
    '::error title=claims check::3 more errors are not shown here: GitHub takes 10. See them all with: claims check',
  );
  expect(lines.slice(10, 20).every((line) => line.endsWith('::w'))).toBe(true);
});

test('github: no words of an article end a command or begin another', () => {
  fc.assert(
    fc.property(anyFinding, (found) => {
      const printed = findingsGithub([found]);
      expect(printed.split(/\r\n|\r|\n/)).toHaveLength(2);
      const [, fields = '', message = ''] = /^::\w+ (.*?)::(.*)\n$/su.exec(printed) ?? [];
      expect(message.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')).toBe(found.message);
      expect(fields.split(',').map((field) => field.split('=')[0])).toEqual(
        found.line === undefined ? ['file', 'title'] : ['file', 'line', 'col', 'title'],
      );
    }),
  );
  expect(findingsGithub([finding({ path: 'a,b:c%.yaml', message: 'x\n::error::y' })])).toBe(
    '::error file=a%2Cb%3Ac%25.yaml,line=4,col=2,title=shape::x%0A::error::y\n',
  );
});

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#10': '\n',
  '#9': '\t',
  '#13': '\r',
};

/** Elements in order and the text between them; throws where the text is not well-formed XML of the little that is written. */
function parsed(xml: string): { readonly tag: string; readonly attributes: Record<string, string>; text: string }[] {
  const [head = '', ...parts] = xml.split('<').slice(1);
  expect(head).toBe('?xml version="1.0" encoding="UTF-8"?>\n');
  const open: string[] = [];
  const elements: ReturnType<typeof parsed> = [];
  const unescaped = (text: string): string => text.replace(/&([^;]*);/g, (_, name: string) => ENTITIES[name] ?? '☠');
  for (const part of parts) {
    const match = /^(\/?)(\w[\w-]*)((?: \w+="[^"<>]*")*)(\/?)>([^<>]*)$/su.exec(part);
    if (match === null) throw new Error(part);
    const [, close, tag = '', attributes = '', empty, text = ''] = match;
    if (close === '/') expect(open.pop()).toBe(tag);
    else {
      const pairs = [...attributes.matchAll(/(\w+)="([^"]*)"/gs)].map(([, name = '', value = '']) => [
        name,
        unescaped(value),
      ]);
      elements.push({ tag, attributes: Object.fromEntries(pairs), text: unescaped(text) });
      if (empty !== '/') open.push(tag);
    }
  }
  expect(open).toEqual([]);
  return elements;
}

test('junit: one case a rule; what makes the check fail is a failure, the rest is output', () => {
  const found = [
    finding({ message: 'a "<b>" & c' }),
    finding({ level: 'notice', code: 'shape', message: 'by the way' }),
    finding({ level: 'notice', code: 'outlet-unknown' }),
  ];
  const elements = parsed(findingsJunit(found, { rules: TOLD, fails: (level) => level === 'error' }));
  expect(elements[0]?.attributes).toMatchObject({ tests: String(rules.length), failures: '1' });
  expect(elements.filter(({ tag }) => tag === 'testcase')).toHaveLength(rules.length);
  expect(elements.find(({ tag }) => tag === 'failure')?.text).toBe('speakers/port.yaml:4:2: error: a "<b>" & c');
  expect(elements.filter(({ tag }) => tag === 'system-out').map(({ text }) => text)).toEqual([
    'speakers/port.yaml:4:2: notice: by the way',
    'speakers/port.yaml:4:2: notice: no such key',
  ]);
});

test('junit: any findings are well-formed, without a character that XML does not know', () => {
  fc.assert(
    fc.property(fc.array(anyFinding), (found) => {
      const xml = findingsJunit(found, { rules: TOLD, fails: (level) => level !== 'notice' });
      expect(xml).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
      expect(parsed(xml).some(({ text }) => text.includes('☠'))).toBe(
        found.some(({ message, path }) => /☠/.test(message + path)),
      );
    }),
    { numRuns: 30 },
  );
});
