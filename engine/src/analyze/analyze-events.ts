import { noData } from '../movement/index.ts';
import { round } from '../number/index.ts';
import type { EventRecording, Lap, Session } from '../recording/index.ts';
import { activityLabels, FindingLog } from '../recording/index.ts';
import type { Analysis } from './analysis.ts';
import type { AnalyzeOptions } from './analyze-options.ts';
import { bySeverity } from './by-severity.ts';
import { checkSpan } from './check-span.ts';
import { describeBout } from './describe-bout.ts';
import { describeDays } from './describe-days.ts';
import { doseBody } from './dose-body.ts';
import { doseDays } from './dose-days.ts';
import { isoTime } from './iso-time.ts';
import { labelSeconds } from './label-seconds.ts';
import { spreadOf } from './spread-of.ts';

/**
 * Puts what a device knew about a recording without samples into the contract: its stretches are the bouts, and days
 * are summed up from them to the millisecond.
 *
 * @param file what the user calls it
 * @param options as for `analyze`; labels for each second need a recording of half a year at most
 * @throws InputError `span-too-long` if labels for each second are wanted of a longer one
 * @example
 * const day = await openEvents(memorySource('day.csv', bytes));
 * analyzeEvents(day, 'day.csv', {}).bouts[0].activity; // 'sit'
 */
export function analyzeEvents(events: EventRecording, file: string, options: AnalyzeOptions): Analysis {
  const { header, startMs, endMs, stretches, steps, transitions, gaps, findings } = events;
  const { sessions, strengthSets, heartRates, measures } = events;
  const reason = 'not applied: the file holds no samples';
  const bouts = stretches.map((stretch) => ({
    ...stretch,
    steps: Math.round(steps.between(stretch.startMs, stretch.endMs)),
  }));
  const person = doseBody(options);
  const doseLog = new FindingLog();
  const doses = doseDays(
    { bouts, transitions },
    { timezone: header.timezone, body: person.options, loggedSets: options.loggedSets },
    doseLog,
  );
  return {
    schema: 'legwork/analysis@1',
    recording: {
      file,
      sha256: options.sha256 ?? null,
      format: header.format,
      device: header.device,
      serial: header.serial,
      placement: options.placement ?? header.placement,
      side: options.side ?? null,
      sampleRateHz: 0,
      start: isoTime(startMs),
      end: isoTime(endMs),
      timezone: header.timezone,
      samples: 0,
      gaps: gaps.map((gap) => ({ start: isoTime(gap.startMs), end: isoTime(gap.endMs), reason: gap.reason })),
      findings: bySeverity([...findings, ...doseLog.list()]),
    },
    calibration: {
      applied: false,
      offsetG: [0, 0, 0],
      scale: [1, 1, 1],
      errorBeforeMg: null,
      errorAfterMg: null,
      reason,
    },
    frame: {
      rotation: [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
      how: 'not looked for: the file holds no samples',
      confidence: 0,
    },
    ...(options.epochs && { epochs: describeEpochs(events, file) }),
    bouts: bouts.map((bout) => describeBout(bout, options.heightM)),
    transitions: transitions.map(({ timeMs, kind }) => ({
      time: isoTime(timeMs),
      kind,
      durationS: null,
      peakAngularVelocityDegS: null,
    })),
    repetitions: null,
    ...describeDays(
      {
        bouts: stretches,
        transitions,
        stepsBetween: (fromMs, toMs) => steps.between(fromMs, toMs),
        startMs,
        endMs,
        timezone: header.timezone,
      },
      { wearRule: options.wearRule, heightM: options.heightM, doses },
    ),
    body: person.body,
    ...(person.assumed && { assumed: person.assumed }),
    ...(sessions && { sessions: sessions.map(describeSession) }),
    ...(strengthSets && {
      strengthSets: strengthSets.map(({ startMs, endMs, ...set }) => ({
        start: isoTime(startMs),
        end: isoTime(endMs),
        ...set,
      })),
    }),
    ...(heartRates && { heartRateBpm: spreadOf(heartRates.bpm, 0) }),
    ...(measures && {
      measures: measures.map(({ name, unit, value }) => ({ name, unit, ...spreadOf(value, 4) })),
    }),
  };
}

function describeEpochs(
  { stretches, steps, startMs, endMs }: EventRecording,
  file: string,
): Analysis['epochs'] {
  const firstMs = Math.floor(startMs / 1000) * 1000;
  checkSpan(file, firstMs, endMs);
  const labels = labelSeconds(stretches, firstMs, Math.ceil((endMs - firstMs) / 1000));
  return {
    start: isoTime(firstMs),
    stepS: 1,
    labels: [...activityLabels],
    activity: Array.from(labels, (label) => (label === noData ? null : label)),
    cadenceSpm: Array.from(labels, (_, second) => {
      const secondMs = firstMs + second * 1000;
      return round(60 * steps.between(secondMs, secondMs + 1000), 1);
    }),
  };
}

function describeSession({ startMs, endMs, laps, ...session }: Session) {
  return {
    start: isoTime(startMs),
    end: isoTime(endMs),
    ...session,
    laps: laps.map(({ startMs, endMs, ...lap }: Lap) => ({
      start: isoTime(startMs),
      end: isoTime(endMs),
      ...lap,
    })),
  };
}
