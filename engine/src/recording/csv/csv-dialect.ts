import { InputError } from '../input-error.ts';
import { parseNumber } from '../parse-number.ts';
import { parseIsoTime } from './parse-iso-time.ts';
import type { CellSyntax } from './row-parser.ts';

const comma = 44;
const semicolon = 59;
const tab = 9;
const point = 46;
const examinedLines = 300;

/** How a text file of rows is written. */
export interface CsvDialect extends CellSyntax {
  /** Byte that ends a line. */
  newline: number;
  /** Names of the columns; null in a file without. */
  header: string[] | null;
  /** Number of the first line with data, from 1. */
  firstLine: number;
}

interface HeadLine {
  /** From 1. */
  number: number;
  text: string;
}

/**
 * Finds out how a text file is written from its beginning: the separator (tab, `;` or `,`) that cuts most lines into
 * the same number of cells, at least three; the names of the columns if the first such line has no number, or less
 * than half as many as the next; a decimal comma where `;` or tab separate. Lines with other numbers of cells before
 * that one are a preamble. Blank lines and lines that start with `#` are passed over.
 *
 * @param head the first bytes of the file, cut after a line ending where possible
 * @param name of the file, for messages
 */
export function findCsvDialect(head: Uint8Array, name: string): CsvDialect {
  const newline = head.includes(10) ? 10 : 13;
  const lines = contentLines(head, newline);
  let forced: number | null = null;
  if (lines[0] && /^sep=.$/.test(lines[0].text)) forced = lines.shift()!.text.charCodeAt(4);

  let best = { separator: 0, cells: 0, lines: 0 };
  for (const separator of forced === null ? [tab, semicolon, comma] : [forced]) {
    const { cells, count } = commonCellCount(lines, separator);
    if (count > best.lines) best = { separator, cells, lines: count };
  }
  const { separator, cells } = best;
  const first = lines.findIndex(({ text }) => splitCells(text, separator).length === cells);
  if (cells < 3 || first < 0)
    throw new InputError(
      'no-columns',
      'no three columns separated by comma, semicolon or tab were found',
      name,
      'give a table with time, x, y and z, a row for each sample',
    );
  const rows = lines.slice(first).map(({ text }) => splitCells(text, separator));
  const [firstCells, secondCells] = rows.filter((row) => row.length === cells);
  const values = countValues(firstCells!);
  const hasHeader = values === 0 || (secondCells !== undefined && 2 * values < countValues(secondCells));
  const firstLine = hasHeader ? lines[first]!.number + 1 : lines[first]!.number;
  return {
    separator,
    cells,
    newline,
    decimalPoint: separator !== comma && hasDecimalComma(rows.slice(hasHeader ? 1 : 0)) ? comma : point,
    header: hasHeader ? firstCells! : null,
    firstLine,
  };
}

function contentLines(head: Uint8Array, newline: number): HeadLine[] {
  const decoder = new TextDecoder();
  const lines: HeadLine[] = [];
  let number = 0;
  for (let start = 0; start < head.length && lines.length < examinedLines; ) {
    let end = head.indexOf(newline, start);
    if (end < 0) end = head.length;
    number++;
    // Spaces and tabs at the ends may be empty cells, a carriage return is none.
    const text = decoder.decode(head.subarray(start, end)).replace(/\r$/, '');
    if (text.trim() !== '' && !text.trimStart().startsWith('#')) lines.push({ number, text });
    start = end + 1;
  }
  return lines;
}

/** The number of cells, three or more, that most lines have. */
function commonCellCount(lines: HeadLine[], separator: number): { cells: number; count: number } {
  const counts = new Map<number, number>();
  for (const { text } of lines) {
    const cells = splitCells(text, separator).length;
    if (cells >= 3) counts.set(cells, (counts.get(cells) ?? 0) + 1);
  }
  let best = { cells: 0, count: 0 };
  for (const [cells, count] of counts) if (count > best.count) best = { cells, count };
  return best;
}

function splitCells(text: string, separator: number): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 34) quoted = !quoted;
    else if (code === separator && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += text[i];
  }
  cells.push(cell.trim());
  return cells;
}

function countValues(cells: string[]): number {
  return cells.filter(looksLikeValue).length;
}

function looksLikeValue(cell: string): boolean {
  const bytes = new TextEncoder().encode(cell);
  const isNumber = [point, comma].some((mark) => !Number.isNaN(parseNumber(bytes, 0, bytes.length, mark)));
  return (
    isNumber || [true, false].some((zoned) => !Number.isNaN(parseIsoTime(bytes, 0, bytes.length, zoned)))
  );
}

function hasDecimalComma(rows: string[][]): boolean {
  const cells = rows.flat();
  return (
    cells.some((cell) => /^[-−+]?\d*,\d+(e[-+]?\d+)?$/i.test(cell)) &&
    !cells.some((cell) => /^[-−+]?\d*\.\d+(e[-+]?\d+)?$/i.test(cell))
  );
}
