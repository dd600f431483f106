import { expect, test } from 'vitest';
import { activityLabels, gridRateHz } from '../recording/index.ts';
import { SecondDirections } from './second-directions.ts';
import { noInclination, type TrunkSensor, trunkInclination } from './trunk-inclination.ts';

const [walk, sit] = (['walk', 'sit'] as const).map((label) => activityLabels.indexOf(label));
const exact: TrunkSensor['calibration'] = { offsetG: [0, 0, 0], scale: [1, 1, 1] };
const startMs = Date.UTC(2024, 0, 8, 9);

/** A sensor with gravity in the given directions, second by second; null is a second without samples. */
function sensor(
  directions: readonly (readonly [number, number, number] | null)[],
  lagS = 0,
): SecondDirections {
  const seconds = new SecondDirections();
  directions.forEach((direction, second) => {
    if (!direction) return;
    const [x, y, z] = direction.map((value) => new Float64Array(gridRateHz).fill(value));
    seconds.push({
      startMs: startMs + (second + lagS) * 1000,
      bins: gridRateHz,
      continues: second > 0,
      x,
      y,
      z,
    });
  });
  return seconds;
}

const upright = [0, -1, 0] as const;
const level = [0, 0, 1] as const;
const labels = Uint8Array.from([...Array.from({ length: 40 }, () => walk), sit, sit, sit]);
const walking = Array.from({ length: 40 }, () => upright);

test('upright is where gravity points in walking, whatever the axes and the clock of the sensor', () => {
  const bent = [0, -Math.SQRT1_2, Math.SQRT1_2] as const;
  for (const lagS of [0, 7, -7]) {
    const directions = sensor([...walking, level, bent, null], lagS);
    const deg = trunkInclination({ directions, calibration: exact, unworn: [], lagS }, labels, startMs)!;
    expect([...deg.subarray(38)]).toEqual([0, 0, 90, 45, noInclination]);
  }
});

test('says nothing of a sensor that was taken off', () => {
  const off = { startMs: startMs + 40_000, endMs: startMs + 42_000 };
  const directions = sensor([...walking, level, level, level]);
  const deg = trunkInclination({ directions, calibration: exact, unworn: [off], lagS: 0 }, labels, startMs)!;
  expect([...deg.subarray(40)]).toEqual([noInclination, noInclination, 90]);
});

test('is not known without walking, nor where the sensor turns about in it', () => {
  const still = { calibration: exact, unworn: [], lagS: 0 };
  const resting = new Uint8Array(43).fill(sit);
  expect(trunkInclination({ ...still, directions: sensor(walking) }, resting, startMs)).toBeNull();
  const turning = walking.map((direction, second) => (second % 2 === 0 ? direction : level));
  expect(trunkInclination({ ...still, directions: sensor(turning) }, labels, startMs)).toBeNull();
});
