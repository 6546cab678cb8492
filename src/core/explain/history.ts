import type { Attribution } from '../extract/attribution.ts';
import type { StepName, Trace } from '../extract/trace.ts';
import type { Span } from '../text/span.ts';

/** One stage's change to an attribution: it mended what an earlier one had found. */
export interface Change {
  readonly step: StepName;
  readonly before: Attribution;
  readonly after: Attribution;
}

/** How an attribution came to be what it is. */
export interface History {
  /** The stage that found it. */
  readonly found: StepName;
  /** In the order of the stages. */
  readonly changes: readonly Change[];
  /** As the model proposed it; null where a rule found it. */
  readonly proposed: Attribution | null;
}

/** Follows an attribution of the last step back to the stage that found it. */
export function historyOf({ steps }: Trace, attribution: Attribution): History {
  const changes: Change[] = [];
  let current = attribution;
  for (let at = steps.length - 1; at > 0; at -= 1) {
    const before = steps[at - 1]?.found ?? [];
    if (before.includes(current)) continue;
    const forerunner = current.origin === 'continued' ? undefined : before.find((one) => isSameCue(one, current));
    const step = steps[at]?.name ?? 'model';
    if (forerunner === undefined || forerunner.origin !== current.origin)
      return { found: step, changes, proposed: null };
    changes.unshift({ step, before: forerunner, after: current });
    current = forerunner;
  }
  return { found: 'model', changes, proposed: current };
}

export function isSameCue(one: Attribution, other: Attribution): boolean {
  return one.cue !== null && other.cue !== null && isSame(one.cue, other.cue);
}

/** Whether two lists are of the same spans in the same order. */
export function areSame(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((span, at) => span.start === b[at]?.start && span.end === b[at]?.end);
}

/** Whether both are one span, or none is any. */
export function isSameOrNone(a: Span | null, b: Span | null): boolean {
  return a === null || b === null ? a === b : isSame(a, b);
}

export function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
