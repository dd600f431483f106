import type { Analysis } from '@legwork/engine';

/** A bout of sitting: sitting without getting up. */
export interface SittingStretch {
  startMs: number;
  endMs: number;
  minutes: number;
}

/**
 * The bouts of sitting, longest first. Lying is apart, as in the days' `longestSedentaryMin`: it can't be told from
 * sleep.
 *
 * @example
 * sittingStretches(analysis.bouts)[0].minutes; // 125.4
 */
export function sittingStretches(bouts: Analysis['bouts']): SittingStretch[] {
  return bouts
    .filter(({ activity }) => activity === 'sit')
    .map(({ start, end }) => {
      const [startMs, endMs] = [Date.parse(start), Date.parse(end)];
      return { startMs, endMs, minutes: (endMs - startMs) / 60_000 };
    })
    .sort((a, b) => b.minutes - a.minutes);
}
