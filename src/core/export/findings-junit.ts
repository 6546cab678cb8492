import type { Level } from '../model/wordings.ts';
import type { PlacedFinding, ToldRule } from './findings.ts';

/**
 * JUnit's XML, which most build servers show: one test case a rule. A finding that makes the check fail makes its case fail,
 * the others are told as its output.
 */
export function findingsJunit(
  findings: readonly PlacedFinding[],
  { rules, fails }: { readonly rules: readonly ToldRule[]; readonly fails: (level: Level) => boolean },
): string {
  const cases = rules.map(({ code, description }) => {
    const own = findings.filter((found) => found.code === code);
    return {
      code,
      description,
      failing: own.filter(({ level }) => fails(level)),
      others: own.filter(({ level }) => !fails(level)),
    };
  });
  const failures = cases.filter(({ failing }) => failing.length > 0).length;
  const counts = `name="claims check" tests="${cases.length}" failures="${failures}" errors="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite ${counts}>`,
    ...cases.flatMap(caseLines),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

interface Case {
  readonly code: string;
  readonly description: string;
  readonly failing: readonly PlacedFinding[];
  readonly others: readonly PlacedFinding[];
}

function caseLines({ code, description, failing, others }: Case): string[] {
  const head = `    <testcase classname="claims check" name="${escaped(code)}"`;
  const [first] = failing;
  if (first === undefined && others.length === 0) return [`${head}/>`];
  const failure =
    first === undefined
      ? []
      : [`      <failure type="${first.level}" message="${escaped(description)}">${listed(failing)}</failure>`];
  const output = others.length === 0 ? [] : [`      <system-out>${listed(others)}</system-out>`];
  return [`${head}>`, ...failure, ...output, '    </testcase>'];
}

function listed(findings: readonly PlacedFinding[]): string {
  return findings
    .map(({ path, line, column, level, message }) => {
      const place = [path, line, line === undefined ? undefined : column].filter((part) => part !== undefined);
      return escaped(`${place.join(':')}: ${level}: ${message}`);
    })
    .join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};

/** What XML has no way to write, escaped or not, becomes the mark of a character that is not there. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function escaped(text: string): string {
  return text.replace(NO_XML, '\uFFFD').replace(/[&<>"\n\t\r]/g, (one) => ENTITIES[one] ?? one);
}
