import type { CsvDialect } from './csv-dialect.ts';
import { LineCursor } from './line-cursor.ts';
import { RowParser, type TimeSyntax } from './row-parser.ts';

const mostRows = 1000;

/** The first rows of a file. */
export interface HeadRows {
  sound: number;
  unsound: number;
  /** Number of the first line without the numbers wanted; 0 if there is none. */
  firstUnsound: number;
  /** Times of the sound rows, ms; `NaN` without a time column. */
  timesMs: number[];
  /** The values of each sound row, in the places of a row parser. */
  values: Float64Array[];
}

/**
 * Reads the first 1000 rows.
 *
 * @param head the first bytes of the file, cut after a line ending unless they are all
 * @param columns for each place of a row parser the column, -1 for none
 * @param most how many rows at most
 */
export function readHeadRows(
  head: Uint8Array,
  dialect: CsvDialect,
  columns: readonly number[],
  time: TimeSyntax,
  most = mostRows,
): HeadRows {
  const rows: HeadRows = { sound: 0, unsound: 0, firstUnsound: 0, timesMs: [], values: [] };
  const parser = new RowParser(dialect, columns, time);
  const cursor = new LineCursor(dialect.newline);
  cursor.load({ bytes: head, length: head.length, complete: true });
  while (rows.sound + rows.unsound < most && cursor.next()) {
    if (cursor.number < dialect.firstLine) continue;
    if (parser.parse(head, cursor.start, cursor.end)) {
      rows.sound++;
      rows.timesMs.push(columns[0]! >= 0 ? parser.values[0]! : Number.NaN);
      rows.values.push(parser.values.slice());
    } else {
      if (rows.unsound === 0) rows.firstUnsound = cursor.number;
      rows.unsound++;
    }
  }
  return rows;
}
