import { atan2 } from '../../number/index.ts';
import { gridRateHz } from '../../recording/index.ts';
import type { Cycle } from './cycle.ts';
import type { ForceSums, ThighTrack } from './thigh-track.ts';
import { variationG } from './variation-g.ts';
import { verticalSpeed } from './vertical-speed.ts';

const degrees = 180 / Math.PI;
/** A movement begins and ends, and its pause, at these shares of its swing: choices. */
const edgeShare = 0.1;
const pauseShare = 0.9;
/** The thigh swings again once it has come back and gone out by this share of the swing. */
const swingShare = 0.2;
/** A thigh that rests does so beyond this share of its highest inclination, over this time. */
const restShare = 0.85;
const restSamples = 0.4 * gridRateHz;
const coursePoints = 24;
/** A bend begins beyond the first inclination and is steep up to the second, deg: below it is noise, beyond it the knees are free to part. Choices. */
const bendLeastDeg = 25;
const steepMostDeg = 60;

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
  const angles = track.inclinationsDeg(from, to);
  const last = angles.length - 1;
  let top = 0;
  for (let i = 0; i <= last; i++) if (angles[i] > angles[top]) top = i;
  const peakDeg = angles[top];
  const restDeg = Math.min(angles[0], angles[last]);
  const swingDeg = peakDeg - restDeg;
  const edge = restDeg + edgeShare * swingDeg;
  const near = restDeg + pauseShare * swingDeg;
  const start = firstBelow(angles, top, 0, edge, -1);
  const end = firstBelow(angles, top, last, edge, 1);
  let pauseFrom = start;
  while (angles[pauseFrom] < near) pauseFrom++;
  let pauseTo = end;
  while (angles[pauseTo] < near) pauseTo--;
  const speed = isBetweenStands ? verticalSpeed(track, from, to, gravityG) : new Float64Array(coursePoints);
  let rise = 0;
  let fall = 0;
  let netRiseM = 0;
  for (let i = 0; i < speed.length; i++) {
    netRiseM += speed[i] / gridRateHz;
    if (speed[i] > speed[rise]) rise = i;
    if (speed[i] < speed[fall]) fall = i;
  }
  return {
    startMs: track.timeMs(isBetweenStands ? from : from + start),
    endMs: track.timeMs(isBetweenStands ? to : from + end),
    isBetweenStands,
    peakDeg,
    swingDeg,
    downS: (pauseFrom - start) / gridRateHz,
    pauseS: (pauseTo - pauseFrom) / gridRateHz,
    upS: (end - pauseTo) / gridRateHz,
    turningForceG: track.slowForceG(from + top) / gravityG,
    restG: smallestVariationG(track, from, angles.subarray(0, end), restShare * peakDeg),
    sidewaysDeg: track.sidewaysDeg(from + top),
    bendLeanDeg: leanDeg(track, from, angles, Number.POSITIVE_INFINITY),
    steepLeanDeg: leanDeg(track, from, angles, steepMostDeg),
    swings: countSwings(angles, swingShare * swingDeg),
    impactG: largestForceG(track, from, to) / gravityG,
    isJump: false,
    riseMS: speed[rise],
    fallMS: -speed[fall],
    netRiseM,
    risesFirst: rise < fall,
    inclinations: sampled(angles),
    speeds: sampled(speed),
  };
}

/** The mean of the samples of a bend, from the first angle on. */
function leanDeg(track: ThighTrack, from: number, angles: Float64Array, mostDeg: number): number {
  let right = 0;
  let front = 0;
  for (let i = 0; i < angles.length; i++) {
    if (angles[i] < bendLeastDeg || angles[i] > mostDeg) continue;
    right += track.right(from + i);
    front += track.front(from + i);
  }
  return degrees * atan2(right, front);
}

function firstBelow(angles: Float64Array, from: number, last: number, angle: number, step: 1 | -1): number {
  let i = from;
  while (i !== last && angles[i] > angle) i += step;
  return i;
}

function countSwings(angles: Float64Array, least: number): number {
  let swings = 0;
  let low = angles[0];
  let high = low;
  let rises = false;
  for (let i = 0; i < angles.length; i++) {
    const angle = angles[i];
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

/** Over `restSamples` that begin and end beyond an angle. @param from sample of the first angle */
function smallestVariationG(track: ThighTrack, from: number, angles: Float64Array, leastDeg: number): number {
  const sums: ForceSums = { force: 0, down: 0, front: 0, right: 0, squares: 0 };
  let smallest = Number.POSITIVE_INFINITY;
  for (let i = 0; i + restSamples <= angles.length; i++) {
    if (angles[i] < leastDeg || angles[i + restSamples - 1] < leastDeg) continue;
    track.addUp(from + i, from + i + restSamples, sums);
    smallest = Math.min(smallest, variationG(sums, restSamples));
  }
  return smallest;
}

function largestForceG(track: ThighTrack, from: number, to: number): number {
  let largest = 0;
  for (let i = from; i < to; i++) largest = Math.max(largest, track.forceG(i));
  return largest;
}

function sampled(values: Float64Array): Float64Array {
  const course = new Float64Array(coursePoints);
  const last = values.length - 1;
  for (let i = 0; i < coursePoints; i++) course[i] = values[Math.round((i / (coursePoints - 1)) * last)];
  return course;
}
