import { performExercise } from '../../engine/src/perform/perform-exercise.ts';
import type { ValidationLine } from '../validation-line.ts';

/** Heights of landmarks, share of a person's: choices near those of anthropometric tables, made before the first run. */
const levels = [
  { name: 'back of the knee', heightShare: 0.26, measuredPercent: 88.1 },
  { name: 'front of the hip bone', heightShare: 0.55, measuredPercent: 59.1 },
  { name: 'lower end of the breastbone', heightShare: 0.72, measuredPercent: 35.3 },
  { name: 'joint of breastbone and collarbone', heightShare: 0.81, measuredPercent: 11.8 },
];
const heightM = 1.75;
const goalPercent = 6;

/** Standing in water up to four levels: what the feet carry of the weight on land, 14 men on a scale in a pool. */
export async function validateWater(): Promise<ValidationLine[]> {
  return levels.map(({ name, heightShare, measuredPercent }) => {
    const { peak } = performExercise('stand', { body: { heightM }, waterM: heightShare * heightM });
    const percent = 200 * peak.groundForceBW;
    return {
      what: `water to the ${name}, ${heightShare} of the height`,
      figure: `${percent.toFixed(0)} % against ${measuredPercent} %`,
      goal: `within ${goalPercent} of the weight's percent`,
      reached: Math.abs(percent - measuredPercent) <= goalPercent,
    };
  });
}
