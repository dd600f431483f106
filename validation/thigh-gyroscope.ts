import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A recording with a gyroscope, as its columns. */
export interface ThighGyroscope {
  timeS: Float64Array;
  /** deg/s, in the axes of the sensor. */
  gyro: [Float64Array, Float64Array, Float64Array];
  /** The same file without its columns of angular velocity. */
  withoutGyroscope: Uint8Array;
}

/** Reads `time_s,gyro_x_deg_s,gyro_y_deg_s,gyro_z_deg_s,acc_...`, gzipped. */
export function readThighGyroscope(path: string): ThighGyroscope {
  const lines = gunzipSync(readFileSync(path)).toString('latin1').trimEnd().split('\n');
  const rows = lines.map((line) => line.split(','));
  const column = (k: number) => Float64Array.from(rows.slice(1), (row) => Number(row[k]));
  const text = rows.map((row) => [row[0], ...row.slice(4)].join(',')).join('\n');
  return {
    timeS: column(0),
    gyro: [column(1), column(2), column(3)],
    withoutGyroscope: new TextEncoder().encode(text),
  };
}
