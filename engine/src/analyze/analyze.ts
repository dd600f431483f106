import { checkLoggedSets } from '../dose/index.ts';
import {
  ActivityStream,
  cadenceSpm,
  chairTests,
  countSteps,
  EpochIntensity,
  FeatureStream,
  findBouts,
  gaitWeights,
  IntensityStream,
  isWithinSet,
  type LabelEvidence,
  labelSets,
  type MovementSetup,
  MovementSizes,
  type Movements,
  nameChairSets,
  noData,
  setsInActivity,
  settleLyingByTrunk,
  settlePostures,
  thighAxesByPart,
  transitionsOnFoot,
  WristLifts,
} from '../movement/index.ts';
import { round } from '../number/index.ts';
import {
  activityLabels,
  type ByteSource,
  checkTimezone,
  FindingLog,
  findFormat,
  type GridSecond,
  InputError,
  openEvents,
} from '../recording/index.ts';
import type { AlsoAnalysis, Analysis } from './analysis.ts';
import { analyzeAlso } from './analyze-also.ts';
import { analyzeEvents } from './analyze-events.ts';
import type { AnalyzeOptions } from './analyze-options.ts';
import { bySeverity } from './by-severity.ts';
import { checkHeight } from './check-height.ts';
import { checkSpan } from './check-span.ts';
import { describeBout } from './describe-bout.ts';
import { describeCalibration } from './describe-calibration.ts';
import { describeChairTest } from './describe-chair-test.ts';
import { describeDays } from './describe-days.ts';
import { describeFrames } from './describe-frames.ts';
import { describeIntensity } from './describe-intensity.ts';
import { describeProcessing } from './describe-processing.ts';
import { describeRecording } from './describe-recording.ts';
import { describeRepetitions } from './describe-repetitions.ts';
import { doseBody } from './dose-body.ts';
import { doseDays } from './dose-days.ts';
import type { GridPass, GridRecording } from './grid-recording.ts';
import { isoTime } from './iso-time.ts';
import { openGridRecording } from './open-grid-recording.ts';
import { type SensorStudy, studySensor } from './study-sensor.ts';
import { surveyRecording } from './survey-recording.ts';

/**
 * Works out what a recording says the legs did: the main job, from bytes to days.
 *
 * The source is read twice in blocks, so that a week never sits in memory: a first pass finds calibration, non-wear
 * and the thigh frame, a second one labels each second with them. `onProgress` goes from 0 to the size of
 * the source over both passes and, where there are other sensors, over theirs.
 *
 * A file of events without samples is read once; what its device made of the samples is taken as it is.
 *
 * @param source a recording of any format in `formats`
 * @param options default: read as the file says, worn on the thigh
 * @returns the contract of `legwork analyze --json`
 * @throws InputError where the source can't be read at all or spans more than half a year, and the signal's reason if aborted
 * @example
 * const analysis = await analyze(memorySource('thigh.cwa', bytes), { timezone: 'Europe/Berlin' });
 * analysis.days[0].minutes.sit; // 540.2
 */
