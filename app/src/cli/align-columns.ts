/**
 * Lines of cells as text with aligned columns, two spaces apart: the first column to the left, numbers to the right.
 *
 * @param rows each as long as the first
 * @example
 * alignColumns([['date', 'steps'], ['2026-03-02', '5120']]); // ['date        steps', '2026-03-02   5120']
 */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
}
