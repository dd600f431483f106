import type { Analysis } from './analysis.ts';
import { analyzeEvents } from './analyze-events.ts';
import type { AnalyzeOptions } from './analyze-options.ts';
import { bySeverity } from './by-severity.ts';
import { checkSpan } from './check-span.ts';
import { describeBout } from './describe-bout.ts';
import { describeDay } from './describe-day.ts';
import { isoTime } from './iso-time.ts';
import {
  ActivityStream,
  activityLabels,
  type Calibration,
  cadenceSpm,
  calibrate,
  calibrateSurvey,
  countSteps,
  FeatureStream,
  type Frame,
  findBouts,
  findFrame,
  lacksGravity,
  type Nonwear,
  noData,
  nonwear,
  Survey,
  type SurveyWindow,
  settlePostures,
  summarizeDays,
  type Transition,
  TransitionStream,
  thighAxes,
  walkingForwardDeg,
} from './movement/index.ts';
import {
  type ByteSource,
  checkTimezone,
  FindingLog,
  findFormat,
  openEvents,
  openRecording,
  type Recording,
  Resampler,
} from './recording/index.ts';
import { round } from './round.ts';

/** Below this the frame may be upside down or back to front. */
const certainFrame = 0.3;

/**
 * Works out what a recording says the legs did: the main job, from bytes to days.
 *
 * The source is read twice in blocks, so that a week never sits in memory: a first pass finds calibration, non-wear
 * and the thigh frame, a second one labels each second with them. `onProgress` counts bytes over both passes, from 0
 * to the size of the source.
 *
 * A file of events without samples is read once; what its device made of the samples is taken as it is.
 *
 * @param source a recording of any format in `formats`
 * @param options default: read as the file says, worn on the thigh
 * @returns the contract of `legwork analyze --json`
 * @throws InputError where the source can't be read at all or spans more than a year, and the signal's reason if aborted
 * @example
 * const analysis = await analyze(memorySource('thigh.cwa', bytes), { timezone: 'Europe/Berlin' });
 * analysis.days[0].minutes.sit; // 540.2
 */
export async function analyze(source: ByteSource, options: AnalyzeOptions = {}): Promise<Analysis> {
  const { placement = 'thigh', onProgress } = options;
  checkTimezone(options.timezone);
  if ((await findFormat(source)).kind === 'events')
    return analyzeEvents(await openEvents(source, options), source.name, options);
  let pass = 0;
  const recording = await openRecording(source, {
    ...options,
    onProgress: (bytes) => onProgress?.((pass * source.size + bytes) / 2),
  });
  const log = new FindingLog();
  if (placement !== 'thigh') log.add('placement-not-thigh', placement);

  const { windows: measured, samples, startMs, endMs } = await survey(recording, log);
  const epochStartMs = Math.floor(startMs / 1000) * 1000;
  // A clock that rounds must not open a second after the last one: an epoch has the middle of a sample in it.
  const epochs = Math.ceil((endMs - 500 / recording.header.sampleRateHz - epochStartMs) / 1000);
  checkSpan(source.name, epochStartMs, endMs);
  if (lacksGravity(measured)) log.add('gravity-missing');
  const calibration = calibrate(measured);
  if (!calibration.applied) {
    log.add('calibration-not-applied', null, 1, calibration.reason.replace('not applied: ', ''));
  }
  const windows = calibrateSurvey(measured, calibration);
  const unworn = nonwear(windows);
  const worn = { [Symbol.iterator]: () => wornWindows(windows, unworn) };
  const frame = findFrame(worn);
  if (frame.confidence < certainFrame) log.add('frame-uncertain', null, 1, frame.how);

  pass = 1;
  const activity = new ActivityStream(epochStartMs, epochs, walkingForwardDeg(worn, frame));
  const candidates = await measure(recording, calibration, frame, activity);
  const activityEpochs = activity.end(unworn);
  const { labels } = activityEpochs;
  const transitions = candidates.filter(({ timeMs }) => isOnFoot(timeMs, epochStartMs, labels));
  settlePostures(labels, epochStartMs, transitions);
  const cadence = cadenceSpm(activityEpochs);
  const bouts = findBouts(labels, cadence, epochStartMs);
  const { header } = recording;

  return {
    schema: 'legwork/analysis@1',
    recording: {
      file: source.name,
      sha256: options.sha256 ?? null,
      format: header.format,
      device: header.device,
      serial: header.serial,
      placement,
      side: options.side ?? null,
      sampleRateHz: header.sampleRateHz,
      start: isoTime(startMs),
      end: isoTime(endMs),
      timezone: header.timezone,
      samples,
      gaps: recording
        .gaps()
        .map((gap) => ({ start: isoTime(gap.startMs), end: isoTime(gap.endMs), reason: gap.reason })),
      findings: bySeverity([...recording.findings(), ...log.list()]),
    },
    calibration: roundCalibration(calibration),
    frame: {
      rotation: [rounded(frame.rotation[0]), rounded(frame.rotation[1]), rounded(frame.rotation[2])],
      how: frame.how,
      confidence: round(frame.confidence, 2),
    },
    ...(options.epochs && {
      epochs: {
        start: isoTime(epochStartMs),
        stepS: 1,
        labels: [...activityLabels],
        activity: Array.from(labels, (label) => (label === noData ? null : label)),
        cadenceSpm: Array.from(cadence, (value) => round(value, 1)),
      },
    }),
    bouts: bouts.map(describeBout),
    transitions: transitions.map((transition) => ({
      time: isoTime(transition.timeMs),
      kind: transition.kind,
      durationS: round(transition.durationS, 2),
      peakAngularVelocityDegS: round(transition.peakAngularVelocityDegS, 0),
    })),
    repetitions: null,
    days: summarizeDays({
      bouts,
      transitions,
      stepsBetween: (fromMs, toMs) =>
        countSteps(cadence, (fromMs - epochStartMs) / 1000, (toMs - epochStartMs) / 1000),
      startMs: epochStartMs,
      endMs: epochStartMs + epochs * 1000,
      timezone: header.timezone,
    }).map(describeDay),
  };
}

