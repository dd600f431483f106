import { type Activity, activityLabels } from '../../recording/index.ts';
import type { Day } from '../days.ts';
import { type Outcomes, outcomeNames } from './outcome-definitions.ts';
import type { WearRule } from './wear-rule.ts';

/** A usual day: the mean of several. */
export interface MeanDay {
  minutes: Record<Activity, number>;
  /** Null where no valid day has a value. */
  outcomes: Outcomes;
}

/** What the valid days say together. */
export interface Week {
  rule: WearRule;
  validDays: number;
  /** Saturdays and Sundays among them. */
  validWeekendDays: number;
  ruleMet: boolean;
  /** Why there is no mean, in plain words; null if there is one. */
  notMet: string | null;
  /** Plain mean over the valid days; null where the rule is not met. */
  mean: MeanDay | null;
  /** (5 x mean of the weekdays + 2 x mean of the weekend days) / 7; null without valid days of both kinds. */
  weightedMean: MeanDay | null;
  /** Of the plain mean, from how much the valid days differ; null with fewer than two values. */
  standardError: Outcomes | null;
}

/** A day as the week takes it. */
export interface WeekDay {
  day: Day;
  outcomes: Outcomes;
  valid: boolean;
}

/**
 * Means over the valid days, and none where the rule is not met. The mean of an outcome is over the valid days that
 * have a value.
 *
 * @example
 * const week = summarizeWeek(days, defaultWearRule);
 * week.mean?.outcomes.sedentaryMin ?? week.notMet; // 571.3, or '3 valid days, 4 needed'
 */
export function summarizeWeek(days: readonly WeekDay[], rule: WearRule): Week {
  const valid = days.filter((day) => day.valid);
  const weekend = valid.filter(({ day }) => isWeekend(day.date));
  const weekdays = valid.filter(({ day }) => !isWeekend(day.date));
  const notMet = whyNot(valid.length, weekend.length, rule);
  const ruleMet = notMet === null;
  const mean = ruleMet && valid.length > 0 ? meanDay(valid) : null;
  return {
    rule,
    validDays: valid.length,
    validWeekendDays: weekend.length,
    ruleMet,
    notMet,
    mean,
    weightedMean:
      mean && weekend.length > 0 && weekdays.length > 0 ? weigh(meanDay(weekdays), meanDay(weekend)) : null,
    standardError: mean && eachOutcome((name) => standardError(known(valid, name))),
  };
}

function isWeekend(date: string): boolean {
  const weekday = new Date(date).getUTCDay();
  return weekday === 0 || weekday === 6;
}

function whyNot(valid: number, weekend: number, rule: WearRule): string | null {
  const days = (count: number, kind: string) => `${count} valid ${kind}${count === 1 ? '' : 's'}`;
  if (valid < rule.validDays) return `${days(valid, 'day')}, ${rule.validDays} needed`;
  if (weekend < rule.weekendDays) return `${days(weekend, 'weekend day')}, ${rule.weekendDays} needed`;
  return valid === 0 ? 'no valid day' : null;
}

function meanDay(days: readonly WeekDay[]): MeanDay {
  return {
    minutes: eachActivity((activity) => mean(days.map(({ day }) => day.minutes[activity])) ?? 0),
    outcomes: eachOutcome((name) => mean(known(days, name))),
  };
}

function weigh(weekday: MeanDay, weekend: MeanDay): MeanDay {
  const weighted = (a: number, b: number) => (5 * a + 2 * b) / 7;
  return {
    minutes: eachActivity((activity) => weighted(weekday.minutes[activity], weekend.minutes[activity])),
    outcomes: eachOutcome((name) => {
      const [a, b] = [weekday.outcomes[name], weekend.outcomes[name]];
      return a === null || b === null ? null : weighted(a, b);
    }),
  };
}

function known(days: readonly WeekDay[], name: keyof Outcomes): number[] {
  return days.map(({ outcomes }) => outcomes[name]).filter((value) => value !== null);
}

function mean(values: readonly number[]): number | null {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
}

function standardError(values: readonly number[]): number | null {
  const middle = mean(values);
  if (middle === null || values.length < 2) return null;
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1) / values.length);
}

function eachActivity(value: (activity: Activity) => number): Record<Activity, number> {
  return Object.fromEntries(activityLabels.map((activity) => [activity, value(activity)])) as Record<
    Activity,
    number
  >;
}

function eachOutcome(value: (name: keyof Outcomes) => number | null): Outcomes {
  return Object.fromEntries(outcomeNames.map((name) => [name, value(name)])) as Outcomes;
}
