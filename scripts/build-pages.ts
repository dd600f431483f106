import { runBuildStep } from './build-step.ts';
import { pagesStep, root } from './build-steps.ts';

// The command of a clone imports this before it shows a page, so that it never shows an old one.
await runBuildStep(root, pagesStep);
