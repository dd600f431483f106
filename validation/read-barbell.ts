import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A set of `barbell/`: one person, one exercise, 5 Hz. */
export interface BarbellSet {
  person: string;
  set: string;
  exercise: 'bench press' | 'deadlift' | 'overhead press' | 'row' | 'squat' | 'rest';
  startMs: number;
  endMs: number;
  /** g, x, y, z of each sample. */
  forceG: readonly (readonly [number, number, number])[];
}

const exercises = ['bench press', 'deadlift', 'overhead press', 'row', 'squat', 'rest'] as const;
const firstLabel = 10;

/**
 * The sets of `barbell/` by person, each recording once: the file has copies of sets under other dates, and its fifth
 * person E has nothing but copies of A and D.
 *
 * @param dataDir the shared data folder
 */
export function readBarbell(dataDir: string): { sets: BarbellSet[]; copies: BarbellSet[] } {
  const text = gunzipSync(readFileSync(join(dataDir, 'barbell', 'all_data_converted.csv.gz')));
  const rows = text
    .toString('latin1')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.split(','));
  const sets: BarbellSet[] = [];
  const copies: BarbellSet[] = [];
  const seen = new Set<string>();
  const bySet = [...Map.groupBy(rows, (row) => row[9])].sort(([a], [b]) => Number(a) - Number(b));
  for (const [set, own] of bySet) {
    const times = own.map(([time]) => Date.parse(`${time.replace(' ', 'T')}Z`));
    const read: BarbellSet = {
      person: own[0][8],
      set,
      exercise: exercises[own[0].slice(firstLabel).indexOf('1')],
      startMs: times[0],
      endMs: times[times.length - 1],
      forceG: own.map((row) => [Number(row[1]), Number(row[2]), Number(row[3])] as const),
    };
    const key = own.map((row) => row.slice(1, 7).join()).join(';');
    (seen.has(key) ? copies : sets).push(read);
    seen.add(key);
  }
  return { sets, copies };
}
