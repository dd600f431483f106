import type { Frame } from './frame.ts';
import { isGait, totalSdG } from './gait.ts';
import { type SurveyWindow, surveyWindowS } from './survey-window.ts';
import { dot, normalize, type Vector } from './vector.ts';

/** Acti4's line between standing still and moving, g. */
const stillSdG = 0.1;
/** A still thigh within this cone of the last one that was counted says nothing new: cosine of 10 degrees, a choice. */
const sameCosine = 0.985;
/** Taking a sensor off and sticking it on elsewhere takes longer than this, ms, a choice. */
export const pauseLeastMs = 60_000;
/**
 * Hands turn a sensor upside down, which a leg hardly ever is: the mean of its force along the thigh, less a standard
 * deviation, is then below the first, and the deviation is above the second, g. Choices.
 */
const upsideDownG = -0.3;
const inHandsSdG = 0.3;
/**
 * Misfit (1 - cosine, summed) that a place without a pause or hands must save to be preferred to one with: that of ten postures
 * that are level instead of upright. A choice.
 */
const pauseWorth = 10;
/** Places whose misfit is no more than this above the least are as good as it: half a posture. A choice. */
const asGood = 0.5;

/**
 * When a sensor was turned on the thigh, between a stretch in which one frame holds and a stretch in which another
 * does: where all windows before fit the one best and all after the other. Each thigh that is still, but differently
 * from the one before it, counts once, and each window of gait. Where several places are as good, the end of a pause
 * without worn windows is taken, or a window in which the sensor was in somebody's hands, otherwise the middle of the
 * window that moves most: taking a sensor off and sticking it on is more violent than most of what a thigh does.
 *
 * @param windows worn ones, from well inside the first stretch to well inside the second
 * @returns UTC milliseconds
 * @example
 * const timeMs = turnTime(windows, upright, upsideDown);
 */
export function turnTime(windows: readonly SurveyWindow[], before: Frame, after: Frame): number {
  const misfits = [0];
  let last: Vector | null = null;
  for (const window of windows) {
    const direction = normalize(window.mean);
    const gait = isGait(window);
    const isNews = gait || (totalSdG(window) < stillSdG && !(last && dot(direction, last) > sameCosine));
    if (isNews && !gait) last = direction;
    const gain = isNews ? misfit(direction, gait, before) - misfit(direction, gait, after) : 0;
    misfits.push(misfits.at(-1)! + gain);
  }
  const least = Math.min(...misfits.slice(1, -1));
  const pauses = windows.map((_, at) => at).filter((at) => followsPause(windows, at));
  const pause = lowest(pauses, misfits);
  const handled = lowest(
    windows.map((_, at) => at).filter((at) => isInHands(windows, at, [before, after])),
    misfits,
  );
  const worth = (at: number | null) => (at === null ? Number.POSITIVE_INFINITY : misfits[at] - least);
  if (worth(handled) <= pauseWorth && worth(handled) + asGood < worth(pause)) {
    return windows[handled!].startMs;
  }
  if (worth(pause) <= pauseWorth) return windows[pause!].startMs;
  const good = windows.map((_, at) => at).filter((at) => at > 0 && misfits[at] <= least + asGood);
  const moves = good.flatMap((at) => [at - 1, at]);
  const most = moves.reduce((best, at) => (totalSdG(windows[at]) > totalSdG(windows[best]) ? at : best));
  return windows[most].startMs + (surveyWindowS * 1000) / 2;
}

/** Whether a thigh would have been upside down for a part of the windows around a place, with either frame. */
function isInHands(windows: readonly SurveyWindow[], at: number, frames: readonly Frame[]): boolean {
  if (at === 0) return false;
  const around = [windows[at - 1], windows[at]];
  return frames.every((frame) => around.some((window) => isUpsideDown(window, frame)));
}

function isUpsideDown({ mean, covariance }: SurveyWindow, { rotation: [down] }: Frame): boolean {
  const [xx, yy, zz, xy, xz, yz] = covariance;
  const [x, y, z] = down;
  const variance = xx * x * x + yy * y * y + zz * z * z + 2 * (xy * x * y + xz * x * z + yz * y * z);
  const sdG = Math.sqrt(Math.max(0, variance));
  return sdG > inHandsSdG && -dot(mean, down) - sdG < upsideDownG;
}

/** Whether nothing was worn or recorded for a while before a window. */
function followsPause(windows: readonly SurveyWindow[], at: number): boolean {
  return at > 0 && windows[at].startMs - windows[at - 1].startMs > surveyWindowS * 1000 + pauseLeastMs;
}

/** A thigh on foot is upright, one at rest upright or level with its front up: 0 where it is, up to 2. */
function misfit(direction: Vector, gait: boolean, { rotation: [down, front] }: Frame): number {
  const up = -dot(direction, down);
  return 1 - (gait ? up : Math.max(up, dot(direction, front)));
}

function lowest(places: readonly number[], values: readonly number[]): number | null {
  return places.reduce<number | null>(
    (best, at) => (best === null || values[at] < values[best] ? at : best),
    null,
  );
}
