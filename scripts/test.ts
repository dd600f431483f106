import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

const steps = [
  ['build', 'npm run --silent build'],
  ['lint', 'npm run --silent lint'],
  ['types', 'npm run --silent types'],
  ['imports', 'npm run --silent imports'],
  ['tests', 'vitest run'],
] as const;

for (const [name, command] of steps) {
  console.log(`== ${name}: ${command}`);
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: 'inherit' });
  if (status !== 0) {
    console.error(
      `npm test stopped: ${name} failed; alone it runs with: ${command.startsWith('npm') ? command : `npx ${command}`}`,
    );
    process.exit(1);
  }
}
