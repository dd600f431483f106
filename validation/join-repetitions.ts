import { type Cut, cutRateHz, readCuts, type Thigh } from './read-cuts.ts';

export type { Thigh };

/** A set of repetitions of one exercise, as one thigh shows it. */
export interface JoinedSet {
  /** g at 100 Hz in the axes of the sensor, x, y, z of each sample in a row; 3 s of standing first and last. */
  samples: Float64Array;
  cuts: readonly Cut[];
}

const blendS = 0.3;
const standS = 1;
const aroundS = 3;
/** The ends of a cut are its mean over this many samples: one alone is noisy. */
const edgeSamples = 3;

/**
 * Joins repetitions, which are cut tight, into a set: a second of standing between them (the person's own `Pose`,
 * there and back), and 0.3 s from the one to the other in which the force turns and grows evenly. No speed or height
 * is made to fit: a cut that starts on the way down starts on the way down.
 *
 * @param dataDir the shared data folder
 * @param exercise name of a file in `reps/`
 */
export function joinRepetitions(dataDir: string, exercise: string, thigh: Thigh): JoinedSet {
  const cuts = readCuts(dataDir, exercise, thigh);
  const pose = readCuts(dataDir, 'Pose', thigh)[0].forceG;
  const last = pose.length / 3 - 1;
  const standing = meanForce(pose);
  const joined: number[] = [];
  const stand = (seconds: number) => {
    for (let i = 0; i < seconds * cutRateHz; i++) {
      const at = last - Math.abs(last - (i % (2 * last)));
      joined.push(...pose.subarray(3 * at, 3 * at + 3));
    }
  };
  stand(aroundS);
  for (const { forceG } of cuts) {
    joined.push(...blend(standing, meanForce(forceG.subarray(0, 3 * edgeSamples))));
    joined.push(...forceG);
    joined.push(...blend(meanForce(forceG.subarray(-3 * edgeSamples)), standing));
    stand(standS);
  }
  stand(aroundS);
  return { samples: Float64Array.from(joined), cuts };
}

function meanForce(samples: Float64Array): number[] {
  const mean = [0, 0, 0];
  samples.forEach((value, i) => {
    mean[i % 3] += (3 * value) / samples.length;
  });
  return mean;
}

function blend(from: readonly number[], to: readonly number[]): number[] {
  const steps = blendS * cutRateHz;
  return Array.from({ length: steps }, (_, i) => {
    const share = (i + 1) / (steps + 1);
    const between = from.map((value, axis) => (1 - share) * value + share * to[axis]);
    const size = (1 - share) * Math.hypot(...from) + share * Math.hypot(...to);
    return between.map((value) => (value * size) / Math.hypot(...between));
  }).flat();
}
