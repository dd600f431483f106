import { isGait, isRunning, mostGaitWindows, totalSdG } from './gait.ts';
import { type SurveyWindow, surveyWindowS } from './survey-window.ts';
import { thinned } from './thinned.ts';
import { cross, dot, normalize, scaled, type Vector } from './vector.ts';

/** How the thigh's axes lie in the sensor's. */
export interface Frame {
  /**
   * Rows are the thigh's axes in sensor coordinates: x down the thigh, y to the front, z to the right.
   * Thigh acceleration = rotation * sensor acceleration.
   */
  rotation: readonly [Vector, Vector, Vector];
  /** What it was found from, a sentence. */
  how: string;
  /** 0 (a guess) to 1 (all evidence plentiful and in agreement). */
  confidence: number;
}

/** Fewer windows than this are no evidence of an upright direction. */
const leastGaitWindows = 3;
/** Within this cone around the upright direction windows of gait belong together: cosine of 25 degrees. */
const coneCosine = 0.906;
/** A still window is below this (standard deviation, g): Acti4's line between standing still and moving. */
const stillSdG = 0.1;
/** This many windows (one minute) of sitting or of gait are full evidence of a direction. */
const fullEvidenceWindows = 6;

/**
 * Finds the thigh frame of a recording from its own movement; no setting, either leg, any orientation.
 *
 * 1. Down: gravity points down the thigh while standing, the still direction nearest to that of walking and running.
 *    Without gait: of the two most frequent still directions, the one with more sway is standing.
 * 2. Sagittal plane: the thigh swings most in it while walking. Without gait: the direction in which gravity turns
 *    when sitting.
 * 3. Front: the front of the thigh faces up when sitting, and the thigh's forward acceleration is skewed to the
 *    front while walking and goes with the downward one while running. The three vote; their agreement is the
 *    confidence.
 *
 * @param windows the survey of the recording, calibrated, without non-wear
 * @returns the frame; with confidence 0 and the sensor's own axes where nothing moves
 * @example
 * const { rotation, confidence } = findFrame(survey.windows);
 */
export function findFrame(windows: Iterable<SurveyWindow>): Frame {
  // Walking and running around the most frequent upright direction.
  const gait = densest(thinned(windows, isGait, mostGaitWindows));
  return gait.length >= leastGaitWindows ? frameFromGait(gait, windows) : frameFromPostures(windows);
}

function frameFromGait(gait: readonly SurveyWindow[], windows: Iterable<SurveyWindow>): Frame {
  const { up, standing } = uprightDirection(meanDirection(gait), windows);
  const down = scaled(up, -1);
  const swing = swingDirection(gait, up);
  const votes = [
    sittingVote(windows, up, swing.direction),
    walkingVote(gait, swing.direction),
    runningVote(gait, down, swing.direction),
  ].filter(({ weight }) => weight > 0);
  const total = votes.reduce((sum, { vote, weight }) => sum + vote * weight, 0);
  const weight = votes.reduce((sum, vote) => sum + vote.weight, 0);
  const front = scaled(swing.direction, total < 0 ? -1 : 1);
  const agreement = weight > 0 ? Math.abs(total) / weight : 0;
  const evidence = Math.min(1, gait.length / fullEvidenceWindows) * Math.min(1, weight);
  return {
    rotation: [down, front, cross(down, front)],
    how: `from ${minutes(gait.length)} of gait, ${minutes(standing)} of standing and ${votes.map(({ name }) => name).join(', ') || 'no sign of the front'}`,
    confidence: evidence * agreement * swing.clarity,
  };
}

/** Standing is looked for within this cone around the mean direction of gait: cosine of 30 degrees. */
const standingConeCosine = 0.866;

/**
 * Where gravity points while standing: gait leans the thigh forward on average, standing does not. Without half a
 * minute of standing, the mean direction of gait.
 */
function uprightDirection(gaitUp: Vector, windows: Iterable<SurveyWindow>): { up: Vector; standing: number } {
  const isStanding = (window: SurveyWindow) =>
    totalSdG(window) < stillSdG && dot(normalize(window.mean), gaitUp) > standingConeCosine;
  const standing = densest(thinned(windows, isStanding, mostGaitWindows));
  const enough = standing.length >= leastGaitWindows;
  return { up: enough ? meanDirection(standing) : gaitUp, standing: enough ? standing.length : 0 };
}

