import type { MuscleGroup } from '../body/index.ts';
import type { Banded } from '../energy/index.ts';
import type { Traffic } from '../signals/index.ts';

/** Bins of muscle efforts: tenths of the activation that a muscle reaches in a repetition. */
export const effortBins = 10;

/** What a group of muscles has done, both sides together. */
export interface MuscleDose {
  /** Work of the active fibres while shortening and while lengthening, J. */
  readonly workJ: number;
  readonly brakedJ: number;
  /** Their force over time, N s. */
  readonly impulseNs: number;
  /** Largest force of one side, N. */
  readonly peakForceN: number;
  /** Repetitions of either side by the activation they reached: below 0.1, 0.1 to 0.2 ... 0.9 to 1. */
  readonly effortCycles: readonly number[];
  /** Afferent impulses above rest, all classes. */
  readonly evoked: number;
}

/** Time without weight bearing, s: at the beginning, the longest stretch, at the end, and in all the time there is. */
export interface UnloadedTime {
  readonly firstS: number;
  readonly longestS: number;
  readonly lastS: number;
  /** All time, loaded or not: where a stretch is unloaded throughout, all four are alike. */
  readonly totalS: number;
}

/** How a stretch of time begins or ends, as far as breaks of sitting go; null: there is no time. */
export type Edge = 'seated' | 'active' | 'neither' | null;

/**
 * What legs did in a stretch of time, and what it came to: the one value that travels from what was measured, logged or
 * planned to what it does. Immutable; {@link joinDoses} puts two stretches together, {@link emptyDose} is neutral.
 */
export interface Dose {
  /** Where the time comes from, s. Unworn time is in none of them. */
  readonly basisS: { readonly recorded: number; readonly logged: number; readonly assumed: number };
  /** Time in which one leg carried at least 0.25 BW, s. */
  readonly weightBearingS: number;
  readonly uprightS: number;
  readonly unloaded: UnloadedTime;
  /** Times that sitting ended in another activity than lying; of unworn time nothing is known. */
  readonly sedentaryBreaks: number;
  readonly edges: { readonly first: Edge; readonly last: Edge };
  /** Loading cycles of either leg in each of `loadBins`. */
  readonly cycles: readonly number[];
  readonly muscle: Readonly<Partial<Record<MuscleGroup, MuscleDose>>>;
  /** Impulses of both legs. */
  readonly traffic: Readonly<Traffic>;
  readonly energy: {
    /** Energy from oxygen breathed in meanwhile, and what was borrowed beyond it, kJ, rest included. */
    readonly aerobicKJ: Banded;
    readonly anaerobicKJ: Banded;
    /** Energy above lying at rest, kJ. */
    readonly activeKJ: Banded;
    /** Oxygen that it costs in the end, L. */
    readonly oxygenL: Banded;
  };
}
