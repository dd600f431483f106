import { rangeOf } from './foot-paths.ts';
import { turningPoints } from './turning-points.ts';

/** One repetition in a measured motion. */
export interface MeasuredRepetition {
  startS: number;
  endS: number;
  /** When it was deepest, s. */
  deepestS: number;
  /** Largest angle of the joint that does most, mean of both legs, deg: the knee in a squat, the hip in a hinge. */
  depthDeg: number;
}

/** What was done, and how often. */
export interface RecognisedMotion {
  /** Name of an exercise of the catalogue; null where the joint angles do not tell. */
  exercise: string | null;
  repetitions: readonly MeasuredRepetition[];
}

/** What the legs did: angles in rad, mean of right and left, of who stands on one leg of that one. */
export interface LegAngles {
  timeS: Float64Array;
  hipFlexion: Float64Array;
  kneeFlexion: Float64Array;
  ankleDorsiflexion: Float64Array;
  /** Forward, rad. */
  trunkLean: Float64Array;
  pelvisHeightM: Float64Array;
  isWalking: boolean;
  /** Times at which the right foot landed in walking, s. */
  landingsS: readonly number[];
  isOnOneLeg: boolean;
  /** True where both feet leave the ground. */
  isFlying: boolean;
  /** On average, along the way. */
  feetApartM: number;
  /** How far the foot that moves more gets. */
  footTravelM: number;
}

const degree = Math.PI / 180;
/** Bends smaller than this are no repetition, deg. A choice. */
const leastBendDeg = 20;
/** A squat from here, a half squat below: a choice. */
const squatDeg = 70;
/** The hips of a hinge bend at least this much more than its knees. A choice. */
const hingeDeg = 25;
/** Who begins or ends with knees and hips bent this far sits, deg. A choice. */
const seatedDeg = 60;
/** Feet this far apart stand one before the other, and a foot that gets as far steps, m. A choice. */
const splitM = 0.3;
/** Who bends legs lowers the pelvis at least this much, m, else sits or lies. A choice. */
const leastDropM = 0.1;
/** In a hinge the trunk leans at least this far, in front of a bar on the floor further, on a chair less, deg. Choices. */
const hingeLeanDeg = 30;
const floorLeanDeg = 45;
/** A heel raise lifts the pelvis at least this much, m. A choice: half the height that heels rise. */
const leastRaiseM = 0.03;

/**
 * Names an exercise by its joint angles and finds its repetitions: from straight to straight, in walking from landing to
 * landing of the right foot. What looks the same from the joints alone keeps the usual name: a front squat is a squat.
 *
 * @example
 * recogniseMotion(angles).repetitions.length; // 5
 */
export function recogniseMotion(angles: LegAngles): RecognisedMotion {
  const { timeS, hipFlexion, kneeFlexion, ankleDorsiflexion } = angles;
  if (angles.isWalking)
    return {
      exercise: angles.isFlying ? 'run' : 'walk',
      repetitions: strides(angles.landingsS, timeS, kneeFlexion),
    };
  const knee = bends(timeS, kneeFlexion);
  const hip = bends(timeS, hipFlexion);
  const drops = rangeOf(angles.pelvisHeightM) >= leastDropM;
  const leanDeg = Math.max(0, ...[...knee, ...hip].map(({ deepestS }) => leanAt(angles, deepestS)));
  if (knee.length > 0) {
    const depth = medianDepth(knee);
    const isHinge = hip.length > 0 && medianDepth(hip) - depth > hingeDeg && depth < squatDeg;
    if (drops && isHinge && leanDeg > hingeLeanDeg) return { exercise: 'deadlift', repetitions: hip };
    return { exercise: drops ? nameOfBend(angles, depth) : null, repetitions: knee };
  }
  if (hip.length > 0)
    return { exercise: leanDeg > hingeLeanDeg ? 'romanian-deadlift' : null, repetitions: hip };
  const raise = bends(
    timeS,
    ankleDorsiflexion.map((value) => -value),
  );
  const isRaise = raise.length > 0 && rangeOf(angles.pelvisHeightM) >= leastRaiseM;
  const isStraight = rangeOf(kneeFlexion) < leastBendDeg * degree;
  return isRaise && isStraight
    ? { exercise: 'calf-raise', repetitions: raise }
    : { exercise: null, repetitions: [] };
}

function leanAt({ timeS, trunkLean }: LegAngles, at: number): number {
  return trunkLean[timeS.indexOf(at)]! / degree;
}

function nameOfBend(angles: LegAngles, depthDeg: number): string | null {
  const { hipFlexion, kneeFlexion, isFlying, isOnOneLeg, feetApartM, footTravelM } = angles;
  if (isFlying) return null;
  if (isOnOneLeg) return 'single-leg-squat';
  if (footTravelM >= splitM) return 'lunge';
  if (feetApartM >= splitM) return 'split-squat';
  const bentEnd = [0, -1].find(
    (at) => Math.min(hipFlexion.at(at)!, kneeFlexion.at(at)!) > seatedDeg * degree,
  );
  if (bentEnd !== undefined)
    return angles.trunkLean.at(bentEnd)! > floorLeanDeg * degree ? 'deadlift' : 'sit-to-stand';
  return depthDeg >= squatDeg ? 'squat' : 'half-squat';
}

/** From straight to straight; who begins and ends bent, as from a chair, from bent to bent. */
function bends(timeS: Float64Array, angle: Float64Array): MeasuredRepetition[] {
  const points = turningPoints(angle, leastBendDeg * degree);
  const deep = points.some(({ kind }) => kind === 'maximum') ? 'maximum' : 'minimum';
  const last = timeS.length - 1;
  return points.flatMap(({ kind, at }, i) => {
    if (kind !== deep) return [];
    const [before, after] = [points[i - 1]?.at ?? 0, points[i + 1]?.at ?? last];
    const deepest = [before, at, after].reduce((most, k) => (angle[k]! > angle[most]! ? k : most));
    return [
      {
        startS: timeS[before]!,
        endS: timeS[after]!,
        deepestS: timeS[deepest]!,
        depthDeg: angle[deepest]! / degree,
      },
    ];
  });
}

function strides(
  landingsS: readonly number[],
  timeS: Float64Array,
  knee: Float64Array,
): MeasuredRepetition[] {
  return landingsS.slice(1).map((endS, i) => {
    const startS = landingsS[i]!;
    let deepest = -1;
    timeS.forEach((at, k) => {
      if (at >= startS && at <= endS && (deepest < 0 || knee[k]! > knee[deepest]!)) deepest = k;
    });
    return { startS, endS, deepestS: timeS[deepest]!, depthDeg: knee[deepest]! / degree };
  });
}

function medianDepth(repetitions: readonly MeasuredRepetition[]): number {
  return repetitions.map(({ depthDeg }) => depthDeg).sort((a, b) => a - b)[repetitions.length >> 1]!;
}
