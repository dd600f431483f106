import { join } from 'node:path';
import { validateTrondheim } from './trondheim.ts';
import type { ValidationLine } from './validation-line.ts';

/** People of 70 to 95 years: UCI 10.24432/C5CW3D. Nobody runs or cycles. */
export function validateHar70plus(dataDir: string): Promise<ValidationLine[]> {
  const f1 = { lie: 0.05, sit: 0.82, stand: 0.83, shuffle: 0.29, walk: 0.86, stairs: 0.18 };
  return validateTrondheim(join(dataDir, 'har70plus'), { people: 18, f1, fusedAccuracy: 0.92 });
}
