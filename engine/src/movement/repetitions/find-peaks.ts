import type { ThighTrack } from './thigh-track.ts';

/** A thigh that leaves the vertical and comes back: the samples between which it does, and where it is furthest. */
export interface Peak {
  from: number;
  top: number;
  to: number;
}

/** Between two peaks the thigh is back within this share of the inclination of the peak: a choice. */
const valleyShare = 0.5;
/** Peaks lower than this share of the highest are parts of a cycle, as the step into a lunge: a choice. */
const partShare = 0.7;

/**
 * The peaks of the inclination between two samples, each from the lowest inclination before it to the lowest after.
 * How far apart they are does not matter, so that they are found at any tempo.
 *
 * @param leastDeg lower peaks are not looked for
 */
export function findPeaks(track: ThighTrack, from: number, to: number, leastDeg: number): Peak[] {
  let furthest = from;
  for (let i = from; i < to; i++) if (track.cosine(i) < track.cosine(furthest)) furthest = i;
  const highest = track.inclinationDeg(furthest);
  if (highest < leastDeg) return [];
  const least = Math.max(leastDeg, partShare * highest);
  const peaks: Peak[] = [];
  let valley = from;
  let valleyDeg = track.inclinationDeg(from);
  let top = -1;
  let topDeg = 0;
  for (let i = from; i < to; i++) {
    const angle = track.inclinationDeg(i);
    if (top >= 0 && angle < valleyShare * topDeg) {
      peaks.push({ from: valley, top, to: i });
      valley = i;
      valleyDeg = angle;
      top = -1;
    } else if (top >= 0 && angle > topDeg) {
      top = i;
      topDeg = angle;
    } else if (top < 0 && angle < valleyDeg) {
      valley = i;
      valleyDeg = angle;
      if (peaks.length > 0) peaks[peaks.length - 1].to = i;
    } else if (top < 0 && angle >= least && valleyDeg < valleyShare * angle) {
      top = i;
      topDeg = angle;
    }
  }
  return peaks;
}
