import type { Analysis } from '@legwork/engine';

/** A time of sitting or lying without a break. */
export interface SedentaryStretch {
  startMs: number;
  endMs: number;
  minutes: number;
  /** True where more of it was lying than sitting: mostly nights. */
  mostlyLying: boolean;
}

/**
 * Joins bouts of sitting and lying that touch: turning from one to the other is no break.
 *
 * @param bouts in order of time
 * @returns in order of time
 * @example
 * sedentaryStretches(analysis.bouts).filter(({ mostlyLying }) => !mostlyLying);
 */
export function sedentaryStretches(bouts: Analysis['bouts']): SedentaryStretch[] {
  const stretches: (SedentaryStretch & { lyingMinutes: number })[] = [];
  for (const bout of bouts) {
    if (bout.activity !== 'sit' && bout.activity !== 'lie') continue;
    const startMs = Date.parse(bout.start);
    const endMs = Date.parse(bout.end);
    let stretch = stretches.at(-1);
    if (stretch?.endMs !== startMs) {
      stretch = { startMs, endMs, minutes: 0, mostlyLying: false, lyingMinutes: 0 };
      stretches.push(stretch);
    }
    const minutes = (endMs - startMs) / 60_000;
    stretch.endMs = endMs;
    stretch.minutes += minutes;
    if (bout.activity === 'lie') stretch.lyingMinutes += minutes;
    stretch.mostlyLying = stretch.lyingMinutes > stretch.minutes / 2;
  }
  return stretches.map(({ lyingMinutes: _, ...stretch }) => stretch);
}

/** The longest stretch that was mostly sitting; null where there is none. */
export function longestSitting(stretches: readonly SedentaryStretch[]): SedentaryStretch | null {
  let longest: SedentaryStretch | null = null;
  for (const stretch of stretches) {
    if (!stretch.mostlyLying && stretch.minutes > (longest?.minutes ?? 0)) longest = stretch;
  }
  return longest;
}
