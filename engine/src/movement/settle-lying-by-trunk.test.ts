import { expect, test } from 'vitest';
import { activityLabels } from '../recording/index.ts';
import { settleLyingByTrunk } from './settle-lying-by-trunk.ts';
import { noInclination } from './trunk-inclination.ts';

const [sit, lie, walk] = (['sit', 'lie', 'walk'] as const).map((label) => activityLabels.indexOf(label));
const repeated = (value: number, seconds: number) => Array.from({ length: seconds }, () => value);

test('cuts a bout where somebody lies down, and says how sure each part is', () => {
  const labels = Uint8Array.from([...repeated(walk, 20), ...repeated(sit, 200)]);
  const trunkDeg = Uint8Array.from([...repeated(5, 20), ...repeated(20, 100), ...repeated(85, 100)]);
  const sedentary = settleLyingByTrunk(
    { labels, sedentary: [{ from: 20, to: 220, lyingProbability: 0.2 }] },
    trunkDeg,
  );
  expect(sedentary).toEqual([
    { from: 20, to: 120, lyingProbability: 0 },
    { from: 120, to: 220, lyingProbability: 1 },
  ]);
  expect([...labels]).toEqual([...repeated(walk, 20), ...repeated(sit, 100), ...repeated(lie, 100)]);
});

test('to bend down on a chair for two seconds is not to lie', () => {
  const labels = Uint8Array.from(repeated(sit, 60));
  const trunkDeg = Uint8Array.from([...repeated(20, 30), 80, 80, ...repeated(20, 28)]);
  const [only, ...none] = settleLyingByTrunk(
    { labels, sedentary: [{ from: 0, to: 60, lyingProbability: 0.9 }] },
    trunkDeg,
  );
  expect(none).toEqual([]);
  expect(only.lyingProbability).toBeCloseTo(2 / 60, 9);
  expect([...labels]).toEqual(repeated(sit, 60));
});

test('where the trunk is known too seldom the thigh has told already', () => {
  const labels = Uint8Array.from(repeated(lie, 60));
  const trunkDeg = Uint8Array.from([...repeated(10, 29), ...repeated(noInclination, 31)]);
  const thigh = [{ from: 0, to: 60, lyingProbability: 0.7 }];
  expect(settleLyingByTrunk({ labels, sedentary: thigh }, trunkDeg)).toEqual(thigh);
  expect([...labels]).toEqual(repeated(lie, 60));
});
