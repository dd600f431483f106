import { expect, test } from 'vitest';
import { scheduledSeconds } from './scheduled-seconds.ts';
import { scriptedSchedule } from './scripted-schedule.ts';
import { simulateRecording } from './simulate-recording.ts';
import { weekSchedule } from './week-schedule.ts';

const weeks = [1, 2, 3].map((seed) => {
  const schedule = weekSchedule(seed);
  return { seed, schedule, truth: simulateRecording(schedule, { seed }).truth };
});

test.each(weeks)('week $seed lasts seven days and can be played', ({ schedule }) => {
  const total = schedule.reduce((sum, item) => sum + scheduledSeconds(item), 0);
  expect(total).toBeCloseTo(7 * 86_400, 3);
  expect(() => scriptedSchedule(schedule)).not.toThrow();
});

test('another seed gives another week, the same seed the same', () => {
  expect(weekSchedule(2)).toEqual(weeks[1]!.schedule);
  expect(weekSchedule(1)).not.toEqual(weeks[1]!.schedule);
});

// Wide ranges about the 7.7 h asleep, 10.4 h sedentary, 3.1 h standing and 2.8 h moving of Blodgett et al. 2024.
const minutesADay: Record<string, [number, number]> = {
  lie: [420, 560],
  sit: [480, 720],
  stand: [110, 260],
  shuffle: [3, 30],
  walk: [40, 130],
  stairs: [1, 10],
  run: [5, 15],
  cycle: [8, 30],
  row: [1, 4],
  other: [0.5, 5],
  nonwear: [20, 70],
};

test.each(weeks)('week $seed has believable minutes of each activity', ({ truth }) => {
  const { labels, activity } = truth.epochs;
  expect(activity.length).toBe(7 * 86_400);
  const minutes = labels.map((_, label) => activity.filter((index) => index === label).length / 60 / 7);
  labels.forEach((label, i) => {
    const [low, high] = minutesADay[label]!;
    expect(minutes[i], label).toBeGreaterThan(low);
    expect(minutes[i], label).toBeLessThan(high);
  });
});

test.each(weeks)(
  'week $seed has its training, its nights and its time without the sensor',
  ({ schedule, truth }) => {
    const squats = truth.sets.filter((set) => set.exercise === 'squat');
    expect(squats.length).toBe(9);
    for (const { repetitions } of squats) {
      expect(repetitions.length).toBeGreaterThanOrEqual(8);
      expect(repetitions.length).toBeLessThanOrEqual(12);
      for (const { depthDeg } of repetitions) {
        expect(depthDeg).toBeGreaterThan(45);
        expect(depthDeg).toBeLessThan(125);
      }
    }
    expect(
      truth.sets.filter((set) => set.exercise === 'sit-to-stand').map((set) => set.repetitions.length),
    ).toEqual([10, 10]);
    const hours = truth.bouts
      .filter((bout) => bout.activity === 'nonwear')
      .map((bout) => (bout.endMs - bout.startMs) / 3_600_000);
    expect(hours.filter((h) => h > 2).length).toBe(1);
    expect(hours.filter((h) => h > 0.3 && h < 0.7).length).toBe(hours.length - 1);
    expect(hours.length).toBeGreaterThan(2);
    const postures = new Set(
      schedule.map((item) => ('activity' in item && item.activity === 'lie' ? item.posture : null)),
    );
    expect(postures).toEqual(new Set([null, 'back', 'left', 'right', 'front']));
    // Standing up and sitting down take turns, as they must.
    let seated: boolean | null = null;
    for (const { kind } of truth.transitions) {
      if (seated !== null) expect(kind).toBe(seated ? 'sit-to-stand' : 'stand-to-sit');
      seated = kind === 'stand-to-sit';
    }
  },
);
