import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{engine,app,web,training,calibration,validation,bench,testing,scripts,fuzz}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    globalSetup: ['testing/global-setup.ts'],
    setupFiles: ['testing/seed-properties.ts'],
    // Machines are shared: a slow one is no failure, a hang is.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', './testing/summary-reporter.ts'],
  },
});
