import type { MovementSizes } from '../movement-sizes.ts';

/** How much one sensor moves in walking beside another one of the same person. */
export interface WalkingSizeRatio {
  /** Seconds of walking in which both have samples. */
  seconds: number;
  /** Movement of the other sensor as a share of that of the main one; null where fewer than 30 s can be compared. */
  ratio: number | null;
}

/** Chosen: so much at the ends of a walk is left out, for clocks that drift apart and for the first steps. */
const endsMs = 5000;
/** Chosen: about fifteen strides of each leg vary little enough. */
const leastSeconds = 30;

/**
 * Compares how much two sensors move in walking: the root mean square of their movement sizes, one by the other. With both
 * at the same height on the two thighs it says how alike the legs move: 1 is the same; on both legs of five healthy people
 * it lies between 0.94 and 0.99 over all their walks, between 0.90 and 1.06 in five minutes on the level.
 *
 * It says nothing of the times of steps. For these the two clocks would have to agree to 20 ms, and walking does not
 * tell: a clock that is behind looks like a step that comes late. Only what both thighs feel at once does (jumps: to
 * some 25 ms), and that is rare while clocks drift all the time.
 *
 * @param walks of the main recording, UTC ms
 * @param lagS how much later the same movement stands in the other recording
 * @example
 * walkingSizeRatio(right, left, [{ startMs, endMs: startMs + 120_000 }], 0); // { seconds: 110, ratio: 0.97 }
 */
export function walkingSizeRatio(
  main: MovementSizes,
  other: MovementSizes,
  walks: readonly { startMs: number; endMs: number }[],
  lagS: number,
): WalkingSizeRatio {
  let seconds = 0;
  let ofMain = 0;
  let ofOther = 0;
  for (const { startMs, endMs } of walks) {
    for (let ms = startMs + endsMs; ms + 1000 <= endMs - endsMs; ms += 1000) {
      const a = main.at(ms);
      const b = other.at(ms + lagS * 1000);
      if (Number.isNaN(a + b)) continue;
      seconds++;
      ofMain += a * a;
      ofOther += b * b;
    }
  }
  return { seconds, ratio: seconds >= leastSeconds && ofMain > 0 ? Math.sqrt(ofOther / ofMain) : null };
}
