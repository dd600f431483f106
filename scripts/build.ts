import { runBuildStep } from './build-step.ts';
import { appStep, engineStep, pagesStep, root } from './build-steps.ts';

for (const step of [engineStep, pagesStep, appStep]) {
  const ran = await runBuildStep(root, step);
  process.stderr.write(`${step.dist} ${ran ? 'built' : 'is current'}\n`);
}
