import { rules } from '../core/check/registry.ts';
import type { Example, Fix, Rule } from '../core/check/rule.ts';
import type { ToldRule } from '../core/export/findings.ts';
import { type Code, type Level, wordings } from '../core/model/wordings.ts';

/** What `claims rules --json` prints of a rule. */
export interface RuleRecord {
  readonly code: Code;
  readonly level: Level;
  readonly description: string;
  /** With `{name}` where a finding has its own words. */
  readonly message: string;
  readonly example: Example;
  /** Null where a person has to decide. */
  readonly fix: Fix | null;
}

export function ruleRecord({ code, description, example, fix }: Rule): RuleRecord {
  const { level, message } = wordings[code];
  return { code, level, description, message, example, fix: fix ?? null };
}

const FIXES: Readonly<Record<Fix, string>> = {
  format: 'claims check --fix mends it: it writes the file in its standard form.',
  'read-again': 'claims check --fix mends it: it reads the article again.',
};

export function fixWords(fix: Fix | null): string {
  return fix === null ? 'What to do about it is for a person to decide.' : FIXES[fix];
}

/** The lines of an example, its note last. */
export function exampleLines({ text, note }: Example): readonly string[] {
  const lines = text.replace(/\n$/, '').split('\n');
  return note === undefined ? lines : [...lines, `… ${note}`];
}

/** A rule as other programs show it beside its findings. */
export function toldRule(rule: Rule): ToldRule {
  const { code, level, description, fix } = ruleRecord(rule);
  return { code, level, description, help: `${description} ${fixWords(fix)}` };
}

const HEAD = `# Rules of \`claims check\`

Written by \`node scripts/docs.js\` from the rules themselves; do not edit. \`claims rules RULE\` prints the same.
`;

/** docs/rules.md: every rule with an example that breaks it. */
export function rulesPage(): string {
  const sections = rules.map(ruleRecord).map((record) => {
    const { code, level, description, message, example, fix } = record;
    const shown = `\`${example.path}\`:\n\n\`\`\`text\n${exampleLines(example).join('\n')}\n\`\`\`\n`;
    return `## ${code}\n\n*${level}* ${description}\n\n> ${message.replaceAll('<', '&lt;')}\n\n${fixWords(fix)}\n\n${shown}`;
  });
  return [HEAD, ...sections].join('\n');
}
