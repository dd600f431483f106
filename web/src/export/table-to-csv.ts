/**
 * Rows as CSV (RFC 4180). The spaces that keep numbers and units together become plain ones, and those inside
 * numbers go, so that spreadsheets read `12 400` as a number.
 *
 * @example
 * tableToCsv([['Day', 'Steps'], ['Mon 16 Nov', '8\u202F120']]); // 'Day,Steps\r\nMon 16 Nov,8120\r\n'
 */
export function tableToCsv(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `${cells.map(toCell).join(',')}\r\n`;
  return rows.map(line).join('');
}

function toCell(text: string): string {
  const plain = text.replaceAll('\u202F', '').replaceAll('\u00A0', ' ');
  // A leading =, +, - or @ that is not a number would be run as a formula by a spreadsheet.
  const safe =
    /^[=+\-@]/.test(plain) && Number.isNaN(Number(plain)) && !/^-?[\d.]+ to /.test(plain)
      ? `'${plain}`
      : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
