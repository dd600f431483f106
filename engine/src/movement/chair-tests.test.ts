import { expect, test } from 'vitest';
import { chairTests } from './chair-tests.ts';
import type { Transition } from './transitions.ts';

/** Rises and sits in turn, each taking a second, with a time of their own on the feet and on the seat. */
function series(rises: number, startS: number, seatS = 1, standS = 0.5): Transition[] {
  const transitions: Transition[] = [];
  let at = startS * 1000;
  const add = (kind: Transition['kind'], pauseS: number) => {
    transitions.push({
      kind,
      startMs: at,
      timeMs: at + 500,
      durationS: 1,
      peakAngularVelocityDegS: 120,
      source: 'accelerometer',
      evidence: 'rest',
    });
    at += (1 + pauseS) * 1000;
  };
  for (let i = 0; i < rises; i++) {
    add('sit-to-stand', standS);
    add('stand-to-sit', seatS);
  }
  return transitions;
}

test('five rises are a five-times test, timed from the first rise to the fifth time upright', () => {
  expect(chairTests(series(5, 100))).toEqual([
    {
      kind: 'five-times-sit-to-stand',
      startMs: 100_000,
      endMs: 115_000,
      seconds: 15,
      repetitions: null,
      ambiguous: false,
    },
  ]);
});

test('thirty seconds of rises are a chair-stand test, scored by those half way up in time', () => {
  // 3 s a time: the tenth rise passes half way 27.5 s after the start, the eleventh at 30.5 s.
  const [found, ...others] = chairTests(series(10, 0, 0.5, 0.5));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ kind: 'chair-stand-30s', repetitions: 10, ambiguous: false, endMs: 30_000 });
  expect(chairTests(series(11, 0, 0.5, 0.5))[0]).toMatchObject({ repetitions: 10 });
});

test('five slow rises that fill half a minute fit both tests, and both say so', () => {
  const found = chairTests(series(5, 0, 3, 1));
  expect(found.map(({ kind }) => kind)).toEqual(['five-times-sit-to-stand', 'chair-stand-30s']);
  expect(found.every(({ ambiguous }) => ambiguous)).toBe(true);
});

test('four, six and twenty rises are no test', () => {
  for (const rises of [1, 4, 6, 20]) expect(chairTests(series(rises, 0))).toEqual([]);
  expect(chairTests([])).toEqual([]);
});

test('rises that begin standing are no test: a box squat', () => {
  expect(chairTests(series(6, 0).slice(1))).toEqual([]);
});

test('a rest of five seconds parts two tests', () => {
  const first = series(5, 0);
  const found = chairTests([...first, ...series(5, 12.5 + 5 + 5)]);
  expect(found.map(({ seconds }) => seconds)).toEqual([15, 15]);
  expect(chairTests([...series(3, 0), ...series(2, 20)])).toEqual([]);
});

test('who walks off after the fifth rise has done the test too', () => {
  expect(chairTests(series(5, 0).slice(0, -1))).toHaveLength(1);
});
