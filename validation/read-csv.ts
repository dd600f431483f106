import { readFileSync } from 'node:fs';

/**
 * Rows of a small table as records by the names of its header. Cells may stand in double quotes.
 *
 * @example
 * readCsv('validation/mechanics/rows.csv')[0].id; // 'B000'
 */
export function readCsv(path: string): Record<string, string>[] {
  const [header, ...rows] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/).map(cells);
  return rows.map((row) => Object.fromEntries(header!.map((name, i) => [name, row[i] ?? ''])));
}

function cells(line: string): string[] {
  const found = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return [...found].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}
