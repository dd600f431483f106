import { human } from '../../body/index.ts';
import { between, ease, easeIn } from '../ease.ts';
import type { Exercise } from '../exercise.ts';
import { footOnToes } from '../foot-places.ts';
import { placePelvisOver } from '../place-pelvis-over.ts';
import { repetition } from '../repetition.ts';
import { chosen, emptyPosture, type Setup } from '../setup.ts';
import { soleSupport, toesSupport } from '../stance-supports.ts';
import { standingPosture } from '../standing-posture.ts';
import { planSplit, type SplitPlan } from './split-plan.ts';

/** Where along the way out the front foot lands: a choice. */
const lands = 0.55;

/** How far hip and knee bend half way through the step, rad: choices that clear the floor. */
const swing = { hipRad: 0.5, kneeRad: 0.9 };

export const lunge: Exercise = {
  name: 'lunge',
  about: 'From standing step forward, sink until the rear knee nears the floor, push back to standing.',
  phases: ['step forward', 'down', 'up', 'step back'],
  trains: ['gluteus-maximus', 'vasti', 'adductors', 'hamstrings', 'gluteus-medius', 'soleus'],
  sensors: ['thigh', 'waist', 'lower-back', 'ankle'],
  options: ['depthDeg', 'tempo', 'loadKg', 'bar', 'frames'],
  build(setup) {
    const plan = planSplit(setup, chosen(setup, 'depthDeg', 95), 0);
    const step = stepForward(setup, plan);
    const { body } = setup;
    return repetition(setup, {
      out: 'down',
      tempo: { downS: 2, pauseS: 0, upS: 2 },
      breaks: [lands],
      pose: (at, into) => {
        if (at < lands) step(ease(at / lands), into);
        else plan.pose(easeIn((at - lands) / (1 - lands)), into);
      },
      supports: [
        soleSupport(body, 'right', (at) => (at >= lands || at === 0 ? 1 : 0)),
        toesSupport(body, 'left'),
      ],
    });
  },
};

/** The step from standing to the top of the split stance: the rear toes stay where they are. */
function stepForward(
  setup: Setup,
  { lengthM, pose }: SplitPlan,
): (share: number, into: Float64Array) => void {
  const { body } = setup;
  const top = emptyPosture();
  pose(0, top);
  const toesX = -lengthM;
  const standing = emptyPosture();
  standingPosture(setup, standing, (posture) => {
    posture[human.shoulderFlexion] = top[human.shoulderFlexion]!;
    posture[human.elbowFlexion] = top[human.elbowFlexion]!;
  });
  return (share, into) => {
    for (let i = 0; i < into.length; i++) into[i] = between(standing[i]!, top[i]!, share);
    placePelvisOver(body, 'left', footOnToes(body, toesX, 0, into[human.left.toeExtension]!), into);
    // The stepping leg bends on the way, so that its foot clears the floor.
    const bend = 4 * share * (1 - share);
    into[human.right.hipFlexion]! += bend * swing.hipRad;
    into[human.right.kneeFlexion]! += bend * swing.kneeRad;
  };
}
