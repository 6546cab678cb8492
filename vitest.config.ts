import { configDefaults, defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads the default export.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Runs that are killed and crossed take minutes: `npm run faults`.
    exclude: [...configDefaults.exclude, ...(process.env['CLAIMS_KILLS'] === undefined ? ['test/faults/**'] : [])],
    // No test is about time: a busy machine may take as long as it needs.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    coverage: { include: ['src/**'], reporter: ['text-summary'] },
  },
});
