import { type MuscleGroup, muscleGroups } from '../body/index.ts';
import { addTraffic, emptyTraffic, type Traffic } from '../signals/index.ts';
import type { CycleCatalogue } from './cycle-catalogue.ts';
import type { CycleLoad } from './cycle-load.ts';
import { type Dose, effortBins, type MuscleDose } from './dose.ts';
import { type DoseOptions, energyOf } from './energy-of.ts';
import { loadBins } from './load-bins.ts';
import type { Stretch } from './stretch.ts';
import { timesOf } from './times-of.ts';

/**
 * The dose of stretches of time: what was done in each, times what the catalogue says that it comes to.
 *
 * Impulses at rest go by the time that is known, whatever was done in it; all else comes from the cycles. Energy is that of
 * the published equations for everyday activities and that of the muscles for sets. Between the stretches, and where the
 * sensor was not worn, nothing is known: such time adds nothing and ends every unloaded stretch.
 *
 * @param stretches in the order of time, without overlap
 * @returns additive but for oxygen, which a new call takes to be at rest when it begins
 * @example
 * const catalogue = cycleCatalogue({ massKg: 82 });
 * doseOfStretches(stretchesOfMovement({ bouts }, catalogue), catalogue).weightBearingS; // s
 */
export function doseOfStretches(
  stretches: readonly Stretch[],
  catalogue: CycleCatalogue,
  options: DoseOptions = {},
): Dose {
  const counts = new Map<CycleLoad, number>();
  for (const { cycles } of stretches)
    for (const { exercise, options: how, count } of cycles) {
      const load = catalogue.load(exercise, how);
      counts.set(load, (counts.get(load) ?? 0) + count);
    }
  const times = timesOf(stretches, catalogue);
  const { recorded, logged, assumed } = times.basisS;
  return {
    ...times,
    ...sumOfCycles(counts, recorded + logged + assumed, catalogue),
    energy: energyOf(stretches, catalogue, options),
  };
}

function sumOfCycles(
  counts: ReadonlyMap<CycleLoad, number>,
  knownS: number,
  catalogue: CycleCatalogue,
): Pick<Dose, 'cycles' | 'muscle' | 'traffic'> {
  const cycles = loadBins.map(() => 0);
  const muscle: Partial<Record<MuscleGroup, Writable<MuscleDose>>> = {};
  const traffic = knownS > 0 ? restingTraffic(knownS, catalogue) : emptyTraffic();
  for (const [load, count] of counts) {
    load.cycles.forEach((loaded, bin) => {
      cycles[bin]! += count * loaded;
    });
    for (const group of muscleGroups) {
      const added = load.muscle[group];
      if (!added) continue;
      muscle[group] ??= noMuscle();
      addMuscle(muscle[group], added, count);
    }
    addTraffic(traffic, { ...load.traffic, tonic: emptyTraffic().tonic }, count);
  }
  return { cycles, muscle, traffic };
}

/** What the same nerves send at rest in this time. */
function restingTraffic(seconds: number, catalogue: CycleCatalogue): Traffic {
  const traffic = emptyTraffic();
  const { traffic: held, durationS } = catalogue.load('stand');
  addTraffic(traffic, { ...emptyTraffic(), tonic: held.tonic }, seconds / durationS);
  return traffic;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly number[] ? number[] : T[K] };

function noMuscle(): Writable<MuscleDose> {
  const effortCycles = new Array<number>(effortBins).fill(0);
  return { workJ: 0, brakedJ: 0, impulseNs: 0, peakForceN: 0, effortCycles, evoked: 0 };
}

function addMuscle(sum: Writable<MuscleDose>, added: MuscleDose, times: number): void {
  sum.workJ += times * added.workJ;
  sum.brakedJ += times * added.brakedJ;
  sum.impulseNs += times * added.impulseNs;
  sum.evoked += times * added.evoked;
  sum.peakForceN = Math.max(sum.peakForceN, added.peakForceN);
  for (let bin = 0; bin < effortBins; bin++) sum.effortCycles[bin]! += times * added.effortCycles[bin]!;
}
