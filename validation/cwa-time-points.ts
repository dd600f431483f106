/** The time fields of a data block of a .cwa file. */
export interface TimePoint {
  /** Whole second of the block's time, ms since 1970. */
  secondMs: number;
  /** Fraction of the second, in steps of 1/32768. */
  fraction: number;
  /** Sample of the block to which the whole second belongs, as the file has it. */
  storedIndex: number;
  /** Sample of the block to which the time with its fraction belongs. */
  index: number;
  samples: number;
  rateHz: number;
}

/**
 * The time fields of every block of an undamaged .cwa file, decoded here a second time so that the engine is not
 * compared with itself (Open Movement `cwa.h`, `OM_READER_DATA_PACKET`).
 */
export function cwaTimePoints(file: Uint8Array): TimePoint[] {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const points: TimePoint[] = [];
  for (let at = 1024; at + 512 <= file.length; at += 512) {
    const packed = view
      .getUint32(at + 14, true)
      .toString(2)
      .padStart(32, '0');
    const [year, month, day, hour, minute, second] = [6, 4, 5, 5, 6, 6].map((bits, field, widths) => {
      const start = widths.slice(0, field).reduce((sum, width) => sum + width, 0);
      return Number.parseInt(packed.slice(start, start + bits), 2);
    });
    const rateHz = 3200 / 2 ** (15 - (view.getUint8(at + 24) % 16));
    const fraction = (view.getUint16(at + 4, true) % 32768) / 32768;
    const storedIndex = view.getInt16(at + 26, true);
    points.push({
      secondMs: Date.UTC(2000 + year!, month! - 1, day, hour, minute, second),
      fraction,
      storedIndex,
      index: storedIndex + Math.floor(fraction * rateHz),
      samples: view.getUint16(at + 28, true),
      rateHz,
    });
  }
  return points;
}
