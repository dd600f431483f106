import { InputError } from '../../recording/index.ts';
import type { Exercise } from '../exercise.ts';
import { repetition } from '../repetition.ts';
import { chosen } from '../setup.ts';
import { soleSupport, toesSupport } from '../stance-supports.ts';
import { planSplit } from './split-plan.ts';

const sensors = ['thigh', 'waist', 'lower-back'] as const;

export const splitSquat: Exercise = {
  name: 'split-squat',
  about: 'One foot in front, the other behind on its toes; down until the rear knee nears the floor, and up.',
  phases: ['down: both knees bend', 'up'],
  trains: ['vasti', 'gluteus-maximus', 'adductors', 'gluteus-medius', 'soleus'],
  sensors,
  options: ['depthDeg', 'tempo', 'loadKg', 'bar', 'frames'],
  build(setup) {
    const { pose } = planSplit(setup, chosen(setup, 'depthDeg', 95), 0);
    return repetition(setup, {
      out: 'down',
      pose,
      supports: [soleSupport(setup.body, 'right'), toesSupport(setup.body, 'left')],
    });
  },
};

export const bulgarianSquat: Exercise = {
  name: 'bulgarian-squat',
  about: 'A split squat with the rear foot on a bench (its height: stepHeightM, 0.4 m by default).',
  phases: ['down: the front knee bends', 'up'],
  trains: ['vasti', 'gluteus-maximus', 'gluteus-medius', 'adductors', 'soleus'],
  sensors,
  options: ['depthDeg', 'stepHeightM', 'tempo', 'loadKg', 'bar', 'frames'],
  build(setup) {
    const benchM = chosen(setup, 'stepHeightM', 0.4);
    if (benchM > 0.5 * setup.body.heightM)
      throw new InputError(
        'option-invalid',
        `a bench of ${benchM} m is too high for this body`,
        'stepHeightM',
        'give about 0.4 m',
      );
    const { pose } = planSplit(setup, chosen(setup, 'depthDeg', 95), benchM);
    return repetition(setup, {
      out: 'down',
      pose,
      supports: [soleSupport(setup.body, 'right'), toesSupport(setup.body, 'left', undefined, 'step')],
    });
  },
};
