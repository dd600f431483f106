import { centreOfMass, human, placeSegments, type Side } from '../../body/index.ts';
import { InputError } from '../../recording/index.ts';
import { cyclicPath } from '../cyclic-path.ts';
import { cube } from '../ease.ts';
import type { Motion } from '../motion.ts';
import { type FootPlace, poseLeg } from '../pose-leg.ts';
import { emptyPosture, type Setup } from '../setup.ts';
import { solveRoot } from '../solve-root.ts';
import { footPath } from './foot-path.ts';
import type { GaitStyle } from './gait-style.ts';
import { gaitSupports } from './gait-supports.ts';

/** Phases at which knees are looked at while the height of the hips and of the swinging foot are found. */
const looks = 60;

/** From this phase on the swinging leg reaches for the ground: it must not be too short either. */
const reachesAt = 0.93;

/** Least knee flexion of a leg that leaves the ground or swings, rad: within reach, a choice. */
const unloadedKneeRad = Math.PI / 180;

/** Choices: how low and high the hips, and how high the swinging foot, are tried: shares of the leg, m. */
const hipSearch = [0.55, 1.1] as const;
const liftSearchM = [0, 0.45] as const;

/**
 * One cycle of a gait: both legs bent to fit between feet that do not slide and a pelvis that advances evenly, rising and
 * falling. The hips are as high as the least knee flexion in stance allows, the swinging foot as high as the published
 * greatest knee flexion needs.
 *
 * @throws InputError `gait-unreachable` where the legs are too short for the step
 */
export function gaitCycle(setup: Setup, style: GaitStyle): Motion {
  const { body, tree, options } = setup;
  const { thigh, shank } = body.legs.right;
  const legM = thigh.lengthM + shank.lengthM;
  const lookAt = (from: number, to: number, foot: (phase: number) => FootPlace, hipM: number): number[] =>
    Array.from({ length: looks + 1 }, (_, i) =>
      kneeAt(setup, style, foot, hipM, from + ((to - from) * i) / looks),
    );
  const stanceFoot = footPath(body, style, 0);
  const loaded = Math.min(0.5, style.toeOffAt);
  const spare = (hip: number): number =>
    Math.min(
      ...lookAt(0, loaded, stanceFoot, hip).map((knee) => knee - style.stanceKneeRad),
      ...lookAt(loaded, reachesAt, stanceFoot, hip).map((knee) => knee - unloadedKneeRad),
      ...lookAt(reachesAt, 1, stanceFoot, hip).map((knee) => knee - style.stanceKneeRad),
    );
  const hipM = solveRoot(spare, hipSearch[0] * legM, hipSearch[1] * legM);
  if (hipM === null) throw tooFar(setup, style);
  // On high steps a leg bends further than the published angle by itself; its foot then takes the smooth way.
  const liftM =
    solveRoot(
      (lift) =>
        Math.max(...lookAt(style.toeOffAt, 1, footPath(body, style, lift), hipM)) - style.swingKneeRad,
      ...liftSearchM,
    ) ?? 0;
  const foot = footPath(body, style, liftM);
  const size = tree.coordinates.length;
  const hipsM = style.followsCentre ? raisedHipsM(setup, style, foot, hipM) : hipM;
  const toCentreM = style.followsCentre ? meanCentreM(setup, style, foot, hipsM) : { x: 0, y: 0 };
  const path = cyclicPath(size, (phase, into) => {
    if (!gaitPosture(setup, style, foot, hipsM, toCentreM, phase, into)) throw tooFar(setup, style);
  });
  const frames = options.frames ?? 100;
  const motion = {
    coordinates: new Float64Array(frames * size),
    velocities: new Float64Array(frames * size),
    accelerations: new Float64Array(frames * size),
  };
  const { cycleS, stepM, riseM } = style;
  for (let frame = 0; frame < frames; frame++) {
    const [from, to] = [frame * size, (frame + 1) * size];
    const velocity = motion.velocities.subarray(from, to);
    const acceleration = motion.accelerations.subarray(from, to);
    const coordinate = motion.coordinates.subarray(from, to);
    path(frame / frames, coordinate, velocity, acceleration);
    coordinate[human.pelvisX]! += (2 * stepM * frame) / frames;
    coordinate[human.pelvisY]! += (2 * riseM * frame) / frames;
    velocity[human.pelvisX]! += 2 * stepM;
    velocity[human.pelvisY]! += 2 * riseM;
    for (let j = 0; j < size; j++) {
      velocity[j]! /= cycleS;
      acceleration[j]! /= cycleS ** 2;
    }
  }
  return {
    exercise: setup.exercise,
    frames,
    durationS: cycleS,
    timeS: Float64Array.from({ length: frames }, (_, i) => (i * cycleS) / frames),
    periodic: true,
    advanceXM: 2 * stepM,
    advanceYM: 2 * riseM,
    ...motion,
    supports: gaitSupports(body, style, frames),
    carried: setup.carried,
    applied: [],
    assumed: setup.assumed,
  };
}

const tooFar = ({ exercise }: Setup, { stepM }: GaitStyle): InputError =>
  new InputError(
    'gait-unreachable',
    `this body's legs can't make steps of ${stepM.toFixed(2)} m in ${exercise}`,
    'speedMS',
    'give a lower speed or a lower step',
  );

/** The pelvis without its even advance, so that it closes: what is left after a cycle's `2 step`, `2 rise` per phase. */
function pelvisAt(style: GaitStyle, hipM: number, phase: number): { x: number; y: number } {
  // When the right foot comes down (phase 0) the left one stands a step behind.
  return {
    x: -style.stepM / 2 + style.aheadM + style.swayForward(phase),
    y: hipM - style.riseM / 2 + style.swayUp(phase),
  };
}

