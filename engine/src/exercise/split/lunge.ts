import { human } from '../../body/index.ts';
import { between, cube, ease } from '../ease.ts';
import type { Exercise } from '../exercise.ts';
import { footOnToes } from '../foot-places.ts';
import { placePelvisOver } from '../place-pelvis-over.ts';
import { repetition } from '../repetition.ts';
import { chosen, emptyPosture, type Setup } from '../setup.ts';
import { soleSupport, toesSupport } from '../stance-supports.ts';
import { standingPosture } from '../standing-posture.ts';
import { onFloor, planSplit, type SplitPlan } from './split-plan.ts';

/** When the body begins to move forward and when it has come to rest, shares of the time of the way out: choices. */
const startsAt = 0.1;
const restsAt = 0.9;
/**
 * Half way the front foot lands, the body at its fastest: what it falls before, the front leg brakes after. One person's
 * step took 56 % of his way down, the step back 56 % of the way up (a student's analysis of video, University of
 * Michigan 1997: 1.09, 0.86, 0.69 and 0.89 s).
 */
const lands = (startsAt + restsAt) / 2;
/** Between landing and rest the front shank turns from leaning back to leaning forward, and the trunk begins to lean. */
const turnsOver = (lands + restsAt) / 2;
/** The rear sole carries until its heel is well up: a choice. */
const heelOffAt = 0.36;
/** Share of the weight that is over the front foot when it lands: a choice between as far back as the legs reach and half. */
const landingShare = 0.4;
/** How much of the weight's way braking takes, to where a split squat stands; the rest goes along with the knee. */
const braking = (onFloor.top - landingShare) / (onFloor.bottom - landingShare);

/**
 * How far the step is gone, 0-2, 1 where the foot lands, by its share of the time. A body on one foot falls forward like an
 * inverted pendulum: ever faster, so that its weight acts through the rear foot alone; from landing on the front leg brakes
 * it ever less. The cube is the simplest such way from rest to rest: a choice. With an even one (least jerk) the rear leg
 * would have to hold up, toes alone, a body that is already half way to the front foot.
 */
const goneAt = (way: number): number => (way < 0.5 ? cube(2 * way) : 2 - cube(2 - 2 * way));

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
    const plan = planSplit(setup, chosen(setup, 'depthDeg', 95), 0, landingShare);
    const step = stepForward(setup, plan);
    const { body } = setup;
    return repetition(setup, {
      out: 'down',
      tempo: { downS: 2, pauseS: 0, upS: 2 },
      isTimed: true,
      breaks: [startsAt, lands, turnsOver, restsAt],
      pose: (at, into) => {
        const way = Math.min(1, Math.max(0, (at - startsAt) / (restsAt - startsAt)));
        const gone = goneAt(way);
        // First the step's momentum is braked, the knee still nearly straight; then the body sinks, as in a split squat.
        const sunk = ease(Math.max(0, (at - lands) / (1 - lands)));
        plan.pose(sunk, into, between(sunk, Math.max(0, gone - 1), braking));
        // The leg steps out earlier than the body falls, so that it comes down more slowly: half of each, a choice.
        if (at < lands) step(gone, (gone + ease(2 * way)) / 2, into);
      },
      supports: [
        soleSupport(body, 'right', (at) => (at >= lands || at === 0 ? 1 : 0)),
        soleSupport(body, 'left', (at) => (at < heelOffAt ? 1 : 0)),
        toesSupport(body, 'left', (at) => (at < heelOffAt ? 0 : 1)),
      ],
    });
  },
};

/** From standing towards the split posture that `into` holds, the body and the stepping leg by shares: the rear toes stay. */
function stepForward(
  setup: Setup,
  { lengthM, pose }: SplitPlan,
): (share: number, legShare: number, into: Float64Array) => void {
  const { body } = setup;
  const top = emptyPosture();
  pose(0, top);
  const toesX = -lengthM;
  const standing = emptyPosture();
  standingPosture(setup, standing, (posture) => {
    posture[human.shoulderFlexion] = top[human.shoulderFlexion]!;
    posture[human.elbowFlexion] = top[human.elbowFlexion]!;
  });
  const { hipFlexion, kneeFlexion, ankleDorsiflexion } = human.right;
  const ofLeg: readonly number[] = [hipFlexion, kneeFlexion, ankleDorsiflexion];
  return (share, legShare, into) => {
    for (let i = 0; i < into.length; i++)
      into[i] = between(standing[i]!, into[i]!, ofLeg.includes(i) ? legShare : share);
    placePelvisOver(body, 'left', footOnToes(body, toesX, 0, into[human.left.toeExtension]!), into);
    // The stepping leg bends on the way, so that its foot clears the floor.
    const bend = 4 * legShare * (1 - legShare);
    into[hipFlexion]! += bend * swing.hipRad;
    into[kneeFlexion]! += bend * swing.kneeRad;
  };
}
