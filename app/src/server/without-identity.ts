import { type Analysis, zoneOffsetMs } from '@legwork/engine';

/** A week that begins on a Monday, as 2001 did; everything is moved by whole weeks, so that weekdays stay. */
const firstMondayMs = Date.UTC(2001, 0, 1);
const msPerWeek = 7 * 86_400_000;
const wholeTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const wholeDate = /^\d{4}-\d{2}-\d{2}$/;
/** Somewhere in a sentence. */
const someTime = /\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z?)?/g;

/**
 * An analysis that can be passed on: no name of a file, no hash, no serial number, no zone. Times of day and weekdays
 * stay, dates are those of a recording in 2001.
 *
 * @returns the analysis, and how an instant is moved
 * @example
 * withoutIdentity(analysis).anonymous.recording.start; // '2001-01-02T08:00:00.000Z'
 */
export function withoutIdentity(analysis: Analysis): {
  anonymous: Analysis;
  toAnonymousMs: (utcMs: number) => number;
} {
  const { timezone, start } = analysis.recording;
  const toWallMs = (utcMs: number) => utcMs + zoneOffsetMs(utcMs, timezone);
  const weeks = Math.floor((toWallMs(Date.parse(start)) - firstMondayMs) / msPerWeek);
  const toAnonymousMs = (utcMs: number) => toWallMs(utcMs) - weeks * msPerWeek;
  const moveDate = (date: string) =>
    new Date(Date.parse(date) - weeks * msPerWeek).toISOString().slice(0, 10);

  const move = (value: unknown): unknown => {
    if (typeof value === 'string') {
      if (wholeTime.test(value)) return new Date(toAnonymousMs(Date.parse(value))).toISOString();
      if (wholeDate.test(value)) return moveDate(value);
      return value.replace(someTime, 'a time');
    }
    if (Array.isArray(value)) return value.map(move);
    if (value && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, move(part)]));
    return value;
  };

  const { recording, ...rest } = analysis;
  const nameless = (one: { findings: Analysis['recording']['findings'] }) => ({
    file: 'recording',
    sha256: null,
    serial: null,
    timezone: 'UTC',
    // The first place may be a name or a number of the device.
    findings: one.findings.map((finding) => ({
      ...finding,
      message: finding.message.replaceAll(recording.file, 'recording'),
      first: finding.first && wholeTime.test(finding.first) ? finding.first : null,
    })),
  });
  const anonymous = move({
    ...rest,
    recording: { ...recording, ...nameless(recording) },
    ...(analysis.also && {
      also: analysis.also.map((other) => ({
        ...other,
        recording: { ...other.recording, ...nameless(other.recording) },
      })),
    }),
  }) as Analysis;
  return { anonymous, toAnonymousMs };
}
