import { believable } from './believable.ts';

/** What info.txt says about a recording. Times are the sensor's wall clock, as ms that would be UTC if it were. */
export interface Gt3xInfo {
  serial: string | null;
  device: string | null;
  /** `NaN` where it is not said, like the others below. */
  rateHz: number;
  startMs: number;
  stopMs: number;
  lastSampleMs: number;
  downloadMs: number;
  /** Units of a g in the samples. */
  unitsPerG: number;
  rangeG: number;
  /** How far the computer that set up the sensor was ahead of UTC, ms. */
  zoneOffsetMs: number;
  /** The lines as they are, times as ISO 8601 without a zone. */
  metadata: Record<string, string>;
}

// Ticks of 100 ns from 0001-01-01 to 1970-01-01.
const ticksTo1970 = 621_355_968_000_000_000n;

/** Kinds of devices by the first characters of their serial number (ActiGraph, GT3X-File-Format, README). */
const devices: readonly (readonly [prefix: string, device: string, unitsPerG: number, rangeG: number])[] = [
  ['NEO', 'GT3X+', 341, 6],
  ['CLE', 'wGT3X+', 341, 6],
  ['MRA', 'ActiSleep+', 341, 6],
  ['MOS3', 'wActiSleep+', 256, 8],
  ['MOS4', 'wActiSleep-BT', 256, 8],
  ['MOS', 'wGT3X-BT', 256, 8],
  ['TAS', 'GT9X Link', 256, 8],
];

/**
 * Reads info.txt of a .gt3x file: lines of `name: value`, dates in ticks of 100 ns since the year 1. Scale and range
 * that are not said are those of the device by its serial number (Activity2.md; ranges: +-6 g, +-8 g).
 *
 * Source: ActiGraph, GT3X-File-Format, info.txt.md.
 *
 * @example
 * gt3xInfo('Serial Number: NEO1C16110020\nSample Rate: 30\n').unitsPerG; // 341
 */
export function gt3xInfo(text: string): Gt3xInfo {
  const values = new Map<string, string>();
  for (const line of text.replace(/^\ufeff/, '').split(/[\r\n]+/)) {
    const colon = line.indexOf(':');
    const name = printable(line.slice(0, colon));
    const value = printable(line.slice(colon + 1));
    if (colon > 0 && name !== '' && value !== '' && !values.has(name)) values.set(name, value);
  }
  const serial = values.get('Serial Number') ?? null;
  const known = devices.find(([prefix]) => serial?.toUpperCase().startsWith(prefix));
  const device = values.get('Device Type') ?? known?.[1];
  const number = (name: string) => Number(values.get(name)?.replace(',', '.') ?? Number.NaN);
  const time = (name: string) => ticksMs(values.get(name) ?? '');
  return {
    serial,
    device: device === undefined ? null : `ActiGraph ${device}`,
    rateHz: believable('rateHz', number('Sample Rate')),
    startMs: time('Start Date'),
    stopMs: time('Stop Date'),
    lastSampleMs: time('Last Sample Time'),
    downloadMs: time('Download Date'),
    unitsPerG: believable('unitsPerG', number('Acceleration Scale')) || (known?.[2] ?? Number.NaN),
    rangeG: believable('rangeG', number('Acceleration Max')) || (known?.[3] ?? Number.NaN),
    zoneOffsetMs: offsetMs(values.get('TimeZone') ?? ''),
    metadata: Object.fromEntries([...values].map(([name, value]) => [name, readable(name, value)])),
  };
}

function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\ufffd]/gu, '').trim();
}

/** `NaN` for 0, "not set", and what lies outside of the years 1970 to 2199. */
function ticksMs(ticks: string): number {
  if (!/^\d{1,19}$/.test(ticks)) return Number.NaN;
  const ms = Number(BigInt(ticks) - ticksTo1970) / 10_000;
  return ms >= 0 && ms < Date.UTC(2200, 0, 1) ? ms : Number.NaN;
}

/** `-04:00:00` as ms. */
function offsetMs(text: string): number {
  const parts = /^([+-]?)(\d\d?):(\d\d):(\d\d)$/.exec(text);
  if (!parts) return Number.NaN;
  const ms = ((Number(parts[2]) * 60 + Number(parts[3])) * 60 + Number(parts[4])) * 1000;
  return parts[1] === '-' ? -ms : ms;
}

function readable(name: string, value: string): string {
  const ms = /(Date|Time)$/.test(name) ? ticksMs(value) : Number.NaN;
  return Number.isNaN(ms) ? value : new Date(ms).toISOString().slice(0, 19);
}
