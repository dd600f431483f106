import { oneRepetitionMaximumKg } from '../../engine/src/mechanics/index.ts';
import type { ValidationLine } from '../validation-line.ts';
import { rateOf } from './rate-of.ts';

/** The 58 men of Reis 2017 (PLoS ONE 12:e0181311), their means. */
const reisMen = { massKg: 78.67, heightM: 1.78, sex: 'male', ageY: 27 } as const;
/** Their exercises that the catalogue has, and their loads. */
const exercises = ['half-squat', 'leg-press', 'knee-extension'];
const lightShares = [0.12, 0.16, 0.2, 0.24];
const heavyShare = 0.8;
const leastKcalPerMin = { light: 3, heavy: 15 };
/** What they found at 80 %: "past 20". */
export const publishedHeavyKcalPerMin = 20;

/** Resistance exercise: light loads never below 3 kcal/min, half squats at 80 % at least 15. */
export function resistanceRates(): { lines: ValidationLine[]; heavy: ReturnType<typeof rateOf> } {
  const at = (name: string, share: number, options: object = {}) => {
    const perform = { body: reisMen, ...options };
    const maximumKg = oneRepetitionMaximumKg(name, perform) ?? 0;
    return { maximumKg, rate: rateOf(name, { ...perform, loadKg: share * maximumKg }) };
  };
  const light = exercises.flatMap((name) =>
    lightShares.map((share) => ({ name, share, kcalPerMin: at(name, share).rate.kcalPerMin })),
  );
  const lowest = light.reduce((least, one) => (one.kcalPerMin < least.kcalPerMin ? one : least));
  const heavy = at('half-squat', heavyShare);
  const deep = at('half-squat', heavyShare, { depthDeg: 90, tempo: { downS: 1, pauseS: 0, upS: 1 } });
  return {
    heavy: heavy.rate,
    lines: [
      {
        what: 'B194: half squats at 80 % of the one-repetition maximum, energy from the muscles',
        figure: `${heavy.rate.kcalPerMin.toFixed(1)} kcal/min`,
        goal: `at least ${leastKcalPerMin.heavy} (published: past ${publishedHeavyKcalPerMin})`,
        reached: heavy.rate.kcalPerMin >= leastKcalPerMin.heavy,
        note: `${(heavyShare * heavy.maximumKg).toFixed(0)} kg, knees to 60 degrees, 3 s a repetition without a pause; ${heavy.rate.laws}. Depth and tempo of the people are not in the row: to 90 degrees in 2 s it is ${deep.rate.kcalPerMin.toFixed(1)} kcal/min${deep.rate.tooWeak ? ', where the muscles of the model are too weak' : ''}. The published value is extrapolated from loads of 12 to 24 %`,
      },
      {
        what: 'B192: half squat, leg press and knee extension at 12 to 24 %, the lowest',
        figure: `${lowest.kcalPerMin.toFixed(2)} kcal/min (${lowest.name}, ${Math.round(100 * lowest.share)} %)`,
        goal: `none below ${leastKcalPerMin.light}`,
        reached: lowest.kcalPerMin >= leastKcalPerMin.light,
        note: `at 12 and 24 %: ${exercises.map((name) => `${name} ${lightOf(light, name)}`).join(', ')} kcal/min`,
      },
    ],
  };
}

function lightOf(light: readonly { name: string; kcalPerMin: number }[], name: string): string {
  const rates = light.filter((one) => one.name === name).map(({ kcalPerMin }) => kcalPerMin.toFixed(1));
  return `${rates[0]} to ${rates.at(-1)}`;
}
