import { type MuscleGroup, muscleGroups } from '../body/index.ts';
import type { Banded } from '../energy/index.ts';
import { addTraffic, emptyTraffic, type Traffic } from '../signals/index.ts';
import type { Dose, Edge, MuscleDose, UnloadedTime } from './dose.ts';

/**
 * Two stretches of time, one after the other, as one. Joining is associative, and {@link emptyDose} is neutral; it is not
 * commutative, as the longest unloaded time and the breaks of sitting depend on what comes first. Sums are sums, the
 * largest force is the larger one.
 *
 * @example
 * joinDoses(morning, afternoon).cycles; // the sums
 */
export function joinDoses(first: Dose, second: Dose): Dose {
  return {
    basisS: {
      recorded: first.basisS.recorded + second.basisS.recorded,
      logged: first.basisS.logged + second.basisS.logged,
      assumed: first.basisS.assumed + second.basisS.assumed,
    },
    weightBearingS: first.weightBearingS + second.weightBearingS,
    uprightS: first.uprightS + second.uprightS,
    unloaded: joinUnloaded(first.unloaded, second.unloaded),
    sedentaryBreaks:
      first.sedentaryBreaks +
      second.sedentaryBreaks +
      (isBreak(first.edges.last, second.edges.first) ? 1 : 0),
    edges: { first: first.edges.first ?? second.edges.first, last: second.edges.last ?? first.edges.last },
    cycles: sums(first.cycles, second.cycles),
    muscle: joinMuscles(first.muscle, second.muscle),
    traffic: joinTraffic(first.traffic, second.traffic),
    energy: {
      aerobicKJ: sum(first.energy.aerobicKJ, second.energy.aerobicKJ),
      anaerobicKJ: sum(first.energy.anaerobicKJ, second.energy.anaerobicKJ),
      activeKJ: sum(first.energy.activeKJ, second.energy.activeKJ),
      oxygenL: sum(first.energy.oxygenL, second.energy.oxygenL),
    },
  };
}

function isBreak(before: Edge, after: Edge): boolean {
  return before === 'seated' && after === 'active';
}

function joinUnloaded(a: UnloadedTime, b: UnloadedTime): UnloadedTime {
  return {
    firstS: a.firstS < a.totalS ? a.firstS : a.totalS + b.firstS,
    longestS: Math.max(a.longestS, b.longestS, a.lastS + b.firstS),
    lastS: b.lastS < b.totalS ? b.lastS : a.lastS + b.totalS,
    totalS: a.totalS + b.totalS,
  };
}

function joinMuscles(a: Dose['muscle'], b: Dose['muscle']): Dose['muscle'] {
  const joined: Partial<Record<MuscleGroup, MuscleDose>> = {};
  for (const group of muscleGroups) {
    const left = a[group];
    const right = b[group];
    const one = left && right ? joinMuscle(left, right) : (left ?? right);
    if (one) joined[group] = one;
  }
  return joined;
}

function joinMuscle(a: MuscleDose, b: MuscleDose): MuscleDose {
  return {
    workJ: a.workJ + b.workJ,
    brakedJ: a.brakedJ + b.brakedJ,
    impulseNs: a.impulseNs + b.impulseNs,
    peakForceN: Math.max(a.peakForceN, b.peakForceN),
    effortCycles: sums(a.effortCycles, b.effortCycles),
    evoked: a.evoked + b.evoked,
  };
}

function joinTraffic(a: Traffic, b: Traffic): Traffic {
  const joined = emptyTraffic();
  addTraffic(joined, a);
  addTraffic(joined, b);
  return joined;
}

function sums(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, i) => value + b[i]!);
}

function sum(a: Banded, b: Banded): Banded {
  return { value: a.value + b.value, low: a.low + b.low, high: a.high + b.high };
}
