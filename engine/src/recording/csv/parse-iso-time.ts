const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const msPerDay = 86_400_000;

/**
 * The time written in `bytes` from `start` to `end` (exclusive) in ISO 8601, as milliseconds since 1970; `NaN` where
 * it is none or not from 1900 to 2099. Taken are `2024-05-06T09:30`, with seconds, a fraction after `.` or `,`, and a space for the `T`.
 *
 * @param zoned whether the time must end in `Z` or an offset such as `+02:00` (the result is UTC), or must not (the
 *   result is the wall clock read as if it were UTC)
 */
export function parseIsoTime(bytes: Uint8Array, start: number, end: number, zoned: boolean): number {
  if (end - start < 16 || bytes[start + 4] !== 45 || bytes[start + 7] !== 45) return Number.NaN;
  const separator = bytes[start + 10];
  if ((separator !== 84 && separator !== 116 && separator !== 32) || bytes[start + 13] !== 58)
    return Number.NaN;
  const dateMs = parseDate(bytes, start);
  const hour = twoDigits(bytes, start + 11);
  const minute = twoDigits(bytes, start + 14);
  let at = start + 16;
  let seconds = 0;
  if (at < end && bytes[at] === 58) {
    seconds = twoDigits(bytes, at + 1);
    at += 3;
    if (at < end && (bytes[at] === 46 || bytes[at] === 44)) {
      let value = 0;
      let unit = 1;
      for (at++; at < end && isDigit(bytes[at]!); at++) {
        // Beyond a nanosecond digits change nothing.
        if (unit >= 1e9) continue;
        value = value * 10 + (bytes[at]! - 48);
        unit *= 10;
      }
      seconds += value / unit;
    }
  }
  // Written so that NaN fails.
  if (!(hour < 24 && minute < 60 && seconds < 60) || at > end) return Number.NaN;
  const wallMs = dateMs + (hour * 60 + minute) * 60_000 + seconds * 1000;
  if (!zoned) return at === end ? wallMs : Number.NaN;
  return wallMs - parseOffset(bytes, at, end);
}

function parseDate(bytes: Uint8Array, start: number): number {
  const year = twoDigits(bytes, start) * 100 + twoDigits(bytes, start + 2);
  const month = twoDigits(bytes, start + 5);
  const day = twoDigits(bytes, start + 8);
  if (!(year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1)) return Number.NaN;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const before = daysBefore[month - 1]! + (isLeap && month > 2 ? 1 : 0);
  const length =
    month === 12 ? 31 : daysBefore[month]! - daysBefore[month - 1]! + (isLeap && month === 2 ? 1 : 0);
  if (day > length) return Number.NaN;
  const past = year - 1;
  const leaps = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  // 477 leap days lie before 1970.
  return ((year - 1970) * 365 + leaps - 477 + before + day - 1) * msPerDay;
}

/** `Z`, `+02`, `+0200` or `+02:00`, ms. */
function parseOffset(bytes: Uint8Array, start: number, end: number): number {
  const sign = bytes[start];
  const length = end - start;
  if ((sign === 90 || sign === 122) && length === 1) return 0;
  if (sign !== 43 && sign !== 45) return Number.NaN;
  const colon = length === 6 && bytes[start + 3] === 58;
  if (length !== 3 && length !== 5 && !colon) return Number.NaN;
  const hours = twoDigits(bytes, start + 1);
  const minutes = length === 3 ? 0 : twoDigits(bytes, start + (colon ? 4 : 3));
  if (!(hours < 24 && minutes < 60)) return Number.NaN;
  const ms = (hours * 60 + minutes) * 60_000;
  return sign === 45 ? -ms : ms;
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}

function twoDigits(bytes: Uint8Array, at: number): number {
  const high = bytes[at]!;
  const low = bytes[at + 1]!;
  return isDigit(high) && isDigit(low) ? (high - 48) * 10 + low - 48 : Number.NaN;
}
