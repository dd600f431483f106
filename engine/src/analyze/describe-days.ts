import {
  bedtimes,
  type DaysInput,
  dayValidity,
  defaultWearRule,
  type MeanDay,
  type MeanIntensity,
  type Outcomes,
  outcomeDefinitions,
  outcomeNames,
  outcomesOfDays,
  sedentaryRuns,
  summarizeDays,
  summarizeWeek,
  type WearRule,
  type Week,
} from '../movement/index.ts';
import { round } from '../number/index.ts';
import { activityLabels } from '../recording/index.ts';
import type { Analysis } from './analysis.ts';
import { describeDay } from './describe-day.ts';
import type { DayDose } from './dose-result.ts';
import { isoTime } from './iso-time.ts';

/** What days are described from, apart from what a recording holds. */
export interface DescribeDaysOptions {
  /** Mean ENMO and MAD of each date; none without samples. */
  intensity?: ReadonlyMap<string, MeanIntensity>;
  /** Default: {@link defaultWearRule}. */
  wearRule?: Partial<WearRule>;
  /** The dose of each date. Default: none. */
  doses?: ReadonlyMap<string, DayDose>;
  /** Body height; none where it is not known. */
  heightM?: number;
}

/**
 * Sums a recording up by day, works out the outcomes of each and what the valid days say together, as the contract has
 * it. A recording without sitting or lying has days alone: what holds no postures says nothing about them.
 *
 * @example
 * describeDays({ bouts, transitions, stepsBetween, startMs, endMs, timezone }).week?.mean?.outcomes.sedentaryMin; // 571.3
 */
export function describeDays(
  input: DaysInput,
  { intensity, wearRule = {}, heightM, doses }: DescribeDaysOptions = {},
): Pick<Analysis, 'days' | 'inBed' | 'week'> {
  const days = summarizeDays(input);
  if (!input.bouts.some(({ activity }) => activity === 'sit' || activity === 'lie'))
    return { days: days.map((day) => describeDay(day, doses?.get(day.date))) };
  const rule = { ...defaultWearRule, ...wearRule };
  const runs = sedentaryRuns(input.bouts);
  const beds = bedtimes(runs, input);
  const outcomes = outcomesOfDays({ ...input, days, runs, bedtimes: beds, intensity, heightM });
  const validity = days.map((day) => dayValidity(day, rule));
  const week = summarizeWeek(
    days.map((day, i) => ({ day, outcomes: outcomes[i], valid: validity[i].valid })),
    rule,
  );
  return {
    days: days.map((day, i) => ({
      ...describeDay(day, doses?.get(day.date)),
      ...validity[i],
      wornMinutes: round(validity[i].wornMinutes, 2),
      outcomes: describeOutcomes(outcomes[i]),
    })),
    inBed: beds.map(({ startMs, endMs }) => ({
      start: isoTime(startMs),
      end: isoTime(endMs),
      minutes: round((endMs - startMs) / 60_000, 2),
      cut: startMs <= input.startMs || endMs >= input.endMs,
    })),
    week: describeWeek(week),
  };
}

function describeWeek(week: Week): Analysis['week'] {
  return {
    ...week,
    mean: week.mean && describeMeanDay(week.mean),
    weightedMean: week.weightedMean && describeMeanDay(week.weightedMean),
    standardError: week.standardError && describeOutcomes(week.standardError),
  };
}

function describeMeanDay({ minutes, outcomes }: MeanDay): MeanDay {
  const rounded = { ...minutes };
  for (const label of activityLabels) rounded[label] = round(minutes[label], 2);
  return { minutes: rounded, outcomes: describeOutcomes(outcomes) };
}

/** Two digits more than are shown, so that sums of what is written still fit. */
function describeOutcomes(outcomes: Outcomes): Outcomes {
  const rounded = { ...outcomes };
  for (const name of outcomeNames) {
    const value = outcomes[name];
    rounded[name] = value === null ? null : round(value, outcomeDefinitions[name].digits + 2);
  }
  return rounded;
}
