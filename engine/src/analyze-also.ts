import type { AlsoAnalysis } from './analysis.ts';
import type { AlsoSource, AnalyzeOptions } from './analyze-options.ts';
import { checkSpan } from './check-span.ts';
import { describeCalibration } from './describe-calibration.ts';
import { describeRecording } from './describe-recording.ts';
import { describeWalkingTogether, type MeasuredWalks } from './describe-walking-together.ts';
import { isoTime } from './iso-time.ts';
import { calibrate, clockLag, lacksGravity, MovementSizes } from './movement/index.ts';
import { FindingLog, openGridRecording } from './recording/index.ts';
import { round } from './round.ts';
import { surveyRecording } from './survey-recording.ts';

/** The recording that another one is laid beside. */
export interface MainRecording extends MeasuredWalks {
  /** Start of its first epoch, UTC ms. */
  epochStartMs: number;
  epochs: number;
  sizes: MovementSizes;
}

/** Chosen: less may be the rounding of whole seconds and the drift of two good clocks. */
const largestLagS = 2;

/**
 * Lays another sensor of the same person beside a recording: its facts and calibration, the epochs of the recording in
 * which it has samples, how its clock compares and how much it moves in walking. Nothing is shifted.
 *
 * @param options as for the recording itself
 * @throws InputError as `analyze` does
 */
export async function analyzeAlso(
  { source, sha256 }: AlsoSource,
  main: MainRecording,
  options: AnalyzeOptions,
): Promise<AlsoAnalysis> {
  const log = new FindingLog();
  const sizes = new MovementSizes();
  const { open = openGridRecording } = options;
  const recording = await open(source, options);
  const survey = await surveyRecording(recording, log, (second) => sizes.push(second));
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
  const first = hasSamples.indexOf(1);
  const last = hasSamples.lastIndexOf(1);
  return {
    recording: describeRecording(recording, survey, log, source.name, sha256),
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
  };
}
