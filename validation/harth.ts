import { join } from 'node:path';
import { validateTrondheim } from './trondheim.ts';
import type { ValidationLine } from './validation-line.ts';

/** Adults: UCI 10.24432/C5NC90, with the further people of its second version. */
export function validateHarth(dataDir: string): Promise<ValidationLine[]> {
  const f1 = {
    lie: 0.08,
    sit: 0.79,
    stand: 0.79,
    shuffle: 0.38,
    walk: 0.84,
    stairs: 0.62,
    run: 0.93,
    cycle: 0.89,
  };
  return validateTrondheim(join(dataDir, 'harth'), { people: 31, f1, fusedAccuracy: 0.92 });
}
