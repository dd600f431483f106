import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { type InlineConfig, build as tsdown } from 'tsdown';
import { build as vite } from 'vite';
import { type BuildStep, runBuildStep } from './build-step.ts';

const root = join(import.meta.dirname, '..');
const everyStep = ['package-lock.json', 'scripts/build.ts', 'tsconfig.json'];
const engineInputs = ['engine/src/**', 'engine/package.json'];
const webInputs = ['web/src/**', 'web/package.json', 'web/*.ts'];

const shared: InlineConfig = {
  config: false,
  format: 'esm',
  fixedExtension: false,
  clean: false,
  logLevel: 'warn',
  // Everything goes inside: a package has no dependencies, and every user runs the bits that were tested.
  deps: { alwaysBundle: /./, onlyBundle: false },
};

const steps: BuildStep[] = [
  {
    dist: 'engine/dist',
    inputs: [...everyStep, ...engineInputs],
    async run() {
      await tsdown({
        ...shared,
        cwd: join(root, 'engine'),
        entry: 'src/index.ts',
        platform: 'browser',
        target: 'node20',
        dts: true,
      });
    },
  },
  {
    dist: 'web/dist',
    inputs: [...everyStep, ...webInputs, ...engineInputs],
    async run() {
      await vite({ root: join(root, 'web'), logLevel: 'warn' });
    },
  },
  {
    dist: 'app/dist',
    inputs: [...everyStep, 'app/src/**', 'app/package.json', ...engineInputs, ...webInputs],
    async run() {
      await tsdown({
        ...shared,
        cwd: join(root, 'app'),
        entry: { 'cli/main': 'src/cli/main.ts' },
        platform: 'node',
        target: 'node24',
        dts: false,
      });
      cpSync(join(root, 'web/dist'), join(root, 'app/dist/web'), { recursive: true });
    },
  },
];

for (const step of steps) {
  const ran = await runBuildStep(root, step);
  process.stderr.write(`${step.dist} ${ran ? 'built' : 'is current'}\n`);
}
