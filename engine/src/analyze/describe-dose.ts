import { type DatedDose, type Dose, type HourlyLoad, loadBins, relativeDose } from '../dose/index.ts';
import type { Banded } from '../energy/index.ts';
import { round, roundSignificant } from '../number/index.ts';
import { afferentClasses, type Impulses, signalConstants } from '../signals/index.ts';
import type { DayDose } from './dose-result.ts';

/** Below this share of a day a comparison with an ordinary one would say more than is known. */
const leastShare = 0.5;
/** More digits than are known, so that ratios and sums of them stay right. */
const digits = 3;

/** What a day is described with. */
export interface DescribeDoseOptions {
  /** The dose of an ordinary day of the same body. */
  ordinary: Dose;
  /** The day hour by hour; none: left out. */
  hours?: readonly HourlyLoad[];
}

/**
 * The dose of a day in the words of the contract.
 *
 * @example
 * describeDose(dosesOfDays(stretches, 'UTC', catalogue)[0], { ordinary }).relative?.kneeExtensors; // 0.8
 */
export function describeDose(
  { date, dayS, dose, everyday, sets }: Omit<DatedDose, 'stretches'>,
  { ordinary, hours }: DescribeDoseOptions,
): DayDose {
  const { recorded, logged, assumed } = dose.basisS;
  const wornS = recorded + logged + assumed;
  const isKnown = wornS / dayS >= leastShare;
  const share = (seconds: number) => (wornS > 0 ? round(seconds / wornS, 4) : 0);
  return {
    date,
    wornS: round(wornS, 0),
    weightBearingS: round(dose.weightBearingS, 0),
    uprightS: round(dose.uprightS, 0),
    longestUnloadedS: round(dose.unloaded.longestS, 0),
    sedentaryBreaks: dose.sedentaryBreaks,
    cycles: Object.fromEntries(
      loadBins.map((bin, i) => [bin, round(dose.cycles[i], 1)]),
    ) as DayDose['cycles'],
    muscle: describeMuscles(dose),
    impulses: describeImpulses(dose),
    energy: describeEnergy(dose),
    relative: isKnown ? describeRelative(dose, ordinary, wornS / dayS) : null,
    everyday: isKnown ? describeEveryday(everyday, ordinary) : null,
    sets: sets.map(({ repetitions, timesAStep, ...set }) => ({
      ...set,
      repetitions: round(repetitions, 1),
      timesAStep: {
        kneeExtensors: known(timesAStep.kneeExtensors),
        plantarFlexors: known(timesAStep.plantarFlexors),
        hamstrings: known(timesAStep.hamstrings),
        hipExtensors: known(timesAStep.hipExtensors),
      },
    })),
    basis: { recorded: share(recorded), logged: share(logged), assumed: share(assumed) },
    ...(hours && {
      hourly: {
        evoked: hours.map(({ evoked }) => known(evoked)),
        efferent: hours.map(({ efferent }) => known(efferent)),
        weightBearingS: hours.map(({ weightBearingS }) => round(weightBearingS, 0)),
        knownS: hours.map(({ knownS }) => round(knownS, 0)),
      },
    }),
  };
}

function describeMuscles({ muscle }: Dose): DayDose['muscle'] {
  return Object.fromEntries(
    Object.entries(muscle).map(([group, done]) => [
      group,
      {
        workJ: known(done.workJ),
        brakedJ: known(done.brakedJ),
        impulseNs: known(done.impulseNs),
        peakForceN: known(done.peakForceN),
        effortCycles: done.effortCycles.map((count) => round(count, 1)),
        evoked: known(done.evoked),
      },
    ]),
  );
}

function describeImpulses({ traffic }: Dose): DayDose['impulses'] {
  const classes = afferentClasses.map((afferent) => [
    afferent,
    {
      tonic: known(traffic.tonic[afferent].middle),
      evoked: known(traffic.evoked[afferent].middle),
      evokedBand: bandOf(traffic.evoked[afferent]),
    },
  ]);
  return {
    ...(Object.fromEntries(classes) as Pick<DayDose['impulses'], 'Ia' | 'II' | 'Ib'>),
    efferent: known(traffic.efferent.middle),
    efferentBand: bandOf(traffic.efferent),
    grade: signalConstants.speciesGain.grade,
  };
}

function describeEnergy({ energy }: Dose): DayDose['energy'] {
  const band = ({ low, high }: Banded): [number, number] => [known(low), known(high)];
  return {
    aerobicKJ: known(energy.aerobicKJ.value),
    anaerobicKJ: known(energy.anaerobicKJ.value),
    oxygenL: known(energy.oxygenL.value),
    activeKJ: known(energy.activeKJ.value),
    aerobicKJBand: band(energy.aerobicKJ),
    anaerobicKJBand: band(energy.anaerobicKJ),
    activeKJBand: band(energy.activeKJ),
    oxygenLBand: band(energy.oxygenL),
  };
}

function describeRelative(dose: Dose, ordinary: Dose, wornShare: number): DayDose['relative'] {
  const { kneeExtensors, plantarFlexors, hamstrings, hipExtensors, aerobic } = relativeDose(dose, ordinary);
  return {
    kneeExtensors: known(kneeExtensors),
    plantarFlexors: known(plantarFlexors),
    hamstrings: known(hamstrings),
    hipExtensors: known(hipExtensors),
    aerobic: known(aerobic),
    wornShare: round(wornShare, 4),
  };
}

function describeEveryday(everyday: Dose, ordinary: Dose): NonNullable<DayDose['everyday']> {
  const { kneeExtensors, plantarFlexors, hamstrings } = relativeDose(everyday, ordinary);
  return {
    kneeExtensors: known(kneeExtensors),
    plantarFlexors: known(plantarFlexors),
    hamstrings: known(hamstrings),
  };
}

function known(value: number): number {
  return roundSignificant(value, digits);
}

function bandOf({ low, high }: Impulses): [number, number] {
  return [known(low), known(high)];
}
