import { Refusal } from '../terminal/errors.ts';
import { oneLine } from '../terminal/safe.ts';

/** Why something that was typed cannot be taken; undefined where it can. */
export function refusalIn(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return oneLine([error.message, ...error.hints].join('. '));
    throw error;
  }
}
