import { pow } from '../number/index.ts';
import type { AdaptationOutcome } from './outcome-names.ts';
import { selectRank } from './select-rank.ts';
import type { Samples } from './simulate-load.ts';
import { timeWidening } from './widening.ts';

/** The middle of the drawn bodies, and between what eight of ten of them lie, by day. */
export interface SampleBand {
  p10: Float64Array;
  median: Float64Array;
  p90: Float64Array;
}

/**
 * The band of an outcome: tenth, half and nine tenths of the drawn bodies, wider where no study lasted so long.
 *
 * Throws a `RangeError` for an outcome that was not simulated.
 */
export function sampleBand(
  { outcomes, days, samples, values }: Samples,
  outcome: AdaptationOutcome,
): SampleBand {
  const o = outcomes.indexOf(outcome);
  if (o < 0) throw new RangeError(`${outcome} was not simulated`);
  const band = { p10: new Float64Array(days), median: new Float64Array(days), p90: new Float64Array(days) };
  const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => Math.round(share * (samples - 1))) as [
    number,
    number,
    number,
  ];
  const scratch = new Float64Array(samples);
  for (let day = 0; day < days; day++) {
    const from = (o * days + day) * samples;
    scratch.set(values.subarray(from, from + samples));
    const median = selectRank(scratch, middle);
    const p10 = selectRank(scratch, low, 0, middle);
    const p90 = selectRank(scratch, high, middle);
    const wider = timeWidening(day);
    band.median[day] = median;
    band.p10[day] = widen(median, p10, wider);
    band.p90[day] = widen(median, p90, wider);
  }
  return band;
}

/** An edge farther from the middle: as a ratio where both are losses or both gains, so that a loss stays one. */
function widen(median: number, edge: number, wider: number): number {
  if (wider === 1) return edge;
  return median * edge > 0 ? median * pow(edge / median, wider) : median + (edge - median) * wider;
}