export async function analyze(source: ByteSource, options: AnalyzeOptions = {}): Promise<Analysis> {
  const { placement = 'thigh', also = [], open = openGridRecording } = options;
  checkTimezone(options.timezone);
  checkHeight(options.heightM);
  checkLoggedSets(options.loggedSets ?? []);
  const person = doseBody(options);
  if ((await findFormat(source)).kind === 'events') {
    if (also.length > 0) throw noSamplesToLayBeside(source.name);
    return analyzeEvents(await openEvents(source, options), source.name, options);
  }
  const toRead = also.reduce((bytes, other) => bytes + other.source.size, 2 * source.size);
  let readBefore = 0;
  const onProgress = (bytes: number) => options.onProgress?.((readBefore + bytes) / (toRead / source.size));
  const recording = await open(source, { ...options, onProgress });
  const log = new FindingLog();
  if (placement !== 'thigh') log.add('placement-not-thigh', placement);

  const sizes = new MovementSizes();
  const { surveyed, study } = await firstPass(recording, log, (second) => {
    if (also.length > 0) sizes.push(second);
  });
  const { startMs, endMs } = surveyed;
  const epochStartMs = Math.floor(startMs / 1000) * 1000;
  // A clock that rounds must not open a second after the last one: an epoch has the middle of a sample in it.
  const epochs = Math.ceil((endMs - 500 / recording.header.sampleRateHz - epochStartMs) / 1000);
  checkSpan(source.name, epochStartMs, endMs);
  const { calibration, unworn, parts } = study;

  readBefore = source.size;
  const { gaitModel = gaitWeights } = options;
  const known = {
    startMs: epochStartMs,
    epochs,
    walkingForwardDeg: study.walkingForwardDeg,
    noiseSdG: study.noiseSdG,
    stepScale: study.stepScale,
    gaitModel,
  };
  const activity = new ActivityStream(known);
  options.evidence?.begin(known);
  const kept = options.epochs ? new EpochIntensity(epochStartMs, epochs) : null;
  const { timezone } = recording.header;
  const intensity = new IntensityStream({ timezone, unworn, epochs: kept });
  const setup = { calibration, parts };
  const lifts = placement === 'wrist' ? new WristLifts(calibration) : null;
  const movements = await measure(recording, setup, {
    activity,
    intensity,
    evidence: options.evidence,
    lifts,
  });
  const activityEpochs = activity.end(unworn);
  const { labels } = activityEpochs;
  // The labels of a sensor elsewhere are no legs': its sets do not mend them.
  const thighSets =
    placement === 'thigh'
      ? nameChairSets(setsInActivity(movements.sets, labels, epochStartMs), movements.transitions)
      : [];
  const transitions = transitionsOnFoot(movements.transitions, labels, epochStartMs).filter(
    ({ timeMs }) => !isWithinSet(timeMs, thighSets),
  );
  settlePostures(labels, epochStartMs, transitions);
  labelSets(labels, epochStartMs, thighSets);
  const sets = placement === 'thigh' ? thighSets : (lifts?.end() ?? null);
  const cadence = cadenceSpm(activityEpochs);
  const facts = describeRecording(recording, surveyed, log, source.name, options.sha256);
  const others: AlsoAnalysis[] = [];
  const walks = findBouts(labels, cadence, epochStartMs).filter((bout) => bout.activity === 'walk');
  const main = { epochStartMs, epochs, sizes, walks, labels, timezone: facts.timezone };
  let { sedentary } = activityEpochs;
  readBefore += source.size;
  for (const other of also) {
    const { trunkDeg, ...laidBeside } = await analyzeAlso(other, main, { ...options, onProgress });
    others.push(laidBeside);
    if (trunkDeg) sedentary = settleLyingByTrunk({ labels, sedentary }, trunkDeg);
    readBefore += other.source.size;
  }
  const bouts = findBouts(labels, cadence, epochStartMs, { ...activityEpochs, sedentary });
  const doseLog = new FindingLog();
  const doses = doseDays(
    { bouts, transitions, sets: sets ?? [] },
    { timezone: facts.timezone, body: person.options, loggedSets: options.loggedSets },
    doseLog,
  );

  return {
    schema: 'legwork/analysis@1',
    recording: {
      ...facts,
      findings: bySeverity([...facts.findings, ...doseLog.list()]),
      placement,
      side: options.side ?? null,
    },
    processing: describeProcessing(),
    calibration: describeCalibration(calibration),
    ...describeFrames(parts, startMs, endMs),
    ...(options.epochs && {
      epochs: {
        start: isoTime(epochStartMs),
        stepS: 1,
        labels: [...activityLabels],
        activity: Array.from(labels, (label) => (label === noData ? null : label)),
        cadenceSpm: Array.from(cadence, (value) => round(value, 1)),
        ...(kept && describeIntensity(kept)),
      },
    }),
    bouts: bouts.map((bout) => describeBout(bout, options.heightM)),
    transitions: transitions.map((transition) => ({
      time: isoTime(transition.timeMs),
      kind: transition.kind,
      durationS: round(transition.durationS, 2),
      peakAngularVelocityDegS: round(transition.peakAngularVelocityDegS, 0),
      source: transition.source,
    })),
    tests: chairTests(transitions).map(describeChairTest),
    ...(sets ? describeRepetitions(sets, options.side ?? null) : { repetitions: null }),
    ...describeDays(
      {
        bouts,
        transitions,
        stepsBetween: (fromMs, toMs) =>
          countSteps(cadence, (fromMs - epochStartMs) / 1000, (toMs - epochStartMs) / 1000),
        startMs: epochStartMs,
        endMs: epochStartMs + epochs * 1000,
        timezone: facts.timezone,
      },
      { intensity: intensity.end(), wearRule: options.wearRule, heightM: options.heightM, doses },
    ),
    body: person.body,
    ...(person.assumed && { assumed: person.assumed }),
    ...(also.length > 0 && { also: others }),
  };
}

function noSamplesToLayBeside(name: string): InputError {
  return new InputError(
    'no-samples',
    'other sensors can only be laid beside a recording with samples',
    name,
    'leave out --also, or take the raw file of the device',
  );
}

/** What the sensor is and how it sat. The windows of the survey are gone after it. */
async function firstPass(
  recording: GridRecording,
  log: FindingLog,
  onSecond: (second: GridSecond) => void,
): Promise<{ surveyed: GridPass; study: SensorStudy }> {
  const { windows, ...surveyed } = await surveyRecording(recording, log, onSecond);
  const study = studySensor(windows, surveyed, log);
  windows.free();
  return { surveyed, study };
}

/** What looks at the seconds of the second pass. */
interface Watchers {
  activity: ActivityStream;
  intensity: IntensityStream;
  evidence: LabelEvidence | undefined;
  /** Where the sensor is on a wrist. */
  lifts: WristLifts | null;
}

/** Second pass: the label of each second, the transitions and the sets of repetitions, in the thigh frame. */
async function measure(
  recording: GridRecording,
  setup: MovementSetup,
  { activity, intensity, evidence, lifts }: Watchers,
): Promise<Movements> {
  const features = new FeatureStream((second) => {
    activity.push(second);
    evidence?.push(second);
  });
  const toThigh = thighAxesByPart(setup.calibration, setup.parts);
  const { movements } = await recording.pass({
    onSecond(second) {
      const thigh = toThigh(second);
      features.push(thigh);
      intensity.push(thigh);
      lifts?.push(second);
    },
    movements: setup,
  });
  features.end();
  return movements!;
}