/** First pass: what the whole recording looks like in windows of 10 s. */
async function survey(recording: Recording, log: FindingLog) {
  const survey = new Survey();
  const resampler = new Resampler((second) => survey.push(second));
  let samples = 0;
  let startMs = Number.NaN;
  let endMs = Number.NaN;
  for await (const block of recording.blocks()) {
    if (samples === 0) startMs = block.timeMs[0];
    samples += block.count;
    endMs = block.timeMs[block.count - 1] + 1000 / recording.header.sampleRateHz;
    resampler.push(block);
  }
  resampler.end();
  survey.end();
  if (resampler.zeroSamples > 0) {
    log.add('zero-samples', isoTime(resampler.firstZeroMs), resampler.zeroSamples);
  }
  return { windows: survey.windows, samples, startMs, endMs };
}

function* wornWindows(windows: Iterable<SurveyWindow>, unworn: readonly Nonwear[]): Generator<SurveyWindow> {
  for (const window of windows) {
    if (!unworn.some((off) => window.startMs >= off.startMs && window.startMs < off.endMs)) yield window;
  }
}

/** Second pass: the label of each second and the transitions, in the thigh frame. */
async function measure(
  recording: Recording,
  calibration: Calibration,
  frame: Frame,
  activity: ActivityStream,
): Promise<Transition[]> {
  const features = new FeatureStream((second) => activity.push(second));
  const transitions = new TransitionStream();
  const toThigh = thighAxes(calibration, frame);
  const resampler = new Resampler((second) => {
    const thigh = toThigh(second);
    features.push(thigh);
    transitions.push(thigh);
  });
  for await (const block of recording.blocks()) resampler.push(block);
  resampler.end();
  features.end();
  return transitions.end();
}

const notOnFoot = ['nonwear', 'cycle', 'row'].map((label) => activityLabels.indexOf(label as 'row'));

/** A pedal or an oar moves the thigh through the same angles as a chair does; so does taking the sensor off. */
function isOnFoot(timeMs: number, epochStartMs: number, labels: Uint8Array): boolean {
  const epoch = Math.floor((timeMs - epochStartMs) / 1000);
  return [epoch - 1, epoch, epoch + 1].every((at) => !notOnFoot.includes(labels[at]));
}

function rounded(vector: readonly [number, number, number]): [number, number, number] {
  return [round(vector[0], 4), round(vector[1], 4), round(vector[2], 4)];
}

function roundCalibration(calibration: Calibration): Calibration {
  const { offsetG, scale, errorBeforeMg, errorAfterMg } = calibration;
  return {
    ...calibration,
    offsetG: rounded(offsetG),
    scale: rounded(scale),
    errorBeforeMg: errorBeforeMg === null ? null : round(errorBeforeMg, 2),
    errorAfterMg: errorAfterMg === null ? null : round(errorAfterMg, 2),
  };
}
