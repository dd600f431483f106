import { type FindingLog, InputError } from '../../recording/index.ts';
import type { MotionTable } from './motion-table.ts';

/** A header has a dozen lines; a file without `endheader` in the first thousand is something else. A choice. */
const longestHeader = 1000;

/**
 * Reads a motion or storage file (`.mot`, `.sto`) of OpenSim: header lines up to `endheader`, a line of column names
 * that starts with `time`, then rows of numbers (OpenSim documentation, "Motion (.mot) Files" and "Storage (.sto)
 * Files"). Numbers are kept as they stand; see `inDegrees` for the unit of angles.
 *
 * @param file name of the file, for messages
 * @param findings receives `motion-rows-missing` where the header promises another number of rows, and
 *   `motion-times-repeated` where a row has the time of the one before: such a row is left out; `file-truncated` where
 *   the file ends within its last row, which is left out as well
 * @throws InputError `motion-header`, `motion-columns`, `motion-row`, `motion-time`, `no-data`
 * @example
 * const walk = readMotionTable(text, 'walk.mot', new FindingLog());
 * walk.values[walk.columns.indexOf('knee_angle_r')]; // degrees where walk.inDegrees
 */
export function readMotionTable(text: string, file: string, findings: FindingLog): MotionTable {
  const lines = text.split(/\r\n|\n|\r/);
  const headerEnd = lines.slice(0, longestHeader).findIndex((line) => /^\s*endheader\s*$/i.test(line));
  if (headerEnd < 0)
    throw new InputError(
      'motion-header',
      'there is no line endheader',
      file,
      'give a motion or storage file of OpenSim (.mot, .sto)',
    );
  const header = lines.slice(0, headerEnd);
  let at = headerEnd + 1;
  while (at < lines.length && lines[at]!.trim() === '') at++;
  const [first, ...columns] = cells(lines[at] ?? '');
  if (first?.toLowerCase() !== 'time' || columns.length === 0)
    throw new InputError(
      'motion-columns',
      'the line of column names does not start with time',
      `${file}, line ${at + 1}`,
      'the first column must be called time',
    );
  const repeated = columns.find((name, i) => columns.indexOf(name) < i);
  if (repeated !== undefined)
    throw new InputError(
      'motion-columns',
      `two columns are called ${repeated}`,
      `${file}, line ${at + 1}`,
      'rename or remove one of them',
    );
  const rows: { line: number; cells: string[] }[] = [];
  for (let line = at + 1; line < lines.length; line++)
    if (lines[line]!.trim() !== '') rows.push({ line: line + 1, cells: cells(lines[line]!) });
  if (rows.length === 0)
    throw new InputError(
      'no-data',
      'there are no rows after the names of the columns',
      file,
      'export it again',
    );
  const promised = Number(setting(header, 'nRows') ?? setting(header, 'datarows') ?? Number.NaN);
  const endsMidway = /[^\r\n]$/.test(text);
  if (rows.length > 1 && endsMidway && isCut(rows.at(-1)!.cells, columns, rows.length < promised))
    findings.add('file-truncated', `${file}, line ${rows.pop()!.line}`);
  const timeS: number[] = [];
  const values: number[][] = columns.map(() => []);
  for (const { line, cells: row } of rows) {
    const where = `${file}, line ${line}`;
    if (row.length !== columns.length + 1)
      throw new InputError(
        'motion-row',
        `there are ${row.length} numbers for ${columns.length + 1} columns`,
        where,
        'export it again',
      );
    const time = number(row[0]!, 'time', where);
    const before = timeS.at(-1) ?? -Infinity;
    if (time < before)
      throw new InputError(
        'motion-time',
        `time ${row[0]} comes after ${before}`,
        where,
        'sort the rows by time',
      );
    if (time === before) {
      findings.add('motion-times-repeated', where);
      continue;
    }
    timeS.push(time);
    columns.forEach((name, k) => {
      values[k]!.push(number(row[k + 1]!, name, where));
    });
  }
  if (!Number.isNaN(promised) && promised !== rows.length)
    findings.add('motion-rows-missing', file, 1, `${rows.length} instead of ${promised}`);
  const inDegrees = setting(header, 'inDegrees')?.toLowerCase();
  return {
    name: header[0]?.trim() ?? '',
    inDegrees: inDegrees === 'yes' ? true : inDegrees === 'no' ? false : null,
    timeS: Float64Array.from(timeS),
    columns,
    values: values.map((column) => Float64Array.from(column)),
  };
}

/** Whether the last row of a file that does not end with a line break was cut: of the last number digits may be missing. */
function isCut(row: readonly string[], columns: readonly string[], areRowsMissing: boolean): boolean {
  return areRowsMissing || row.length <= columns.length || !Number.isFinite(Number(row.at(-1)));
}

function cells(line: string): string[] {
  return line.trim().split(/\s+/);
}

/** `name=value` of the header, or the older `name value`. */
function setting(header: readonly string[], name: string): string | undefined {
  const pattern = new RegExp(`^\\s*${name}\\s*[=\\s]\\s*(\\S+)`, 'i');
  for (const line of header) {
    const value = pattern.exec(line)?.[1];
    if (value !== undefined) return value;
  }
  return undefined;
}

function number(text: string, column: string, where: string): number {
  const value = Number(text);
  if (Number.isFinite(value)) return value;
  throw new InputError(
    'motion-row',
    `${column} is ${text.slice(0, 40)}, not a number`,
    where,
    'fill or cut the rows without numbers',
  );
}
