import { meanChanges } from '../number/index.ts';
import { type Frame, findFrame } from './frame.ts';
import { isGait, mostGaitWindows } from './gait.ts';
import { type SurveyWindow, surveyWindowS } from './survey-window.ts';
import { thinned } from './thinned.ts';
import { turnBetween } from './turn-between.ts';
import { pauseLeastMs, turnTime } from './turn-time.ts';
import { dot, normalize, scaled } from './vector.ts';

/** A part of a recording in which the sensor sat on the thigh in one way. */
export interface FramePart {
  /** UTC milliseconds; -Infinity for the first part. */
  fromMs: number;
  /** UTC milliseconds, exclusive; Infinity for the last part. */
  toMs: number;
  frame: Frame;
}

// Choices of this project, made on simulated weeks and on `dsads`.
/** Two minutes of gait (windows) are the least that shows how a sensor sits for good. */
const leastGaitWindows = 12;
/** A frame that is off by less than this is the same: people wear a strap that slips. */
const turnedDeg = 30;
/** Back to front is believed where both frames are this certain. */
const certainFront = 0.5;
/** A minute of gait (six windows) whose upright direction is 30 degrees off: 6 x (2 sin 15 deg)^2. */
const changePenalty = 1.6;
/** Third moments scatter more than directions do: they count by this. */
const skewWeight = 0.3;

/**
 * Finds the thigh frame of each part of a recording in which the sensor sat in one way; a single part where it was
 * never turned. Any number of parts, also such that come back.
 *
 * 1. Where gait changes in the sensor's axes - its upright direction, the plane of its swing, the direction to which
 *    the swing is skewed - the recording is cut for a trial.
 * 2. Each piece gets its own frame. Neighbours whose frames differ by less than 30 degrees, or only by front and back
 *    without both being certain of it, are one. So are two alike with another between them without a pause
 *    before and after it: nobody sticks a sensor back into the same place unseen; that was another movement.
 * 3. Between pieces that remain, `turnTime` says when.
 *
 * A turn with less than two minutes of gait before or after it can't be seen.
 *
 * @param windows the survey of the recording, calibrated, without non-wear, in order of time
 * @returns parts that follow each other without a gap; see `findFrame` about how sure each is
 * @example
 * const [first, second] = findFrames(worn);
 * second?.fromMs; // when the sensor was stuck on again
 */
export function findFrames(windows: Iterable<SurveyWindow>): FramePart[] {
  const gait = thinned(windows, isGait, mostGaitWindows);
  const cuts = meanChanges(gait.flatMap(evidence), evidenceWidth, {
    penalty: changePenalty,
    leastRows: leastGaitWindows,
  });
  const part = { fromMs: Number.NEGATIVE_INFINITY, toMs: Number.POSITIVE_INFINITY };
  const trial = [...cuts, gait.length].map((to, i) => pieceOf(gait.slice(cuts[i - 1] ?? 0, to)));
  const pieces = joinTurned(joinAlike(trial), windows);
  if (pieces.length === 1) return [{ ...part, frame: findFrame(windows) }];
  const turnsMs = pieces.slice(1).map((later, i) => {
    const earlier = pieces[i];
    const around = between(windows, middleMs(earlier), middleMs(later));
    return turnTime([...around], earlier.frame, later.frame);
  });
  return pieces.map((_, i) => {
    const fromMs = turnsMs[i - 1] ?? part.fromMs;
    const toMs = turnsMs[i] ?? part.toMs;
    // The window of the turn holds both.
    const own = between(windows, fromMs, toMs - surveyWindowS * 1000);
    return { fromMs, toMs, frame: findFrame(own) };
  });
}

/** Some windows of gait in a row. */
interface Piece {
  gait: readonly SurveyWindow[];
  frame: Frame;
}

/** With the frame that gait alone tells. */
function pieceOf(gait: readonly SurveyWindow[]): Piece {
  return { gait, frame: findFrame(gait) };
}

/** Joins neighbours of which gait alone gives the same frame; that of the longer one is kept. */
function joinAlike(pieces: readonly Piece[]): Piece[] {
  const joined = [...pieces];
  for (;;) {
    const turns = joined.slice(1).map(({ frame }, i) => turnBetween(joined[i].frame, frame).deg);
    const at = turns.indexOf(Math.min(...turns));
    if (!(turns[at] < turnedDeg)) return joined;
    const [a, b] = joined.slice(at, at + 2);
    const { frame } = a.gait.length < b.gait.length ? b : a;
    joined.splice(at, 2, { gait: [...a.gait, ...b.gait], frame });
  }
}

