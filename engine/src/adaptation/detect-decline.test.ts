import { expect, test } from 'vitest';
import { detectDecline } from './detect-decline.ts';
import { loadDrop } from './load-drop.ts';
import { readScenario } from './read-scenario.ts';

const { person } = readScenario(
  { person: { age: 74, sex: 'female', massKg: 62 }, phases: [{ days: 1, activity: 'habitual' }] },
  'test',
);

/** Weekdays 1.1, weekends 0.75: nobody is the same every day. */
function days(loads: readonly (number | null)[]) {
  return loads.map((load, i) => {
    const value = load === null ? null : load * (i % 7 < 5 ? 1.1 : 0.75);
    const date = new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10);
    return {
      date,
      relative:
        value === null
          ? null
          : { kneeExtensors: value, plantarFlexors: value, hamstrings: value, aerobic: value },
    };
  });
}

const usual = (count: number): number[] => Array(count).fill(1);

test('who stops moving is told with the date, the loss that is expected and what to look at', () => {
  const found = detectDecline({
    person,
    days: days([...usual(60), ...Array(14).fill(0.15)]),
    tests: [
      { date: '2026-02-01', name: 'chairStand30s', value: 12 },
      { date: '2026-03-10', name: 'chairStand30s', value: 9 },
    ],
  })!;
  expect(found).toMatchObject({ since: '2026-03-02', daysAgo: 14 });
  expect(found.loadNow / found.loadBefore).toBeLessThan(0.25);
  for (const { median, p10, p90 } of found.expected) {
    expect(median).toBeLessThan(0);
    expect(p10).toBeLessThan(p90);
  }
  for (const { goesOn, comesBack } of found.inThirtyDays) expect(goesOn).toBeLessThan(comesBack);
  expect(found.tests).toEqual([{ name: 'chairStand30s', before: 12, after: 9, changePercent: -25 }]);
  expect(found.check.join(' ')).toContain('to a doctor at once');
});

test.each([
  ['an ordinary half year', usual(180)],
  ['a fall that is over', [...usual(60), ...Array(14).fill(0.15), ...usual(30)]],
  ['three lazy days at the end', [...usual(60), 0.2, 0.2, 0.2]],
  ['days that were not worn', [...usual(60), ...Array(20).fill(null)]],
  ['more than before', [...usual(60), ...Array(30).fill(2)]],
  ['a history of two weeks', [...usual(7), ...Array(7).fill(0.1)]],
])('%s is no decline', (_, loads) => {
  expect(detectDecline({ person, days: days(loads) })).toBeNull();
});

test('days that were not worn are not counted as rest, and the date is that of the calendar', () => {
  const loads = [...usual(40), null, null, null, ...usual(20), ...Array(12).fill(0.2)];
  expect(loadDrop(loads)?.from).toBe(63);
});
