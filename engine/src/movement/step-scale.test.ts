import { expect, test } from 'vitest';
import { Resampler } from '../recording/index.ts';
import { scriptedSchedule, simulateRecording } from '../synthetic/index.ts';
import { stepScale } from './step-scale.ts';
import { Survey } from './survey.ts';

/** Walks for some minutes, with a thigh that swings and steps that hit as much as given. */
function scaleOf(size: number, minutes = 5): number {
  const schedule = scriptedSchedule([
    { activity: 'stand', seconds: 30 },
    { activity: 'walk', seconds: 60 * minutes, cadenceSpm: 100 },
    { activity: 'stand', seconds: 30 },
  ]);
  const simulated = simulateRecording(schedule, {
    seed: 2,
    sampleRateHz: 25,
    person: { swingScale: size, impactScale: size },
  });
  const survey = new Survey();
  const resampler = new Resampler((second) => survey.push(second));
  for (const block of simulated.blocks()) resampler.push(block);
  resampler.end();
  survey.end();
  return stepScale(survey.windows);
}

test('an ordinary walker has steps of size 1, a soft one smaller ones', () => {
  expect(scaleOf(1.6)).toBe(1);
  expect(scaleOf(0.5)).toBeLessThan(0.8);
  expect(scaleOf(0.5)).toBeGreaterThan(0.3);
});

test('who hardly walks is taken for ordinary', () => {
  expect(scaleOf(0.5, 1)).toBe(1);
});
