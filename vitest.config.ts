import { defineConfig } from 'vitest/config';

const all = '{engine,app,web,training,calibration,validation,bench,testing,scripts,fuzz}/**/*.test.ts';

/** Tests that compute, and nothing else: no browser, no server, no process. */
const computing = '{engine,calibration,validation,training,app/src/report}/**/!(*-in-browser).test.ts';

export default defineConfig({
  test: {
    // The machine may be small, and much of what the tests do is to wait for browsers and processes.
    maxWorkers: '100%',
    globalSetup: ['testing/global-setup.ts'],
    reporters: ['default', './testing/summary-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          // The long ones are here. Projects begin in the order of their names: short ones come last, and leave nobody idle.
          name: 'apart',
          include: [all],
          exclude: [computing],
        },
      },
      {
        extends: true,
        test: {
          // They share no state, so they share a process too: to start one for each and load the engine takes longer than
          // most of them run.
          name: 'computing',
          include: [computing],
          isolate: false,
        },
      },
    ],
    exclude: ['**/node_modules/**', '**/dist/**'],
    setupFiles: ['testing/seed-properties.ts'],
    // Machines are shared: a slow one is no failure, a hang is.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
