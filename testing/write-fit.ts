/** A message of a FIT file: kind, and fields as [number, base type, value or values]. */
export interface FitMessageToWrite {
  global: number;
  fields: readonly (readonly [
    number: number,
    type: keyof typeof bytesOfType,
    value: number | readonly number[],
  ])[];
  /** Bytes of a developer field that a reader has to pass over. */
  developer?: readonly number[];
  /** Write the time in the header, with the lowest five bits of this timestamp. */
  compressedS?: number;
  bigEndian?: boolean;
}

const bytesOfType = { 0: 1, 2: 1, 7: 1, 132: 2, 134: 4, 140: 4 } as const;

/**
 * A FIT file of some messages, each with its own definition, written after the published protocol for tests. It uses
 * nothing of the reader.
 *
 * @example
 * writeFit([{ global: 20, fields: [[253, 134, 1_000_000_000], [3, 2, 61]] }]);
 */
export function writeFit(messages: readonly FitMessageToWrite[], headerBytes: 12 | 14 = 14): Uint8Array {
  const data = messages.flatMap(messageBytes);
  const header = [headerBytes, 0x20, 0, 0, ...bytesOf(data.length, 4, false), 0x2e, 0x46, 0x49, 0x54];
  if (headerBytes === 14) header.push(...bytesOf(crc16(header), 2, false));
  const file = [...header, ...data];
  return Uint8Array.from([...file, ...bytesOf(crc16(file), 2, false)]);
}

function messageBytes({
  global,
  fields,
  developer,
  compressedS,
  bigEndian = false,
}: FitMessageToWrite): number[] {
  const values = fields.map(([, , value]) => (typeof value === 'number' ? [value] : value));
  const local = compressedS === undefined ? 5 : 3;
  const definition = [
    0x40 | (developer ? 0x20 : 0) | local,
    0,
    bigEndian ? 1 : 0,
    ...bytesOf(global, 2, bigEndian),
    fields.length,
    ...fields.flatMap(([number, type], i) => [number, bytesOfType[type] * values[i].length, type]),
    ...(developer ? [1, 0, developer.length, 0] : []),
  ];
  const header = compressedS === undefined ? local : 0x80 | (local << 5) | (compressedS & 31);
  const content = fields.flatMap(([, type], i) =>
    values[i].flatMap((value) => bytesOf(value, bytesOfType[type], bigEndian)),
  );
  return [...definition, header, ...content, ...(developer ?? [])];
}

function bytesOf(value: number, count: number, bigEndian: boolean): number[] {
  const bytes = Array.from({ length: count }, (_, i) => Math.floor(value / 256 ** i) % 256);
  return bigEndian ? bytes.reverse() : bytes;
}

/** Bit by bit, unlike the reader's. */
function crc16(bytes: readonly number[]): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >> 1) ^ 0xa001 : crc >> 1;
  }
  return crc;
}
