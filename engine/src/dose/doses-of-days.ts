import { nextMidnightMs } from '../movement/index.ts';
import { zoneOffsetMs } from '../recording/index.ts';
import { cutStretches } from './cut-stretches.ts';
import type { CycleCatalogue } from './cycle-catalogue.ts';
import type { Dose } from './dose.ts';
import { doseOfStretches } from './dose-of-stretches.ts';
import type { DoseOptions } from './energy-of.ts';
import { isResistanceSet } from './is-resistance-set.ts';
import { type ResistanceSets, resistanceSets } from './resistance-sets.ts';
import type { Stretch } from './stretch.ts';

/** The dose of a calendar day. */
export interface DatedDose {
  /** ISO date in the zone. */
  date: string;
  /** Length of the whole day, s: 23 to 25 hours, also where the stretches cover a part of it. */
  dayS: number;
  dose: Dose;
  /** The dose without the sets against a load: all else that was done. */
  everyday: Dose;
  sets: ResistanceSets[];
  /** The stretches of the day, cut at its midnights. */
  stretches: Stretch[];
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * The doses of the days that stretches of time touch, cut at local midnight.
 *
 * @param stretches in the order of time, without overlap
 * @param timezone IANA zone
 * @example
 * dosesOfDays(stretches, 'Europe/Berlin', catalogue)[0].dose.weightBearingS; // s
 */
export function dosesOfDays(
  stretches: readonly Stretch[],
  timezone: string,
  catalogue: CycleCatalogue,
  options: DoseOptions = {},
): DatedDose[] {
  const days: DatedDose[] = [];
  let first = 0;
  while (first < stretches.length) {
    const fromMs = Math.max(
      stretches[first]!.startMs,
      days.length > 0 ? endOf(days) : Number.NEGATIVE_INFINITY,
    );
    const toMs = nextMidnightMs(fromMs, timezone);
    let last = first;
    while (last < stretches.length && stretches[last]!.startMs < toMs) last++;
    const inside = cutStretches(stretches.slice(first, last), fromMs, toMs);
    const dose = doseOfStretches(inside, catalogue, options);
    const sets = resistanceSets(inside, catalogue);
    const others = inside.filter((stretch) => !isResistanceSet(stretch, catalogue));
    days.push({
      date: new Date(fromMs + zoneOffsetMs(fromMs, timezone)).toISOString().slice(0, 10),
      // An hour and a half more than a day before midnight lies in the day before, whether this one has 23, 24 or 25 hours.
      dayS: (toMs - nextMidnightMs(toMs - dayMs - 1.5 * hourMs, timezone)) / 1000,
      dose,
      everyday: sets.length > 0 ? doseOfStretches(others, catalogue, options) : dose,
      sets,
      stretches: inside,
    });
    while (first < last && stretches[first]!.endMs <= toMs) first++;
  }
  return days;
}

function endOf(days: readonly DatedDose[]): number {
  return days.at(-1)!.stretches.at(-1)!.endMs;
}
