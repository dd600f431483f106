import { believableRateHz, believableScale } from './believable.ts';

/** What a parameters record says. `NaN` where it says nothing. */
export interface Parameters {
  rateHz: number;
  /** Units of a g in the samples. */
  unitsPerG: number;
}

/**
 * Reads a parameters record: pairs of eight bytes, address space and identifier of two bytes each, and a value.
 *
 * Source: ActiGraph, GT3X-File-Format, Parameters.md.
 *
 * @param start of the payload in `view`
 * @param end of it, exclusive
 */
export function readParameters(view: DataView, start: number, end: number): Parameters {
  const found: Parameters = { rateHz: Number.NaN, unitsPerG: Number.NaN };
  for (let at = start; at + 8 <= end; at += 8) {
    const space = view.getUint16(at, true);
    const identifier = view.getUint16(at + 2, true);
    const value = view.getUint32(at + 4, true);
    if (space === 0 && identifier === 55) found.unitsPerG = believableScale(decodeFloat(value));
    if (space === 1 && identifier === 10) found.rateHz = believableRateHz(value);
  }
  return found;
}

/** A fraction of 24 bits in two's complement, in units of 2^-23, and an exponent of 8 bits. */
export function decodeFloat(code: number): number {
  const exponent = code >> 24;
  let value = ((code << 8) >> 8) / 8_388_608;
  for (let i = 0; i < Math.abs(exponent); i++) value *= exponent > 0 ? 2 : 0.5;
  return value;
}

/** The inverse of `decodeFloat`, for numbers above 0. */
export function encodeFloat(value: number): number {
  let exponent = 0;
  let fraction = value;
  for (; fraction >= 1; exponent++) fraction /= 2;
  for (; fraction < 0.5; exponent--) fraction *= 2;
  return (((exponent & 0xff) << 24) | (Math.round(fraction * 8_388_608) & 0xffffff)) >>> 0;
}
