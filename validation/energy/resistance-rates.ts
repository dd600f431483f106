import type { PerformOptions } from '../../engine/src/mechanics/index.ts';
import { oneRepetitionMaximumKg } from '../../engine/src/mechanics/index.ts';
import type { ValidationLine } from '../validation-line.ts';
import type { ComparedRate } from './compared-rate.ts';
import { rateOf } from './rate-of.ts';

/** The 58 men of Reis 2017 (PLoS ONE 12:e0181311), their means. */
const reisMen = { massKg: 78.67, heightM: 1.78, sex: 'male', ageY: 27 } as const;
/** Their exercises that the catalogue has, and their loads. */
const exercises = ['half-squat', 'leg-press', 'knee-extension'];
const lightShares = [0.12, 0.16, 0.2, 0.24];
const heavyShare = 0.8;
const leastKcalPerMin = { light: 3, heavy: 15 };
/** What they found at 80 %: "past 20". */
const publishedHeavyKcalPerMin = 20;

/** Half squats at 80 % of the one-repetition maximum: at least 15 kcal/min. */
export function heavyHalfSquats(): ComparedRate {
  const maximumKg = maximumOf('half-squat');
  const options: PerformOptions = { body: reisMen, loadKg: heavyShare * maximumKg };
  const rate = rateOf('half-squat', options);
  const deep = { depthDeg: 90, tempo: { downS: 1, pauseS: 0, upS: 1 } };
  const deepKg = heavyShare * (oneRepetitionMaximumKg('half-squat', { body: reisMen, depthDeg: 90 }) ?? 0);
  const deeper = rateOf('half-squat', { body: reisMen, ...deep, loadKg: deepKg });
  return {
    name: 'half-squat',
    rate,
    publishedW: (publishedHeavyKcalPerMin * 4184) / 60,
    again: (terms) => rateOf('half-squat', options, terms),
    line: {
      what: 'B194: half squats at 80 % of the one-repetition maximum, energy from the muscles',
      figure: `${rate.kcalPerMin.toFixed(1)} kcal/min`,
      goal: `at least ${leastKcalPerMin.heavy} (published: past ${publishedHeavyKcalPerMin})`,
      reached: rate.kcalPerMin >= leastKcalPerMin.heavy,
      note: `${(heavyShare * maximumKg).toFixed(0)} kg, knees to 60 degrees, 3 s a repetition without a pause; ${rate.laws}. Depth and tempo of the people are not in the row: to 90 degrees in 2 s, with ${deepKg.toFixed(0)} kg, 80 % of what can be lifted from there, it is ${deeper.kcalPerMin.toFixed(1)} kcal/min${deeper.tooWeak ? ', where the muscles of the model are too weak' : ''}. The published value is extrapolated from loads of 12 to 24 %`,
    },
  };
}

/** Light loads are never below 3 kcal/min. */
export function lightLoads(): ValidationLine {
  const light = exercises.flatMap((name) => {
    const maximumKg = maximumOf(name);
    return lightShares.map((share) => ({
      name,
      share,
      kcalPerMin: rateOf(name, { body: reisMen, loadKg: share * maximumKg }).kcalPerMin,
    }));
  });
  const lowest = light.reduce((least, one) => (one.kcalPerMin < least.kcalPerMin ? one : least));
  return {
    what: 'B192: half squat, leg press and knee extension at 12 to 24 %, the lowest',
    figure: `${lowest.kcalPerMin.toFixed(2)} kcal/min (${lowest.name}, ${Math.round(100 * lowest.share)} %)`,
    goal: `none below ${leastKcalPerMin.light}`,
    reached: lowest.kcalPerMin >= leastKcalPerMin.light,
    note: `at 12 and 24 %: ${exercises.map((name) => `${name} ${lightOf(light, name)}`).join(', ')} kcal/min`,
  };
}

function maximumOf(name: string): number {
  return oneRepetitionMaximumKg(name, { body: reisMen }) ?? 0;
}

function lightOf(light: readonly { name: string; kcalPerMin: number }[], name: string): string {
  const rates = light.filter((one) => one.name === name).map(({ kcalPerMin }) => kcalPerMin.toFixed(1));
  return `${rates[0]} to ${rates.at(-1)}`;
}
