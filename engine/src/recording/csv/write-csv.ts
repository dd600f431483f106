import type { WritableBlock } from '../writable-block.ts';

const rowsPerPart = 4096;

/**
 * Writes samples as CSV text that `readCsv` reads without any option, and yields its bytes some thousand rows at a
 * time: `time` in ISO 8601 UTC to the microsecond, acceleration in g to 1/1000000, and, if the first block has it,
 * angular velocity in deg/s to 1/10000.
 *
 * @example
 * for await (const part of writeCsv(recording.blocks())) file.write(part);
 * // time,acc_x_g,acc_y_g,acc_z_g
 * // 2024-05-06T09:00:00.010000Z,-0.98,0.015625,0.17
 */
export async function* writeCsv(
  blocks: Iterable<WritableBlock> | AsyncIterable<WritableBlock>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let hasGyro: boolean | null = null;
  let text = 'time,acc_x_g,acc_y_g,acc_z_g';
  for await (const { count, timeMs, x, y, z, gyro } of blocks) {
    if (hasGyro === null) {
      hasGyro = Boolean(gyro);
      text += hasGyro ? ',gyro_x_deg_s,gyro_y_deg_s,gyro_z_deg_s\n' : '\n';
    }
    for (let i = 0; i < count; i++) {
      text += `${isoTime(timeMs[i]!)},${rounded(x[i]!, 1e6)},${rounded(y[i]!, 1e6)},${rounded(z[i]!, 1e6)}`;
      if (hasGyro)
        for (const axis of ['x', 'y', 'z'] as const) text += `,${gyro ? rounded(gyro[axis][i]!, 1e4) : ''}`;
      text += '\n';
      if (i % rowsPerPart === rowsPerPart - 1) {
        yield encoder.encode(text);
        text = '';
      }
    }
  }
  if (hasGyro === null) text += '\n';
  if (text !== '') yield encoder.encode(text);
}

function isoTime(timeMs: number): string {
  const microseconds = Math.round(timeMs * 1000);
  const ms = Math.floor(microseconds / 1000);
  const rest = String(microseconds - ms * 1000).padStart(3, '0');
  return `${new Date(ms).toISOString().slice(0, -1)}${rest}Z`;
}

/** The shortest decimal number for a value rounded to a part of 1; empty for `NaN`. */
function rounded(value: number, parts: number): string {
  return Number.isNaN(value) ? '' : String(Math.round(value * parts) / parts);
}
