/**
 * The packed Axivity timestamp of a wall clock, cut to the whole second: the inverse of `packedTimeMs`. Holds from
 * 2000 to 2063, what six bits of year reach.
 *
 * @example
 * packTime(Date.UTC(2020, 1, 12, 9, 4, 38)).toString(16); // '50989126'
 */
export function packTime(wallMs: number): number {
  const date = new Date(wallMs);
  const packed =
    ((date.getUTCFullYear() - 2000) << 26) |
    ((date.getUTCMonth() + 1) << 22) |
    (date.getUTCDate() << 17) |
    (date.getUTCHours() << 12) |
    (date.getUTCMinutes() << 6) |
    date.getUTCSeconds();
  return packed >>> 0;
}
