import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const root = join(import.meta.dirname, '..');
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');

/** The globals that Biome, set up as here, refuses in files with these texts: `file: name`, in order. */
function refusedGlobals(files: Record<string, string>): string[] {
  const folder = temporaryFolder();
  copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  for (const [name, source] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), source);
  }
  const args = [biome, 'lint', '--only=style/noRestrictedGlobals', '--max-diagnostics=200', '--colors=off'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const refusal = /^(\S+?):\d+:\d+ lint\/style\/noRestrictedGlobals.*?global variable (\w+)/gms;
  return [...`${stdout}${stderr}`.matchAll(refusal)].map(([, file, name]) => `${file}: ${name}`).sort();
}

const impure = [
  'process',
  'window',
  'document',
  'fetch',
  'Buffer',
  'globalThis',
  'crypto',
  'console',
  'setTimeout',
];
const source = impure.map((name, i) => `export const a${i} = ${name};\n`).join('');

test('the engine may not use what only Node or only a page has; its tests, the app and the pages may', () => {
  const refused = refusedGlobals({
    'engine/src/movement/some-file.ts': source,
    'engine/src/pure.ts':
      'export const a = [new TextDecoder(), new DecompressionStream("gzip"), Intl, Math];\n',
    'engine/src/movement/some-file.test.ts': source,
    'app/src/cli/some-file.ts': source,
    'web/src/some-file.ts': source,
  });
  expect(refused).toEqual(impure.map((name) => `engine/src/movement/some-file.ts: ${name}`).sort());
});
