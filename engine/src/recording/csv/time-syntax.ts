import type { FindingLog } from '../finding.ts';
import { InputError } from '../input-error.ts';
import type { CsvColumns } from './csv-columns.ts';
import type { CsvDialect } from './csv-dialect.ts';
import { readHeadRows } from './head-rows.ts';
import type { TimeSyntax } from './row-parser.ts';

const triedRows = 20;
const unitsMs: Readonly<Record<string, number>> = { s: 1000, ms: 1, us: 1e-3, ns: 1e-6 };

/**
 * Finds out how the time column is written, by trying on the first rows: a number, ISO 8601 with or without a zone.
 * The unit of a number is the one that the column's name gives; else that in which it is a date between 1973 and
 * 2286; else, for a time since the start, s if it grows by less than 1 a sample and ms if by more.
 *
 * Throws an `InputError`: `time-unreadable`, or `time-unit-unknown` if it grows by exactly 1 a sample.
 */
export function findTimeSyntax(
  head: Uint8Array,
  dialect: CsvDialect,
  columns: CsvColumns,
  name: string,
  findings: FindingLog,
): TimeSyntax {
  const candidates: TimeSyntax[] = [
    { kind: 'number', unitMs: 1 },
    { kind: 'iso', zoned: true },
    { kind: 'iso', zoned: false },
  ];
  if (columns.time < 0) return candidates[0]!;
  const wanted = [columns.time, ...columns.acceleration];
  const tried = candidates.map((time) => readHeadRows(head, dialect, wanted, time, triedRows));
  const most = Math.max(...tried.map(({ sound }) => sound));
  const best = tried.findIndex(({ sound }) => sound === most);
  if (most === 0) {
    const withoutTime = readHeadRows(head, dialect, [-1, ...columns.acceleration], candidates[0]!, triedRows);
    if (withoutTime.sound > 0)
      throw new InputError(
        'time-unreadable',
        'the column of time is neither a number nor ISO 8601',
        `${name}, row ${dialect.firstLine}`,
        'give times such as 2024-05-06T09:30:00.25, Unix seconds or milliseconds, or seconds from the start',
      );
  }
  const syntax = candidates[best]!;
  if (syntax.kind === 'iso') return syntax;
  const unit = columns.timeUnit;
  return {
    kind: 'number',
    unitMs: unit === null ? measureUnitMs(tried[best]!.timesMs, name, findings) : unitsMs[unit]!,
  };
}

function measureUnitMs(times: readonly number[], name: string, findings: FindingLog): number {
  const size = Math.abs(times[0] ?? 0);
  if (size >= 1e17) return 1e-6;
  if (size >= 1e14) return 1e-3;
  if (size >= 1e11) return 1;
  if (size >= 1e8) return 1000;
  const steps = times.slice(1).map((time, i) => time - times[i]!);
  const step = steps.filter((value) => value > 0).sort((a, b) => a - b)[0] ?? Number.NaN;
  if (step === 1)
    throw new InputError(
      'time-unit-unknown',
      'the time grows by 1 a row, which may be seconds, milliseconds or the number of the sample',
      name,
      'name the column time_s or time_ms, or give three --columns x,y,z and --rate',
    );
  if (step < 1) return 1000;
  findings.add('time-unit-assumed');
  return 1;
}
