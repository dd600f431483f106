import { expect, test } from 'vitest';
import { simulatedSource } from '../../../testing/simulated-source.ts';
import { type ScheduleItem, scriptedSchedule } from '../synthetic/index.ts';
import { analyze } from './analyze.ts';

/** What is found of a set of chair stands between a walk and a rest, and what is true of it. */
async function testsOf(repetitions: number, secondsPerRepetition: number, seed: number) {
  const items: ScheduleItem[] = [
    { activity: 'walk', seconds: 60 },
    { activity: 'sit', seconds: 20 },
    { exercise: 'sit-to-stand', repetitions, secondsPerRepetition },
    { activity: 'sit', seconds: 20 },
    { activity: 'walk', seconds: 60 },
  ];
  const { source, simulated } = await simulatedSource(scriptedSchedule(items), {
    seed,
    sampleRateHz: 50,
    rotation: 'random',
  });
  const { tests } = await analyze(source);
  const [set] = simulated.truth.sets;
  return { tests, set, transitions: simulated.truth.transitions };
}

test.each([1.6, 2.4, 3.5])(
  'a five-times sit-to-stand test of %f s a time is recognised and timed',
  async (s) => {
    const { tests, set, transitions } = await testsOf(5, s, 3);
    const inSet = transitions.filter(({ timeMs, kind }) => kind === 'sit-to-stand' && timeMs > set.startMs);
    const fifth = inSet[4];
    const trueS = (fifth.timeMs + fifth.durationS * 500 - set.startMs) / 1000;
    expect(tests).toHaveLength(1);
    expect(tests?.[0]).toMatchObject({
      kind: 'five-times-sit-to-stand',
      repetitions: null,
      ambiguous: false,
    });
    expect(Math.abs((tests?.[0].seconds ?? 0) - trueS)).toBeLessThan(0.5);
    expect(Math.abs(Date.parse(tests?.[0].start ?? '') - set.startMs)).toBeLessThan(500);
  },
);

test('a 30-s chair-stand test is recognised and counted', async () => {
  const { tests } = await testsOf(12, 2.5, 4);
  expect(tests).toHaveLength(1);
  expect(tests?.[0]).toMatchObject({ kind: 'chair-stand-30s', seconds: null, repetitions: 12 });
});

test('eight rises are no test', async () => {
  expect((await testsOf(8, 2.5, 5)).tests).toEqual([]);
});
