import type { CwaSettings } from './cwa-settings.ts';
import { headerBytes } from './sector-buffer.ts';

const annotationBytes = 448;

/**
 * The header of a .cwa file: the inverse of `readCwaHeader`. Notes that do not fit into 448 bytes throw a
 * `RangeError`.
 */
export function cwaHeaderBytes(settings: CwaSettings): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(headerBytes).fill(0xff);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0x444d, true);
  view.setUint16(2, 1020, true);
  view.setUint8(4, settings.device === 'AX6' ? 0x64 : 0x17);
  view.setUint16(5, settings.deviceId & 0xffff, true);
  view.setUint32(7, settings.sessionId, true);
  view.setUint16(11, settings.deviceId >>> 16, true);
  view.setUint32(13, 0, true); // always started
  view.setUint32(17, 0xffffffff, true); // never stopped
  view.setUint8(35, settings.gyroScale);
  view.setUint8(36, settings.rateCode);
  view.setUint32(37, 0, true);
  view.setUint8(41, 0);
  const pairs = Object.entries(settings.notes).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  const notes = new TextEncoder().encode(pairs.join('&'));
  if (notes.length > annotationBytes)
    throw new RangeError(`notes take ${notes.length} bytes, a .cwa header has room for ${annotationBytes}`);
  bytes.fill(0x20, 64, 64 + annotationBytes);
  bytes.set(notes, 64);
  return bytes;
}
