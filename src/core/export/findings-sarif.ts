import type { Level } from '../model/wordings.ts';
import type { PlacedFinding, ToldRule } from './findings.ts';

/** A log of the Static Analysis Results Interchange Format 2.1.0, for GitHub code scanning and editors. */
export function findingsSarif(
  findings: readonly PlacedFinding[],
  { rules, version }: { readonly rules: readonly ToldRule[]; readonly version: string },
): object {
  const indexOf = new Map(rules.map(({ code }, at) => [code, at]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'claims', semanticVersion: version, rules: rules.map(ruleOf) } },
        // Lines count UTF-16 code units, as editors do.
        columnKind: 'utf16CodeUnits',
        results: findings.map((found) => resultOf(found, indexOf.get(found.code) ?? -1)),
      },
    ],
  };
}

const LEVELS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', notice: 'note' };

function ruleOf({ code, level, description, help }: ToldRule): object {
  return {
    id: code,
    shortDescription: { text: description },
    help: { text: help },
    defaultConfiguration: { level: LEVELS[level] },
  };
}

function resultOf({ code, level, message, path, line, column, fingerprint }: PlacedFinding, ruleIndex: number): object {
  const region = line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } };
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[level],
    message: { text: plain(message) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) }, ...region } }],
    // GitHub knows an alert again by the first, whatever else there is.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'claims/v1': fingerprint },
  };
}

/** A reference relative to where the check ran; a name may have any letter. */
function uriOf(path: string): string {
  return path.split('/').map(wellFormedSegment).join('/');
}

function wellFormedSegment(segment: string): string {
  // What is no text cannot be percent-encoded: half of a surrogate pair.
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/** Words of an article may look like the format's own links: "[here](1)". */
function plain(text: string): string {
  return text.includes('](') ? text.replace(/[[\]\\]/g, '\\$&') : text;
}
