import { configDefaults, defineConfig } from 'vitest/config';

/** Runs that are killed and crossed take minutes: `npm run faults`. */
const KILLS = process.env['CLAIMS_KILLS'] === undefined ? ['test/faults/**'] : [];
/** So do fifty megabytes: `npm run hostile`. */
const LARGE = process.env['CLAIMS_HOSTILE'] === undefined ? ['test/hostile/large.test.ts'] : [];
/** They replace a module of the system, which must then be nobody else's. */
const ALONE = ['test/store/refused-operations.test.ts'];

// biome-ignore lint/style/noDefaultExport: vitest reads the default export.
export default defineConfig({
  test: {
    // No test is about time: a busy machine may take as long as it needs.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // By itself it leaves one core to whoever watches; nobody does.
    maxWorkers: '100%',
    coverage: { include: ['src/**'], reporter: ['text-summary'] },
    projects: [
      // Our modules keep tables and no state, so that files share them: to load them anew for each takes half the time of a run.
      {
        extends: true,
        test: {
          name: 'shared',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...KILLS, ...LARGE, ...ALONE],
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
});
