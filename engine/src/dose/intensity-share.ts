import { InputError } from '../recording/index.ts';

/**
 * The words of an intensity as a share of the one-repetition maximum, 0 to 1; of the body's own weight 0.
 *
 * @throws InputError `intensity-invalid` where the words say no intensity
 * @example
 * intensityShare('70%1RM'); // 0.7
 */
export function intensityShare(intensity: string): number {
  if (intensity === 'bodyweight') return 0;
  if (intensity === 'max') return 1;
  const percent = Number(/^(\d+(?:\.\d+)?)%1RM$/.exec(intensity)?.[1]);
  if (percent > 0 && percent <= 100) return percent / 100;
  throw new InputError(
    'intensity-invalid',
    `there is no intensity "${intensity}"`,
    'intensity',
    'give max, bodyweight or a share such as 70%1RM',
  );
}
