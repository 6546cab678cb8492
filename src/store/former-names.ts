import { slug } from '../core/model/ids.ts';
import { filesIn, readBlobs } from './git-objects.ts';
import { placed } from './paths.ts';
import { readAs } from './read-as.ts';
import { LARGEST, textIn } from './read-text.ts';

/**
 * The ids and names, as ids, for which files of speakers and outlets stood in a commit: of those that changed since. Null where one of
 * them could not be read there, and so may have stood for anybody.
 */
export function formerNames(root: string, commit: string, changed: ReadonlySet<string>): ReadonlySet<string> | null {
  const isName = (path: string): boolean => /^(?:outlets|speakers)\//.test(path) && changed.has(path);
  const names = new Set<string>();
  if (![...changed].some(isName)) return names;
  const blobs = filesIn(root, commit, ['outlets', 'speakers'])?.filter(({ path }) => isName(path)) ?? null;
  if (blobs === null || blobs.some(({ size }) => size > LARGEST)) return null;
  for (const [{ path }, bytes] of readBlobs(root, blobs)) {
    const place = placed(path);
    const read = textIn(bytes, path);
    // What is misplaced stood for nobody.
    if (place === null) continue;
    if (!read.ok) return null;
    const { outlets = [], speakers = [], diagnostics = [] } = readAs({ ...place, path }, read.text, root);
    if (diagnostics.length > 0) return null;
    for (const { id, value } of [...outlets, ...speakers])
      for (const name of [id, ...[value.name, ...(value.aliases ?? [])].map(slug)]) names.add(name);
  }
  return names;
}
