import { gitUserName } from '../store/git.ts';
import { Refusal } from './terminal/errors.ts';
import { oneLine } from './terminal/safe.ts';

/** Who decides: the name given, else git's; nobody decides anonymously. `does` completes "nobody …". */
export function personOf({ root }: { readonly root: string }, by: string | undefined, does: string): string {
  const name = oneLine(by ?? gitUserName(root) ?? '');
  if (name !== '') return name;
  throw new Refusal(`nobody ${does}`, ['Say who you are with --by NAME, or once with: git config user.name NAME']);
}
