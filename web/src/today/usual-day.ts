/** What of a day is compared with days before. */
export interface DayNumbers {
  date: string;
  steps: number;
  sitMin: number;
  longestSittingMin: number;
  stoodUp: number;
  valid: boolean;
}

export interface UsualDay extends Omit<DayNumbers, 'date' | 'valid'> {
  /** How many days it is made of. */
  days: number;
}

/** Fewer days say nothing about what is usual: a choice. */
const leastDays = 3;
/** Looked back at most so many days: a choice, four weeks. */
const lookBack = 28;

/**
 * What is usual for a person: medians of the valid days before a date.
 *
 * @returns null with fewer than three of them
 * @example
 * usualDay(days, '2026-11-24')?.steps; // 7600
 */
export function usualDay(days: readonly DayNumbers[], date: string): UsualDay | null {
  const before = days.filter((day) => day.valid && day.date < date).slice(-lookBack);
  if (before.length < leastDays) return null;
  const median = (name: 'steps' | 'sitMin' | 'longestSittingMin' | 'stoodUp') => {
    const sorted = before.map((day) => day[name]).sort((a, b) => a - b);
    const middle = (sorted.length - 1) / 2;
    return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
  };
  return {
    days: before.length,
    steps: median('steps'),
    sitMin: median('sitMin'),
    longestSittingMin: median('longestSittingMin'),
    stoodUp: median('stoodUp'),
  };
}