interface Vote {
  name: string;
  /** -1 (the front is the other way round) to 1. */
  vote: number;
  /** 0-1: how much evidence there is. */
  weight: number;
}

/** Sitting, the front of the thigh faces up. Thighs that slope down to the knee are not lying: they count in full. */
function sittingVote(windows: Iterable<SurveyWindow>, up: Vector, front: Vector): Vote {
  let sum = 0;
  let count = 0;
  for (const window of windows) {
    if (totalSdG(window) > stillSdG) continue;
    const direction = normalize(window.mean);
    const upright = dot(direction, up);
    // Between 45 and 110 degrees from upright; at 87 degrees and beyond it may be lying, even face down.
    if (upright > Math.SQRT1_2 || upright < -0.342) continue;
    const share = upright > 0.05 ? 1 : 0.25;
    sum += share * dot(direction, front);
    count += share;
  }
  return {
    name: 'sitting',
    vote: count > 0 ? sum / count : 0,
    weight: Math.min(1, count / fullEvidenceWindows),
  };
}

/** Walking, the forward acceleration of the thigh has its peaks to the front: positive skewness. */
function walkingVote(gait: readonly SurveyWindow[], front: Vector): Vote {
  const walking = gait.filter((window) => !isRunning(window));
  const sum = walking.reduce((all, window) => all + clampToOne(2 * skewness(window, front)), 0);
  return {
    name: 'the swing in walking',
    vote: walking.length > 0 ? sum / walking.length : 0,
    weight: Math.min(1, walking.length / fullEvidenceWindows),
  };
}

/** Running, acceleration down the thigh (-, the push of the ground) goes with backward acceleration (-). */
function runningVote(gait: readonly SurveyWindow[], down: Vector, front: Vector): Vote {
  const running = gait.filter(isRunning);
  const sum = running.reduce((all, { covariance }) => {
    const correlation =
      quadratic(covariance, down, front) /
      Math.sqrt(quadratic(covariance, down, down) * quadratic(covariance, front, front));
    return all + clampToOne(4 * correlation);
  }, 0);
  return {
    name: 'the swing in running',
    vote: running.length > 0 ? sum / running.length : 0,
    weight: Math.min(1, running.length / fullEvidenceWindows),
  };
}

/** The direction across `up` in which gait varies most, with how much it stands out (0-1). */
function swingDirection(gait: readonly SurveyWindow[], up: Vector): { direction: Vector; clarity: number } {
  const [across, other] = basisAcross(up);
  let aa = 0;
  let bb = 0;
  let ab = 0;
  for (const { covariance } of gait) {
    // Every window counts the same, however hard it swings.
    const total = covariance[0] + covariance[1] + covariance[2];
    aa += quadratic(covariance, across, across) / total;
    bb += quadratic(covariance, other, other) / total;
    ab += quadratic(covariance, across, other) / total;
  }
  const half = (aa - bb) / 2;
  const radius = Math.hypot(half, ab);
  const largest = (aa + bb) / 2 + radius;
  const smallest = (aa + bb) / 2 - radius;
  // The eigenvector of the larger eigenvalue, from the better conditioned of its two forms.
  const direction =
    half >= 0 ? combine(across, half + radius, other, ab) : combine(across, ab, other, radius - half);
  return { direction: normalize(direction), clarity: Math.min(1, largest / Math.max(smallest, 1e-12) - 1) };
}

