/** 1989-12-31T00:00:00Z, from which FIT counts seconds. */
const epochMs = Date.UTC(1989, 11, 31);

/**
 * UTC milliseconds of a FIT timestamp.
 *
 * @example
 * new Date(fitTimeMs(1000000000)).toISOString(); // '2021-09-08T01:46:40.000Z'
 */
export function fitTimeMs(timestampS: number): number {
  return epochMs + timestampS * 1000;
}
