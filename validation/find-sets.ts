import {
  type Calibration,
  type Frame,
  type RepetitionSet,
  RepetitionStream,
  thighAxes,
} from '../engine/src/movement/index.ts';
import { Resampler } from '../engine/src/recording/index.ts';

const exact: Calibration = {
  applied: false,
  offsetG: [0, 0, 0],
  scale: [1, 1, 1],
  errorBeforeMg: null,
  errorAfterMg: null,
  reason: 'samples are exact',
};

/**
 * The sets of repetitions in samples whose frame is known.
 *
 * @param samples g in the axes of the sensor, x, y, z of each sample in a row
 */
export function findSets(samples: Float64Array, rateHz: number, frame: Frame): RepetitionSet[] {
  const count = samples.length / 3;
  const axis = (k: number) => Float32Array.from({ length: count }, (_, i) => samples[3 * i + k]);
  const stream = new RepetitionStream();
  const toThigh = thighAxes(exact, frame);
  const resampler = new Resampler((second) => stream.push(toThigh(second)));
  resampler.push({
    count,
    timeMs: Float64Array.from({ length: count }, (_, i) => (i * 1000) / rateHz),
    x: axis(0),
    y: axis(1),
    z: axis(2),
    gapBefore: false,
  });
  resampler.end();
  return stream.end();
}
