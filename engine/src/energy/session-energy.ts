import { exp } from '../number/index.ts';
import { InputError } from '../recording/index.ts';
import { lactateIndex } from './lactate-index.ts';
import { oxygenDemandMlPerMin } from './oxygen-demand.ts';
import { oxygenTimeConstantsS } from './oxygen-kinetics.ts';
import { oxygenMlOfEnergy } from './oxygen-of-energy.ts';
import { oxygenThresholds } from './oxygen-thresholds.ts';
import { basalWPerKg } from './resting-muscle.ts';
import { usualCriticalPower } from './usual-critical-power.ts';
import type { CriticalPower } from './w-prime-balance.ts';

/** A set, a rest or a stretch of an activity: an even demand for some time. */
export interface SessionPiece {
  durationS: number;
  /** Metabolic power that it asks for, rest included, W: of `setEnergy` per second, or of `activityPowerW`. */
  metabolicW: number;
}

/** Whose session it is. */
export interface SessionPerson {
  massKg: number;
  vo2MaxMlPerKgMin: number;
  /** Metabolic, both. Default: what is usual for the greatest uptake. */
  criticalPower?: CriticalPower;
  /** Metabolic power at rest, W. Default 0.98 per kg, lying. */
  restW?: number;
  /** Time constants of oxygen uptake, s. Default 34 and 39. */
  onTimeConstantS?: number;
  offTimeConstantS?: number;
  /** Of the muscles, against a habitual life. Default 1. */
  oxidativeCapacity?: number;
}

/** How hard a demand is: below the ventilatory threshold, below critical power, above it. */
export type IntensityDomain = 'moderate' | 'heavy' | 'severe';

/** What a piece costs. */
export interface PieceEnergy {
  /** From the beginning of the session, s. */
  startS: number;
  durationS: number;
  energyJ: number;
  /** Taken up during the piece, mL, and at its end, mL/min. */
  oxygenMl: number;
  oxygenAtEndMlPerMin: number;
  /** Of the energy: met by oxygen meanwhile, and borrowed. Together the energy. */
  aerobicJ: number;
  anaerobicJ: number;
  /** Taken up beyond the demand: what an earlier piece borrowed, J. */
  repaidJ: number;
  lactateIndex: number;
  domain: IntensityDomain;
  /** Share of the store above critical power that is left at the end; below 0 the person would have had to stop. */
  storeLeft: number;
}

/** What a session costs. */
export interface SessionEnergy {
  pieces: PieceEnergy[];
  energyJ: number;
  aerobicJ: number;
  anaerobicJ: number;
  /** Of the energy, 0 to 1; 1 of an empty session. */
  aerobicShare: number;
  /** Taken up during the session, and above rest after it, mL. */
  oxygenMl: number;
  oxygenAfterMl: number;
  /** Since the beginning, s: when the store is empty; null: it lasts. */
  exhaustedAtS: number | null;
}

/**
 * Energy of a session piece by piece: oxygen uptake runs after the demand exponentially, faster up than down, and never
 * above the person's greatest; what it does not meet is borrowed. Above critical power every joule comes from a store,
 * below it the store fills the faster the emptier it is and the lower the demand (Skiba's differential form, as in
 * `wPrimeBalanceJ`, here in metabolic power). Both begin rested. The slow rise of uptake in hard work is left out.
 *
 * @throws InputError where a duration or a power can't be
 * @example
 * const stairs = { durationS: 300, metabolicW: activityPowerW('stairs', { cadenceSpm: 90 }, body).watts.value };
 * sessionEnergy([stairs], { massKg: 75, vo2MaxMlPerKgMin: 45 }).aerobicShare; // 0.90
 */
export function sessionEnergy(session: readonly SessionPiece[], person: SessionPerson): SessionEnergy {
  const { massKg, vo2MaxMlPerKgMin, restW = basalWPerKg * massKg, oxidativeCapacity = 1 } = person;
  const { onTimeConstantS = oxygenTimeConstantsS.on, offTimeConstantS = oxygenTimeConstantsS.off } = person;
  const critical = person.criticalPower ?? usualCriticalPower({ massKg, vo2MaxMlPerKgMin, restW });
  const maxMlPerMin = vo2MaxMlPerKgMin * massKg;
  const restMlPerMin = oxygenDemandMlPerMin(restW);
  const joulesPerMl = 1 / oxygenMlOfEnergy(1);
  let [startS, uptake, spentJ] = [0, restMlPerMin, 0];
  let exhaustedAtS: number | null = null;
  const pieces = session.map(({ durationS, metabolicW }): PieceEnergy => {
    check('durationS', durationS);
    check('metabolicW', metabolicW);
    const demand = oxygenDemandMlPerMin(metabolicW);
    const towards = Math.min(maxMlPerMin, demand);
    const timeConstantS = towards > uptake ? onTimeConstantS : offTimeConstantS;
    const kept = exp(-durationS / timeConstantS);
    const lead = uptake - towards;
    const oxygenMl = (towards * durationS + lead * timeConstantS * (1 - kept)) / secondsPerMinute;
    uptake = towards + lead * kept;
    const energyJ = metabolicW * durationS;
    const takenJ = oxygenMl * joulesPerMl;
    const aboveW = metabolicW - critical.criticalPowerW;
    if (aboveW > 0 && exhaustedAtS === null && spentJ + aboveW * durationS > critical.wPrimeJ)
      exhaustedAtS = startS + (critical.wPrimeJ - spentJ) / aboveW;
    spentJ =
      aboveW >= 0 || critical.wPrimeJ <= 0
        ? spentJ + Math.max(0, aboveW) * durationS
        : spentJ * exp((aboveW * durationS) / critical.wPrimeJ);
    const piece: PieceEnergy = {
      startS,
      durationS,
      energyJ,
      oxygenMl,
      oxygenAtEndMlPerMin: uptake,
      aerobicJ: Math.min(energyJ, takenJ),
      anaerobicJ: Math.max(0, energyJ - takenJ),
      repaidJ: Math.max(0, takenJ - energyJ),
      lactateIndex: lactateIndex(demand, maxMlPerMin, oxidativeCapacity),
      domain: domainOf(demand / maxMlPerMin, aboveW),
      storeLeft: critical.wPrimeJ > 0 ? 1 - spentJ / critical.wPrimeJ : spentJ > 0 ? -1 : 1,
    };
    startS += durationS;
    return piece;
  });
  const sum = (value: (piece: PieceEnergy) => number): number =>
    pieces.reduce((all, piece) => all + value(piece), 0);
  const [energyJ, aerobicJ] = [sum((piece) => piece.energyJ), sum((piece) => piece.aerobicJ)];
  return {
    pieces,
    energyJ,
    aerobicJ,
    anaerobicJ: sum((piece) => piece.anaerobicJ),
    aerobicShare: energyJ > 0 ? aerobicJ / energyJ : 1,
    oxygenMl: sum((piece) => piece.oxygenMl),
    oxygenAfterMl: (Math.max(0, uptake - restMlPerMin) * offTimeConstantS) / secondsPerMinute,
    exhaustedAtS,
  };
}

const secondsPerMinute = 60;

function domainOf(shareOfMost: number, aboveCriticalW: number): IntensityDomain {
  if (aboveCriticalW > 0) return 'severe';
  return shareOfMost > oxygenThresholds.ventilatory ? 'heavy' : 'moderate';
}

function check(name: string, value: number): void {
  if (value >= 0 && value < Number.POSITIVE_INFINITY) return;
  throw new InputError('session-invalid', `${name} can't be ${value}`, name, 'give a number from 0 on');
}
