import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the pages of the app; the server gives them from `/app/`, and its root gives `index.html`. */
export default defineConfig({
  base: '/app/',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: 'dist/app',
    emptyOutDir: true,
    target: 'es2023',
    // A preload polyfill would be an inline script, which the policy of the pages refuses.
    modulePreload: { polyfill: false },
    // Nothing as `data:`: the policy allows it for pictures alone.
    assetsInlineLimit: 0,
  },
});
