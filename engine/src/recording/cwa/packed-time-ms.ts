let cachedDate = -1;
let cachedDayMs = Number.NaN;

/**
 * The wall clock in a packed Axivity timestamp (bits `YYYYYYMM MMDDDDDh hhhhmmmm mmssssss`, years from 2000), as the
 * milliseconds since 1970 that it would be in UTC; `NaN` where the bits are no date, as in the 0 that stands for
 * "unknown".
 *
 * Source: Open Movement `cwa.h`, `cwa_timestamp_t`.
 *
 * @example
 * new Date(packedTimeMs(0x50989126)).toISOString(); // '2020-02-12T09:04:38.000Z'
 */
export function packedTimeMs(packed: number): number {
  // A day has 86 400 of them, so the calendar is worked out once a day.
  const date = packed >>> 17;
  if (date !== cachedDate) {
    cachedDate = date;
    cachedDayMs = dayMs(2000 + (packed >>> 26), (packed >>> 22) & 15, date & 31);
  }
  const hour = (packed >>> 12) & 31;
  const minute = (packed >>> 6) & 63;
  const second = packed & 63;
  if (hour > 23 || minute > 59 || second > 59) return Number.NaN;
  return cachedDayMs + ((hour * 60 + minute) * 60 + second) * 1000;
}

function dayMs(year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1) return Number.NaN;
  const ms = Date.UTC(year, month - 1, day);
  return ms < Date.UTC(year, month, 1) ? ms : Number.NaN;
}
