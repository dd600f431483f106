import { expect, test } from 'vitest';
import { simulatedSource } from '../../../testing/simulated-source.ts';
import { assumedHeightM, walkingSpeed } from '../movement/index.ts';
import { scriptedSchedule } from '../synthetic/index.ts';
import { analysisSchema } from './analysis.ts';
import { analyze } from './analyze.ts';

const walks = [100, 112, 124].map((cadenceSpm) => ({ activity: 'walk', seconds: 90, cadenceSpm }) as const);
const stand = { activity: 'stand', seconds: 30 } as const;
const script = scriptedSchedule([
  { activity: 'sit', seconds: 120 },
  ...walks.flatMap((walk) => [walk, stand]),
  { activity: 'sit', seconds: 120 },
]);

async function analyzeWalks(heightM?: number) {
  const { source, simulated } = await simulatedSource(script, { seed: 4, sampleRateHz: 25 });
  return { analysis: analysisSchema.parse(await analyze(source, { heightM })), simulated };
}

test('walks have the speed that goes with their steps and the height', async () => {
  const { analysis, simulated } = await analyzeWalks(1.8);
  const found = analysis.bouts.filter(({ speedMS }) => speedMS !== undefined);
  const trueWalks = simulated.truth.bouts.filter(({ activity }) => activity === 'walk');
  expect(found).toHaveLength(3);
  expect(found.every(({ activity }) => activity === 'walk')).toBe(true);
  found.forEach(({ speedMS, speedErrorMS }, i) => {
    const { startMs, endMs, steps } = trueWalks[i]!;
    const known = walkingSpeed((60_000 * steps) / (endMs - startMs), 1.8);
    expect(Math.abs(speedMS! / known.speedMS - 1)).toBeLessThan(0.06);
    expect(speedErrorMS).toBeGreaterThan(0);
  });
  // What is assumed of the body is for the dose: the height is known.
  expect(analysis.assumed).toEqual({ massKg: 75, sex: 'male', ageY: 35 });
  const { outcomes } = analysis.days[0]!;
  expect(outcomes).toMatchObject({ walkingBouts30To60S: 0, walkingBoutsOver60S: 3 });
  expect(outcomes!.walkingSpeedMS).toBeCloseTo(found[1]!.speedMS!, 1);
  expect(outcomes!.bestWalkingSpeedMS).toBeGreaterThan(found[1]!.speedMS!);
});

test('without a height a mean one is assumed, and said', async () => {
  const { analysis } = await analyzeWalks();
  expect(analysis.assumed).toMatchObject({ heightM: assumedHeightM });
  const known = (await analyzeWalks(assumedHeightM)).analysis;
  const speeds = ({ bouts }: typeof analysis) => bouts.map(({ speedMS }) => speedMS);
  expect(speeds(analysis)).toEqual(speeds(known));
  const errors = ({ bouts }: typeof analysis) => bouts.flatMap(({ speedErrorMS }) => speedErrorMS ?? []);
  for (const [i, error] of errors(analysis).entries()) expect(error).toBeGreaterThan(errors(known)[i]!);
});

test.each([Number.NaN, 0, 175])('refuses a height of %d m', async (heightM) => {
  await expect(analyzeWalks(heightM)).rejects.toMatchObject({ code: 'height-invalid', where: 'height' });
});
