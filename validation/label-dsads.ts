import { type Analysis, type AnalyzeOptions, analyze, memorySource } from '@legwork/engine';
import type { DsadsLeg } from '../training/read-dsads.ts';

/** The order in which the published peer was scored; the repeats of 2 (standing) separate the machines. */
export const scoredOrder = [1, 2, 3, 4, 9, 7, 5, 6, 10, 11, 12, 2, 15, 2, 16, 2, 17, 2, 8, 13, 14, 18, 19];

/** A recording of the same movement by another sensor. */
export interface Variant {
  /** Samples a second. Default 25. */
  rateHz?: number;
  /** What the sensor makes of a sample, g. Default: as it is. */
  sensor?: (sample: readonly [number, number, number]) => readonly [number, number, number];
}

/** The activity of a second and what it was labelled. */
export interface LabelledSecond {
  activity: number;
  label: string;
}

const rateHz = 25;

/**
 * Analyses one leg with its activities in an order; gives the first time of each activity, second by second.
 *
 * @param gaitModel as for `analyze`
 */
export async function labelDsads(
  { axes, activity }: DsadsLeg,
  order: readonly number[],
  gaitModel: AnalyzeOptions['gaitModel'],
  variant: Variant = {},
): Promise<LabelledSecond[]> {
  const seconds = order.flatMap((wanted) => secondsOf(activity, wanted));
  const text = csv(axes, seconds, variant);
  const source = memorySource('dsads.csv', new TextEncoder().encode(text));
  const { epochs } = await analyze(source, {
    columns: ['x', 'y', 'z'],
    rateHz: variant.rateHz ?? rateHz,
    unit: 'g',
    epochs: true,
    gaitModel,
  });
  const labelled: LabelledSecond[] = [];
  let epoch = 0;
  order.forEach((wanted, place) => {
    for (const _ of secondsOf(activity, wanted)) {
      if (order.indexOf(wanted) === place) labelled.push({ activity: wanted, label: labelAt(epochs, epoch) });
      epoch++;
    }
  });
  return labelled;
}

function labelAt(epochs: Analysis['epochs'], epoch: number): string {
  const at = epochs?.activity[epoch];
  return at == null ? 'none' : (epochs?.labels[at] ?? 'none');
}

function secondsOf(activity: Uint8Array, wanted: number): number[] {
  return [...activity.keys()].filter((second) => activity[second] === wanted);
}

/** The seconds one after the other, at the wanted rate: straight lines between the samples. */
function csv(
  axes: DsadsLeg['axes'],
  seconds: readonly number[],
  { rateHz: wantedHz = rateHz, sensor = (sample) => sample }: Variant,
): string {
  const index = seconds.flatMap((second) => Array.from({ length: rateHz }, (_, i) => second * rateHz + i));
  const lines = ['x,y,z'];
  const count = Math.floor((index.length / rateHz) * wantedHz);
  for (let i = 0; i < count; i++) {
    const at = (i * rateHz) / wantedHz;
    const before = index[Math.floor(at)];
    const after = index[Math.min(index.length - 1, Math.floor(at) + 1)];
    const share = at - Math.floor(at);
    const [x, y, z] = axes.map((axis) => axis[before] * (1 - share) + axis[after] * share);
    // What was not measured stays so.
    const isGap = x === 0 && y === 0 && z === 0;
    lines.push((isGap ? [0, 0, 0] : sensor([x, y, z])).map((value) => value.toFixed(5)).join(','));
  }
  return lines.join('\n');
}
