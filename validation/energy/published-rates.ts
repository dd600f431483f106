import { acsmOxygenMlPerKgMin, activityCosts } from '../../engine/src/energy/index.ts';
import type { PerformOptions } from '../../engine/src/mechanics/index.ts';
import type { ComparedRate } from './compared-rate.ts';
import { type EnergyRate, rateOf, referenceBody } from './rate-of.ts';
import { heavyHalfSquats } from './resistance-rates.ts';

/** Speeds, m/s; step, m, and steps a minute, of rows B189 to B191 of the literature table. */
const walkingMS = 80 / 60;
const runningMS = 161 / 60;
const stepping = { heightM: 0.3048, perMin: 30 };
/** Down and up in the time of one of 30 steps a minute, and of one of Vezina's 20 lunges a minute, s. */
const stepTempo = { downS: 1, pauseS: 0, upS: 1 };
const lungeTempo = { downS: 1.5, pauseS: 0, upS: 1.5 };
const mlPerMet = 3.5;
const bodyKg = referenceBody.massKg ?? Number.NaN;

/** The rows of the literature table that are asked for, from the muscles. */
export function publishedRates(): ComparedRate[] {
  const { walking, running, stepping: steps } = acsmOxygenMlPerKgMin;
  const lungeMet = activityCosts.find(({ activity }) => activity.startsWith('lunges'))?.met ?? Number.NaN;
  return [
    compare('B189: walking 4.8 km/h', 'walk', { speedMS: walkingMS }, walking(walkingMS)),
    compare('B190: running 9.7 km/h', 'run', { speedMS: runningMS }, running(runningMS)),
    compare(
      'B191: stepping 30/min at 0.3 m',
      'step-up',
      { stepHeightM: stepping.heightM, tempo: stepTempo },
      steps(stepping.perMin, stepping.heightM),
    ),
    compare('B146: lunges, 20 a minute', 'lunge', { tempo: lungeTempo }, lungeMet * mlPerMet, 0.35),
    heavyHalfSquats(),
  ];
}

function compare(
  what: string,
  exercise: string,
  options: PerformOptions,
  published: number,
  within = 0.25,
): ComparedRate {
  const rate: EnergyRate = rateOf(exercise, options);
  const error = rate.oxygenMlPerKgMin / published - 1;
  return {
    name: exercise,
    rate,
    publishedW: (published * bodyKg * 20.9) / 60,
    again: (terms) => rateOf(exercise, options, terms),
    line: {
      what: `${what}, from the muscles`,
      figure: `${rate.oxygenMlPerKgMin.toFixed(1)} mL/kg/min (${error > 0 ? '+' : ''}${(100 * error).toFixed(0)} %)`,
      goal: `${published.toFixed(1)}, within ${100 * within} %`,
      reached: Math.abs(error) <= within,
      note: `${rate.laws}${rate.tooWeak ? '; the muscles of the model are too weak for it: what they lack costs as much as they would if they were larger' : ''}`,
    },
  };
}
