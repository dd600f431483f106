import { InputError } from '@legwork/engine';
import type { PackageRow, PackageTable } from './package-table.ts';

/**
 * Rows as CSV (RFC 4180): a header, CRLF, quotes where they are needed. An empty field is nothing where the column may
 * hold nothing, else an empty text.
 */
export function writeTable(columns: PackageTable['columns'], rows: readonly PackageRow[]): string {
  const names = Object.keys(columns);
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))];
  return lines.map((fields) => `${fields.map((field) => quoted(String(field))).join(',')}\r\n`).join('');
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/**
 * Reads what {@link writeTable} wrote; columns may be in another order. A column that may hold nothing may be missing: an
 * earlier Legwork did not have it.
 *
 * @param path for messages
 * @throws InputError `package-damaged`
 */
export function readTable(columns: PackageTable['columns'], text: string, path: string): PackageRow[] {
  const [header = [], ...rows] = parse(text, path);
  const missing = Object.keys(columns).find((name) => columns[name]!.required && !header.includes(name));
  if (missing !== undefined) throw damaged(path, `the column ${missing} is missing`);
  return rows.map((fields, index) => {
    if (fields.length !== header.length) throw damaged(path, `row ${index + 1} has ${fields.length} fields`);
    return Object.fromEntries(
      Object.entries(columns).map(([name, { type, required }]) => {
        const field = fields[header.indexOf(name)] ?? '';
        if (field === '' && !(required && type === 'string')) {
          if (required) throw damaged(path, `row ${index + 1} has nothing in the column ${name}`);
          return [name, null];
        }
        if (type === 'string') return [name, field];
        const value = Number(field);
        if (!Number.isFinite(value) || (type === 'integer' && !Number.isSafeInteger(value)))
          throw damaged(path, `row ${index + 1} has no number in the column ${name}`);
        return [name, value];
      }),
    );
  });
}

function parse(text: string, path: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  // A quoted field, or one without quotes, and what ends it.
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/y;
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const match = field.exec(text);
    if (!match) throw damaged(path, `byte ${at} can not be read`);
    const [, inQuotes, plain, end] = match;
    row.push(inQuotes === undefined ? plain! : inQuotes.replaceAll('""', '"'));
    if (end === ',') {
      // A comma at the very end has an empty field after it.
      if (field.lastIndex === text.length) row.push('');
      else continue;
    }
    rows.push(row);
    row = [];
  }
  return rows;
}

function damaged(path: string, what: string): InputError {
  return new InputError('package-damaged', what, path, 'export it again; nothing was imported');
}
