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

/** Angles of both legs, mean of right and left, rad, and whether a foot stepped. */
export interface LegAngles {
  timeS: Float64Array;
  hipFlexion: Float64Array;
  kneeFlexion: Float64Array;
  ankleDorsiflexion: Float64Array;
  /** Times at which the right foot landed, s; empty for feet that stay where they are. */
  landingsS: readonly number[];
  steps: boolean;
}

const degree = Math.PI / 180;
/** Bends smaller than this are no repetition, deg. A choice. */
const leastBendDeg = 20;
/** A squat from here, a half squat below: a choice. */
const squatDeg = 70;
/** The hips of a hinge bend at least this much more than its knees. A choice. */
const hingeDeg = 25;

/**
 * Names an exercise by its joint angles and finds its repetitions: from straight to straight where the feet stay, from
 * landing to landing of the right foot in walking.
 *
 * @example
 * recogniseMotion(angles).repetitions.length; // 5
 */
export function recogniseMotion(angles: LegAngles): RecognisedMotion {
  const { timeS, hipFlexion, kneeFlexion, ankleDorsiflexion, landingsS, steps } = angles;
  if (steps)
    return landingsS.length > 0
      ? strides(landingsS, timeS, kneeFlexion)
      : { exercise: null, repetitions: [] };
  const knee = bends(timeS, kneeFlexion);
  const hip = bends(timeS, hipFlexion);
  const raise = bends(
    timeS,
    ankleDorsiflexion.map((value) => -value),
  );
  if (knee.length > 0) {
    const depth = medianDepth(knee);
    const isHinge = hip.length > 0 && medianDepth(hip) - depth > hingeDeg && depth < squatDeg;
    if (isHinge) return { exercise: 'deadlift', repetitions: hip };
    return { exercise: depth >= squatDeg ? 'squat' : 'half-squat', repetitions: knee };
  }
  if (hip.length > 0) return { exercise: 'romanian-deadlift', repetitions: hip };
  return raise.length > 0
    ? { exercise: 'calf-raise', repetitions: raise }
    : { exercise: null, repetitions: [] };
}

function bends(timeS: Float64Array, angle: Float64Array): MeasuredRepetition[] {
  const points = turningPoints(angle, leastBendDeg * degree);
  return points.flatMap(({ kind, at, value }, i) =>
    kind === 'minimum'
      ? []
      : [
          {
            startS: timeS[points[i - 1]?.at ?? 0]!,
            endS: timeS[points[i + 1]?.at ?? timeS.length - 1]!,
            deepestS: timeS[at]!,
            depthDeg: value / degree,
          },
        ],
  );
}

function strides(landingsS: readonly number[], timeS: Float64Array, knee: Float64Array): RecognisedMotion {
  const repetitions = landingsS.slice(1).map((endS, i): MeasuredRepetition => {
    const startS = landingsS[i]!;
    let deepest = -1;
    timeS.forEach((at, k) => {
      if (at >= startS && at <= endS && (deepest < 0 || knee[k]! > knee[deepest]!)) deepest = k;
    });
    return { startS, endS, deepestS: timeS[deepest]!, depthDeg: knee[deepest]! / degree };
  });
  return { exercise: 'walk', repetitions };
}

function medianDepth(repetitions: readonly MeasuredRepetition[]): number {
  return repetitions.map(({ depthDeg }) => depthDeg).sort((a, b) => a - b)[repetitions.length >> 1]!;
}
