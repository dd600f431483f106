import type { Analysis } from '@legwork/engine';
import { alignColumns } from './align-columns.ts';

const names = {
  'five-times-sit-to-stand': 'five-times sit-to-stand',
  'chair-stand-30s': '30-s chair stand',
} as const;

/**
 * The chair-stand tests of an analysis, for people; empty where there are none.
 *
 * @param localTime an instant as text, in the zone of the recording
 * @example
 * chairTestLines(analysis, (utcMs) => clock.full(utcMs))[1]; // '  2026-03-02 10:00:00  five-times sit-to-stand  11.2 s'
 */
export function chairTestLines({ tests = [] }: Analysis, localTime: (utcMs: number) => string): string[] {
  if (tests.length === 0) return [];
  const rows = tests.map(({ kind, start, seconds, repetitions }) => [
    `${localTime(Date.parse(start))}  ${names[kind]}`,
    seconds === null ? `${repetitions} stands` : `${seconds.toFixed(1)} s`,
  ]);
  const lines = alignColumns(rows).map((line, i) =>
    tests[i]!.ambiguous ? `  ${line}, or the other test: five rises filled 30 s` : `  ${line}`,
  );
  return ['Chair-stand tests', ...lines];
}
