import { expect, test } from 'vitest';
import { memorySource } from '../recording/index.ts';
import { analysisSchema } from './analysis.ts';
import { analyze } from './analyze.ts';

/** Ten deadlifts of 0.6 m in 32 s as a wrist feels them: the arm hangs, y points to the hand. */
function deadlifts(): Uint8Array<ArrayBuffer> {
  const [rateHz, periodS, wayM] = [25, 3.2, 0.6];
  const lines = ['x,y,z'];
  for (let i = 0; i < 60 * rateHz; i++) {
    const since = i / rateHz - 10;
    const turn = (2 * Math.PI) / periodS;
    const liftsG =
      since < 0 || since > 10 * periodS ? 0 : ((wayM / 2) * turn * turn * Math.cos(turn * since)) / 9.81;
    lines.push(`0.02,${(-1 - liftsG).toFixed(4)},0.05`);
  }
  return new TextEncoder().encode(lines.join('\n'));
}

test('a wrist shows deadlifts; a waist shows no sets', async () => {
  const options = { columns: ['x', 'y', 'z'], rateHz: 25, unit: 'g' } as const;
  const source = () => memorySource('wrist.csv', deadlifts());
  const wrist = analysisSchema.parse(await analyze(source(), { ...options, placement: 'wrist' }));
  expect(wrist.sets).toMatchObject([{ exercise: 'deadlift', workingLeg: 'both', depthDeg: null }]);
  expect(Math.abs(wrist.sets![0]!.repetitions - 10)).toBeLessThanOrEqual(1);
  expect(wrist.recording.findings.map(({ code }) => code)).toContain('placement-not-thigh');
  const waist = await analyze(source(), { ...options, placement: 'waist' });
  expect(waist.repetitions).toBeNull();
  expect(waist.sets).toBeUndefined();
});
