import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { defineConfig } from 'vite';

const uplot = dirname(createRequire(import.meta.url).resolve('uplot/package.json'));
const uplotLicense = readFileSync(join(uplot, 'LICENSE'), 'utf8').trim();

/** Builds the script of the report, one classic script and its styles: the app puts both into each report. */
export default defineConfig({
  build: {
    lib: {
      entry: 'src/report-viewer.ts',
      formats: ['iife'],
      name: 'legworkReport',
      fileName: () => 'report-viewer.js',
      cssFileName: 'report-viewer',
    },
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // A report is passed on without the files beside it: the licence of what is in it travels inside.
    rolldownOptions: { output: { postBanner: `/*! uPlot\n\n${uplotLicense}\n*/` } },
  },
});
