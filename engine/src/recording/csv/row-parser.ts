import { parseNumber } from '../parse-number.ts';
import { parseIsoTime } from './parse-iso-time.ts';

/** How the cells of a row are written. */
export interface CellSyntax {
  /** Byte between cells. */
  separator: number;
  /** Byte of the decimal point. */
  decimalPoint: number;
  /** Cells that every row has. */
  cells: number;
}

/** How the time is written: a number of so many ms, or ISO 8601 with or without a zone. */
export type TimeSyntax = { kind: 'number'; unitMs: number } | { kind: 'iso'; zoned: boolean };

/** Places in `values`. */
export const timeSlot = 0;
export const accelerationSlot = 1;
export const gyroSlot = 4;

/** Reads rows of bytes into numbers, without a string or an object for a cell. */
export class RowParser {
  /** Of the last row: time in ms, acceleration x y z and angular velocity x y z in the file's units. */
  readonly values = new Float64Array(7);
  readonly #syntax: CellSyntax;
  readonly #time: TimeSyntax;
  /** For each column the place of its value; -1 where it is not wanted. */
  readonly #slots: Int8Array;

  /**
   * @param columns for each place in `values` the column, from 0; -1 for none
   */
  constructor(syntax: CellSyntax, columns: readonly number[], time: TimeSyntax) {
    this.#syntax = syntax;
    this.#time = time;
    this.#slots = new Int8Array(syntax.cells).fill(-1);
    columns.forEach((column, slot) => {
      if (column >= 0) this.#slots[column] = slot;
    });
  }

  /**
   * Reads the row from `start` to `end` (without its line ending). Returns false if it has too few or too many cells,
   * or no number where time or acceleration should be. Angular velocity that is no number becomes `NaN`.
   */
  parse(bytes: Uint8Array, start: number, end: number): boolean {
    const { separator, cells } = this.#syntax;
    const slots = this.#slots;
    const values = this.values;
    let sound = true;
    let at = start;
    let column = 0;
    for (;;) {
      let cellEnd = at;
      if (bytes[at] === 34 && at < end) cellEnd = closingQuote(bytes, at, end);
      while (cellEnd < end && bytes[cellEnd] !== separator) cellEnd++;
      const slot = column < cells ? slots[column]! : -1;
      if (slot >= 0) {
        const value = this.#value(bytes, at, cellEnd, slot === timeSlot);
        values[slot] = value;
        if (slot < gyroSlot && Number.isNaN(value)) sound = false;
      }
      column++;
      if (cellEnd >= end) break;
      at = cellEnd + 1;
    }
    return sound && column === cells;
  }

  #value(bytes: Uint8Array, start: number, end: number, isTime: boolean): number {
    let first = start;
    let last = end;
    while (first < last && isPadding(bytes[first]!)) first++;
    while (last > first && isPadding(bytes[last - 1]!)) last--;
    const time = this.#time;
    if (!isTime) return parseNumber(bytes, first, last, this.#syntax.decimalPoint);
    if (time.kind === 'iso') return parseIsoTime(bytes, first, last, time.zoned);
    return parseNumber(bytes, first, last, this.#syntax.decimalPoint) * time.unitMs;
  }
}

/** Space, tab or quotation mark around a value. */
function isPadding(byte: number): boolean {
  return byte === 32 || byte === 34 || byte === 9;
}

/** The place of the quotation mark that ends a quoted cell; two in a row stand for one inside it. */
function closingQuote(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    if (bytes[at] !== 34) continue;
    if (bytes[at + 1] !== 34 || at + 1 >= end) return at;
    at++;
  }
  return start + 1;
}
