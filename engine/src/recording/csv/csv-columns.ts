import { InputError } from '../input-error.ts';
import type { ReadOptions } from '../recording.ts';
import {
  type ColumnMeaning,
  type ColumnUnit,
  columnMeaning,
  gForceSensor,
  withoutGravityWords,
} from './column-meaning.ts';
import type { CsvDialect } from './csv-dialect.ts';
import { noGravityError } from './no-gravity-error.ts';

/** Which columns to read, numbered from 0. */
export interface CsvColumns {
  /** -1 without a time. */
  time: number;
  acceleration: readonly [number, number, number];
  gyro: readonly [number, number, number] | null;
  /** Units that the names give; null where they give none. */
  timeUnit: ColumnUnit | null;
  accelerationUnit: ColumnUnit | null;
  gyroUnit: ColumnUnit | null;
}

type Triple = [number, number, number];

/**
 * Chooses the columns of a recording: those asked for, else those that the names of the header tell, else, in a
 * file without names, time, x, y, z in this order if there are four columns, or x, y, z if there are three.
 *
 * Throws an `InputError` that lists the columns there are: `columns-count`, `unknown-column`, `columns-not-found`,
 * `columns-ambiguous`, or `no-gravity` where the names tell of acceleration without gravity alone.
 */
export function chooseCsvColumns(dialect: CsvDialect, options: ReadOptions, name: string): CsvColumns {
  const names = dialect.header ?? [];
  const meanings = names.map(columnMeaning);
  const there = dialect.header
    ? `the columns are ${names.join(', ')}`
    : `the file has ${dialect.cells} columns without names: give their numbers, from 1`;
  const timeByName = meanings.findIndex((meaning) => meaning?.quantity === 'time');
  let time = timeByName;
  let acceleration: Triple;
  if (options.columns) {
    const { columns } = options;
    if (columns.length !== 3 && columns.length !== 4)
      throw new InputError(
        'columns-count',
        `--columns has ${columns.length} names`,
        '--columns',
        `give four (time, x, y, z) or three (x, y, z) with --rate; ${there}`,
      );
    const found = columns.map((column) => findColumn(column, dialect));
    const unknown = found.indexOf(-1);
    if (unknown >= 0)
      throw new InputError('unknown-column', `there is no column '${columns[unknown]}'`, name, there);
    acceleration = found.slice(-3) as Triple;
    if (columns.length === 4) time = found[0]!;
    else if (options.rateHz !== undefined || acceleration.includes(time)) time = -1;
  } else if (dialect.header) {
    acceleration = accelerationByName(meanings, name, there);
  } else {
    if (dialect.cells > 4)
      throw new InputError('columns-not-found', 'the columns have no names', name, there);
    time = dialect.cells === 4 ? 0 : -1;
    acceleration = dialect.cells === 4 ? [1, 2, 3] : [0, 1, 2];
  }
  const first = meanings[acceleration[0]] ?? null;
  const gyroSensor = first?.sensor === gForceSensor ? '' : first?.sensor;
  const gyro = gyroSensor === undefined ? null : tripleOf(meanings, 'gyro', gyroSensor);
  return {
    time,
    acceleration,
    gyro,
    timeUnit: meanings[time]?.unit ?? null,
    accelerationUnit: first?.unit ?? null,
    gyroUnit: gyro ? meanings[gyro[0]]!.unit : null,
  };
}

function findColumn(wanted: string, { header, cells }: CsvDialect): number {
  const lower = wanted.trim().toLowerCase();
  const byName = header ? header.findIndex((name) => name.toLowerCase() === lower) : -1;
  if (byName >= 0 || !/^\d+$/.test(lower)) return byName;
  const number = Number(lower);
  return number >= 1 && number <= cells ? number - 1 : -1;
}

function accelerationByName(meanings: (ColumnMeaning | null)[], name: string, there: string): Triple {
  const sensors = new Set<string>();
  for (const meaning of meanings) if (meaning?.quantity === 'acceleration') sensors.add(meaning.sensor);
  const triples = [...sensors]
    .map((sensor) => ({ sensor, triple: tripleOf(meanings, 'acceleration', sensor) }))
    .filter((candidate) => candidate.triple !== null);
  // Beside the g-force, plain names are those of acceleration without gravity.
  const plain = [gForceSensor, ''].map((name) => triples.find(({ sensor }) => sensor === name));
  const withGravity = triples.filter(({ sensor }) => !lacksGravity(sensor));
  const chosen = plain[0] ?? plain[1] ?? withGravity[0] ?? triples[0];
  if (!chosen)
    throw new InputError(
      'columns-not-found',
      'no columns of acceleration along x, y and z were found',
      name,
      `say which with --columns time,x,y,z; ${there}`,
    );
  if (withGravity.length === 0) throw noGravityError('the columns hold acceleration without gravity', name);
  if (!plain.includes(chosen) && withGravity.length > 1)
    throw new InputError(
      'columns-ambiguous',
      `there is acceleration of ${withGravity.length} sensors (${withGravity.map(({ sensor }) => sensor).join(', ')})`,
      name,
      `say which with --columns time,x,y,z; ${there}`,
    );
  return chosen.triple!;
}

function lacksGravity(sensor: string): boolean {
  return sensor.split(' ').some((word) => withoutGravityWords.includes(word));
}

/** The columns of one sensor for x, y and z; null unless all three are there. */
function tripleOf(
  meanings: (ColumnMeaning | null)[],
  quantity: 'acceleration' | 'gyro',
  sensor: string,
): Triple | null {
  const [x, y, z] = [0, 1, 2].map((axis) =>
    meanings.findIndex(
      (meaning) => meaning?.quantity === quantity && meaning.axis === axis && meaning.sensor === sensor,
    ),
  );
  return x! >= 0 && y! >= 0 && z! >= 0 ? [x!, y!, z!] : null;
}
