import { expect, test } from 'vitest';
import type { Activity } from '../../recording/index.ts';
import { activityIntensity } from './activity-intensity.ts';

const minuteMs = 60_000;

function intensityOf(activity: Activity, cadenceSpm: number) {
  const bout = { startMs: 0, endMs: 10 * minuteMs, activity };
  const stepsBetween = (fromMs: number, toMs: number) => ((toMs - fromMs) / minuteMs) * cadenceSpm;
  return activityIntensity([bout], stepsBetween, 0, 10 * minuteMs);
}

test.each([
  ['walk', 99, 'light'],
  ['walk', 100, 'moderate'],
  ['walk', 129, 'moderate'],
  ['walk', 130, 'vigorous'],
  ['run', 0, 'vigorous'],
  ['stairs', 80, 'moderate'],
  ['stairs', 140, 'vigorous'],
  ['cycle', 0, 'moderate'],
  ['row', 0, 'moderate'],
  ['stand', 0, 'light'],
  ['sit', 0, 'light'],
] as const)('%s at %d steps a minute is %s', (activity, cadenceSpm, intensity) => {
  const { moderateMin, vigorousMin } = intensityOf(activity, cadenceSpm);
  expect(moderateMin).toBeCloseTo(intensity === 'moderate' ? 10 : 0);
  expect(vigorousMin).toBeCloseTo(intensity === 'vigorous' ? 10 : 0);
});

test('stepping is walking, stairs and running; only what lies inside counts', () => {
  expect(intensityOf('stairs', 80).steppingMin).toBeCloseTo(10);
  expect(intensityOf('cycle', 0).steppingMin).toBe(0);
  const bout = { startMs: 500, endMs: 3 * minuteMs + 700, activity: 'walk' } as const;
  const steps = (fromMs: number, toMs: number) => (toMs - fromMs) / 500;
  const whole = activityIntensity([bout], steps, 0, 4 * minuteMs);
  expect(whole.steppingMin * minuteMs).toBeCloseTo(3 * minuteMs + 200);
  const parts = [0, 1, 2, 3].map((i) => activityIntensity([bout], steps, i * minuteMs, (i + 1) * minuteMs));
  expect(parts.reduce((sum, { moderateMin }) => sum + moderateMin, 0)).toBeCloseTo(whole.moderateMin);
});
