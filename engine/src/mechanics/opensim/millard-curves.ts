import { quinticCurve } from './quintic-curve.ts';

/** Half the width of the plateau in optimal lengths: OpenSim 4 has it wider than a single sarcomere's 0.0259. */
const halfPlateau = 0.05;

/**
 * Active force over fibre length of a Millard muscle: share of the isometric maximum at a length in optimal lengths.
 * The shape after Gordon, Huxley & Julian, J. Physiol. 184:170, 1966, as in Millard, Uchida, Seth & Delp, J. Biomech.
 * Eng. 135:021005, 2013.
 *
 * @param stated properties of the curve that the model file states; others have OpenSim 4's defaults
 * @example
 * activeForceLength(new Map())(1); // 1
 */
export function activeForceLength(stated: ReadonlyMap<string, number>): (length: number) => number {
  const shortest = stated.get('min_norm_active_fiber_length') ?? 0.47 - 0.0259;
  const transition = stated.get('transition_norm_fiber_length') ?? 0.73;
  const longest = stated.get('max_norm_active_fiber_length') ?? 1.8123;
  const shallow = stated.get('shallow_ascending_slope') ?? 0.8616;
  const lowest = stated.get('minimum_value') ?? 0.1;
  const plateau = 1 - halfPlateau;
  const yTransition = 1 - shallow * (plateau - transition);
  const descentStart = 1 + halfPlateau;
  return quinticCurve(
    [
      { x: shortest, y: lowest, slope: 0 },
      {
        x: (shortest + transition) / 2,
        y: yTransition / 2,
        slope: (1.25 * yTransition) / (transition - shortest),
      },
      { x: (transition + plateau) / 2, y: (yTransition + 1) / 2, slope: shallow },
      { x: 1, y: 1, slope: 0 },
      { x: (descentStart + longest) / 2, y: 0.5, slope: -1 / (longest - halfPlateau - descentStart) },
      { x: longest, y: lowest, slope: 0 },
    ],
    [1, 1, 1, 1, 1],
  );
}

/**
 * Force over fibre velocity of a Millard muscle: share of the isometric force at a velocity in maximum velocities,
 * lengthening positive. Source as for `activeForceLength`.
 *
 * @param stated properties of the curve that the model file states; others have OpenSim 4's defaults
 * @example
 * forceVelocity(new Map())(0); // 1
 */
export function forceVelocity(stated: ReadonlyMap<string, number>): (velocity: number) => number {
  const property = (name: string, missing: number) => stated.get(name) ?? missing;
  const atFastest = property('concentric_slope_at_vmax', 0);
  const nearFastest = property('concentric_slope_near_vmax', 0.25);
  const isometric = property('isometric_slope', 5);
  const atFastestStretch = property('eccentric_slope_at_vmax', 0);
  const nearFastestStretch = property('eccentric_slope_near_vmax', 0.15);
  const most = property('max_eccentric_velocity_force_multiplier', 1.4);
  const concentric = property('concentric_curviness', 0.6);
  const eccentric = property('eccentric_curviness', 0.9);
  return quinticCurve(
    [
      { x: -1, y: 0, slope: atFastest },
      { x: -0.9, y: 0.05 * (nearFastest + atFastest), slope: nearFastest },
      { x: 0, y: 1, slope: isometric },
      { x: 0.9, y: most - 0.05 * (nearFastestStretch + atFastestStretch), slope: nearFastestStretch },
      { x: 1, y: most, slope: atFastestStretch },
    ],
    [concentric, concentric, eccentric, eccentric],
  );
}