/** Knee flexion of the right leg at a phase, rad; negative where the foot is out of reach, the more the further. */
function kneeAt(
  setup: Setup,
  style: GaitStyle,
  foot: (phase: number) => FootPlace,
  hipM: number,
  phase: number,
): number {
  const posture = emptyPosture();
  const pelvis = pelvisAt(style, hipM, phase);
  posture[human.pelvisX] = pelvis.x + 2 * style.stepM * phase;
  posture[human.pelvisY] = pelvis.y + 2 * style.riseM * phase;
  const place = foot(phase);
  if (poseLeg(setup.body, 'right', place, posture)) return posture[human.right.kneeFlexion]!;
  const { thigh, shank } = setup.body.legs.right;
  const distance = Math.hypot(place.ankleX - posture[human.pelvisX]!, place.ankleY - posture[human.pelvisY]!);
  const over = distance - thigh.lengthM - shank.lengthM;
  // Folded too far reads as a straight angle and more.
  return over > 0 ? -over : Math.PI;
}

/** How often the pelvis is moved so that the centre of mass keeps its way; each time leaves a tenth of the error. */
const followSteps = 6;

/** The posture at a phase, with the even advance taken off. */
function gaitPosture(
  setup: Setup,
  style: GaitStyle,
  foot: (phase: number) => FootPlace,
  hipM: number,
  toCentreM: { x: number; y: number },
  phase: number,
  into: Float64Array,
): boolean {
  const pelvis = pelvisAt(style, hipM, phase);
  into[human.pelvisX] = pelvis.x;
  into[human.pelvisY] = pelvis.y;
  into[human.pelvisTilt] = -style.leanRad;
  if (!bothLegs(setup, style, foot, phase, into)) return false;
  if (!style.followsCentre) return true;
  const { tree, kinematics } = setup;
  const centre = new Float64Array(6);
  for (let step = 0; step < followSteps; step++) {
    placeSegments(tree, kinematics, into);
    centreOfMass(tree, kinematics, centre);
    into[human.pelvisX]! += pelvis.x + toCentreM.x - centre[0]!;
    into[human.pelvisY]! += pelvis.y + toCentreM.y - centre[1]!;
    if (!bothLegs(setup, style, foot, phase, into)) return false;
  }
  return true;
}

/** How finely the hips are raised, m, and how often at most. */
const raiseM = 0.005;
const raises = 40;

/**
 * The hips that follow a centre of mass move on another way than the one on which their height was found. They are raised
 * until a standing knee is as straight as it may be.
 */
function raisedHipsM(
  setup: Setup,
  style: GaitStyle,
  foot: (phase: number) => FootPlace,
  fromM: number,
): number {
  const posture = emptyPosture();
  const fits = (hipM: number): boolean => {
    const toCentreM = meanCentreM(setup, style, foot, hipM);
    for (let i = 0; i < looks; i++) {
      const phase = i / looks;
      if (!gaitPosture(setup, style, foot, hipM, toCentreM, phase, posture)) return false;
      if (phase < style.toeOffAt && posture[human.right.kneeFlexion]! < style.stanceKneeRad) return false;
    }
    return true;
  };
  let hipM = fromM;
  for (let i = 0; i < raises && fits(hipM + raiseM); i++) hipM += raiseM;
  return hipM;
}

/** Where the centre of mass is from the hips on average over a cycle, m, the hips going their plain way. */
function meanCentreM(
  setup: Setup,
  style: GaitStyle,
  foot: (phase: number) => FootPlace,
  hipM: number,
): { x: number; y: number } {
  const centre = new Float64Array(6);
  const mean = { x: 0, y: 0 };
  for (let i = 0; i < looks; i++) {
    const posture = emptyPosture();
    gaitPosture(setup, { ...style, followsCentre: false }, foot, hipM, mean, i / looks, posture);
    placeSegments(setup.tree, setup.kinematics, posture);
    centreOfMass(setup.tree, setup.kinematics, centre);
    mean.x += (centre[0]! - posture[human.pelvisX]!) / looks;
    mean.y += (centre[1]! - posture[human.pelvisY]!) / looks;
  }
  return mean;
}

function bothLegs(
  setup: Setup,
  style: GaitStyle,
  foot: (phase: number) => FootPlace,
  phase: number,
  into: Float64Array,
): boolean {
  const leg = (side: Side, own: number, ahead: number): boolean => {
    const place = foot(own);
    const moved = 2 * phase - ahead;
    const ankleX = place.ankleX - moved * style.stepM;
    const ankleY = place.ankleY - moved * style.riseM;
    if (!poseLeg(setup.body, side, { ...place, ankleX, ankleY }, into)) return false;
    // On the way over the toe joint the toes stay level.
    const air = own > style.toeOffAt ? (own - style.toeOffAt) / (1 - style.toeOffAt) : 0;
    if (own > style.heelOffAt && air === 0) into[human[side].toeExtension] = -place.pitchRad;
    else if (air > 0) into[human[side].toeExtension] = style.heelUpRad * cube(Math.max(0, 1 - 2 * air));
    return true;
  };
  // In the first half of the right leg's cycle the left foot stands a step behind it, then a step in front.
  const left = phase < 0.5 ? leg('left', phase + 0.5, -1) : leg('left', phase - 0.5, 1);
  return leg('right', phase, 0) && left;
}
