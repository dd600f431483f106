import type { ByteSource } from '../byte-source.ts';
import { textBytes } from '../text-bytes.ts';

const enoughBytes = 262_144;

/**
 * The first bytes of a text file, unpacked if it is a gzip: all of them, or at least 256 KiB cut after the last line
 * ending.
 */
export async function readHead(source: ByteSource): Promise<Uint8Array> {
  let head = new Uint8Array(0);
  for await (const chunk of textBytes(source, ignore, ignore)) {
    const longer = new Uint8Array(head.length + chunk.length);
    longer.set(head);
    longer.set(chunk, head.length);
    head = longer;
    if (head.length < enoughBytes) continue;
    const end = Math.max(head.lastIndexOf(10), head.lastIndexOf(13));
    return head.subarray(0, end < 0 ? head.length : end + 1);
  }
  return head;
}

function ignore(): void {}
