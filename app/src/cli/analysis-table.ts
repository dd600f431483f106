import {
  type AlsoAnalysis,
  type Analysis,
  activityLabels,
  type DayDose,
  type Finding,
} from '@legwork/engine';
import { alignColumns } from './align-columns.ts';
import { chairTestLines } from './chair-test-lines.ts';
import { exerciseSetLines } from './exercise-set-lines.ts';
import { outcomeLines } from './outcome-lines.ts';
import { printable } from './printable.ts';

/**
 * An analysis for people: what was recorded, what was odd in it, and a line for each day. Ends with a line break.
 *
 * @example
 * process.stdout.write(analysisTable(analysis));
 */
export function analysisTable(analysis: Analysis): string {
  const { recording } = analysis;
  const facts = alignFacts(describeRecording(analysis));
  const hasLoad = analysis.days.some(({ dose }) => dose?.relative);
  const what = `Each day: minutes of each activity, and counts${hasLoad ? '; leg load: 1 is an ordinary day (a model)' : ''}`;
  const days = [what, ...describeDays(analysis.days).map(indent)];
  const beds = describeBeds(analysis);
  const tests = chairTestLines(analysis, (utcMs) => localTime(utcMs, recording.timezone));
  const sets = exerciseSetLines(analysis, (utcMs) => localTime(utcMs, recording.timezone));
  const usual = outcomeLines(analysis);
  const also = (analysis.also ?? []).flatMap(describeAlso);
  const oddities = describeFindings(recording.findings);
  const lines = [
    recording.file,
    ...facts.map(indent),
    '',
    ...oddities,
    '',
    ...days,
    ...beds,
    ...apart(tests),
    ...apart(sets),
    ...apart(usual),
    ...also,
    '',
  ];
  return lines.map(printable).join('\n');
}

/** Another sensor: how far it goes together with the recording, and what is odd in it. */
function describeAlso({ recording, overlap, clock, calibration, walking }: AlsoAnalysis): string[] {
  const { device, serial, samples, sampleRateHz, timezone } = recording;
  const time = (text: string) => localTime(Date.parse(text), timezone);
  const facts = alignFacts([
    ['sensor', [device ?? 'unknown', serial ? `serial ${serial}` : ''].filter(Boolean).join(', ')],
    ['recorded', `${time(recording.start)} to ${time(recording.end)} ${timezone}`],
    ['samples', `${formatCount(samples)} at ${Number(sampleRateHz.toPrecision(4))} Hz`],
    ['calibration', calibration.reason],
    [
      'in common',
      overlap
        ? `${time(overlap.start)} to ${time(overlap.end)}, ${(100 * overlap.shareOfMain).toFixed(1)} % of the recording`
        : 'nothing',
    ],
    [
      'clock',
      clock.lagS === null
        ? 'the movements do not tell how the clocks compare'
        : `${Math.abs(clock.lagS)} s ${clock.lagS < 0 ? 'behind' : 'ahead of'} the recording (confidence ${clock.confidence.toFixed(2)} of 1)`,
    ],
    ['in walking', describeWalkingTogether(walking)],
  ]);
  return [
    '',
    `Beside it: ${recording.file}`,
    ...facts.map(indent),
    ...describeFindings(recording.findings).map(indent),
  ];
}

function describeWalkingTogether(walking: AlsoAnalysis['walking']): string {
  if (!walking || walking.sizeRatio === null) return 'too little in common to compare';
  return `moves ${walking.sizeRatio.toFixed(2)} times as much as the recording, over ${formatCount(walking.seconds)} s`;
}

function describeFindings(findings: readonly Finding[]): string[] {
  return findings.length > 0
    ? ['Odd in the data', ...findings.map(describeFinding)]
    : ['Nothing odd in the data.'];
}

function describeFinding({ severity, message, count, first }: Finding): string {
  const places = [count > 1 ? `${formatCount(count)} times` : '', first === null ? '' : `first: ${first}`];
  const place = places.filter(Boolean).join(', ');
  return `  ${severity.padEnd(7)}  ${message}${place ? ` (${place})` : ''}`;
}

