import { existsSync, readFileSync } from 'node:fs';

/** Written by the build; the path is the same from src/store, dist/store and dist/bundle. */
const STAMPS = new URL('../../dist/reading.json', import.meta.url);

/** Names what reads an article, 8 hex digits; null before the first build. */
export function readingStamp(): string | null {
  return stampNamed('reading');
}

/** Names the whole program with its tables: what it has computed before an upgrade need not be what it would compute now. */
export function programStamp(): string {
  return stampNamed('program') ?? 'unbuilt';
}

function stampNamed(name: 'reading' | 'program'): string | null {
  if (!existsSync(STAMPS)) return null;
  const stamps: unknown = JSON.parse(readFileSync(STAMPS, 'utf8'));
  const found = Object.entries(stamps ?? {}).find(([key]) => key === name)?.[1];
  return typeof found === 'string' ? found : null;
}
