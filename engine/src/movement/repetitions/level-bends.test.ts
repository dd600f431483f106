import { expect, test } from 'vitest';
import { seededRandom } from '../../number/index.ts';
import { gridRateHz } from '../../recording/index.ts';
import { LevelBends } from './level-bends.ts';
import type { RepetitionSet } from './repetition.ts';

/** The sets of a thigh whose slope follows a course, deg from the vertical. */
function setsOf(slopeDeg: (timeS: number) => number, seconds: number): RepetitionSet[] {
  const sets: RepetitionSet[] = [];
  const bends = new LevelBends((set) => sets.push(set));
  for (let second = 0; second < seconds; second++) {
    const slopes = Array.from(
      { length: gridRateHz },
      (_, i) => (slopeDeg(second + i / gridRateHz) * Math.PI) / 180,
    );
    bends.push(
      {
        startMs: second * 1000,
        bins: gridRateHz,
        continues: second > 0,
        down: Float64Array.from(slopes, (slope) => -Math.cos(slope)),
        front: Float64Array.from(slopes, (slope) => Math.sin(slope)),
        right: new Float64Array(gridRateHz),
      },
      true,
    );
  }
  bends.end();
  return sets;
}

/** Rests, goes there and back some times, and rests again. */
const course = (count: number, fromDeg: number, toDeg: number, periodS: number) => (timeS: number) => {
  const since = (timeS - 10) / periodS;
  if (since < 0 || since > count) return fromDeg;
  return fromDeg + ((toDeg - fromDeg) * (1 - Math.cos(2 * Math.PI * since))) / 2;
};

test.each([2, 4, 7])('counts leg presses, a repetition every %d s', (periodS) => {
  const [set, ...more] = setsOf(course(10, 136, 176, periodS), 10 * periodS + 30);
  expect(more).toEqual([]);
  expect(set).toMatchObject({ exercise: 'leg-press', workingLeg: 'both' });
  expect(set.repetitions).toHaveLength(10);
  expect(Math.abs(set.repetitions[0].startMs - 10_000)).toBeLessThan(1000);
});

test('says what hips that rise from the floor or a bench could also be', () => {
  expect(setsOf(course(8, 141, 114, 3), 60)[0]).toMatchObject({ exercise: 'bridge' });
  expect(setsOf(course(8, 131, 88, 3), 60)[0]).toMatchObject({
    exercise: 'hip-thrust',
    alternatives: ['heel-slide', 'bridge', 'leg-press'],
  });
});

test('a leg that shifts on a chair, three times or never alike, is no exercise', () => {
  expect(setsOf(course(3, 136, 176, 3), 40)).toEqual([]);
  expect(setsOf(course(8, 80, 110, 3), 60)).toEqual([]);
  const random = seededRandom(3);
  const ends = Array.from({ length: 100 }, () => random.between(60, 160));
  expect(setsOf((timeS) => ends[Math.floor(timeS / 2)], 200)).toEqual([]);
});
