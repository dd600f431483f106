import type { FindingLog } from '../finding.ts';
import { fitChecksum } from './fit-checksum.ts';

/** The bytes of one file in a chain of them. */
export interface FitFile {
  /** Where its messages are. */
  start: number;
  end: number;
}

const signature = [0x2e, 0x46, 0x49, 0x54];

/** Whether bytes start with the header of a FIT file. */
export function isFitHeader(bytes: Uint8Array): boolean {
  return (bytes[0] === 12 || bytes[0] === 14) && signature.every((byte, i) => bytes[8 + i] === byte);
}

/**
 * Finds the files in a chain (FIT protocol: a header of 12 or 14 bytes, messages, two bytes of checksum; files may
 * follow each other). Wrong checksums and a file that ends early are findings, and its messages are given all the
 * same. A length of 0 in the header is that of a device that was switched off while it wrote.
 */
export function findFitFiles(bytes: Uint8Array, findings: FindingLog): FitFile[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const files: FitFile[] = [];
  let at = 0;
  while (isFitHeader(bytes.subarray(at, at + 12))) {
    const place = `byte ${at}`;
    const headerBytes = bytes[at]!;
    const start = at + headerBytes;
    const dataBytes = view.getUint32(at + 4, true);
    const end = start + dataBytes;
    if (dataBytes === 0 || end + 2 > bytes.length) {
      findings.add('file-truncated', place);
      if (start < bytes.length)
        files.push({ start, end: dataBytes === 0 ? bytes.length : Math.min(end, bytes.length) });
      return files;
    }
    if (fitChecksum(bytes.subarray(at, end + 2)) !== 0) findings.add('checksum-mismatch', place);
    files.push({ start, end });
    at = end + 2;
  }
  if (at < bytes.length) findings.add('bytes-left-over', `byte ${at}`, bytes.length - at);
  return files;
}
