import { defineConfig } from 'vite';

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
  },
});
