// The thread in which large recordings are read; like legwork.js it runs from the source in a clone.
import { existsSync } from 'node:fs';
import module from 'node:module';

module.enableCompileCache();
const source = new URL('../src/reading/worker.ts', import.meta.url);
const built = new URL('../dist/reading/worker.js', import.meta.url);
await import((existsSync(source) ? source : built).href);
