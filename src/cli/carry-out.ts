import { applyPlan } from '../store/apply.ts';
import type { Change, Plan, Planned } from '../store/plan.ts';
import { envelope } from './envelope.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Session } from './session.ts';
import { Refusal } from './terminal/errors.ts';
import { oneLine } from './terminal/safe.ts';
import { relativePath } from './view.ts';

/** A plan and the ledger that it is for. */
export interface Work {
  readonly root: string;
  readonly plan: Plan;
}

/** The plan, or a `Refusal` with the reason why there is none. */
export function planned<T>(result: Planned<T>): { readonly plan: Plan } & T {
  if (result.ok) return result;
  throw new Refusal(result.reason, result.near);
}

/** Does what the plan says. Ctrl-C finishes the batch in hand; every file is then as it was or as planned. */
export async function carryOut(session: Session, { root, plan }: Work): Promise<void> {
  const done = await session.io.hold((stop) => applyPlan(root, plan, stop));
  if (done < plan.changes.length) {
    throw new Refusal(
      `interrupted: ${done} of ${plan.changes.length} files are written`,
      ['Run it again to write the others.'],
      EXIT.interrupted,
    );
  }
}

/** Carries a plan out, or with `--dry-run` only says what it is; prints one line a file, in JSON with what it is `about`. */
export async function finish(
  session: Session,
  work: Work,
  named: { readonly command: string; readonly dryRun: boolean; readonly about?: object },
): Promise<ExitCode> {
  if (!named.dryRun) await carryOut(session, work);
  const { io, json } = session;
  const { changes } = work.plan;
  if (json)
    io.out(
      envelope(
        named.command,
        changes.map((change) => ({ ...changeRecord(change), ...named.about })),
      ),
    );
  else io.out(changesText(session, { root: work.root, changes }, named.dryRun));
  if (changes.length === 0) io.err('nothing to change\n');
  return EXIT.done;
}

function changeRecord({ action, path }: Change): object {
  return { action, path };
}

const DONE: Readonly<Record<Change['action'], string>> = { create: 'created', change: 'changed', delete: 'deleted' };

/** What happens to files of a ledger; what is in them does not matter here. */
interface Changes {
  readonly root: string;
  readonly changes: readonly Pick<Change, 'action' | 'path'>[];
}

/** `created speakers/karsk-port-authority.yaml`, one line a file. */
export function changesText({ io, theme }: Session, { root, changes }: Changes, dryRun: boolean): string {
  return changes
    .map(({ action, path }) => {
      const words = dryRun ? `would ${action}` : DONE[action];
      const painted = action === 'delete' ? theme.removed(words) : theme.added(words);
      return `${painted} ${oneLine(relativePath(io.folder, root, path))}\n`;
    })
    .join('');
}
