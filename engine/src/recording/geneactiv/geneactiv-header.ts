import { wallTimeMs } from './wall-time-ms.ts';

/** How raw numbers become quantities. */
export interface Calibration {
  /** x, y, z. */
  gain: [number, number, number];
  offset: [number, number, number];
  /** lux per unit of light; `NaN` where it is not said. */
  luxPerUnit: number;
}

/** What a GENEActiv file says before its first page. */
export interface GeneactivHeader {
  device: string | null;
  serial: string | null;
  /** `NaN` where it is not said, like the numbers below. */
  rateHz: number;
  rangeG: number;
  /** The pages that the file should have. */
  pages: number;
  /** Wall clock when the sensor was to start. */
  startMs: number;
  /** How far the computer that set up the sensor was ahead of UTC, ms. */
  zoneOffsetMs: number;
  /** How far the software found the sensor's clock to have drifted when it was read out, s. */
  driftS: number;
  /** Null without a gain for each axis. */
  calibration: Calibration | null;
  /** The lines as they are. */
  metadata: Record<string, string>;
}

/**
 * Reads the header of a GENEActiv .bin file: lines of `name:value` in sections. Numbers may have a decimal comma.
 *
 * Source: GENEActiv instruction manual 1.2, "Decoding .bin files".
 *
 * @param text what stands before the first `Recorded Data`
 */
export function geneactivHeader(text: string): GeneactivHeader {
  const values = new Map<string, string>();
  for (const line of text.split(/[\r\n]+/)) {
    const colon = line.indexOf(':');
    const name = printable(line.slice(0, Math.max(0, colon)));
    const value = printable(line.slice(colon + 1));
    if (name !== '' && value !== '' && !values.has(name)) values.set(name, value);
  }
  const number = (name: string) => Number.parseFloat(values.get(name)?.replace(',', '.') ?? '');
  const device = [values.get('Device Type'), values.get('Device Model')].filter(Boolean).join(' ');
  const range = /-?\d+\s*to\s*(\d+)/.exec(values.get('Accelerometer Range') ?? '');
  const gain = [number('x gain'), number('y gain'), number('z gain')] as Calibration['gain'];
  const offset = [number('x offset'), number('y offset'), number('z offset')] as Calibration['offset'];
  const isCalibrated = gain.every((value) => value > 0) && offset.every((value) => Number.isFinite(value));
  const start = new TextEncoder().encode(values.get('Start Time') ?? '');
  const drift = /clock drift (-?\d+(?:[.,]\d+)?) ?s/.exec(values.get('Extract Notes') ?? '');
  return {
    device: device === '' ? null : device,
    serial: values.get('Device Unique Serial Code') ?? null,
    rateHz: number('Measurement Frequency'),
    rangeG: Number(range?.[1] ?? Number.NaN),
    pages: number('Number of Pages'),
    startMs: wallTimeMs(start, 0, start.length),
    zoneOffsetMs: offsetMs(values.get('Time Zone') ?? ''),
    driftS: Number.parseFloat(drift?.[1]?.replace(',', '.') ?? ''),
    calibration: isCalibrated ? { gain, offset, luxPerUnit: number('Lux') / number('Volts') } : null,
    metadata: Object.fromEntries(values),
  };
}

function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\ufffd]/gu, '').trim();
}

/** `GMT -04:00` as ms. */
function offsetMs(zone: string): number {
  const parts = /^GMT\s*(?:([+-])(\d\d):(\d\d))?$/.exec(zone);
  if (!parts) return Number.NaN;
  const ms = (Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0)) * 60_000;
  return parts[1] === '-' ? -ms : ms;
}
