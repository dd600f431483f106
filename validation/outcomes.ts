import {
  type Analysis,
  activityLabels,
  analyze,
  type SimulatedRecording,
  weekSchedule,
} from '@legwork/engine';
import { simulatedSource } from '../testing/simulated-source.ts';
import { rawIntensity } from './raw-intensity.ts';
import type { ValidationLine } from './validation-line.ts';

const weeks = [
  { seed: 13, sampleRateHz: 25, side: 'right' },
  { seed: 14, sampleRateHz: 100, side: 'left' },
] as const;
/** Lying for longer than this is a night, min; the simulated weeks also have short rests on the sofa. */
const leastNightPartMin = 20;

/** Simulates weeks, analyses them and compares times in bed, sitting and intensity with what is true. */
export async function validateOutcomes(): Promise<ValidationLine[]> {
  const lines: ValidationLine[] = [];
  for (const { seed, sampleRateHz, side } of weeks) {
    // Without an error of its own the sensor's raw samples are what ENMO and MAD should be made of.
    const sensorError = { offsetG: [0, 0, 0], scale: [1, 1, 1] } as const;
    const options = { seed, sampleRateHz, side, rotation: 'random', sensorError } as const;
    const { source, simulated } = await simulatedSource(weekSchedule(seed), options);
    const analysis = await analyze(source);
    const name = `week ${seed} (${sampleRateHz} Hz, ${side} leg)`;
    lines.push(
      bedLine(name, simulated, analysis),
      sittingLine(name, simulated, analysis),
      intensityLine(name, simulated, analysis),
    );
  }
  return lines;
}

/** Nights of the truth: lying, with the ways to the toilet in between. */
function nightsOf({ truth }: SimulatedRecording): { startMs: number; endMs: number }[] {
  const nights: { startMs: number; endMs: number }[] = [];
  for (const { activity, startMs, endMs } of truth.bouts) {
    if (activity !== 'lie' || endMs - startMs < leastNightPartMin * 60_000) continue;
    const last = nights.at(-1);
    if (last && startMs - last.endMs < 15 * 60_000) last.endMs = endMs;
    else nights.push({ startMs, endMs });
  }
  return nights;
}

function bedLine(name: string, simulated: SimulatedRecording, { inBed = [] }: Analysis): ValidationLine {
  const nights = nightsOf(simulated);
  const errors = nights.map((night) => {
    const found = inBed.filter(
      ({ start, end }) => Date.parse(start) < night.endMs && Date.parse(end) > night.startMs,
    );
    if (found.length !== 1) return Number.POSITIVE_INFINITY;
    const [{ start, end }] = found;
    return (
      Math.max(Math.abs(Date.parse(start) - night.startMs), Math.abs(Date.parse(end) - night.endMs)) / 60_000
    );
  });
  const extra = inBed.length - errors.filter(Number.isFinite).length;
  const near = errors.filter((error) => error <= 5).length;
  return {
    what: `${name}: nights with both ends of the time in bed within 5 min`,
    figure: `${near} of ${nights.length}, ${extra} other times in bed`,
    goal: 'all, none other',
    reached: near === nights.length && extra === 0,
    note: `largest error of each night ${errors.map((error) => (Number.isFinite(error) ? `${error.toFixed(1)} min` : 'missed')).join(', ')}`,
  };
}

function sittingLine(name: string, simulated: SimulatedRecording, { days }: Analysis): ValidationLine {
  const nights = nightsOf(simulated);
  const sedentary = simulated.truth.bouts
    .filter(({ activity }) => activity === 'sit' || activity === 'lie')
    .filter(({ startMs }) => !nights.some((night) => startMs >= night.startMs && startMs < night.endMs))
    .reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  const known = sedentary / 60_000 / 7;
  const found = days.reduce((sum, { outcomes }) => sum + (outcomes?.sedentaryMin ?? 0), 0) / 7;
  return {
    what: `${name}: sedentary outside bed, a day`,
    figure: `${found.toFixed(0)} min, true ${known.toFixed(0)} min`,
    goal: 'within 5 %',
    reached: Math.abs(found / known - 1) <= 0.05,
  };
}

function intensityLine(name: string, simulated: SimulatedRecording, { days }: Analysis): ValidationLine {
  const nonwear = activityLabels.indexOf('nonwear');
  const raw = rawIntensity(simulated, (second) => simulated.truth.epochs.activity[second] !== nonwear);
  const mean = (outcome: 'enmoMg' | 'madMg') => {
    const worn = days.filter(({ outcomes }) => typeof outcomes?.[outcome] === 'number');
    const minutes = worn.reduce((sum, { wornMinutes = 0 }) => sum + wornMinutes, 0);
    return (
      worn.reduce((sum, day) => sum + (day.outcomes?.[outcome] ?? 0) * (day.wornMinutes ?? 0), 0) / minutes
    );
  };
  const [enmo, mad] = [mean('enmoMg'), mean('madMg')];
  const apart = Math.max(Math.abs(enmo / raw.enmoMg - 1), Math.abs(mad / raw.madMg - 1));
  return {
    what: `${name}: ENMO and MAD from 40-ms means against the raw samples`,
    figure: `ENMO ${enmo.toFixed(1)} of ${raw.enmoMg.toFixed(1)} mg, MAD ${mad.toFixed(1)} of ${raw.madMg.toFixed(1)} mg`,
    goal: 'a known difference: at most 15 %',
    reached: apart <= 0.15,
  };
}
