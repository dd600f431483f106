import {
  calibrate,
  calibrateSurvey,
  clockLag,
  lacksGravity,
  MovementSizes,
  nonwear,
  SecondDirections,
  trunkInclination,
} from '../movement/index.ts';
import { round } from '../number/index.ts';
import { FindingLog } from '../recording/index.ts';
import type { AlsoAnalysis } from './analysis.ts';
import type { AlsoSource, AnalyzeOptions } from './analyze-options.ts';
import { checkSpan } from './check-span.ts';
import { describeCalibration } from './describe-calibration.ts';
import { describeRecording } from './describe-recording.ts';
import { describeWalkingTogether, type MeasuredWalks } from './describe-walking-together.ts';
import { isoTime } from './iso-time.ts';
import { openGridRecording } from './open-grid-recording.ts';
import { surveyRecording } from './survey-recording.ts';

/** The recording that another one is laid beside. */
export interface MainRecording extends MeasuredWalks {
  /** Start of its first epoch, UTC ms. */
  epochStartMs: number;
  epochs: number;
  /** Index into `activityLabels` for each epoch. */
  labels: Uint8Array;
}

/** Chosen: less may be the rounding of whole seconds and the drift of two good clocks. */
const largestLagS = 2;

/**
 * Lays another sensor of the same person beside a recording: its facts and calibration, the epochs of the recording in
 * which it has samples, how its clock compares and how much it moves in walking. Nothing is shifted.
 *
 * @param options as for the recording itself
 * @returns with how far the trunk is from upright in each epoch, where the sensor sat on it (see `trunkInclination`)
 * @throws InputError as `analyze` does
 */
export async function analyzeAlso(
  { source, sha256, placement }: AlsoSource,
  main: MainRecording,
  options: AnalyzeOptions,
): Promise<AlsoAnalysis & { trunkDeg: Uint8Array | null }> {
  const log = new FindingLog();
  const sizes = new MovementSizes();
  const directions = placement === 'lower-back' ? new SecondDirections() : null;
  const { open = openGridRecording } = options;
  const recording = await open(source, options);
  const survey = await surveyRecording(recording, log, (second) => {
    sizes.push(second);
    directions?.push(second);
  });
  checkSpan(source.name, survey.startMs, survey.endMs);
  if (lacksGravity(survey.windows)) log.add('gravity-missing');
  const calibration = calibrate(survey.windows);
  if (!calibration.applied)
    log.add('calibration-not-applied', null, 1, calibration.reason.replace('not applied: ', ''));

  const hasSamples = Array.from({ length: main.epochs }, (_, epoch) =>
    Number.isNaN(sizes.at(main.epochStartMs + epoch * 1000)) ? 0 : 1,
  );
  const shared = hasSamples.filter((has) => has === 1).length;
  if (shared === 0) log.add('sensors-apart');
  const { lagS, confidence } = clockLag(main.sizes, sizes);
  if (lagS !== null && Math.abs(lagS) > largestLagS)
    log.add(
      'sensors-clocks-differ',
      null,
      1,
      `this one is ${lagS > 0 ? 'ahead' : 'behind'} by ${Math.abs(lagS)} s`,
    );
  const unworn = directions ? nonwear(calibrateSurvey(survey.windows, calibration)) : [];
  const trunkDeg =
    directions &&
    trunkInclination({ directions, calibration, unworn, lagS: lagS ?? 0 }, main.labels, main.epochStartMs);
  if (directions && !trunkDeg) log.add('trunk-unknown');
  const first = hasSamples.indexOf(1);
  const last = hasSamples.lastIndexOf(1);
  return {
    recording: describeRecording(recording, survey, log, source.name, sha256),
    ...(placement && { placement }),
    calibration: describeCalibration(calibration),
    overlap:
      shared === 0
        ? null
        : {
            start: isoTime(main.epochStartMs + first * 1000),
            end: isoTime(main.epochStartMs + (last + 1) * 1000),
            shareOfMain: round(shared / main.epochs, 4),
          },
    clock: { lagS, confidence: round(confidence, 2) },
    walking: lagS === null ? null : describeWalkingTogether(main, sizes, lagS),
    ...(options.epochs && { epochs: { hasSamples } }),
    trunkDeg,
  };
}
