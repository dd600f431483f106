import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gaitFeatureNames, gaitKinds } from '../engine/src/movement/index.ts';
import { gaitTraining } from './gait-training.ts';
import { trainGaitModel } from './train-gait-model.ts';

const root = join(import.meta.dirname, '..');
const dataDir = process.env.LEGWORK_SHARED ?? join(root, '..', 'shared');
const target = join(root, 'engine', 'src', 'movement', 'gait-weights.ts');
const digits = (values: readonly number[]) => `[${values.map((value) => value.toPrecision(6)).join(', ')}]`;

const model = trainGaitModel(gaitTraining(join(dataDir, 'data')));
writeFileSync(
  target,
  `import type { GaitModel } from './gait-model.ts';

/**
 * Written by \`npm run train\`; do not edit. Features: ${gaitFeatureNames.join(', ')}. Kinds: ${gaitKinds.join(', ')}.
 *
 * Trained on five people of the Daily and Sports Activities data (Altun & Barshan 2010, UCI, CC BY 4.0), both legs, and on
 * five simulated people (see \`training/\`). The weights are of this project, under its licence.
 */
export const gaitWeights: GaitModel = {
  mean: ${digits(model.mean)},
  sd: ${digits(model.sd)},
  weights: [
${model.weights.map((own) => `    ${digits(own)},`).join('\n')}
  ],
};
`,
);
process.stdout.write(`wrote ${target}\n`);
