import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gaitWeights } from '../engine/src/movement/index.ts';
import { sharedData } from '../testing/shared-data.ts';
import { gaitTraining } from './gait-training.ts';
import { trainGaitModel } from './train-gait-model.ts';

const data = sharedData('dsads/dsads_legs_p1.csv.gz');

test.skipIf(!data)(
  'training gives the weights that ship (needs the shared dsads data)',
  { timeout: 240_000 },
  () => {
    const model = trainGaitModel(gaitTraining(join(data ?? '', '..', '..')));
    const rounded = (values: readonly number[]) => values.map((value) => Number(value.toPrecision(6)));
    expect(model.weights.map(rounded)).toEqual(gaitWeights.weights);
    expect(rounded(model.mean)).toEqual(gaitWeights.mean);
    expect(rounded(model.sd)).toEqual(gaitWeights.sd);
  },
);
