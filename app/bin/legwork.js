#!/usr/bin/env node
// Plain JavaScript that old versions of Node can run as well, so that they can say what is missing.
import { existsSync } from 'node:fs';
import module from 'node:module';
import v8 from 'node:v8';

const needed = 24;
if (Number(process.versions.node.split('.')[0]) < needed) {
  process.stderr.write(
    `legwork: Node ${needed} or newer is needed (this is ${process.version}). Install it from nodejs.org; in a clone of the repository, npm ci installs it too: npx --no-install legwork.\n`,
  );
  process.exitCode = 1;
} else {
  // Loading the program would make the memory for young objects grow to 32 MB, twice what a week of samples needs.
  v8.setFlagsFromString('--semi-space-growth-factor=1');
  // It is cleared often then: too little at a time for several threads, which the reading of a recording needs.
  v8.setFlagsFromString('--no-parallel-scavenge');
  // In a clone Node strips the types of every file first: kept between runs this takes half the time.
  module.enableCompileCache();
  const source = new URL('../src/cli/main.ts', import.meta.url);
  const isClone = existsSync(source);
  await import(isClone ? source.href : new URL('../dist/cli/main.js', import.meta.url).href);
}
