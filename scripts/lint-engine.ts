import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unportableMath } from './unportable-math.ts';

const root = join(import.meta.dirname, '..');
const files = globSync('engine/src/**/*.ts', { cwd: root, exclude: ['**/*.test.ts'] });
const found = files.flatMap((file) => unportableMath(file, readFileSync(join(root, file), 'utf8')));
for (const line of found) process.stderr.write(`${line}\n`);
process.exitCode = found.length > 0 ? 1 : 0;