/** Joins pieces that are not sure to be turned, by all that the windows say from their first to their last one. */
function joinTurned(pieces: readonly Piece[], windows: Iterable<SurveyWindow>): Piece[] {
  if (pieces.length === 1) return [...pieces];
  const whole = (gait: readonly SurveyWindow[]): Piece => ({
    gait,
    frame: findFrame(between(windows, gait[0].startMs, gait.at(-1)!.startMs)),
  });
  const joined = pieces.map(({ gait }) => whole(gait));
  for (;;) {
    const alike = mostAlike(joined);
    const interlude = alike === null ? findInterlude(joined, windows) : null;
    const [at, count] = alike !== null ? [alike, 2] : [interlude ?? 0, interlude !== null ? 3 : 0];
    if (count === 0) return joined;
    joined.splice(at, count, whole(joined.slice(at, at + count).flatMap(({ gait }) => gait)));
  }
}

/** The first of the two neighbours that differ least, where that is no turn. */
function mostAlike(pieces: readonly Piece[]): number | null {
  let best: number | null = null;
  let leastDeg = Number.POSITIVE_INFINITY;
  for (let i = 0; i + 1 < pieces.length; i++) {
    const { unsignedDeg } = turnBetween(pieces[i].frame, pieces[i + 1].frame);
    if (isTurned(pieces[i].frame, pieces[i + 1].frame) || unsignedDeg >= leastDeg) continue;
    leastDeg = unsignedDeg;
    best = i;
  }
  return best;
}

function isTurned(a: Frame, b: Frame): boolean {
  const { deg, unsignedDeg } = turnBetween(a, b);
  const certain = Math.min(a.confidence, b.confidence) >= certainFront;
  return unsignedDeg > turnedDeg || (deg > turnedDeg && certain);
}

/** The first of three pieces of which the outer ones are alike and that follow each other without a pause. */
function findInterlude(pieces: readonly Piece[], windows: Iterable<SurveyWindow>): number | null {
  for (let i = 0; i + 2 < pieces.length; i++) {
    const [first, middle, last] = pieces.slice(i, i + 3);
    if (isTurned(first.frame, last.frame)) continue;
    const isSeen =
      hasPause(between(windows, first.gait.at(-1)!.startMs, middle.gait[0].startMs)) &&
      hasPause(between(windows, middle.gait.at(-1)!.startMs, last.gait[0].startMs));
    if (!isSeen) return i;
  }
  return null;
}

function hasPause(windows: Iterable<SurveyWindow>): boolean {
  let lastMs = Number.POSITIVE_INFINITY;
  for (const { startMs } of windows) {
    if (startMs - lastMs > surveyWindowS * 1000 + pauseLeastMs) return true;
    lastMs = startMs;
  }
  return false;
}

/** Windows that start within two times, both inclusive. */
function between(windows: Iterable<SurveyWindow>, fromMs: number, lastMs: number): Iterable<SurveyWindow> {
  return {
    *[Symbol.iterator]() {
      for (const window of windows) {
        if (window.startMs > lastMs) return;
        if (window.startMs >= fromMs) yield window;
      }
    },
  };
}

function middleMs({ gait }: Piece): number {
  return gait[gait.length >> 1].startMs;
}

const evidenceWidth = 12;

/** What turns with the sensor in a window of gait: upright direction, share of the swing, direction of its skewness. */
function evidence({ mean, covariance, thirdMoments }: SurveyWindow): number[] {
  const up = normalize(mean);
  const [xx, yy, zz, xy, xz, yz] = covariance;
  const variance = xx + yy + zz;
  // Off the diagonal each value stands for two.
  const shares = [xx, yy, zz, ...[xy, xz, yz].map((value) => value * Math.SQRT2)].map((v) => v / variance);
  const m = thirdMoments ?? new Array<number>(10).fill(0);
  const third = [m[0] + m[3] + m[5], m[1] + m[6] + m[8], m[2] + m[7] + m[9]] as const;
  const skew = scaled(third, skewWeight / (variance * Math.sqrt(variance)));
  const along = dot(skew, up);
  return [...up, ...shares, ...skew.map((value, axis) => value - along * up[axis])];
}
