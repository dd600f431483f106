import { gridRateHz } from '../../recording/index.ts';
import type { Cycle } from './cycle.ts';
import type { ThighTrack } from './thigh-track.ts';
import { verticalSpeed } from './vertical-speed.ts';

/** A movement begins and ends, and its pause, at these shares of its swing: choices. */
const edgeShare = 0.1;
const pauseShare = 0.9;
/** The thigh swings again once it has come back and gone out by this share of the swing. */
const swingShare = 0.2;
/** A thigh that rests does so beyond this share of its highest inclination, over this time. */
const restShare = 0.85;
const restSamples = 0.4 * gridRateHz;
const coursePoints = 24;

/**
 * What a cycle looks like.
 *
 * @param from first sample, and `to` one past the last
 * @param isBetweenStands whether the person stood still before and after
 * @param gravityG force on the sensor when the person last stood still
 */
export function describeCycle(
  track: ThighTrack,
  from: number,
  to: number,
  isBetweenStands: boolean,
  gravityG: number,
): Cycle {
  let top = from;
  for (let i = from; i < to; i++) if (track.cosine(i) < track.cosine(top)) top = i;
  const peakDeg = track.inclinationDeg(top);
  const restDeg = Math.min(track.inclinationDeg(from), track.inclinationDeg(to - 1));
  const swingDeg = peakDeg - restDeg;
  const edge = restDeg + edgeShare * swingDeg;
  const near = restDeg + pauseShare * swingDeg;
  const start = firstBelow(track, top, from, edge, -1);
  const end = firstBelow(track, top, to - 1, edge, 1);
  let pauseFrom = start;
  while (track.inclinationDeg(pauseFrom) < near) pauseFrom++;
  let pauseTo = end;
  while (track.inclinationDeg(pauseTo) < near) pauseTo--;
  const speed = isBetweenStands ? verticalSpeed(track, from, to, gravityG) : new Float64Array(coursePoints);
  let rise = 0;
  let fall = 0;
  for (let i = 0; i < speed.length; i++) {
    if (speed[i] > speed[rise]) rise = i;
    if (speed[i] < speed[fall]) fall = i;
  }
  return {
    startMs: track.timeMs(isBetweenStands ? from : start),
    endMs: track.timeMs(isBetweenStands ? to : end),
    isBetweenStands,
    peakDeg,
    swingDeg,
    downS: (pauseFrom - start) / gridRateHz,
    pauseS: (pauseTo - pauseFrom) / gridRateHz,
    upS: (end - pauseTo) / gridRateHz,
    turningForceG: track.slowForceG(top) / gravityG,
    restG: smallestVariationG(track, start, end, restShare * peakDeg),
    sidewaysDeg: track.sidewaysDeg(top),
    swings: countSwings(track, from, to, swingShare * swingDeg),
    impactG: largestForceG(track, from, to) / gravityG,
    isJump: false,
    riseMS: speed[rise],
    fallMS: -speed[fall],
    risesFirst: rise < fall,
    inclinations: sampled((at) => track.inclinationDeg(from + at), to - from),
    speeds: sampled((at) => speed[at], speed.length),
  };
}

function firstBelow(track: ThighTrack, from: number, last: number, angle: number, step: 1 | -1): number {
  let i = from;
  while (i !== last && track.inclinationDeg(i) > angle) i += step;
  return i;
}

function countSwings(track: ThighTrack, from: number, to: number, least: number): number {
  let swings = 0;
  let low = track.inclinationDeg(from);
  let high = low;
  let rises = false;
  for (let i = from; i < to; i++) {
    const angle = track.inclinationDeg(i);
    if (rises) {
      if (angle > high) high = angle;
      else if (angle < high - least) {
        rises = false;
        low = angle;
      }
    } else if (angle < low) low = angle;
    else if (angle > low + least) {
      rises = true;
      high = angle;
      swings++;
    }
  }
  return swings;
}

function smallestVariationG(track: ThighTrack, from: number, to: number, leastDeg: number): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (let i = from; i + restSamples <= to; i++) {
    if (track.inclinationDeg(i) < leastDeg || track.inclinationDeg(i + restSamples - 1) < leastDeg) continue;
    smallest = Math.min(smallest, track.variationG(i, i + restSamples));
  }
  return smallest;
}

function largestForceG(track: ThighTrack, from: number, to: number): number {
  let largest = 0;
  for (let i = from; i < to; i++) largest = Math.max(largest, track.forceG(i));
  return largest;
}

function sampled(value: (at: number) => number, count: number): Float64Array {
  return Float64Array.from({ length: coursePoints }, (_, i) =>
    value(Math.round((i / (coursePoints - 1)) * (count - 1))),
  );
}
