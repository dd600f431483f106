/** A file in a ZIP archive. */
export interface ZipEntry {
  /** With its folders, as the archive has it; nothing is ever written to a path made from it. */
  name: string;
  /** How its bytes are packed: 0 not at all, 8 deflate. */
  method: number;
  encrypted: boolean;
  /** Checksum of its unpacked bytes; `NaN` where the archive does not say. */
  crc32: number;
  /** How many packed bytes the archive says it has; those to the end of the source where it does not say. */
  packedBytes: number;
  /** Where its local header starts. */
  headerOffset: number;
}
