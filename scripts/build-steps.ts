import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { InlineConfig } from 'tsdown';
import { type BuildStep, stampName } from './build-step.ts';
import { thirdPartyLicenses } from './third-party-licenses.ts';

/** The repository. */
export const root = join(import.meta.dirname, '..');

const everyStep = ['package-lock.json', 'scripts/*.ts', 'tsconfig.json'];
const engineInputs = ['engine/src/**', 'engine/package.json'];
const pagesInputs = ['web/src/**', 'web/*', ...engineInputs];

/** What is the same for everything that Node runs. */
export const bundle: InlineConfig = {
  config: false,
  format: 'esm',
  fixedExtension: false,
  clean: false,
  logLevel: 'warn',
  // Everything goes inside: a package has no dependencies, and every user runs the bits that were tested.
  deps: { alwaysBundle: /./, onlyBundle: false, onlyImport: [] },
  dts: false,
  // How long a bundler takes is nothing to users of a clone.
  checks: { pluginTimings: false },
};

// The bundlers are loaded only when something has to be built: they take longer than finding out.

/** The engine alone, for Node 20 and browsers. */
export const engineStep: BuildStep = {
  dist: 'engine/dist',
  inputs: [...everyStep, ...engineInputs],
  async run() {
    const { build } = await import('tsdown');
    const engine: InlineConfig = { cwd: join(root, 'engine'), platform: 'browser', target: 'node20' };
    await build({
      ...bundle,
      ...engine,
      plugins: [thirdPartyLicenses()],
      // The mathematics apart, so that a test can compare its bits between machines.
      entry: { index: 'src/index.ts', number: 'src/number/index.ts' },
    });
    // The types alone: those of zod stay where they are, in the package that the engine's own package asks for.
    await build({
      ...bundle,
      ...engine,
      deps: { alwaysBundle: /^@stdlib/, neverBundle: ['zod'] },
      dts: { emitDtsOnly: true },
      entry: { index: 'src/index.ts' },
      checks: { pluginTimings: false },
    });
  },
};

/** What runs in browsers. */
export const pagesStep: BuildStep = {
  dist: 'web/dist',
  inputs: [...everyStep, ...pagesInputs],
  async run() {
    const { build } = await import('vite');
    const { buildWebApp } = await import('./build-web-app.ts');
    await build({ root: join(root, 'web'), logLevel: 'warn', plugins: [thirdPartyLicenses()] });
    await buildWebApp(root);
  },
};

/** The command with the engine and the pages inside, as it is published. */
export const appStep: BuildStep = {
  dist: 'app/dist',
  inputs: [...everyStep, 'LICENSE', 'app/src/**', 'app/package.json', ...pagesInputs],
  async run() {
    const { build } = await import('tsdown');
    // One after the other: each is a file of its own, with the parts beside it that it loads only when they are needed.
    for (const entry of ['reading/worker', 'jobs/task-worker', 'cli/main'])
      await build({
        ...bundle,
        plugins: [thirdPartyLicenses(`${dirname(entry)}/THIRD-PARTY-LICENSES.txt`)],
        cwd: join(root, 'app'),
        entry: { [entry]: `src/${entry}.ts` },
        outputOptions: { chunkFileNames: `${dirname(entry)}/[name].js` },
        platform: 'node',
        target: 'node24',
      });
    cpSync(join(root, 'LICENSE'), join(root, 'app/dist/LICENSE'));
    const isStamp = (path: string) => path.endsWith(stampName);
    cpSync(join(root, 'web/dist'), join(root, 'app/dist/web'), {
      recursive: true,
      filter: (path) => !isStamp(path),
    });
  },
};