/** Without gait: the two most frequent still directions are sitting and standing; standing sways more. */
function frameFromPostures(windows: Iterable<SurveyWindow>): Frame {
  const still = thinned(windows, (window) => totalSdG(window) < stillSdG, mostGaitWindows);
  const first = densest(still);
  const rest = still.filter((window) => !first.includes(window));
  const away = rest.filter(({ mean }) => Math.abs(dot(normalize(mean), meanDirection(first))) < Math.SQRT1_2);
  const second = densest(away);
  if (first.length === 0 || second.length === 0) {
    return {
      rotation: [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
      how: 'no gait and only one posture: the axes of the sensor are taken as they are',
      confidence: 0,
    };
  }
  const [standing, sitting] = medianSway(first) > medianSway(second) ? [first, second] : [second, first];
  const up = meanDirection(standing);
  const turned = meanDirection(sitting);
  const front = normalize(combine(turned, 1, up, -dot(turned, up)));
  const down = scaled(up, -1);
  const ratio = medianSway(standing) / Math.max(medianSway(sitting), 1e-6);
  return {
    rotation: [down, front, cross(down, front)],
    how: `from ${minutes(standing.length)} of standing and ${minutes(sitting.length)} of sitting, without gait`,
    confidence: 0.5 * Math.min(1, second.length / fullEvidenceWindows) * Math.max(0, Math.min(1, ratio - 1)),
  };
}

/** The windows in the cone that holds most of them: tried around a bounded number of the windows themselves. */
function densest(windows: readonly SurveyWindow[]): SurveyWindow[] {
  // Typed: some hundred times as many comparisons as windows would otherwise leave 100 MB of short-lived vectors.
  const directions = new Float64Array(3 * windows.length);
  for (const [i, { mean }] of windows.entries()) directions.set(normalize(mean), 3 * i);
  const isNear = (i: number, axis: number) =>
    directions[3 * i] * directions[3 * axis] +
      directions[3 * i + 1] * directions[3 * axis + 1] +
      directions[3 * i + 2] * directions[3 * axis + 2] >
    coneCosine;
  let best = 0;
  let mostNear = 0;
  const stride = Math.max(1, Math.floor(windows.length / 300));
  for (let axis = 0; axis < windows.length; axis += stride) {
    let near = 0;
    for (let i = 0; i < windows.length; i++) if (isNear(i, axis)) near++;
    if (near <= mostNear) continue;
    mostNear = near;
    best = axis;
  }
  return windows.filter((_, i) => isNear(i, best));
}

function medianSway(windows: readonly SurveyWindow[]): number {
  const sways = windows.map(totalSdG).sort((a, b) => a - b);
  return sways[sways.length >> 1];
}

/** u' C v of a symmetric matrix. */
function quadratic(c: SurveyWindow['covariance'], u: Vector, v: Vector): number {
  return (
    c[0] * u[0] * v[0] +
    c[1] * u[1] * v[1] +
    c[2] * u[2] * v[2] +
    c[3] * (u[0] * v[1] + u[1] * v[0]) +
    c[4] * (u[0] * v[2] + u[2] * v[0]) +
    c[5] * (u[1] * v[2] + u[2] * v[1])
  );
}

function skewness({ covariance, thirdMoments: m }: SurveyWindow, u: Vector): number {
  if (!m) return 0;
  const [a, b, c] = u;
  const third =
    m[0] * a * a * a +
    3 * m[1] * a * a * b +
    3 * m[2] * a * a * c +
    3 * m[3] * a * b * b +
    6 * m[4] * a * b * c +
    3 * m[5] * a * c * c +
    m[6] * b * b * b +
    3 * m[7] * b * b * c +
    3 * m[8] * b * c * c +
    m[9] * c * c * c;
  const variance = quadratic(covariance, u, u);
  return third / (variance * Math.sqrt(variance));
}

function meanDirection(windows: readonly SurveyWindow[]): Vector {
  let sum: Vector = [0, 0, 0];
  for (const { mean } of windows) sum = combine(sum, 1, normalize(mean), 1);
  return normalize(sum);
}

/** Two unit vectors across a unit vector and each other. */
function basisAcross(axis: Vector): [Vector, Vector] {
  const smallest = axis.map(Math.abs).indexOf(Math.min(...axis.map(Math.abs)));
  const helper: Vector = [smallest === 0 ? 1 : 0, smallest === 1 ? 1 : 0, smallest === 2 ? 1 : 0];
  const first = normalize(cross(axis, helper));
  return [first, cross(axis, first)];
}

function combine(u: Vector, a: number, v: Vector, b: number): Vector {
  return [a * u[0] + b * v[0], a * u[1] + b * v[1], a * u[2] + b * v[2]];
}

function clampToOne(value: number): number {
  return Math.max(-1, Math.min(1, value));
}

function minutes(windowCount: number): string {
  return `${((windowCount * surveyWindowS) / 60).toFixed(1)} min`;
}
