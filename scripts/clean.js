// Empties dist/ before a build, so that no file of a source that is gone is shipped or counted by the stamp.
import { rmSync } from 'node:fs';

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
