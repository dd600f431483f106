import { expect, test } from 'vitest';
import { type EventRecording, StepCounts, type Stretch } from '../recording/index.ts';
import { analysisSchema } from './analysis.ts';
import { analyzeEvents } from './analyze-events.ts';

const startMs = Date.UTC(2026, 5, 1, 21, 30);
const at = (seconds: number) => startMs + seconds * 1000;

function recording(stretches: Stretch[], parts: Partial<EventRecording> = {}): EventRecording {
  return {
    header: { format: 'x', device: null, serial: null, placement: 'thigh', timezone: 'UTC', metadata: {} },
    startMs: stretches[0].startMs,
    endMs: stretches.at(-1)!.endMs,
    stretches,
    steps: new StepCounts(),
    transitions: [],
    gaps: [],
    findings: [],
    ...parts,
  };
}

const evening = recording([
  { startMs, endMs: at(3600), activity: 'sit' },
  { startMs: at(3600), endMs: at(3660.5), activity: 'walk' },
  { startMs: at(3660.5), endMs: at(7200), activity: 'lie' },
]);

test('bouts are those of the device, with its steps', () => {
  const steps = new StepCounts();
  steps.add(at(3600), at(3660), 110);
  const analysis = analyzeEvents({ ...evening, steps }, 'day.csv', {});
  expect(analysis.bouts).toEqual([
    { start: '2026-06-01T21:30:00.000Z', end: '2026-06-01T22:30:00.000Z', activity: 'sit', steps: 0 },
    {
      start: '2026-06-01T22:30:00.000Z',
      end: '2026-06-01T22:31:00.500Z',
      activity: 'walk',
      steps: 110,
      speedMS: 1.23,
      speedErrorMS: 0.16,
    },
    { start: '2026-06-01T22:31:00.500Z', end: '2026-06-01T23:30:00.000Z', activity: 'lie', steps: 0 },
  ]);
  expect(analysis.days).toMatchObject([{ steps: 110, sedentaryBreaks: 1, minutes: { walk: 1.01 } }]);
  expect(analysisSchema.parse(analysis)).toEqual(analysis);
});

test('days are cut in the zone of the recording', () => {
  const header = { ...evening.header, timezone: 'Europe/Berlin' };
  const { days } = analyzeEvents({ ...evening, header }, 'day.csv', {});
  expect(days.map(({ date, minutes }) => [date, minutes.sit])).toEqual([
    ['2026-06-01', 30],
    ['2026-06-02', 30],
  ]);
});

test('epochs have the activity that fills most of each second', () => {
  const steps = new StepCounts();
  steps.add(at(1.4), at(3.4), 4);
  const { epochs } = analyzeEvents(
    recording(
      [
        { startMs, endMs: at(1.4), activity: 'stand' },
        { startMs: at(1.4), endMs: at(3.4), activity: 'walk' },
        { startMs: at(3.9), endMs: at(4.1), activity: 'sit' },
      ],
      { steps },
    ),
    'day.csv',
    { epochs: true },
  );
  const names = epochs!.activity.map((label) => (label === null ? null : epochs!.labels[label]));
  expect(names).toEqual(['stand', 'walk', 'walk', null, null]);
  expect(epochs!.cadenceSpm).toEqual([0, 72, 120, 48, 0]);
});

test('only labels for every second need a recording of half a year at most', () => {
  const long = recording([
    { startMs, endMs: at(60), activity: 'walk' },
    { startMs: at(400 * 86_400), endMs: at(400 * 86_400 + 60), activity: 'walk' },
  ]);
  expect(analyzeEvents(long, 'a', {}).days).toHaveLength(401);
  expect(() => analyzeEvents(long, 'a', { epochs: true })).toThrow('more than half a year');
});

test('sessions, sets, heart rates and measures follow the contract', () => {
  const lap = { startMs, endMs: at(60), activeS: 50, distanceM: null };
  const session = { ...lap, activity: 'run', sport: 'running', energyKJ: 40, steps: 150 } as const;
  const analysis = analyzeEvents(
    {
      ...evening,
      sessions: [{ ...session, averageHeartRateBpm: 120, highestHeartRateBpm: 150, laps: [lap] }],
      strengthSets: [{ startMs, endMs: at(30), repetitions: 8, loadKg: 60, category: 'squat' }],
      heartRates: { timeMs: Float64Array.of(startMs, at(1), at(2)), bpm: Float64Array.of(60, 90, 70) },
      measures: [
        { name: 'walking-speed', unit: 'm/s', timeMs: Float64Array.of(startMs), value: Float64Array.of(1.2) },
      ],
    },
    'day.fit',
    { placement: 'wrist', side: 'left' },
  );
  expect(analysisSchema.parse(analysis)).toEqual(analysis);
  expect(analysis).toMatchObject({
    recording: { placement: 'wrist', side: 'left', samples: 0, sampleRateHz: 0 },
    sessions: [{ sport: 'running', end: '2026-06-01T21:31:00.000Z', laps: [{ activeS: 50 }] }],
    strengthSets: [{ repetitions: 8 }],
    heartRateBpm: { count: 3, lowest: 60, median: 70, highest: 90 },
    measures: [{ name: 'walking-speed', median: 1.2 }],
  });
});
