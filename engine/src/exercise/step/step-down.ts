import { human } from '../../body/index.ts';
import { cos } from '../../number/index.ts';
import { InputError } from '../../recording/index.ts';
import { carry } from '../carry.ts';
import type { Exercise } from '../exercise.ts';
import { repetition } from '../repetition.ts';
import { chosen, emptyPosture } from '../setup.ts';
import { solveRoot } from '../solve-root.ts';
import { squatPosture } from '../squat-posture.ts';
import { soleSupport } from '../stance-supports.ts';
import { swingingLeg } from '../swinging-leg.ts';

const degree = Math.PI / 180;

/** The free leg reaches down in front, nearly straight: choices. */
const free = { thighDeg: 25, kneeDeg: 10 };

export const stepDown: Exercise = {
  name: 'step-down',
  about:
    'On the right leg on a step (stepHeightM, 0.2 m by default), lower the left heel to the floor in front and come up again.',
  phases: ['down until the heel touches', 'up'],
  trains: ['vasti', 'gluteus-maximus', 'gluteus-medius', 'soleus'],
  sensors: ['thigh', 'waist', 'lower-back'],
  options: ['stepHeightM', 'tempo', 'loadKg', 'bar', 'frames'],
  build(setup) {
    const { body } = setup;
    const stepM = chosen(setup, 'stepHeightM', 0.2);
    const poseArms = carry(setup, chosen(setup, 'bar', 'hands'), chosen(setup, 'loadKg', 0));
    const stance = {
      legs: ['right'] as const,
      declineRad: 0,
      trunkShare: 1,
      poseArms,
      poseFreeLeg: swingingLeg('left', free.thighDeg, free.kneeDeg),
    };
    const posture = emptyPosture();
    const { thigh, shank } = body.legs.left;
    // The heel hangs this far below the hip; the foot is square to a shank that points forward.
    const shankRad = (free.thighDeg - free.kneeDeg) * degree;
    const hangsM =
      thigh.lengthM * cos(free.thighDeg * degree) + (shank.lengthM + body.foot.ankleHeightM) * cos(shankRad);
    const above = (kneeRad: number): number => {
      if (!squatPosture(setup, stance, kneeRad, posture)) return Number.NaN;
      return posture[human.pelvisY]! - hangsM + stepM;
    };
    let deepest = 0;
    while (deepest < 140 * degree && above(deepest + 2 * degree) > 0) deepest += 2 * degree;
    const kneeRad = solveRoot(above, deepest, deepest + 2 * degree);
    if (kneeRad === null || Number.isNaN(above(kneeRad)))
      throw new InputError(
        'step-unreachable',
        `this body can't reach the floor from a step of ${stepM} m`,
        'stepHeightM',
        'give a lower step',
      );
    return repetition(setup, {
      out: 'down',
      pose: (at, into) => {
        squatPosture(setup, stance, at * kneeRad, into);
        into[human.pelvisY]! += stepM;
      },
      supports: [soleSupport(body, 'right', undefined, 'step')],
    });
  },
};
