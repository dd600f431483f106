import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{engine,app,web,training,validation,bench,testing,scripts,fuzz}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    globalSetup: ['testing/global-setup.ts'],
    reporters: ['default', './testing/summary-reporter.ts'],
  },
});
