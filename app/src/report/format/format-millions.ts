/**
 * A count in millions or thousands, with no more digits than are known.
 *
 * @example
 * formatMillions(1_934_000_000); // '1.9 billion'
 * formatMillions(52_300_000); // '52 million'
 */
export function formatMillions(count: number): string {
  const [unit, word] =
    count >= 1e9 ? [1e9, ' billion'] : count >= 1e6 ? [1e6, ' million'] : [1e3, ' thousand'];
  const value = Number((count / unit).toPrecision(2));
  return value === 0 ? '0' : `${value}${word}`;
}
