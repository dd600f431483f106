import { expect, test } from 'vitest';
import { blockHz } from './blocks.ts';
import { findLifts } from './find-lifts.ts';

type Direction = readonly [number, number, number];

const hanging: Direction = [0, -1, 0];
const onTheShoulders: Direction = [0.1, 0.7, 0.7];
const overhead: Direction = [-0.2, 0.97, -0.1];

/**
 * Some repetitions of a hand whose forearm keeps its direction.
 *
 * @param first where the hand goes first: 1 up, -1 down
 */
function lifts(along: Direction, wayM: number, periodS: number, first: 1 | -1, count = 8) {
  const size = Math.hypot(...along);
  const forceG = (timeS: number) => {
    const since = (timeS - 3) / periodS;
    if (since < 0 || since > count) return 1;
    const turn = (2 * Math.PI) / periodS;
    return 1 + (((first * wayM) / 2) * turn * turn * Math.cos(turn * (timeS - 3))) / 9.81;
  };
  const times = Array.from({ length: (count * periodS + 6) * blockHz }, (_, i) => i / blockHz);
  const axis = (k: number) => times.map((timeS) => (along[k] / size) * forceG(timeS));
  return { x: axis(0), y: axis(1), z: axis(2) };
}

test('deadlifts: an arm that hangs, far and slowly', () => {
  const [set, ...more] = findLifts(lifts(hanging, 0.6, 3.2, 1), 0);
  expect(more).toEqual([]);
  expect(set.exercise).toBe('deadlift');
  expect(Math.abs(set.repetitions.length - 8)).toBeLessThanOrEqual(1);
});

test('squats: hands at the shoulders with their backs up', () => {
  expect(findLifts(lifts(onTheShoulders, 0.6, 3, -1), 0)).toMatchObject([{ exercise: 'squat' }]);
});

test('rows and presses are no exercises of the legs', () => {
  expect(findLifts(lifts(hanging, 0.35, 1.9, 1), 0)).toEqual([]);
  expect(findLifts(lifts(overhead, 0.6, 3, 1), 0)).toEqual([]);
});

test('one is no set', () => {
  expect(findLifts(lifts(hanging, 0.6, 3.2, 1, 1), 0)).toEqual([]);
});
