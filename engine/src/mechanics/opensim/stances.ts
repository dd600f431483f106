import { turningPoints } from './turning-points.ts';

/** A time during which a foot is on the ground, s; open ends are infinite. */
export interface Stance {
  fromS: number;
  toS: number;
}

/** The foot turns round against the pelvis where it comes back by this much, m: more than measuring errs. A choice. */
const leastReturnM = 0.01;

/**
 * When a foot was on the ground in walking, from its motion alone: it lands where the heel is farthest in front of the
 * pelvis and leaves where the toes are farthest behind (Zeni, Richards & Higginson, Gait & Posture 27:710, 2008, the
 * method of coordinates).
 *
 * @param timeS increasing
 * @param heelM,toeM where heel and toes are along the way, m
 * @param pelvisM where the pelvis is
 * @example
 * stances(timeS, heelM, toeM, pelvisM); // [{ fromS: -Infinity, toS: 0.17 }, { fromS: 0.6, toS: 1.4 }]
 */
export function stances(
  timeS: ArrayLike<number>,
  heelM: Float64Array,
  toeM: Float64Array,
  pelvisM: Float64Array,
): Stance[] {
  const heelFront = heelM.map((value, i) => value - pelvisM[i]!);
  const toeFront = toeM.map((value, i) => value - pelvisM[i]!);
  const landings = turningPoints(heelFront, leastReturnM)
    .filter(({ kind }) => kind === 'maximum')
    .map(({ at }) => ({ timeS: turnTime(timeS, heelFront, at), lands: true }));
  const leavings = turningPoints(toeFront, leastReturnM)
    .filter(({ kind }) => kind === 'minimum')
    .map(({ at }) => ({ timeS: turnTime(timeS, toeFront, at), lands: false }));
  const found: Stance[] = [];
  let open: number | null = -Infinity;
  const events = [...landings, ...leavings].sort((a, b) => a.timeS - b.timeS);
  if (events[0]?.lands) open = null;
  for (const { timeS: at, lands } of events) {
    if (lands) open ??= at;
    else if (open !== null) {
      found.push({ fromS: open, toS: at });
      open = null;
    }
  }
  if (open !== null) found.push({ fromS: open, toS: Infinity });
  return found;
}

/** The top of the parabola through the sample and its neighbours. */
function turnTime(timeS: ArrayLike<number>, values: Float64Array, at: number): number {
  const [before, own, after] = [values[at - 1]!, values[at]!, values[at + 1]!];
  const bend = before - 2 * own + after;
  const shift = bend === 0 ? 0 : (0.5 * (before - after)) / bend;
  return timeS[at]! + shift * (shift < 0 ? timeS[at]! - timeS[at - 1]! : timeS[at + 1]! - timeS[at]!);
}
