// The thread in which the app does long work; like legwork.js it runs from the source in a clone.
import { existsSync } from 'node:fs';
import module from 'node:module';

module.enableCompileCache();
const source = new URL('../src/jobs/task-worker.ts', import.meta.url);
const built = new URL('../dist/jobs/task-worker.js', import.meta.url);
await import((existsSync(source) ? source : built).href);
