/** The thigh went from upright to level and back: onto a seat, or down into a squat. */
export interface Bend {
  /** UTC milliseconds at which it passes 45 degrees; null where it was level from the start or to the end. */
  downMs: number | null;
  upMs: number | null;
  /** Whether it was level for longer than anyone holds a squat. */
  isLong: boolean;
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
/**
 * In a row some bends have to be stiller, g, unless one is a seat beyond doubt: of many squats one or two may happen not
 * to tremble for a moment. Choices: in `sit_to_stand` two of three seats are that still.
 */
const restingInRowG = 0.01;
const restingInRowShare = 1 / 3;
/**
 * No muscle holds a thigh this still, g, the noise of the sensor among it: a choice, what the stillest seat of each
 * row of `sit_to_stand` reaches. A sensor with coarse steps, whose zero says nothing, is never as sure.
 */
const sureG = 0.006;
/** Bends from which on they are a row. A choice: once down, up and down again is daily life. */
const leastRow = 3;
/** Longest time on the feet between two repetitions of a chair-stand test, s, a choice. */
const uprightMostS = 4;
/** A seat is as high the next time, but on a quick touch the thigh's own acceleration tilts the force. A choice. */
const sameSeatDeg = 20;

/** What a bend was: no seat, one by how the thigh rested, or one in a row with a seat there is no doubt about. */
export type SeatEvidence = 'none' | 'rest' | 'sure-seat';

/**
 * Which bends were onto a seat: those in which the thigh lay still, and those that only touch it in a row with
 * one, without a longer stand between, and as deep. In a fast five-times sit-to-stand test the thigh turns around on
 * the seat as it does at the bottom of a squat, but the test begins sitting; a set of squats begins standing. A seat that was held for long, or on which the thigh lay dead still, is beyond doubt.
 *
 * @param bends in order of time
 * @param noiseG of the sensor: see `NoiseLevel`
 * @param tremblingShare share of the trembling of legs that the sensor shows: see `tremblingShare`; default 1
 * @returns what speaks for a seat, for each bend
 * @example
 * const bend = { downMs: null, upMs: 9000, isLong: true, steadiestG: 0.005, flexionDeg: 80 };
 * keepSeats([bend], 0.003); // ['sure-seat']
 */
export function keepSeats(bends: readonly Bend[], noiseG: number, tremblingShare = 1): SeatEvidence[] {
  const isStiller = ({ steadiestG }: Bend, limitG: number) =>
    steadiestG < Math.sqrt((tremblingShare * limitG) ** 2 + noiseG * noiseG);
  const isSure = ({ isLong, steadiestG }: Bend) =>
    isLong || (steadiestG > 0 && steadiestG < tremblingShare * sureG);
  const rows = rowsOf(bends);
  const mayRest = rows.flatMap((row) => {
    const still = row.filter((bend) => isStiller(bend, restingInRowG)).length;
    const isSeat = row.length < leastRow || row.some(isSure) || still >= restingInRowShare * row.length;
    return row.map(() => isSeat);
  });
  const sure = inRowWith(bends, isSure);
  const rested = inRowWith(bends, (bend, i) => bend.isLong || (mayRest[i] && isStiller(bend, restingG)));
  return bends.map((_, i) => (sure[i] ? 'sure-seat' : rested[i] ? 'rest' : 'none'));
}

/** Bends that follow soon on each other. */
function rowsOf(bends: readonly Bend[]): Bend[][] {
  const rows: Bend[][] = [];
  bends.forEach((bend, i) => {
    if (followsSoon(bends, i, 1)) rows[rows.length - 1].push(bend);
    else rows.push([bend]);
  });
  return rows;
}

/** Whether each bend is a known seat, or follows on one in a row of bends that are as deep, in either direction. */
function inRowWith(bends: readonly Bend[], isSeat: (bend: Bend, i: number) => boolean): boolean[] {
  const found = bends.map(isSeat);
  for (const step of [1, -1]) {
    let seatDeg = Number.NaN;
    for (let i = step > 0 ? 0 : bends.length - 1; i >= 0 && i < bends.length; i += step) {
      const { flexionDeg } = bends[i];
      if (isSeat(bends[i], i)) seatDeg = flexionDeg;
      else if (!followsSoon(bends, i, step) || Math.abs(flexionDeg - seatDeg) > sameSeatDeg)
        seatDeg = Number.NaN;
      if (!Number.isNaN(seatDeg)) found[i] = true;
    }
  }
  return found;
}

/** Whether a bend follows soon on the one before it, in the direction of `step`. */
function followsSoon(bends: readonly Bend[], i: number, step: number): boolean {
  const earlier = bends[Math.min(i, i - step)];
  const later = bends[Math.max(i, i - step)];
  if (!earlier || !later || earlier.upMs === null || later.downMs === null) return false;
  return later.downMs - earlier.upMs <= uprightMostS * 1000;
}
