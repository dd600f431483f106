import { checkTimezone, InputError, zoneOffsetMs } from '../recording/index.ts';
import type { LoggedSet } from './logged-set.ts';

const columns = ['start', 'exercise', 'reps', 'load_kg', 'depth_deg', 'bar'] as const;
type Column = (typeof columns)[number];
const needed: readonly Column[] = ['start', 'exercise', 'reps'];
const bars = ['high', 'low', 'front', 'hands'] as const;
const isoTime = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;

/**
 * Sets that somebody wrote down, from a CSV with commas or semicolons. Columns are found by name, in any order: `start`
 * (ISO 8601; without a zone in `timezone`), `exercise` (of the catalogue), `reps`, and if wanted `load_kg`, `depth_deg`
 * and `bar`. Other columns are ignored.
 *
 * @param name of the file, for messages
 * @param timezone IANA zone of times without one. Default UTC
 * @throws InputError `sets-invalid` with the line where something is wrong; exercises are checked when the sets are used
 * @example
 * readLoggedSets('start,exercise,reps,load_kg\n2026-06-01T18:00,squat,8,60\n', 'sets.csv', 'Europe/Berlin')[0].reps; // 8
 */
export function readLoggedSets(text: string, name: string, timezone = 'UTC'): LoggedSet[] {
  checkTimezone(timezone);
  const [head = '', ...rows] = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const separator = head.includes(';') ? ';' : ',';
  const cells = (row: string) => row.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  const names = cells(head.toLowerCase());
  const missing = needed.filter((column) => !names.includes(column));
  if (missing.length > 0)
    throw new InputError(
      'sets-invalid',
      `the list of sets has no column ${missing.join(', ')}`,
      name,
      `its first line names the columns, for example ${columns.slice(0, 4).join(separator)}`,
    );
  return rows.flatMap((row, i) => {
    if (row.trim() === '') return [];
    const values = cells(row);
    const cell = (column: Column) => values[names.indexOf(column)] ?? '';
    const where = `${name}, line ${i + 2}`;
    const number = (column: Column) => readNumber(cell(column), column, where);
    const bar = bars.find((position) => position === cell('bar'));
    if (cell('bar') !== '' && !bar)
      throw invalid(`bar can't be '${cell('bar')}'`, where, `give ${bars.join(', ')}`);
    const [loadKg, depthDeg] = [number('load_kg'), number('depth_deg')];
    return [
      {
        startMs: readTime(cell('start'), timezone, where),
        exercise: cell('exercise'),
        reps: number('reps') ?? Number.NaN,
        options: {
          ...(loadKg !== undefined && loadKg !== 0 && { loadKg }),
          ...(depthDeg !== undefined && { depthDeg }),
          ...(bar && { bar }),
        },
      },
    ];
  });
}

function readNumber(text: string, column: string, where: string): number | undefined {
  if (text === '') return undefined;
  const value = Number(text);
  if (Number.isFinite(value) && value >= 0) return value;
  throw invalid(`${column} can't be '${text}'`, where, 'give a number with a decimal point');
}

function readTime(text: string, timezone: string, where: string): number {
  const match = isoTime.exec(text);
  const readsAsUtc = match && !match[3] ? `${text.replace(' ', 'T')}Z` : text.replace(' ', 'T');
  const timeMs = match ? Date.parse(readsAsUtc) : Number.NaN;
  if (Number.isNaN(timeMs))
    throw invalid(`start can't be '${text}'`, where, 'give date and time, for example 2026-06-01T18:00');
  if (match?.[3]) return timeMs;
  // The offset that holds at the wall clock's time, but for the hour of a change.
  return timeMs - zoneOffsetMs(timeMs - zoneOffsetMs(timeMs, timezone), timezone);
}

function invalid(message: string, where: string, hint: string): InputError {
  return new InputError('sets-invalid', message, where, hint);
}
