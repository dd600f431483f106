import {
  type Activity,
  type Analysis,
  activityLabels,
  analysisSchema,
  type Envelope,
  type Recording,
  recordEnvelope,
  StepCounts,
} from '@legwork/engine';
import { describeDays } from '../engine/src/analyze/describe-days.ts';
import { doseDays } from '../engine/src/analyze/dose-days.ts';
import { FindingLog } from '../engine/src/recording/index.ts';

export interface ExampleOptions {
  /** First instant of the recording, UTC. */
  start?: string;
  hours?: number;
  timezone?: string;
  /** Works out the dose of each day as well, for a usual body; it takes a second. */
  withDose?: boolean;
  /** Facts about the recording that differ from the example's. */
  recording?: Partial<Analysis['recording']>;
}

/** A day of the example, in minutes from local midnight: what is done until then. */
const office: readonly [untilMinute: number, pattern: readonly [Activity, minutes: number][]][] = [
  [
    410,
    [
      ['lie', 95],
      ['sit', 1],
    ],
  ],
  [
    450,
    [
      ['stand', 3],
      ['walk', 2],
      ['shuffle', 1],
      ['sit', 9],
      ['stairs', 0.5],
    ],
  ],
  [
    480,
    [
      ['walk', 9],
      ['stand', 1],
    ],
  ],
  [
    720,
    [
      ['sit', 47],
      ['stand', 2],
      ['walk', 1.5],
    ],
  ],
  [
    760,
    [
      ['walk', 4],
      ['stairs', 1],
      ['sit', 18],
      ['stand', 2],
    ],
  ],
  [
    1010,
    [
      ['sit', 71],
      ['walk', 2],
      ['shuffle', 1],
    ],
  ],
  [
    1050,
    [
      ['cycle', 19],
      ['stand', 1],
    ],
  ],
  [
    1110,
    [
      ['stand', 6],
      ['walk', 1],
      ['shuffle', 2],
    ],
  ],
  [
    1150,
    [
      ['run', 16],
      ['walk', 2],
    ],
  ],
  [1180, [['nonwear', 30]]],
  [
    1360,
    [
      ['sit', 55],
      ['walk', 1],
      ['stand', 1],
    ],
  ],
  [
    1500,
    [
      ['lie', 110],
      ['walk', 1.5],
    ],
  ],
];

/**
 * A valid analysis of an office week, written out by rules, for tests of what shows analyses. The same for the
 * same options. Its numbers are those of its bouts, except steps: 100 in every minute of walking.
 *
 * @example
 * const analysis = exampleAnalysis({ hours: 48 });
 */
