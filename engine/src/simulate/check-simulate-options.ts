import { InputError } from '../recording/index.ts';

const limits = {
  samples: { from: 20, to: 20_000 },
  seed: { from: 0, to: 4_294_967_295 },
  studyMean: { from: 1, to: 1_000_000 },
} as const;
/** Numbers that one simulation keeps, a choice: 400 MB. */
const mostNumbers = 50_000_000;

/** Throws an `InputError` (`wrong-value`) for options that no simulation can have. */
export function checkSimulateOptions(
  options: Readonly<Partial<Record<keyof typeof limits, number>>>,
  days: number,
  outcomes: number,
): void {
  for (const [name, { from, to }] of Object.entries(limits)) {
    const value = options[name as keyof typeof limits];
    if (value !== undefined && !(Number.isInteger(value) && value >= from && value <= to))
      throw new InputError(
        'wrong-value',
        `${name} can't be ${value}`,
        name,
        `give a whole number from ${from} to ${to}`,
      );
  }
  const { samples = 500 } = options;
  const most = Math.floor(mostNumbers / (days * outcomes));
  if (samples > most)
    throw new InputError(
      'wrong-value',
      `${samples} samples of ${days} days are too many`,
      'samples',
      `give at most ${most}`,
    );
}
