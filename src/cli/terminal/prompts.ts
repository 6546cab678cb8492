import { Transform, type Writable } from 'node:stream';
import { select, selectKey, text } from '@clack/prompts';
import type { Streams } from './io.ts';

/** One of several answers, by its key or by its name. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface TextQuestion {
  readonly initial?: string;
  /** Why an answer cannot be taken; undefined where it can. */
  readonly refuse?: (answer: string) => string | undefined;
}

/** Questions to a person at a terminal. Null: they would rather not answer (Ctrl-C, Escape). What is shown must be made safe before. */
export interface Prompts {
  /** Answered by one key. */
  readonly key: <Value extends string>(message: string, choices: readonly Choice<Value>[]) => Promise<Value | null>;
  readonly choose: <Value extends string>(message: string, choices: readonly Choice<Value>[]) => Promise<Value | null>;
  readonly text: (message: string, question: TextQuestion) => Promise<string | null>;
}

export function promptsOn({ input, output }: Streams, color: boolean): Prompts {
  const isSized = (output.columns ?? 0) > 0;
  const streams = { input, output: color && isSized ? output : relayed(output, color) };
  return {
    key: async (message, choices) => chosen(choices, await selectKey({ ...streams, message, options: plain(choices) })),
    choose: async (message, choices) => chosen(choices, await select({ ...streams, message, options: plain(choices) })),
    text: async (message, { initial = '', refuse }) => {
      const validate = (answer: string | undefined): string | undefined => refuse?.((answer ?? '').trim());
      const answer = await text({ ...streams, message, initialValue: initial, validate });
      return typeof answer === 'string' ? answer.trim() : null;
    },
  };
}

function plain(choices: readonly Choice<string>[]): { value: string; label: string }[] {
  return choices.map(({ value, label }) => ({ value, label }));
}

/** What cancels is no choice. */
function chosen<Value extends string>(choices: readonly Choice<Value>[], answer: string | symbol): Value | null {
  return choices.find(({ value }) => value === answer)?.value ?? null;
}

/** Colours and dimness alone: the cursor of a line that is typed is shown inverse. */
const ESCAPE = String.fromCharCode(27);
const COLOR = new RegExp(`${ESCAPE}\\[(?:[39]\\d|4\\d|10\\d|[2-4]|2[2-4])m`, 'g');

/** A terminal that does not say how wide it is has this many columns and rows. */
const SIZE = { columns: 80, rows: 24 } as const;

function relayed(output: Streams['output'], color: boolean): Writable {
  const relay = new Transform({
    decodeStrings: false,
    transform: (chunk: string | Uint8Array, _encoding, done) => {
      done(null, color || typeof chunk !== 'string' ? chunk : chunk.replace(COLOR, ''));
    },
  });
  relay.pipe(output, { end: false });
  const { columns, rows } = output;
  return Object.assign(relay, { columns: columns || SIZE.columns, rows: rows || SIZE.rows, isTTY: true });
}
