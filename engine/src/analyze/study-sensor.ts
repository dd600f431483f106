import {
  type Calibration,
  calibrate,
  calibrateSurvey,
  type FramePart,
  findFrames,
  lacksGravity,
  longestPart,
  type Nonwear,
  noiseFloorG,
  nonwear,
  type SurveyWindow,
  type SurveyWindows,
  stepScale,
  walkingForwardDeg,
} from '../movement/index.ts';
import type { FindingLog } from '../recording/index.ts';
import type { GridPass } from './grid-recording.ts';
import { tellFrames } from './tell-frames.ts';

/** What a first pass says of the sensor and of how it was worn. */
export interface SensorStudy {
  calibration: Calibration;
  unworn: Nonwear[];
  /** How the sensor sat, part by part. */
  parts: FramePart[];
  /** Median forward angle of the thigh in walking, deg. */
  walkingForwardDeg: number;
  /** What the sensor itself adds to a standard deviation, g. */
  noiseSdG: number;
  /** How large the person's steps are beside an ordinary walker's, at most 1. */
  stepScale: number;
}

/**
 * Works out calibration, non-wear and frames from the windows of a survey, and tells the log what is odd. The windows of
 * a month take 15 MB; they are not needed after this.
 *
 * @param measured the windows as the sensor measured them
 */
export function studySensor(
  measured: SurveyWindows,
  { startMs, endMs }: Pick<GridPass, 'startMs' | 'endMs'>,
  log: FindingLog,
): SensorStudy {
  if (lacksGravity(measured)) log.add('gravity-missing');
  const calibration = calibrate(measured);
  if (!calibration.applied) {
    log.add('calibration-not-applied', null, 1, calibration.reason.replace('not applied: ', ''));
  }
  const windows = calibrateSurvey(measured, calibration);
  const unworn = nonwear(windows);
  const worn = { [Symbol.iterator]: () => wornWindows(windows, unworn) };
  const parts = findFrames(worn);
  tellFrames(log, parts);
  return {
    calibration,
    unworn,
    parts,
    walkingForwardDeg: walkingForwardDeg(worn, longestPart(parts, startMs, endMs)),
    noiseSdG: noiseFloorG(worn),
    stepScale: stepScale(worn),
  };
}

function* wornWindows(windows: Iterable<SurveyWindow>, unworn: readonly Nonwear[]): Generator<SurveyWindow> {
  for (const window of windows) {
    if (!unworn.some((off) => window.startMs >= off.startMs && window.startMs < off.endMs)) yield window;
  }
}
