import type { MuscleGroup } from '../body/index.ts';
import type { Dose, MuscleDose } from './dose.ts';
import { effortBins } from './dose.ts';

/** The muscles of each region that a dose is given for. */
export const regionMuscles = {
  kneeExtensors: ['vasti', 'rectus-femoris'],
  plantarFlexors: ['soleus', 'gastrocnemius'],
  hamstrings: ['hamstrings'],
  hipExtensors: ['gluteus-maximus'],
} as const satisfies Record<string, readonly MuscleGroup[]>;

export type DoseRegion = keyof typeof regionMuscles;

const regions = Object.keys(regionMuscles) as DoseRegion[];

/** What a region has done, as numbers that add up. */
export interface RegionDose {
  /** Work while shortening and lengthening, J. */
  workJ: number;
  /** Repetitions, each by the activation it reached. */
  effort: number;
  /** Afferent impulses above rest. */
  evoked: number;
}

/** A dose beside an ordinary day. */
export type RelativeDose = Record<DoseRegion | 'aerobic', number>;

/**
 * A dose as multiples of an ordinary ambulatory day. Of each muscle region the plain mean of three ratios: work of its
 * muscles, repetitions weighted by effort, and impulses evoked; equal weights are a choice. `aerobic` is the ratio of the
 * energy above rest. Impulses at rest are in none: they are there whatever one does. All of it is additive: the relative
 * doses of two stretches add up to that of both.
 *
 * @param ordinary the dose of `dayOnFeet(1)` for the same body
 * @example
 * relativeDose(doseOfStretches(dayOnFeet(0.2), catalogue), ordinary).kneeExtensors; // 0.2
 */
export function relativeDose(dose: Dose, ordinary: Dose): RelativeDose {
  const relative = { aerobic: dose.energy.activeKJ.value / ordinary.energy.activeKJ.value } as RelativeDose;
  for (const region of regions) {
    const done = regionDose(dose, region);
    const usual = regionDose(ordinary, region);
    relative[region] =
      (done.workJ / usual.workJ + done.effort / usual.effort + done.evoked / usual.evoked) / 3;
  }
  return relative;
}

/** What the muscles of a region did together. */
export function regionDose({ muscle }: Dose, region: DoseRegion): RegionDose {
  const sum = { workJ: 0, effort: 0, evoked: 0 };
  for (const group of regionMuscles[region]) {
    const done = muscle[group];
    if (!done) continue;
    sum.workJ += done.workJ + done.brakedJ;
    sum.effort += effortOf(done);
    sum.evoked += done.evoked;
  }
  return sum;
}

/** Repetitions by the middle of their bin. */
function effortOf({ effortCycles }: MuscleDose): number {
  return effortCycles.reduce((sum, count, bin) => sum + (count * (bin + 0.5)) / effortBins, 0);
}