function describeRecording({ recording, calibration, frame }: Analysis): [name: string, value: string][] {
  const { device, serial, placement, side, sampleRateHz, samples, gaps, timezone } = recording;
  const sensor = [device ?? 'unknown', serial ? `serial ${serial}` : '', placement, side ?? ''];
  const startMs = Date.parse(recording.start);
  const endMs = Date.parse(recording.end);
  const span = `${localTime(startMs, timezone)} to ${localTime(endMs, timezone)} ${timezone}`;
  const missingMs = gaps.reduce((sum, gap) => sum + Date.parse(gap.end) - Date.parse(gap.start), 0);
  const gapText = gaps.length === 0 ? 'no gaps' : `${counted(gaps.length, 'gap')} (${duration(missingMs)})`;
  const { errorBeforeMg, errorAfterMg } = calibration;
  const errors =
    errorBeforeMg !== null && errorAfterMg !== null
      ? `, error ${errorBeforeMg.toFixed(1)} mg before, ${errorAfterMg.toFixed(1)} mg after`
      : '';
  return [
    ['sensor', sensor.filter(Boolean).join(', ')],
    ['recorded', `${span} (${duration(endMs - startMs)})`],
    samples > 0
      ? ['samples', `${formatCount(samples)} at ${Number(sampleRateHz.toPrecision(4))} Hz, ${gapText}`]
      : ['samples', `none: what the device made of them, ${gapText}`],
    ['calibration', `${calibration.reason}${errors}`],
    ['frame', `${frame.how} (confidence ${frame.confidence.toFixed(2)} of 1)`],
  ];
}

/** Nights and other times in bed. */
function describeBeds({ inBed = [], recording: { timezone } }: Analysis): string[] {
  const lines = inBed.map(({ start, end, minutes, cut }) => {
    const [from, to] = [start, end].map((text) => localTime(Date.parse(text), timezone).slice(0, -3));
    return `  ${from} to ${to}, ${duration(minutes * 60_000)}${cut ? ', cut by the recording' : ''}`;
  });
  return lines.length > 0 ? apart(['In bed', ...lines]) : [];
}

function apart(lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', ...lines] : [];
}

function describeDays(days: Analysis['days']): string[] {
  const seen = activityLabels.filter((label) => days.some((day) => (day.minutes[label] ?? 0) > 0));
  const someMissing = days.some((day) => day.noDataMinutes > 0);
  const someDose = days.some(({ dose }) => dose?.relative);
  const judged = days.some(({ valid }) => valid !== undefined);
  const header = ['date', ...(judged ? ['valid'] : []), ...seen, ...(someMissing ? ['no data'] : [])];
  const rows = days.map((day) => [
    day.date,
    ...(judged ? [day.valid ? 'yes' : 'no'] : []),
    ...seen.map((label) => formatMinutes(day.minutes[label] ?? 0)),
    ...(someMissing ? [formatMinutes(day.noDataMinutes)] : []),
    formatCount(day.steps),
    formatCount(day.sitToStand),
    formatMinutes(day.longestSedentaryMin),
    formatCount(day.sedentaryBreaks),
    ...(someDose ? [legLoad(day.dose)] : []),
  ]);
  return alignColumns([
    [
      ...header,
      'steps',
      'sit-to-stands',
      'longest sedentary min',
      'sedentary breaks',
      ...(someDose ? ['leg load'] : []),
    ],
    ...rows,
  ]);
}

/** Mean of knee extensors and plantar flexors; an ordinary day is 1. */
function legLoad(dose: DayDose | null): string {
  if (!dose?.relative) return '-';
  const load = (dose.relative.kneeExtensors + dose.relative.plantarFlexors) / 2;
  return load.toFixed(load < 0.1 ? 2 : 1);
}

function alignFacts(facts: readonly [name: string, value: string][]): string[] {
  const width = Math.max(...facts.map(([name]) => name.length));
  return facts.map(([name, value]) => `${name.padEnd(width)}  ${value}`);
}

function localTime(timeMs: number, timezone: string): string {
  // Sweden writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: timezone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(timeMs);
}

function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  const parts = [
    [Math.floor(minutes / 1440), 'd'],
    [Math.floor(minutes / 60) % 24, 'h'],
    [minutes % 60, 'min'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}

function formatMinutes(minutes: number): string {
  return minutes > 0 && minutes < 0.5 ? '<1' : formatCount(Math.round(minutes));
}

function counted(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function formatCount(count: number): string {
  return count.toLocaleString('en-GB');
}

function indent(line: string): string {
  return `  ${line}`;
}
