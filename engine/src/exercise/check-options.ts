import { InputError } from '../recording/index.ts';
import type { ExerciseOptions } from './exercise-options.ts';

/** What is taken for each number: choices, wide enough for what people do. */
const limits = {
  depthDeg: { from: 1, to: 160, unit: 'degrees', example: '90' },
  seatHeightM: { from: 0.1, to: 0.9, unit: 'm', example: '0.45' },
  stepHeightM: { from: 0.02, to: 0.6, unit: 'm', example: '0.2' },
  speedMS: { from: 0.2, to: 8, unit: 'm/s', example: '1.3' },
  loadKg: { from: 0, to: 600, unit: 'kg', example: '40' },
  powerW: { from: 0, to: 1500, unit: 'W', example: '100' },
  frames: { from: 8, to: 10_000, unit: 'frames', example: '100' },
} as const;

const seconds = { from: 0.2, to: 60 } as const;

/**
 * Refuses numbers that nobody means.
 *
 * @throws InputError `option-invalid`
 * @example
 * checkOptions({ loadKg: -20 }); // throws: loadKg can't be -20 kg
 */
export function checkOptions(options: ExerciseOptions): void {
  for (const [name, { from, to, unit, example }] of Object.entries(limits)) {
    const value = options[name as keyof typeof limits];
    if (value === undefined || (value >= from && value <= to)) continue;
    refuse(
      `${name} can't be ${value} ${unit}`,
      name,
      `give ${from} to ${to} ${unit}, for example ${example}`,
    );
  }
  const { tempo } = options;
  if (tempo === undefined) return;
  const { downS, pauseS, upS } = tempo;
  const moves = [downS, upS].every((s) => s >= seconds.from && s <= seconds.to);
  if (!moves || !(pauseS >= 0 && pauseS <= seconds.to))
    refuse(
      `the tempo can't be ${downS}-${pauseS}-${upS} s`,
      'tempo',
      `give down-pause-up in seconds, down and up from ${seconds.from} to ${seconds.to}, for example 2-0-1`,
    );
}

function refuse(message: string, where: string, hint: string): never {
  throw new InputError('option-invalid', message, where, hint);
}
