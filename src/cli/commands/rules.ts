import { rules as all } from '../../core/check/registry.ts';
import type { Rule } from '../../core/check/rule.ts';
import { nearest } from '../../core/query/nearest.ts';
import { envelope } from '../envelope.ts';
import { EXIT } from '../exit-codes.ts';
import { exampleLines, fixWords, type RuleRecord, ruleRecord } from '../rule-record.ts';
import type { Run, Session } from '../session.ts';
import { Refusal } from '../terminal/errors.ts';
import { didYouMean } from '../terminal/suggest.ts';
import { type Column, table } from '../terminal/table.ts';
import { wrapped } from '../terminal/wrapped.ts';

export interface RulesOptions {
  /** All, one line each, where none is named. */
  readonly codes: readonly string[];
}

const WORDS = 110;
const WIDEST = 100;

const COLUMNS: readonly Column<RuleRecord>[] = [
  { title: 'rule', cell: ({ code }) => code },
  { title: 'level', cell: ({ level }) => level },
  { title: 'fixed by', cell: ({ fix }) => fix ?? 'a person' },
  { title: 'what holds in a sound ledger', cell: ({ description }) => description, most: WORDS },
];

/** Prints the rules of `check`. */
export const rules: Run<RulesOptions> = async (session, { codes }) => {
  const { io, theme, json } = session;
  const records = (codes.length === 0 ? all : codes.map(ruleNamed)).map(ruleRecord);
  if (json) io.out(envelope('rules', records));
  else if (codes.length > 0) io.out(records.map((record) => told(record, session)).join('\n'));
  else io.out(table(COLUMNS, records, { aligned: io.terminal.out, theme, columns: io.columns }));
  return EXIT.done;
};

function ruleNamed(code: string): Rule {
  const rule = all.find((one) => one.code === code);
  if (rule !== undefined) return rule;
  const near = didYouMean(
    nearest(
      code,
      all.map((one) => one.code),
    ),
  );
  throw new Refusal(`there is no rule "${code}"`, [near, 'See them all with: claims rules'].filter(Boolean));
}

function told(record: RuleRecord, { theme, io }: Session): string {
  const { code, level, description, message, example, fix } = record;
  const frame = { width: Math.min(io.columns ?? WIDEST, WIDEST), indent: 2 };
  const paragraphs = [description, `It says: ${message}`, fixWords(fix)].map((text) => wrapped(text, frame));
  const shown = exampleLines(example).map((line) => `    ${line}\n`);
  return `${theme.strong(code)} (${level})\n${paragraphs.join('')}  For example ${example.path}:\n${shown.join('')}`;
}
