import { expect, test } from 'vitest';
import type { Band } from './band.ts';
import { bandPaths } from './band-paths.ts';

const minute = 60_000;
const band = (activity: Band['activity'], from: number, to: number, own = false): Band => ({
  activity,
  startMs: from * minute,
  endMs: to * minute,
  steps: 0,
  own,
  labelId: null,
});

test('each activity is one path, as high as it loads the legs', () => {
  const { fills, outline, own } = bandPaths(
    [band('run', 0, 1), band('lie', 1, 3, true), band('run', 4, 5)],
    0,
    10 * minute,
  );
  expect(fills).toEqual([
    { activity: 'run', path: 'M0 0h60V100h-60zM240 0h60V100h-60z' },
    { activity: 'lie', path: 'M60 80h120V100h-120z' },
  ]);
  expect(outline).toBe('M0 100V0H60V80H180M240 100V0H300');
  expect(own).toBe('M60 0h120');
});

test('what was not worn is hatched', () => {
  expect(bandPaths([band('nonwear', 1, 2), band('sit', 2, 3)], 0, 3 * minute).hatch).toBe(
    'M60 20h60M60 40h60M60 60h60M60 80h60',
  );
});

test('what lies outside is cut off or left out', () => {
  const { fills } = bandPaths([band('run', 0, 4), band('walk', 7, 9)], 2 * minute, 6 * minute);
  expect(fills).toEqual([{ activity: 'run', path: 'M0 0h120V100h-120z' }]);
});
