const zip64Tag = 1;

/** An unsigned integer of eight bytes, as a number: exact up to 2^53, and no source is larger. */
export function wideField(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 4294967296;
}

/**
 * The true values of fields that are too small for them: those that are 0xffffffff stand, eight bytes each and in
 * this order, in the extra part of the entry (APPNOTE 6.3.10, 4.5.3).
 *
 * @param values as the four-byte fields have them: unpacked size, packed size, and in the directory the offset
 */
export function widenFields(values: readonly number[], extra: DataView): number[] {
  let at = 0;
  while (at + 4 <= extra.byteLength && extra.getUint16(at, true) !== zip64Tag)
    at += 4 + extra.getUint16(at + 2, true);
  const end = at + 4 <= extra.byteLength ? at + 4 + extra.getUint16(at + 2, true) : 0;
  let next = at + 4;
  return values.map((value) => {
    if (value !== 0xffffffff || next + 8 > Math.min(end, extra.byteLength)) return value;
    next += 8;
    return wideField(extra, next - 8);
  });
}
