import { turningPoints } from './turning-points.ts';

/** A time during which a foot is on the ground, s; open ends are infinite. */
export interface Stance {
  fromS: number;
  toS: number;
}

/** A foot that swings moves at least this far against the pelvis, m. A choice: shuffling steps are 0.2 m. */
const leastSwingM = 0.1;

/**
 * When a foot was on the ground in walking, from its motion alone: it lands where the heel is farthest in front of the
 * pelvis and leaves where the toes are farthest behind (Zeni, Richards & Higginson, Gait & Posture 27:710, 2008, the
 * method of coordinates). A foot that never swings stays on the ground.
 *
 * @param timeS increasing
 * @param heelM,toeM how far heel and toes are in front of the pelvis, m
 * @example
 * stances(timeS, heelM, toeM); // [{ fromS: -Infinity, toS: 0.17 }, { fromS: 0.6, toS: 1.4 }]
 */
export function stances(timeS: ArrayLike<number>, heelM: Float64Array, toeM: Float64Array): Stance[] {
  const landings = turningPoints(heelM, leastSwingM)
    .filter(({ kind }) => kind === 'maximum')
    .map(({ at }) => ({ timeS: turnTime(timeS, heelM, at), lands: true }));
  const leavings = turningPoints(toeM, leastSwingM)
    .filter(({ kind }) => kind === 'minimum')
    .map(({ at }) => ({ timeS: turnTime(timeS, toeM, at), lands: false }));
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
