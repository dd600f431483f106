import { expect, test } from 'vitest';
import { gridRateHz } from '../../recording/index.ts';
import { StandingStill } from './standing-still.ts';
import { ThighTrack } from './thigh-track.ts';

/** Seconds after the start at which someone stands still whose thigh leans to the front by these angles, a second each. */
function stillS(leansDeg: readonly number[]): number[] {
  const track = new ThighTrack();
  const standing = new StandingStill(track);
  const still: number[] = [];
  let from = 0;
  let before = leansDeg[0];
  leansDeg.forEach((leanDeg, startS) => {
    // The first half of a second goes from one angle to the next.
    const angles = Float64Array.from({ length: gridRateHz }, (_, i) => {
      const share = Math.min(1, (2 * i) / gridRateHz);
      return ((before + share * (leanDeg - before)) * Math.PI) / 180;
    });
    before = leanDeg;
    const second = {
      startMs: startS * 1000,
      bins: gridRateHz,
      continues: startS > 0,
      down: angles.map((angle) => -Math.cos(angle)),
      front: angles.map((angle) => Math.sin(angle)),
      right: new Float64Array(gridRateHz),
    };
    if (startS === 0) track.restart(second);
    track.push(second);
    for (; from + 5 <= track.end; from += 5) {
      if (standing.isStill(from, from + 5)) still.push(from / gridRateHz);
    }
  });
  return still;
}

const between = (times: readonly number[], fromS: number, toS: number) =>
  times.filter((timeS) => timeS >= fromS && timeS < toS).length;

test('a thigh that is still for a moment in the middle of a movement does not stand', () => {
  const still = stillS([0, 0, 0, 24, 0, 0]);
  expect(between(still, 1, 3)).toBeGreaterThan(5);
  expect(between(still, 3.2, 4)).toBe(0);
  expect(between(still, 5, 6)).toBeGreaterThan(0);
});

test('it stands where it stays still', () => {
  const still = stillS([0, 0, 24, 24, 24, 24]);
  expect(between(still, 4.5, 6)).toBeGreaterThan(5);
});

test('leaning a little does not matter', () => {
  expect(between(stillS([0, 0, 0, 8, 0, 0]), 3.2, 4.2)).toBeGreaterThan(0);
});

test('a thigh that is nearer to level never stands', () => {
  expect(stillS([60, 60, 60, 60])).toEqual([]);
});
