#!/usr/bin/env node
// Plain JavaScript that old versions of Node can run as well, so that they can say what is missing.
import { existsSync } from 'node:fs';

const needed = 24;
if (Number(process.versions.node.split('.')[0]) < needed) {
  process.stderr.write(
    `legwork: Node ${needed} or newer is needed (this is ${process.version}). Install it from nodejs.org; in a clone of the repository, npm ci installs it too: npx --no-install legwork.\n`,
  );
  process.exitCode = 1;
} else {
  const source = new URL('../src/cli/main.ts', import.meta.url);
  const built = new URL('../dist/cli/main.js', import.meta.url);
  await import(existsSync(source) ? source.href : built.href);
}