export function exampleAnalysis(options: ExampleOptions = {}): Analysis {
  const { start = '2026-11-16T08:12:30.000Z', hours = 150, timezone = 'Europe/Berlin' } = options;
  const startMs = Date.parse(start);
  const endMs = startMs + hours * 3_600_000;
  const localDate = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone });
  const localTime = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, timeStyle: 'short' });

  const bouts: Analysis['bouts'] = [];
  let pattern = office[0][1];
  let step = 0;
  for (let ms = startMs; ms < endMs; ) {
    const [hour, minute] = localTime.format(ms).split(':').map(Number);
    const part = office.find(([until]) => hour * 60 + minute < until)![1];
    if (part !== pattern) step = 0;
    pattern = part;
    const [activity, minutes] = part[step++ % part.length];
    const untilMs = Math.min(endMs, ms + Math.round(minutes * 60) * 1000 + (bouts.length % 7) * 4000);
    const previous = bouts.at(-1);
    if (previous?.activity === activity) previous.end = new Date(untilMs).toISOString();
    else {
      const [from, to] = [ms, untilMs].map((time) => new Date(time).toISOString());
      bouts.push({ start: from, end: to, activity, steps: 0 });
    }
    ms = untilMs;
  }
  for (const bout of bouts) {
    const minutes = (Date.parse(bout.end) - Date.parse(bout.start)) / 60_000;
    if (['walk', 'stairs', 'run'].includes(bout.activity)) bout.steps = Math.round(100 * minutes);
  }
  const transitions = bouts.slice(1).flatMap((bout, index): Analysis['transitions'] => {
    const sat = bouts[index].activity === 'sit';
    if (sat === (bout.activity === 'sit')) return [];
    const kind = sat ? 'sit-to-stand' : 'stand-to-sit';
    return [{ time: bout.start, kind, durationS: 1.8, peakAngularVelocityDegS: 95 }];
  });

  const days = new Map<string, Analysis['days'][number]>();
  const dayOf = (ms: number) => {
    const date = localDate.format(ms);
    const day = days.get(date) ?? emptyDay(date);
    days.set(date, day);
    return day;
  };
  for (const bout of bouts) {
    for (let ms = Date.parse(bout.start); ms < Date.parse(bout.end); ) {
      const nextMinute = Math.min(Date.parse(bout.end), Math.floor(ms / 60_000 + 1) * 60_000);
      const minutes = (nextMinute - ms) / 60_000;
      const day = dayOf(ms);
      day.minutes[bout.activity]! += minutes;
      if (bout.steps > 0) day.steps += Math.round(100 * minutes);
      ms = nextMinute;
    }
  }
  for (const { time, kind } of transitions) {
    if (kind === 'sit-to-stand') dayOf(Date.parse(time)).sitToStand++;
  }

  const stretches = bouts.map(({ start, end, activity }) => ({
    startMs: Date.parse(start),
    endMs: Date.parse(end),
    activity,
  }));
  const steps = new StepCounts();
  stretches.forEach(({ startMs, endMs }, index) => {
    if (bouts[index].steps > 0) steps.add(startMs, endMs, (100 * (endMs - startMs)) / 60_000);
  });
  const turns = transitions.map(({ time, kind }) => ({ timeMs: Date.parse(time), kind }));
  const doses = options.withDose
    ? doseDays(
        {
          bouts: stretches.map((stretch, index) => ({ ...stretch, steps: bouts[index].steps })),
          transitions: turns,
        },
        { timezone, body: {} },
        new FindingLog(),
      )
    : undefined;
  const described = describeDays(
    {
      bouts: stretches,
      transitions: turns,
      stepsBetween: (fromMs, toMs) => steps.between(fromMs, toMs),
      startMs,
      endMs,
      timezone,
    },
    { doses },
  );

  return analysisSchema.parse({
    schema: 'legwork/analysis@1',
    recording: {
      file: 'thigh-right.cwa',
      sha256: '3f'.repeat(32),
      format: 'cwa',
      device: 'Axivity AX3',
      serial: '39434',
      placement: 'thigh',
      side: 'right',
      sampleRateHz: 100,
      start: new Date(startMs).toISOString(),
      end: new Date(endMs).toISOString(),
      timezone,
      samples: hours * 360_000,
      gaps: [],
      findings: [],
      ...options.recording,
    },
    calibration: {
      applied: true,
      offsetG: [0.012, -0.021, 0.034],
      scale: [1.004, 0.998, 0.991],
      errorBeforeMg: 31.2,
      errorAfterMg: 4.1,
      reason: 'applied: fitted to 1530 still windows of 10 s',
    },
    frame: {
      rotation: [
        [-0.985, 0.12, -0.124],
        [0.11, -0.12, -0.987],
        [-0.133, -0.986, 0.105],
      ],
      how: 'from 84.2 min of gait and sitting, the swing in walking',
      confidence: 0.93,
    },
    bouts,
    transitions,
    repetitions: null,
    ...described,
    days: [...days.values()].map((day, index) => {
      const { wornMinutes, valid, notValid, outcomes, dose } = described.days[index];
      return { ...day, wornMinutes, valid, notValid, outcomes, dose };
    }),
  });
}

function emptyDay(date: string): Analysis['days'][number] {
  return {
    date,
    minutes: Object.fromEntries(activityLabels.map((activity) => [activity, 0])) as Record<Activity, number>,
    noDataMinutes: 0,
    steps: 0,
    sitToStand: 0,
    longestSedentaryMin: 0,
    sedentaryBreaks: 0,
    dose: null,
  };
}

/** Mean acceleration (g) down the thigh, to the front and to the right, and its swing. */
const signals: Record<Activity, readonly [x: number, y: number, z: number, swing: number]> = {
  nonwear: [0, 0, 1, 0.004],
  lie: [0.05, 0.95, 0.3, 0.01],
  sit: [-0.15, 0.98, 0.05, 0.02],
  stand: [-0.98, 0.08, 0.02, 0.03],
  shuffle: [-0.97, 0.1, 0.03, 0.2],
  walk: [-1, 0.1, 0, 0.5],
  stairs: [-0.95, 0.25, 0, 0.6],
  run: [-1.1, 0, 0, 1.6],
  cycle: [-0.5, 0.8, 0, 0.4],
  row: [-0.2, 0.7, 0, 0.5],
  other: [-0.7, 0.6, 0, 0.3],
};

/**
 * An envelope that goes with an example: two samples a second, swinging as hard as the bouts say.
 *
 * @example
 * const envelope = await exampleEnvelope(analysis);
 */
export function exampleEnvelope(analysis: Analysis): Promise<Envelope> {
  const recording: Recording = {
    header: { sampleRateHz: 2 } as Recording['header'],
    findings: () => [],
    gaps: () => [],
    async *blocks() {
      for (const { start, end, activity } of analysis.bouts) {
        const startMs = Date.parse(start);
        const count = (Date.parse(end) - startMs) / 500;
        const [x, y, z, swing] = signals[activity];
        const axis = (mean: number, turn: number) =>
          Float32Array.from({ length: count }, (_, i) => mean + swing * (((i * turn) % 1.7) - 0.85));
        yield {
          count,
          timeMs: Float64Array.from({ length: count }, (_, i) => startMs + i * 500),
          x: axis(x, 0.61),
          y: axis(y, 0.83),
          z: axis(z, 0.47),
          gyro: null,
          gapBefore: false,
          auxiliary: {
            count: 0,
            timeMs: new Float64Array(),
            temperatureC: new Float32Array(),
            light: new Float32Array(),
            batteryV: new Float32Array(),
          },
        };
      }
    },
  };
  return recordEnvelope(recording);
}
