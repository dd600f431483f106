import fc from 'fast-check';

/** A way in which a file gets damaged. Places and sizes are shares of a file, so that it fits files of any size. */
interface Change {
  kind: 'flip' | 'byte' | 'cut' | 'double' | 'zero' | 'noise';
  /** Place, 0 to 1. */
  at: number;
  /** The bit, the byte, or how many bytes. */
  value: number;
}

/** Changes in the order in which they happen, and where the file then ends, 0 to 1. */
export interface Damage {
  changes: readonly Change[];
  end: number;
}

// Numbers with a fraction would be drawn by their representation: nearly all of them next to 0.
const place = fc.integer({ min: 0, max: 999_999 }).map((millionths) => millionths / 1e6);

function change(weight: number, kind: Change['kind'], most: number) {
  return {
    weight,
    arbitrary: fc.record({ kind: fc.constant(kind), at: place, value: fc.integer({ min: 0, max: most }) }),
  };
}

/** Any damage: bits and bytes changed, stretches cut out, doubled, zeroed or made noise, the end cut off. */
export const damage: fc.Arbitrary<Damage> = fc.record({
  changes: fc.array(
    fc.oneof(
      change(6, 'flip', 7),
      change(4, 'byte', 255),
      change(1, 'cut', 3000),
      change(1, 'double', 3000),
      change(1, 'zero', 3000),
      change(1, 'noise', 200),
    ),
    { minLength: 1, maxLength: 8 },
  ),
  end: fc.oneof({ weight: 2, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: place }),
});

/** A damaged copy of a file. */
export function damaged(sound: Uint8Array, { changes, end }: Damage): Uint8Array<ArrayBuffer> {
  let bytes = Uint8Array.from(sound);
  for (const { kind, at: share, value } of changes) {
    const at = Math.min(bytes.length - 1, Math.floor(share * bytes.length));
    if (at < 0) continue;
    if (kind === 'flip') bytes[at]! ^= 1 << value;
    else if (kind === 'byte') bytes[at] = value;
    else if (kind === 'zero') bytes.fill(0, at, at + value);
    else if (kind === 'noise')
      for (let i = at; i < Math.min(bytes.length, at + value); i++)
        bytes[i] = Math.imul(i + value, 0x9e3779b1) >>> 24;
    else if (kind === 'cut') bytes = joined(bytes.subarray(0, at), bytes.subarray(at + value));
    else bytes = joined(bytes.subarray(0, at + value), bytes.subarray(at));
  }
  return bytes.slice(0, Math.ceil(end * bytes.length));
}

function joined(before: Uint8Array, after: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(before.length + after.length);
  bytes.set(before);
  bytes.set(after, before.length);
  return bytes;
}
