/** Enough for the header and some rows of any table. */
const mostBytes = 64_000;
const delimiters = [',', ';', '\t'];

/** The beginning of a table: what its columns are called, and what stands in them. */
export interface FirstRows {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/**
 * Reads the first rows of a table, also of one in a gzip. It is for people to look at; the engine reads for itself.
 *
 * @returns null for what is no table of text
 * @example
 * (await firstRows(file))?.columns; // ['time', 'x', 'y', 'z']
 */
export async function firstRows(file: Blob & { name: string }, count = 4): Promise<FirstRows | null> {
  if (!/\.(csv|txt|tsv)(\.gz)?$/i.test(file.name)) return null;
  const text = await beginning(file);
  if (text === null || text.includes('\0')) return null;
  const lines = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 40);
  const delimiter = delimiters.find((one) => lines.some((line) => line.includes(one)));
  if (delimiter === undefined) return null;
  const cells = lines.map((line) =>
    line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')),
  );
  // Some writers put lines about the device before the table.
  const widest = Math.max(...cells.map((row) => row.length));
  const start = cells.findIndex((row) => row.length === widest);
  const [columns = [], ...rows] = cells.slice(start).filter((row) => row.length === widest);
  return { columns, rows: rows.slice(0, count) };
}

async function beginning(file: Blob & { name: string }): Promise<string | null> {
  if (!/\.gz$/i.test(file.name)) return file.slice(0, mostBytes).text();
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    while (text.length < mostBytes) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // Damaged further on, or no gzip: what came before it is what there is.
  }
  await reader.cancel().catch(() => {});
  return text === '' ? null : text;
}
