import { packedTimeMs } from './packed-time-ms.ts';

/** What the header of a .cwa file says. */
export interface CwaHeader {
  /** False if the bytes are no intact header; the rest is then empty. */
  intact: boolean;
  /** `Axivity AX3`, `Axivity AX6`; null where the header does not say. */
  device: string | null;
  serial: string | null;
  /** deg/s per unit of angular velocity as set up; `NaN` without a gyroscope. */
  gyroUnitDegS: number;
  metadata: Record<string, string>;
}

/**
 * Reads the header of a .cwa file.
 *
 * Source: Open Movement `cwa.h`, `cwa_header_t`.
 *
 * @param bytes the first 1024 of the file
 */
export function readCwaHeader(bytes: Uint8Array): CwaHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint16(0, true) !== 0x444d || view.getUint16(2, true) !== 1020)
    return { intact: false, device: null, serial: null, gyroUnitDegS: Number.NaN, metadata: {} };
  const upperId = view.getUint16(11, true);
  const deviceId = view.getUint16(5, true) + (upperId === 0xffff ? 0 : upperId * 65536);
  const sensorConfig = view.getUint8(35);
  const gyroRange = sensorConfig === 0xff ? 0 : sensorConfig & 15;
  const metadata: Record<string, string> = {
    session: String(view.getUint32(7, true)),
    firmware: String(view.getUint8(41)),
  };
  addTime(metadata, 'loggingStart', view.getUint32(13, true));
  addTime(metadata, 'loggingEnd', view.getUint32(17, true));
  addTime(metadata, 'lastChange', view.getUint32(37, true));
  addAnnotation(metadata, bytes.subarray(64, 512));
  return {
    intact: true,
    device: deviceName(view.getUint8(4)),
    serial: deviceId === 0 ? null : String(deviceId),
    gyroUnitDegS: gyroRange === 0 ? Number.NaN : 8000 / (1 << gyroRange) / 32768,
    metadata,
  };
}

function deviceName(hardwareType: number): string {
  if (hardwareType === 0x64) return 'Axivity AX6';
  if (hardwareType === 0x00 || hardwareType === 0xff || hardwareType === 0x17) return 'Axivity AX3';
  return `Axivity, hardware type 0x${hardwareType.toString(16)}`;
}

/** Local time of the sensor, without a zone. */
function addTime(metadata: Record<string, string>, name: string, packed: number): void {
  const ms = packedTimeMs(packed);
  if (!Number.isNaN(ms)) metadata[name] = new Date(ms).toISOString().slice(0, 19);
}

/** URL-encoded pairs of name and value, such as `_p=right+wrist&_sc=26`. */
function addAnnotation(metadata: Record<string, string>, bytes: Uint8Array): void {
  let length = bytes.length;
  while (length > 0 && [0x00, 0x20, 0xff].includes(bytes[length - 1]!)) length--;
  const text = new TextDecoder().decode(bytes.subarray(0, length));
  for (const pair of text.split('&')) {
    const equals = pair.indexOf('=');
    const name = decodeUrl(equals < 0 ? 'annotation' : pair.slice(0, equals));
    const value = decodeUrl(pair.slice(equals + 1));
    if (name !== '' && value !== '') metadata[name] = value;
  }
}

function decodeUrl(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  let decoded = spaced;
  try {
    decoded = decodeURIComponent(spaced);
  } catch {
    // Not URL-encoded after all: taken as it is.
  }
  return decoded.replaceAll(/[\p{Cc}\ufffd]/gu, '').trim();
}
