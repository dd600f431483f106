/** Joints whose range a body has. */
export const joints = ['hip', 'knee', 'ankle', 'toes', 'lumbar'] as const;
export type Joint = (typeof joints)[number];

/** Least and greatest angle, degrees, in the signs of `humanCoordinates`. */
export type JointRange = readonly [minDeg: number, maxDeg: number];

/**
 * What a healthy adult's joints reach, degrees: choices near textbook ranges. Ankle dorsiflexion is that of a loaded
 * ankle with the knee bent (the weight-bearing lunge test reads about 40-45 degrees), hip flexion that between pelvis
 * and thigh with the knee bent.
 */
export const healthyJointRanges: Readonly<Record<Joint, JointRange>> = {
  hip: [-20, 140],
  knee: [-5, 150],
  ankle: [-55, 45],
  toes: [-30, 75],
  lumbar: [-60, 30],
};
