import { believable } from './believable.ts';
import { decodeFloat } from './decode-float.ts';

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
    if (space === 0 && identifier === 55) found.unitsPerG = believable('unitsPerG', decodeFloat(value));
    if (space === 1 && identifier === 10) found.rateHz = believable('rateHz', value);
  }
  return found;
}
