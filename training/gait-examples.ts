import {
  calibrate,
  calibrateSurvey,
  classifySecond,
  FeatureStream,
  findFrame,
  forwardFeatures,
  noiseFloorG,
  Survey,
  thighAxes,
  walkingForwardDeg,
} from '../engine/src/movement/index.ts';
import { Resampler, type SampleBlock } from '../engine/src/recording/index.ts';

/** Seconds on foot with what they were. */
export interface GaitExamples {
  /** One array a second, as the model sees it: angles relative to the recording's walking. */
  features: Float64Array[];
  /** Index into `gaitKinds` of each. */
  kinds: number[];
}

/**
 * Runs a recording through the same steps as an analysis, down to the features of each second on foot.
 *
 * @param blocks gives the samples from the start; called twice
 * @param kindAt index into `gaitKinds` of the second that begins at a time (UTC ms), or -1 where it is not to be learned
 */
export function gaitExamples(
  blocks: () => Iterable<SampleBlock>,
  kindAt: (startMs: number) => number,
): GaitExamples {
  const survey = new Survey();
  const surveying = new Resampler((second) => survey.push(second));
  for (const block of blocks()) surveying.push(block);
  surveying.end();
  survey.end();
  const calibration = calibrate(survey.windows);
  const windows = calibrateSurvey(survey.windows, calibration);
  const frame = findFrame(windows);
  const zeroDeg = walkingForwardDeg(windows, { frame });
  const examples: GaitExamples = { features: [], kinds: [] };
  const rules = { walkingForwardDeg: zeroDeg, noiseSdG: noiseFloorG(windows), stairsByAngle: false };
  const stream = new FeatureStream((second) => {
    const { startMs, present, gait } = second;
    const kind = kindAt(startMs);
    // The model is asked only about seconds that the rules take for going on foot.
    if (!present || gait === null || kind < 0 || classifySecond(second, rules) !== 'walk') return;
    const own = Float64Array.from(gait);
    for (let i = forwardFeatures[0]; i < forwardFeatures[1]; i++) own[i] -= zeroDeg;
    examples.features.push(own);
    examples.kinds.push(kind);
  });
  const toThigh = thighAxes(calibration, frame);
  const measuring = new Resampler((second) => stream.push(toThigh(second)));
  for (const block of blocks()) measuring.push(block);
  measuring.end();
  stream.end();
  return examples;
}
