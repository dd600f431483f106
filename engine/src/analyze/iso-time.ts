/**
 * An instant as the contracts write it: ISO 8601 in UTC, to the millisecond.
 *
 * @example
 * isoTime(0); // '1970-01-01T00:00:00.000Z'
 */
export function isoTime(ms: number): string {
  return new Date(Math.round(ms)).toISOString();
}
