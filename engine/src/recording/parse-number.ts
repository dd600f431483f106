// Exact in double precision up to 10^22.
const powersOfTen = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));

/**
 * The number written in `bytes` from `start` to `end` (exclusive), the same as `Number(text)` gives; `NaN` where it
 * is no finite decimal number.
 *
 * Up to 15 digits and a power of ten up to 22 are both exact, so one multiplication or division rounds correctly
 * (Clinger, How to read floating point numbers accurately, PLDI 1990); longer ones are left to `Number`.
 *
 * @param decimalPoint the byte that separates whole and fraction: that of `.` or `,`
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number, decimalPoint: number): number {
  const isNegative = bytes[start] === 45 || isMinusSign(bytes, start);
  let at = start;
  if (isNegative) at += bytes[start] === 45 ? 1 : 3;
  else if (bytes[start] === 43) at++;
  const unsigned = at;
  let mantissa = 0;
  let significant = 0;
  let digits = 0;
  let scale = 0;
  let inFraction = false;
  for (; at < end; at++) {
    const byte = bytes[at]!;
    const digit = byte - 48;
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      if (mantissa !== 0) significant++;
      digits++;
      if (inFraction) scale--;
    } else if (byte === decimalPoint && !inFraction) inFraction = true;
    else break;
  }
  if (digits === 0) return Number.NaN;
  if (at < end) {
    const exponent = parseExponent(bytes, at, end);
    if (Number.isNaN(exponent)) return Number.NaN;
    scale += exponent;
  }
  const isLong = significant > 15 || scale < -22 || scale > 22;
  const size = isLong
    ? parseLong(bytes, unsigned, end, decimalPoint)
    : scale < 0
      ? mantissa / powersOfTen[-scale]!
      : mantissa * powersOfTen[scale]!;
  return isNegative ? -size : size;
}

/** U+2212 in UTF-8, which some phones write instead of the hyphen. */
function isMinusSign(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xe2 && bytes[at + 1] === 0x88 && bytes[at + 2] === 0x92;
}

function parseExponent(bytes: Uint8Array, start: number, end: number): number {
  if (bytes[start] !== 69 && bytes[start] !== 101) return Number.NaN;
  let at = start + 1;
  const sign = bytes[at];
  if (sign === 45 || sign === 43) at++;
  if (at >= end) return Number.NaN;
  let exponent = 0;
  for (; at < end; at++) {
    const digit = bytes[at]! - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    exponent = Math.min(9999, exponent * 10 + digit);
  }
  return sign === 45 ? -exponent : exponent;
}

function parseLong(bytes: Uint8Array, start: number, end: number, decimalPoint: number): number {
  let text = '';
  for (let i = start; i < end; i++) text += bytes[i] === decimalPoint ? '.' : String.fromCharCode(bytes[i]!);
  const value = Number(text);
  return Number.isFinite(value) ? value : Number.NaN;
}
