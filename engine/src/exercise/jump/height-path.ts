import { centreOfMass, placeSegments } from '../../body/index.ts';
import { chebyshevPath, type SmoothPath } from '../chebyshev-path.ts';
import { hermite } from '../hermite.ts';
import type { Setup } from '../setup.ts';
import { solveRoot } from '../solve-root.ts';

/** Coordinates of a body with their first and second time derivatives. */
export interface MovingState {
  value: Float64Array;
  first: Float64Array;
  second: Float64Array;
}

/** A path of postures from 0 to 1 on which the height of the centre of mass is known. */
export interface HeightPath {
  path: SmoothPath;
  size: number;
  heightM(at: number): number;
}

export const stateOf = (size: number): MovingState => ({
  value: new Float64Array(size),
  first: new Float64Array(size),
  second: new Float64Array(size),
});

/** Makes such a path; the height is one more coordinate after the body's own. */
export function heightPath(
  { tree, kinematics }: Setup,
  breaks: readonly number[],
  pose: (at: number, into: Float64Array) => void,
): HeightPath {
  const size = tree.coordinates.length;
  const centre = new Float64Array(6);
  const path = chebyshevPath(breaks, size + 1, (at, into) => {
    pose(at, into);
    placeSegments(tree, kinematics, into);
    centreOfMass(tree, kinematics, centre);
    into[size] = centre[1]!;
  });
  const { value, first, second } = stateOf(size + 1);
  return {
    path,
    size,
    heightM(at) {
      path.evaluate(at, value, first, second);
      return value[size]!;
    },
  };
}

/**
 * Goes along a path so that the centre of mass rises or falls smoothly from one end to the other: a quintic in time.
 *
 * @param from,to vertical velocity, m/s, and acceleration, m/s2, at the ends
 */
export function timed(
  { path, size, heightM }: HeightPath,
  durationS: number,
  from: readonly [number, number],
  to: readonly [number, number],
): (timeS: number, state: MovingState) => void {
  const heightAt = hermite(
    [heightM(0), from[0] * durationS, from[1] * durationS ** 2],
    [heightM(1), to[0] * durationS, to[1] * durationS ** 2],
  );
  const { value, first, second } = stateOf(size + 1);
  return (timeS, state) => {
    const u = timeS / durationS;
    const h = 1e-4;
    const [y0, y1, y2] = [heightAt(u - h), heightAt(u), heightAt(u + h)] as const;
    const at = u <= 0 ? 0 : u >= 1 ? 1 : (solveRoot((x) => heightM(x) - y1, 0, 1) ?? (u < 0.5 ? 0 : 1));
    path.evaluate(at, value, first, second);
    const rate = (y2 - y0) / (2 * h * durationS) / first[size]!;
    const change = ((y2 - 2 * y1 + y0) / (h * durationS) ** 2 - second[size]! * rate ** 2) / first[size]!;
    for (let j = 0; j < size; j++) {
      state.value[j] = value[j]!;
      state.first[j] = first[j]! * rate;
      state.second[j] = second[j]! * rate ** 2 + first[j]! * change;
    }
  };
}
