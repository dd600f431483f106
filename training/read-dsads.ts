import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What one leg of one person of `dsads` did, at 25 Hz. */
export interface DsadsLeg {
  person: number;
  leg: 'right' | 'left';
  /** Acceleration along the sensor's axes, g. */
  axes: readonly [Float64Array, Float64Array, Float64Array];
  /** Number of the activity in each second. */
  activity: Uint8Array;
}

const rateHz = 25;
const firstColumn = { right: 1, left: 7 } as const;
const gravityMS2 = 9.80665;

/**
 * Reads a person of the Daily and Sports Activities data (Altun & Barshan 2010), both legs.
 *
 * @param dataDir the shared data folder
 * @param person 1 to 5
 * @example
 * readDsads('../shared/data', 1)[0].activity.length; // 5700
 */
export function readDsads(dataDir: string, person: number): DsadsLeg[] {
  const file = join(dataDir, 'dsads', `dsads_legs_p${person}.csv.gz`);
  const [, ...lines] = gunzipSync(readFileSync(file)).toString('latin1').trimEnd().split('\n');
  const rows = lines.map((line) => line.split(',').map(Number));
  const axis = (column: number) => Float64Array.from(rows, (row) => row[column] / gravityMS2);
  return (['right', 'left'] as const).map((leg) => {
    const first = firstColumn[leg];
    return {
      person,
      leg,
      axes: [axis(first), axis(first + 1), axis(first + 2)],
      activity: Uint8Array.from({ length: Math.floor(rows.length / rateHz) }, (_, i) => rows[i * rateHz][0]),
    };
  });
}
