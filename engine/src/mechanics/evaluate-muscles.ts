import { curveTable, readCurve } from './curve-table.ts';
import { activeForceLength, forceVelocity, passiveForceLength } from './hill-curves.ts';
import type { Muscle } from './muscle.ts';

/** The state of muscles at one moment; one number per muscle. */
export interface MuscleState {
  /** Length of muscle and tendon, m, and how fast it grows, m/s. */
  lengthM: Float64Array;
  lengtheningMS: Float64Array;
  /** Moment arms of the first and second span, m: positive acts in the coordinate's positive direction. */
  arm: Float64Array;
  /** Fibre length, optimal fibre lengths, and how fast it grows, m/s. */
  fibreLength: Float64Array;
  fibreVelocityMS: Float64Array;
  /** Tendon force at full activation, without the passive part, and passive force, N. */
  activeN: Float64Array;
  passiveN: Float64Array;
  /** 1 where an angle lies outside the fitted range and the nearest inside was taken. */
  clamped: Uint8Array;
}

/** Makes the arrays that `evaluateMuscles` writes. */
export function createMuscleState(muscles: number): MuscleState {
  return {
    lengthM: new Float64Array(muscles),
    lengtheningMS: new Float64Array(muscles),
    arm: new Float64Array(2 * muscles),
    fibreLength: new Float64Array(muscles),
    fibreVelocityMS: new Float64Array(muscles),
    activeN: new Float64Array(muscles),
    passiveN: new Float64Array(muscles),
    clamped: new Uint8Array(muscles),
  };
}

/** Greatest shortening velocity, optimal fibre lengths per second (default of OpenSim's muscles). */
const greatestVelocity = 10;
/** Shortest fibre that the active curve is used for, optimal lengths; below it has no force (OpenSim: 0.2). */
const shortestFibre = 0.2;

/** The curves as tables, within 1e-8: half of the time of a frame would go into their exponentials. */
const activeCurve = curveTable(activeForceLength, shortestFibre, 2, 720);
const passiveCurve = curveTable(passiveForceLength, shortestFibre, 1.6, 560);
const velocityCurve = curveTable(forceVelocity, -1, 1, 800);

/**
 * Lengths, moment arms and forces of muscles at one posture and its velocities. The tendon is rigid, so that fibre length
 * and velocity follow from the length of the whole, differentiated by the coordinates. The fibre's width stays (Zajac
 * 1989): it turns as it shortens, and only the part along the tendon pulls.
 *
 * @param coordinates,velocities of the tree, rad and rad/s; from the index `from` on
 * @param state overwritten
 * @example
 * const state = createMuscleState(muscles.length);
 * evaluateMuscles(muscles, coordinates, velocities, 0, state);
 * state.activeN[0]; // N at full activation
 */
export function evaluateMuscles(
  muscles: readonly Muscle[],
  coordinates: ArrayLike<number>,
  velocities: ArrayLike<number>,
  from: number,
  state: MuscleState,
): void {
  for (let m = 0; m < muscles.length; m++) {
    const { spans, slackM, widthM, optimalFibreM, maxForceN, lengthM } = muscles[m]!;
    let length = lengthM;
    let lengthening = 0;
    let clamped = 0;
    for (let s = 0; s < spans.length; s++) {
      const { coordinate, terms, minRad, maxRad } = spans[s]!;
      let x = coordinates[from + coordinate]!;
      if (x < minRad || x > maxRad) {
        clamped = 1;
        x = x < minRad ? minRad : maxRad;
      }
      // Horner's scheme for the polynomial without constant part, and for its derivative.
      let added = 0;
      let slope = 0;
      for (let k = terms.length - 1; k >= 0; k--) {
        slope = (k + 1) * terms[k]! + x * slope;
        added = x * (terms[k]! + added);
      }
      length += added;
      state.arm[2 * m + s] = -slope;
      lengthening += slope * velocities[from + coordinate]!;
    }
    state.lengthM[m] = length;
    state.lengtheningMS[m] = lengthening;
    state.clamped[m] = clamped;
    const along = Math.max(0, length - slackM);
    const fibreM = Math.sqrt(along * along + widthM * widthM);
    const cosine = along / fibreM;
    const normal = fibreM / optimalFibreM;
    const velocity = lengthening * cosine;
    state.fibreLength[m] = normal;
    state.fibreVelocityMS[m] = velocity;
    const pull = maxForceN * cosine;
    if (normal < shortestFibre || pull === 0) {
      state.activeN[m] = 0;
      state.passiveN[m] = 0;
      continue;
    }
    const shortening = velocity / (greatestVelocity * optimalFibreM);
    state.activeN[m] = pull * readCurve(activeCurve, normal) * readCurve(velocityCurve, shortening);
    state.passiveN[m] = pull * readCurve(passiveCurve, normal);
  }
}
