/** Where packed bytes are in a source. */
export interface PackedRange {
  /** gzip (RFC 1952), or deflate data alone (RFC 1951). */
  format: 'gzip' | 'deflate-raw';
  /** The first byte. */
  start: number;
  /** The byte after the last. */
  end: number;
}

/** The start of a block of deflate data, with all that is needed to unpack from there on. */
export interface InflatePoint {
  /** Byte of the source that holds the first bit of the block, and the bits of that byte that come before. */
  at: number;
  bit: number;
  /** Bytes that are unpacked before. */
  unpacked: number;
  /** The last of them, up to 32 KiB: what follows may repeat them. */
  window: Uint8Array<ArrayBuffer>;
}
