/** How an events file is written and where its columns are. */
export interface ActivpalColumns {
  separator: ',' | ';' | '\t';
  time: number;
  durationS: number;
  code: number;
  /** Steps of one leg so far; -1 where the file has none. */
  strides: number;
  /** How many lines come before the rows. */
  headLines: number;
}

const names: Record<'time' | 'durationS' | 'code' | 'strides', RegExp> = {
  time: /^time$/,
  durationS: /^(interval|duration)\b/,
  code: /^(activity ?code|event ?type)\b/,
  strides: /^cumulative ?step ?count\b/,
};

/**
 * Finds the columns of an activPAL events file by their names in its first line, which may follow a line `sep=;`
 * for spreadsheets.
 *
 * @param head the beginning of the file
 * @returns null where this is no such file
 * @see https://kb.palt.com/articles/events-csv/ and https://kb.palt.com/articles/events-extended-csv/
 * @example
 * findActivpalColumns('Time,DataCount (samples),Interval (s),ActivityCode,CumulativeStepCount')?.code; // 3
 */
export function findActivpalColumns(head: string): ActivpalColumns | null {
  const lines = head
    .slice(0, 4096)
    .split(/\r\n|\r|\n/, 3)
    .map((line) => line.replace(/^\uFEFF/, ''));
  const hasSeparatorLine = /^"?sep=[;,\t]"?$/.test(lines[0]!.trim());
  const header = lines[hasSeparatorLine ? 1 : 0] ?? '';
  for (const separator of [';', '\t', ','] as const) {
    // Names in quotes hold commas that separate nothing.
    const cells = header
      .replaceAll(/"[^"]*"/g, (name) => name.slice(1, -1).replaceAll(separator, ' '))
      .split(separator)
      .map((cell) => cell.trim().toLowerCase());
    const find = (name: RegExp) => cells.findIndex((cell) => name.test(cell));
    const columns = {
      time: find(names.time),
      durationS: find(names.durationS),
      code: find(names.code),
      strides: find(names.strides),
    };
    if (columns.time < 0 || columns.durationS < 0 || columns.code < 0) continue;
    return { separator, ...columns, headLines: hasSeparatorLine ? 2 : 1 };
  }
  return null;
}
