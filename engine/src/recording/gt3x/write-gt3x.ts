import type { WritableBlock } from '../writable-block.ts';
import { writeZip } from '../zip/write-zip.ts';
import { encodeFloat } from './encode-float.ts';
import { LogWriter } from './log-writer.ts';
import { recordType } from './record-types.ts';
import { SecondCutter } from './second-cutter.ts';

/** What a .gt3x file to be written is like. */
export interface Gt3xOptions {
  /** Default `TAS1H00000001`. */
  serial?: string;
  /** Samples a second, a whole number. Default 100. */
  rateHz?: number;
  /** Units of a g. Default 256. */
  unitsPerG?: number;
  /** Measuring range, g to both sides; samples beyond it are cut off as in a sensor. Default 8. */
  rangeG?: number;
  /** How far the sensor's wall clock is ahead of UTC, ms. Default 0. */
  clockOffsetMs?: number;
}

const ticksTo1970 = 621_355_968_000_000_000n;

/**
 * Writes samples as an ActiGraph .gt3x file, log.bin with activity2 records and info.txt, and yields its bytes.
 *
 * The format stores whole seconds of `rateHz` samples: of each stretch without a gap up to a second at its start and at
 * its end is left out. Samples must be spaced evenly at `rateHz`. Acceleration is rounded to 1/`unitsPerG` g. Light and
 * voltage of the battery are written where blocks have them. A gap becomes idle sleep.
 *
 * Options that the format has no room for throw a `RangeError` before the first byte.
 *
 * @example
 * const parts = [];
 * for await (const part of writeGt3x(blocks, { rateHz: 100 })) parts.push(part);
 */
export async function* writeGt3x(
  blocks: Iterable<WritableBlock> | AsyncIterable<WritableBlock>,
  options: Gt3xOptions = {},
): AsyncGenerator<Uint8Array> {
  const { serial = 'TAS1H00000001', rateHz = 100, unitsPerG = 256, rangeG = 8, clockOffsetMs = 0 } = options;
  if (!Number.isInteger(rateHz) || rateHz < 1 || rateHz > 1000)
    throw new RangeError(`rateHz is ${rateHz}, must be an integer from 1 to 1000`);
  if (!(unitsPerG >= 1 && unitsPerG * rangeG <= 32_768))
    throw new RangeError(
      `unitsPerG is ${unitsPerG}, must be at least 1, and times ${rangeG} g at most 32768`,
    );
  const settings = { serial, rateHz, unitsPerG, rangeG, clockOffsetMs };
  const cutter = new SecondCutter(settings);
  yield* writeZip([
    { name: 'log.bin', bytes: logParts(blocks, cutter, settings) },
    { name: 'info.txt', bytes: infoParts(cutter, settings) },
  ]);
}

async function* logParts(
  blocks: Iterable<WritableBlock> | AsyncIterable<WritableBlock>,
  cutter: SecondCutter,
  { rateHz, unitsPerG }: Required<Gt3xOptions>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const writer = new LogWriter();
  let isFirst = true;
  for await (const block of blocks) {
    for (const second of cutter.cut(block)) {
      if (isFirst) addSettings(writer, second.seconds, rateHz, unitsPerG);
      isFirst = false;
      if (second.sleptFrom !== null) {
        writer.add(recordType.event, second.sleptFrom, Uint8Array.of(8));
        writer.add(recordType.event, second.seconds, Uint8Array.of(9));
      }
      if (!Number.isNaN(second.batteryV))
        writer.add(recordType.battery, second.seconds, word(second.batteryV * 1000));
      if (!Number.isNaN(second.light)) writer.add(recordType.lux, second.seconds, word(second.light));
      writer.add(recordType.activity2, second.seconds, second.payload);
    }
    yield* writer.parts.splice(0);
  }
  writer.finish();
  yield* writer.parts.splice(0);
}

function addSettings(writer: LogWriter, seconds: number, rateHz: number, unitsPerG: number): void {
  const about = '{"MetadataType":"Bio","SubjectName":"","Parsed":false,"JSON":null}';
  writer.add(recordType.metadata, seconds, new TextEncoder().encode(about));
  const payload = new Uint8Array(16);
  const view = new DataView(payload.buffer);
  // Address space, identifier, value: scale of the acceleration and rate.
  view.setUint16(0, 0, true);
  view.setUint16(2, 55, true);
  view.setUint32(4, encodeFloat(unitsPerG), true);
  view.setUint16(8, 1, true);
  view.setUint16(10, 10, true);
  view.setUint32(12, rateHz, true);
  writer.add(recordType.parameters, seconds, payload);
}

function* infoParts(
  cutter: SecondCutter,
  { serial, rateHz, unitsPerG, rangeG }: Required<Gt3xOptions>,
): Generator<Uint8Array<ArrayBuffer>> {
  const end = ticks(cutter.lastSeconds + 1);
  const lines = [
    `Serial Number: ${serial}`,
    'Firmware: 1.7.2',
    `Sample Rate: ${rateHz}`,
    `Start Date: ${ticks(cutter.firstSeconds)}`,
    `Stop Date: ${end}`,
    `Last Sample Time: ${end}`,
    `Download Date: ${end}`,
    `Acceleration Scale: ${unitsPerG}`,
    `Acceleration Min: ${-rangeG}`,
    `Acceleration Max: ${rangeG}`,
  ];
  yield new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
}

function ticks(seconds: number): bigint {
  return ticksTo1970 + BigInt(seconds) * 10_000_000n;
}

function word(value: number): Uint8Array {
  const limited = Math.min(0xfffe, Math.max(0, Math.round(value)));
  return Uint8Array.of(limited & 0xff, limited >> 8);
}
