const zero = 48;

/**
 * The milliseconds since 1970 that a time such as `2019-05-21 16:16:43:500` would be in UTC; `NaN` where it is none.
 *
 * @param start of the text in `bytes`
 * @param end of it, exclusive
 */
export function wallTimeMs(bytes: Uint8Array, start: number, end: number): number {
  // Seven numbers, each ended by any other character.
  const parts = [0, 0, 0, 0, 0, 0, 0];
  let part = 0;
  let digits = 0;
  for (let at = start; at < end; at++) {
    const digit = bytes[at]! - zero;
    if (digit >= 0 && digit <= 9) {
      parts[part] = parts[part]! * 10 + digit;
      if (++digits > 4) return Number.NaN;
    } else if (digits > 0) {
      if (part === 6) break;
      part++;
      digits = 0;
    }
  }
  const isWhole = part === 6 || (part === 5 && digits > 0);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ms = 0] = parts;
  const isDate = year >= 1970 && month >= 1 && month <= 12 && day >= 1;
  if (!isWhole || !isDate || hour > 23 || minute > 59 || second > 59 || ms > 999) return Number.NaN;
  const dayMs = Date.UTC(year, month - 1, day);
  if (dayMs >= Date.UTC(year, month, 1)) return Number.NaN;
  return dayMs + ((hour * 60 + minute) * 60 + second) * 1000 + ms;
}
