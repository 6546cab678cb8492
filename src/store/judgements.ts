import { agreed } from '../core/link/verdict.ts';
import { type Decision, judgementSchema } from '../core/model/judgement.ts';
import type { Pair } from '../core/model/pair.ts';
import { decodeYaml } from './decode.ts';
import { openDraft } from './draft.ts';
import { encodeYaml, extendYaml } from './encode.ts';
import type { Ledger } from './open.ts';
import { judgementPath } from './paths.ts';
import { type Planned, refused, writing } from './plan.ts';
import { reasonsIn } from './shape-reason.ts';

/** Two tellings, and what a person decided of them. */
export interface Judging {
  readonly pair: Pair;
  readonly decision: Decision;
}

type PlannedJudgement = Planned<{ readonly path: string }>;

/** Adds a decision to the file of its pair; one that says what this person said last changes nothing. */
export function planJudgement({ root }: Ledger, { pair, decision }: Judging): PlannedJudgement {
  const parsed = judgementSchema.safeParse({ decisions: [decision] });
  if (!parsed.success) return refused(reasonsIn(parsed.error));
  const path = judgementPath(pair);
  const draft = openDraft(root);
  const text = draft.exists(path) ? draft.read(path) : encodeYaml(parsed.data, judgementSchema);
  if (text === null) return refused(`${path} cannot be read; see claims check`);
  if (!draft.exists(path)) return { ok: true, path, plan: { changes: writing(root, path, text) } };
  return planFurther(text, { root, path, decision });
}

interface Further {
  readonly root: string;
  readonly path: string;
  readonly decision: Decision;
}

function planFurther(text: string, { root, path, decision }: Further): PlannedJudgement {
  const source = { path };
  const decoded = decodeYaml(text, judgementSchema, source);
  if (!decoded.ok) return refused(`${path} is broken; see claims check`);
  const last = agreed(decoded.value).latest.find(({ by }) => by.trim() === decision.by);
  if (last !== undefined && last.at > decision.at) {
    return refused(`${decision.by} judged this on ${last.at}, which is later than today; is the clock right?`);
  }
  if (last !== undefined && saysNothingNew(decision, last)) {
    return { ok: true, path, plan: { changes: [] } };
  }
  const added = { key: 'decisions', values: [decision] };
  const extended = extendYaml(text, added, { schema: judgementSchema, source });
  if (!extended.ok) return refused(`${path} is broken; see claims check`);
  return { ok: true, path, plan: { changes: writing(root, path, extended.value) } };
}

/** The same verdict of the same words: what was judged before a correction is judged anew. */
function saysNothingNew({ verdict, note, saw }: Decision, last: Decision): boolean {
  const isOfTheseWords = saw === undefined || saw.every((words, at) => words === last.saw?.[at]);
  return last.verdict === verdict && (note === undefined || last.note === note) && isOfTheseWords;
}
