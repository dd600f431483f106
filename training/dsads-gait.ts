import type { SampleBlock } from '../engine/src/recording/index.ts';
import { type GaitExamples, gaitExamples } from './gait-examples.ts';
import { type DsadsLeg, readDsads } from './read-dsads.ts';

/**
 * Index into `gaitKinds` of the activities on foot: walking, treadmill and moving about in a lift, stairs up, stairs
 * down.
 */
const kindOf: Record<number, number> = { 8: 0, 9: 0, 10: 0, 11: 0, 5: 1, 6: 2 };
const sampleMs = 40;

/**
 * What a person of `dsads` shows of walking and stairs: both legs, as recorded at 25 Hz and thinned to 12.5 Hz.
 *
 * @param dataDir the shared data folder
 */
export function dsadsGait(dataDir: string, person: number): GaitExamples[] {
  return readDsads(dataDir, person).flatMap((leg) =>
    [1, 2].map((step) =>
      gaitExamples(
        () => [blockOf(leg, step)],
        (startMs) => kindOf[leg.activity[startMs / 1000]] ?? -1,
      ),
    ),
  );
}

/** Every sample or every second one. */
function blockOf({ axes }: DsadsLeg, step: number): SampleBlock {
  const count = Math.floor(axes[0].length / step);
  const thinned = (axis: Float64Array) => Float32Array.from({ length: count }, (_, i) => axis[i * step]);
  return {
    count,
    timeMs: Float64Array.from({ length: count }, (_, i) => i * step * sampleMs),
    x: thinned(axes[0]),
    y: thinned(axes[1]),
    z: thinned(axes[2]),
    gyro: null,
    gapBefore: false,
    auxiliary: {
      count: 0,
      timeMs: new Float64Array(0),
      temperatureC: new Float32Array(0),
      light: new Float32Array(0),
      batteryV: new Float32Array(0),
    },
  };
}
