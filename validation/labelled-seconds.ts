const msPerSecond = 1000;

/**
 * The label of each second of a table of samples: the one that most samples of the second have.
 *
 * @param text CSV with a header, among its columns `timestamp` (read as UTC) and `label` (a number)
 * @returns labels by the start of the second, UTC ms
 * @example
 * labelledSeconds('timestamp,label\n2021-03-24 14:42:03.839,6\n').get(Date.UTC(2021, 2, 24, 14, 42, 3)); // 6
 */
export function labelledSeconds(text: string): Map<number, number> {
  const [header = '', ...lines] = text.trimEnd().split(/\r?\n/);
  const names = header.split(',').map((name) => name.trim());
  const [time, label] = ['timestamp', 'label'].map((name) => names.indexOf(name));
  if (time < 0 || label < 0) throw new Error(`no column timestamp or label among ${header}`);
  const counts = new Map<number, Map<number, number>>();
  for (const line of lines) {
    const values = line.split(',');
    const timeMs = Date.parse(`${values[time].trim().replace(' ', 'T')}Z`);
    const second = Math.floor(timeMs / msPerSecond) * msPerSecond;
    const own = counts.get(second) ?? new Map<number, number>();
    const code = Number(values[label]);
    own.set(code, (own.get(code) ?? 0) + 1);
    counts.set(second, own);
  }
  return new Map(
    [...counts].map(([second, own]) => [second, [...own].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]),
  );
}
