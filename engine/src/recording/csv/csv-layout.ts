import type { FindingLog } from '../finding.ts';
import { InputError } from '../input-error.ts';
import type { ReadOptions } from '../recording.ts';
import { wallClockOffsetMs } from '../wall-clock-offset-ms.ts';
import { zoneOffsetMs } from '../zone-offset-ms.ts';
import type { CsvColumns } from './csv-columns.ts';
import type { CsvDialect } from './csv-dialect.ts';
import { gravitySize } from './gravity-size.ts';
import { type HeadRows, readHeadRows } from './head-rows.ts';
import { measureUnitG } from './measure-unit-g.ts';
import type { TimeSyntax } from './row-parser.ts';
import { findTimeSyntax } from './time-syntax.ts';

const highestRateHz = 10_000;
const degreesPerRadian = 180 / Math.PI;
// A number of ms since 1970 below this, 1973, is no date but a time since the start.
const earliestUnixMs = 1e11;

/** How the rows of a file become samples. */
export interface CsvLayout {
  /** Columns for each place of a row parser. */
  columns: readonly number[];
  hasTime: boolean;
  time: TimeSyntax;
  rateHz: number;
  /** To subtract from times, ms. */
  zoneOffsetMs: number;
  /** g per unit. */
  accelerationScale: number;
  /** deg/s per unit; null without angular velocity. */
  gyroScale: number | null;
}

/**
 * Finds out units, kind of time and rate from the first rows of a file. What had to be assumed goes to `findings`;
 * what can't be found is an `InputError`: `wrong-columns`, `time-unreadable`, `time-unit-unknown`, `no-rate`,
 * `impossible-rate`, `unit-unknown`, `no-gravity`, `no-data`,
 * `too-short`.
 */
export function findCsvLayout(
  head: Uint8Array,
  dialect: CsvDialect,
  columns: CsvColumns,
  options: ReadOptions,
  name: string,
  findings: FindingLog,
): CsvLayout {
  const { rateHz } = options;
  if (rateHz !== undefined)
    checkRate(rateHz, '--rate', 'give the samples per second, for example --rate 100');
  if (columns.time < 0 && rateHz === undefined)
    throw new InputError(
      'no-rate',
      'there is no column of time',
      name,
      'give the samples per second with --rate',
    );

  const time = findTimeSyntax(head, dialect, columns, name, findings);
  const wanted = [columns.time, ...columns.acceleration, ...(columns.gyro ?? [])];
  const rows = readHeadRows(head, dialect, wanted, time);
  checkRows(rows, name);
  const gyroScale = gyroScaleOf(columns, findings);
  if (columns.time < 0) {
    findings.add('start-time-unknown');
    const offset = options.timezone === undefined ? 0 : zoneOffsetMs(0, options.timezone);
    return {
      ...shape(wanted, gyroScale),
      time,
      hasTime: false,
      rateHz: rateHz!,
      zoneOffsetMs: offset,
      accelerationScale: accelerationUnitG(columns, options, gravitySize(rows.values, rateHz!), name),
    };
  }
  if (rows.sound < 2)
    throw new InputError(
      'too-short',
      'the file has one row of data, which tells no rate',
      name,
      'export the recording again',
    );
  const foundHz = rateOf(rows);
  checkRate(foundHz, name, 'check the column of time and its unit');
  return {
    ...shape(wanted, gyroScale),
    time,
    hasTime: true,
    rateHz: foundHz,
    zoneOffsetMs: offsetOf(rows.timesMs[0]!, time, options.timezone, findings),
    accelerationScale: accelerationUnitG(columns, options, gravitySize(rows.values, foundHz), name),
  };
}

function shape(wanted: number[], gyroScale: number | null): Pick<CsvLayout, 'columns' | 'gyroScale'> {
  return { columns: gyroScale === null ? wanted.slice(0, 4) : wanted, gyroScale };
}

function checkRate(rateHz: number, where: string, hint: string): void {
  if (rateHz > 0 && rateHz <= highestRateHz) return;
  const message = `${rateHz} samples per second are impossible`;
  throw new InputError('impossible-rate', message, where, `${hint}; from above 0 to ${highestRateHz}`);
}

function checkRows({ sound, unsound, firstUnsound }: HeadRows, name: string): void {
  if (sound === 0 && unsound === 0)
    throw new InputError('no-data', 'the file has no rows of data', name, 'export the recording again');
  if (unsound <= sound) return;
  throw new InputError(
    'wrong-columns',
    `${unsound} of the first ${sound + unsound} rows have no numbers in the chosen columns`,
    `${name}, row ${firstUnsound}`,
    'choose others with --columns time,x,y,z',
  );
}

/** The mean rate over the steps that are no gaps, to 1/1000 Hz. */
function rateOf({ timesMs }: HeadRows): number {
  const steps: number[] = [];
  for (let i = 1; i < timesMs.length; i++) steps.push(timesMs[i]! - timesMs[i - 1]!);
  const forward = steps.filter((step) => step > 0).sort((a, b) => a - b);
  if (forward.length === 0) return Number.POSITIVE_INFINITY;
  // Times may be rounded so coarsely that neighbours share one: those steps of 0 count.
  const longest = 5 * forward[forward.length >> 1]!;
  const usual = steps.filter((step) => step >= 0 && step <= longest);
  const meanMs = usual.reduce((sum, step) => sum + step, 0) / usual.length;
  return Math.round(1e6 / meanMs) / 1000;
}

const unitsG: Readonly<Record<string, number>> = {
  g: 1,
  mg: 1 / 1000,
  // Standard gravity, m/s2 (CGPM 1901).
  'm/s2': 1 / 9.80665,
};

function accelerationUnitG(columns: CsvColumns, options: ReadOptions, gravity: number, name: string): number {
  const unit = options.unit ?? columns.accelerationUnit;
  return (unit === null ? undefined : unitsG[unit]) ?? measureUnitG(gravity, name);
}

function gyroScaleOf({ gyro, gyroUnit }: CsvColumns, findings: FindingLog): number | null {
  if (!gyro) return null;
  if (gyroUnit === 'deg/s') return 1;
  if (gyroUnit === 'rad/s') return degreesPerRadian;
  findings.add('gyro-unit-unknown');
  return null;
}

function offsetOf(
  firstMs: number,
  time: TimeSyntax,
  timezone: string | undefined,
  findings: FindingLog,
): number {
  if (time.kind === 'iso') return time.zoned ? 0 : wallClockOffsetMs(firstMs, timezone, findings);
  if (firstMs >= earliestUnixMs) return 0;
  findings.add('start-time-unknown');
  return timezone === undefined ? 0 : zoneOffsetMs(0, timezone);
}
