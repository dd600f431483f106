import { expect, test } from 'vitest';
import { activityLabels } from '../recording/index.ts';
import { ActivityStream, noData } from './activity.ts';
import type { SecondFeatures } from './features.ts';

type Second = Omit<SecondFeatures, 'startMs'>;

const sitting: Second = {
  present: true,
  down: -0.2,
  front: 0.98,
  right: 0,
  downSdG: 0.01,
  totalSdG: 0.02,
  periodS: 0,
  regularity: 0,
  ownSdG: 0.002,
  gait: null,
  jumps: false,
};
const standing: Second = { ...sitting, down: -1, front: 0 };
const walking: Second = { ...standing, downSdG: 0.2, totalSdG: 0.4, periodS: 1.1, regularity: 0.9 };
const running: Second = { ...walking, downSdG: 0.9, totalSdG: 1.3, periodS: 0.75 };
const climbing: Second = { ...walking, down: -0.95, front: 0.25 };
const pedalling: Second = { ...sitting, downSdG: 0.3, totalSdG: 0.5, periodS: 0.9, regularity: 0.9 };
const rowing: Second = { ...sitting, downSdG: 0.1, totalSdG: 0.15 };
const onTheSide: Second = { ...sitting, down: 0, front: 0.1, right: 0.99 };

/** Stairs by the angle of the thigh. */
const options = { startMs: 0, walkingForwardDeg: 0, noiseSdG: 0.003, gaitModel: null };

/** Labels of stretches, each some seconds of the same; null: no samples. */
function labelsOf(...stretches: [Second | null, number][]): string[] {
  const seconds = stretches.flatMap(([second, count]) => Array.from({ length: count }, () => second));
  const stream = new ActivityStream({ ...options, epochs: seconds.length });
  seconds.forEach((second, i) => {
    if (second) stream.push({ ...second, startMs: i * 1000 });
  });
  return Array.from(stream.end([]).labels, (label) => (label === noData ? 'none' : activityLabels[label]));
}

const several = (label: string, count: number) => Array.from({ length: count }, () => label);

test.each([
  ['sit', sitting],
  ['stand', standing],
  ['walk', walking],
  ['run', running],
  ['stairs', climbing],
  ['cycle', pedalling],
  ['lie', onTheSide],
] as const)('a minute of it is %s', (label, second) => {
  expect(labelsOf([second, 60])).toEqual(several(label, 60));
});

test('swinging a leg on a chair for some seconds is sitting, and no steps', () => {
  expect(labelsOf([sitting, 60], [pedalling, 10], [sitting, 60])).toEqual(several('sit', 130));
});

test('a gentle walk begins and ends with steps that repeat nothing yet', () => {
  const gentle: Second = { ...walking, downSdG: 0.08, totalSdG: 0.15 };
  const first: Second = { ...gentle, periodS: 0, regularity: 0, ownSdG: 0.1 };
  const labels = labelsOf([standing, 20], [first, 2], [gentle, 20], [first, 2], [standing, 20]);
  expect(labels).toEqual([...several('stand', 20), ...several('walk', 24), ...several('stand', 20)]);
});

test('moving on a seat is rowing only if it goes on', () => {
  expect(labelsOf([sitting, 60], [rowing, 30], [sitting, 60])).not.toContain('row');
  expect(labelsOf([rowing, 120])).toEqual(several('row', 120));
});

test('a sedentary bout with a turn to the side is lying from its start to its end', () => {
  expect(labelsOf([standing, 10], [sitting, 60], [onTheSide, 20], [sitting, 60], [standing, 10])).toEqual([
    ...several('stand', 10),
    ...several('lie', 140),
    ...several('stand', 10),
  ]);
});

test('a short dropout takes the labels beside it, a longer one stays empty', () => {
  expect(labelsOf([sitting, 20], [null, 4], [standing, 20])).toEqual([
    ...several('sit', 22),
    ...several('stand', 22),
  ]);
  expect(labelsOf([sitting, 20], [null, 6], [sitting, 20]).slice(20, 26)).toEqual(several('none', 6));
  expect(labelsOf([null, 3], [sitting, 20]).slice(0, 3)).toEqual(several('none', 3));
});

test('what was not worn is non-wear, and what has no samples is not', () => {
  const stream = new ActivityStream({ ...options, epochs: 30 });
  for (let i = 0; i < 20; i++) stream.push({ ...sitting, startMs: i * 1000 });
  const { labels } = stream.end([{ startMs: 10_000, endMs: 30_000 }]);
  expect(activityLabels[labels[5]]).toBe('sit');
  expect(activityLabels[labels[15]]).toBe('nonwear');
  expect(labels[25]).toBe(noData);
});

test('the small steps of someone who walks softly are shuffling, a shift of weight is not', () => {
  const step: Second = { ...standing, downSdG: 0.015, totalSdG: 0.03, ownSdG: 0.02 };
  const shift: Second = { ...step, downSdG: 0.004 };
  const labels = (second: Second, stepScale: number) => {
    const stream = new ActivityStream({ ...options, stepScale, epochs: 20 });
    for (let i = 0; i < 20; i++) stream.push({ ...second, startMs: i * 1000 });
    return new Set(Array.from(stream.end([]).labels, (label) => activityLabels[label]));
  };
  expect(labels(step, 1)).toEqual(new Set(['stand']));
  expect(labels(step, 0.55)).toEqual(new Set(['shuffle']));
  expect(labels(shift, 0.55)).toEqual(new Set(['stand']));
});
