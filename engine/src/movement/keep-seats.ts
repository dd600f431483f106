/** The thigh went from upright to level and back: onto a seat, or down into a squat. */
export interface Bend {
  /** UTC milliseconds at which it passes 45 degrees; null where it was level from the start or to the end. */
  downMs: number | null;
  upMs: number | null;
  /** How unsteady the thigh was at its steadiest in between, g: see `steadiestG`. */
  steadiestG: number;
  /** The deepest flexion. */
  flexionDeg: number;
}

/**
 * A thigh that rests is this steady, g, the noise of the sensor apart. A choice between the most unsteady of 31 seats
 * in `sit_to_stand`, 0.021, and a squat held at its lowest point for a second in `reps`, 0.028.
 */
const restingG = 0.024;
/** Longest time on the feet between two repetitions of a chair-stand test, s, a choice. */
const uprightMostS = 4;
/** A seat is as high the next time; a moment on its edge measures shallower. A choice. */
const sameSeatDeg = 15;

/**
 * Which bends were onto a seat: those in which the thigh lay still, and those that only touch it in a series with
 * one, without a longer stand between, and as deep. In a fast five-times sit-to-stand test the thigh turns around on
 * the seat as it does at the bottom of a squat, but the test begins sitting; a set of squats begins standing.
 *
 * @param bends in order of time
 * @param noiseG of the sensor: see `NoiseLevel`
 * @returns a value for each bend
 * @example
 * keepSeats([{ downMs: null, upMs: 9000, steadiestG: 0.005, flexionDeg: 80 }], 0.003); // [true]
 */
export function keepSeats(bends: readonly Bend[], noiseG: number): boolean[] {
  const limitG = Math.sqrt(restingG * restingG + noiseG * noiseG);
  const rested = bends.map(({ steadiestG }) => steadiestG < limitG);
  const kept = [...rested];
  followSeats(bends, rested, kept, 1);
  followSeats(bends, rested, kept, -1);
  return kept;
}

function followSeats(
  bends: readonly Bend[],
  rested: readonly boolean[],
  kept: boolean[],
  step: 1 | -1,
): void {
  let seatDeg = Number.NaN;
  for (let i = step > 0 ? 0 : bends.length - 1; i >= 0 && i < bends.length; i += step) {
    const { flexionDeg } = bends[i];
    if (rested[i]) seatDeg = flexionDeg;
    else if (!isSeries(bends, i, step) || Math.abs(flexionDeg - seatDeg) > sameSeatDeg) seatDeg = Number.NaN;
    if (!Number.isNaN(seatDeg)) kept[i] = true;
  }
}

/** Whether a bend follows soon on the one before it, in the direction of `step`. */
function isSeries(bends: readonly Bend[], i: number, step: 1 | -1): boolean {
  const earlier = bends[Math.min(i, i - step)];
  const later = bends[Math.max(i, i - step)];
  if (!earlier || !later || earlier.upMs === null || later.downMs === null) return false;
  return later.downMs - earlier.upMs <= uprightMostS * 1000;
}
