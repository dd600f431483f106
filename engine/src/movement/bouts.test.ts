import { expect, test } from 'vitest';
import { activityLabels } from '../recording/index.ts';
import { findBouts } from './bouts.ts';

const at = (label: (typeof activityLabels)[number]) => activityLabels.indexOf(label);

test('stairs up and stairs down are bouts of their own', () => {
  const labels = Uint8Array.of(at('walk'), at('stairs'), at('stairs'), at('stairs'), at('walk'));
  const cadence = Float32Array.of(120, 60, 60, 60, 120);
  const bouts = findBouts(labels, cadence, 0, { stairs: Uint8Array.of(0, 1, 1, 2, 0), sedentary: [] });
  expect(bouts.map(({ activity, direction, steps }) => [activity, direction, steps])).toEqual([
    ['walk', undefined, 2],
    ['stairs', 'up', 2],
    ['stairs', 'down', 1],
    ['walk', undefined, 2],
  ]);
});

test('sitting and lying carry how likely they are lying', () => {
  const labels = Uint8Array.of(at('sit'), at('sit'), at('stand'), at('lie'));
  const sedentary = [
    { from: 0, to: 2, lyingProbability: 0.1 },
    { from: 3, to: 4, lyingProbability: 0.9 },
  ];
  const bouts = findBouts(labels, new Float32Array(4), 0, { stairs: new Uint8Array(4), sedentary });
  expect(bouts.map(({ lyingProbability }) => lyingProbability)).toEqual([0.1, undefined, 0.9]);
});
