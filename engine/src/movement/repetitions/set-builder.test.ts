import { expect, test } from 'vitest';
import type { Cycle } from './cycle.ts';
import { describeSet } from './describe-set.ts';
import { SetBuilder } from './set-builder.ts';

const wave = (scale: number) =>
  Float64Array.from({ length: 24 }, (_, i) => scale * Math.sin((Math.PI * i) / 23));

/** A movement of one leg from standing to standing, with a foot that comes down hard. */
function cycleAt(startS: number, change: Partial<Cycle> = {}): Cycle {
  return {
    startMs: startS * 1000,
    endMs: (startS + 2.6) * 1000,
    isBetweenStands: true,
    peakDeg: 62,
    swingDeg: 60,
    downS: 1,
    pauseS: 0.1,
    upS: 1,
    turningForceG: 0.3,
    restG: 0.2,
    sidewaysDeg: 8,
    bendLeanDeg: 0,
    steepLeanDeg: 0,
    swings: 3,
    isJump: false,
    impactG: 3.4,
    riseMS: 1.1,
    fallMS: 1.3,
    netRiseM: 0,
    risesFirst: true,
    inclinations: wave(60),
    speeds: wave(1.1),
    ...change,
  };
}

function setsOf(cycles: readonly Cycle[]) {
  const sets: ReturnType<typeof describeSet>[] = [];
  const builder = new SetBuilder((own) => sets.push(describeSet(own)));
  for (const cycle of cycles) builder.add(cycle);
  builder.closeBefore(Number.POSITIVE_INFINITY);
  return sets.map((set) => [set?.exercise, set?.repetitions.length]);
}

test('a jump whose flight does not show on this thigh is a jump among jumps', () => {
  expect(setsOf([cycleAt(0), cycleAt(4, { isJump: true })])).toEqual([['jump', 2]]);
});

test('a lunge in which the swinging leg seems to fly is a lunge among lunges', () => {
  const lunges = [0, 4, 8].map((startS) => cycleAt(startS, { isJump: startS === 0 }));
  expect(setsOf(lunges)).toEqual([['lunge', 3]]);
});

test('a movement unlike a jump does not join jumps', () => {
  const slow = cycleAt(8, { inclinations: wave(-60), speeds: wave(-1.1) });
  expect(setsOf([cycleAt(0, { isJump: true }), cycleAt(4, { isJump: true }), slow])).toEqual([['jump', 2]]);
});

test('flights without a stand between are not joined to anything else', () => {
  const flights = [0, 1, 2, 3].map((startS) =>
    cycleAt(startS, { endMs: startS * 1000 + 600, isBetweenStands: false, isJump: true }),
  );
  expect(setsOf([...flights, cycleAt(4)])).toEqual([['jump', 4]]);
});
