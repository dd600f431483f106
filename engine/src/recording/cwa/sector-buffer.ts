/** Size of the file header, bytes. */
export const headerBytes = 1024;
/** Size of a data sector (a "block"), bytes. */
export const sectorBytes = 512;

/**
 * Room for some sectors, placed so that their 16- and 32-bit fields lie on the borders that typed arrays need:
 * the sample data start 30 bytes into a sector, so every sector starts 2 bytes past a multiple of 4. Like the file,
 * and every machine that runs JavaScript today, the views are little-endian.
 */
export class SectorBuffer {
  readonly capacity: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** 16-bit word `w` of sector `s` is at `1 + 256 * s + w`. */
  readonly u16: Uint16Array<ArrayBuffer>;
  readonly i16: Int16Array<ArrayBuffer>;
  /** The 32-bit field at byte `b` of sector `s` (b even, not a multiple of 4) is at `128 * s + (b + 2) / 4`. */
  readonly u32: Uint32Array<ArrayBuffer>;

  /** @param capacity sectors */
  constructor(capacity: number) {
    this.capacity = capacity;
    const memory = new ArrayBuffer(4 + capacity * sectorBytes);
    this.bytes = new Uint8Array(memory, 2, capacity * sectorBytes);
    this.u16 = new Uint16Array(memory);
    this.i16 = new Int16Array(memory);
    this.u32 = new Uint32Array(memory);
  }
}
