import type { SampleFormat } from '../recording-format.ts';
import { readCwa } from './read-cwa.ts';

/** The format of Axivity sensors: a header of 1024 bytes (`MD`) and data sectors of 512 (`AX`). */
export const cwaFormat: SampleFormat = {
  kind: 'samples',
  name: 'cwa',
  description: 'Axivity .cwa (AX3, AX6)',
  sniff(bytes) {
    const word = (at: number) => bytes[at]! | (bytes[at + 1]! << 8);
    const hasHeader = bytes.length >= 4 && word(0) === 0x444d && word(2) === 1020;
    // A file whose header was damaged is known by its first sector.
    const hasSector = bytes.length >= 1028 && word(1024) === 0x5841 && word(1026) === 508;
    return hasHeader || hasSector;
  },
  open: readCwa,
};
