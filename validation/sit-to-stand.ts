import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analysis, analyze, memorySource } from '@legwork/engine';
import { medianOf } from './median-of.ts';
import { referenceTurns } from './reference-turns.ts';
import { signed } from './signed.ts';
import { readThighGyroscope } from './thigh-gyroscope.ts';
import { type MeasuredTurn, turnLine } from './turn-line.ts';
import type { ValidationLine } from './validation-line.ts';

/** Sit-to-stands seen on video, seconds of the thigh sensor's clock (the data folder's README). */
const seenOnVideo: Record<string, number[]> = {
  p1: [
    44.7, 49.3, 53.6, 58.4, 62.8, 67.0, 76.9, 80.0, 83.4, 86.9, 90.3, 105.2, 107.7, 110.8, 113.9, 117.0,
    120.5, 131.9, 139.8, 146.8, 153.3, 159.7,
  ],
  p2: [56.6, 60.5, 64.6, 68.9, 73.4, 83.6, 86.8, 90.4, 94.2, 97.8, 109.1, 116.3, 123.5, 130.6, 137.6],
};
const nearS = 0.5;

/**
 * Compares sit-to-stands with those seen on video, and how long and how fast each transition is with the gyroscope in
 * the same sensor (Rantalainen & Loppönen 2021).
 *
 * @param dataDir the shared data folder
 */
export async function validateSitToStand(dataDir: string): Promise<ValidationLine[]> {
  const lines: ValidationLine[] = [];
  const pooled: MeasuredTurn[] = [];
  const withGyroscope: MeasuredTurn[] = [];
  for (const [person, seen] of Object.entries(seenOnVideo)) {
    const path = join(dataDir, 'sit_to_stand', `${person}_thigh.csv.gz`);
    const { timeS, gyro, withoutGyroscope } = readThighGyroscope(path);
    const eventsOf = ({ transitions, recording }: Analysis): MeasuredTurn[] => {
      const timed = transitions.map(({ time, kind, durationS, peakAngularVelocityDegS }) => ({
        timeS: timeS[0] + (Date.parse(time) - Date.parse(recording.start)) / 1000,
        kind,
        found: { durationS: durationS ?? Number.NaN, peakDegS: peakAngularVelocityDegS ?? Number.NaN },
      }));
      const references = referenceTurns(timeS, gyro, timed);
      return timed.map((event, i) => ({ ...event, reference: references[i] }));
    };
    const analysis = await analyze(memorySource(`${person}.csv`, withoutGyroscope));
    const events = eventsOf(analysis);
    withGyroscope.push(...eventsOf(await analyze(memorySource(path, readFileSync(path)))));
    pooled.push(...events);
    lines.push(videoLine(person, seen, events));
    lines.push(testLine(person, seen, analysis));
    lines.push(turnLine(`${person}: duration`, events, 'durationS', listed(events)));
    lines.push(turnLine(`${person}: peak angular velocity`, events, 'peakDegS'));
  }
  return [
    ...lines,
    turnLine('both: duration', pooled, 'durationS'),
    turnLine('both: peak angular velocity', pooled, 'peakDegS'),
    turnLine('both, measured with the gyroscope: duration', withGyroscope, 'durationS'),
    turnLine('both, measured with the gyroscope: peak angular velocity', withGyroscope, 'peakDegS'),
  ];
}

function videoLine(person: string, seen: readonly number[], events: readonly MeasuredTurn[]): ValidationLine {
  const found = events.filter(({ kind }) => kind === 'sit-to-stand').map(({ timeS }) => timeS);
  const differences = seen.map((at) =>
    found.map((time) => time - at).reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a)),
  );
  const distances = differences.map(Math.abs);
  const matched = distances.filter((distance) => distance <= nearS).length;
  const extra = found.filter((time) => !seen.some((at) => Math.abs(time - at) <= nearS)).length;
  return {
    what: `${person}: sit-to-stands seen on video, found within ${nearS} s on the file's clock`,
    figure: `${matched} of ${seen.length}, ${extra} extra`,
    goal: `${seen.length}, none extra`,
    reached: matched === seen.length && extra === 0,
    note: `to the moment at which the thigh passes 45 degrees; median ${signed(medianOf(differences), 2)} s, largest distance ${Math.max(...distances).toFixed(2)} s`,
  };
}

/** Rises on video further apart than this, s, belong to two series: 7.9 s in the slowest, 9.9 s between the nearest. */
const apartS = 8.5;

function testLine(
  person: string,
  seen: readonly number[],
  { tests = [], recording }: Analysis,
): ValidationLine {
  const starts = seen.filter((at, i) => i === 0 || at - seen[i - 1] > apartS);
  const lengths = starts.map(
    (at, i) => seen.filter((x) => x >= at && x < (starts[i + 1] ?? Infinity)).length,
  );
  const five = tests.filter(({ kind }) => kind === 'five-times-sit-to-stand');
  const fiveSeen = lengths.filter((rises) => rises === 5).length;
  const found = tests.map(({ kind, start, seconds, repetitions, ambiguous }) => {
    const startS = (Date.parse(start) - Date.parse(recording.start)) / 1000;
    const score = seconds === null ? `${repetitions} stands` : `${seconds} s`;
    return `${kind} from ${startS.toFixed(1)} s, ${score}${ambiguous ? ' (fits both tests)' : ''}`;
  });
  return {
    what: `${person}: series of exactly five rises, recognised as five-times tests`,
    figure: `${five.length} of ${fiveSeen}`,
    goal: `${fiveSeen}`,
    reached: five.length === fiveSeen,
    note: `series on video have ${lengths.join(', ')} rises; found: ${found.join('; ')}`,
  };
}

/** Every event: when, which way, and found / reference. */
function listed(events: readonly MeasuredTurn[]): string {
  const items = events.map(({ timeS, kind, found, reference }) => {
    const duration = `${found.durationS.toFixed(2)} / ${reference.durationS.toFixed(2)} s`;
    const peak = `${found.peakDegS.toFixed(0)} / ${reference.peakDegS.toFixed(0)} deg/s`;
    return `${timeS.toFixed(1)} s ${kind === 'sit-to-stand' ? 'up' : 'down'} ${duration}, ${peak}`;
  });
  return `each, accelerometer / gyroscope: ${items.join('; ')}`;
}
