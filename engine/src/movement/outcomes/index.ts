export { type Bedtime, bedtimes } from './bedtimes.ts';
export { compareWeeks, type WeekDifference } from './compare-weeks.ts';
export { type DayValidity, dayValidity } from './day-validity.ts';
export { EpochIntensity } from './epoch-intensity.ts';
export { IntensityStream, type MeanIntensity } from './intensity-stream.ts';
export {
  type OutcomeDefinition,
  type OutcomeName,
  type Outcomes,
  outcomeDefinitions,
  outcomeNames,
} from './outcome-definitions.ts';
export { outcomesOfDays } from './outcomes-of-days.ts';
export { sedentaryRuns } from './sedentary-runs.ts';
export { type MeanDay, summarizeWeek, type Week } from './summarize-week.ts';
export { defaultWearRule, type WearRule } from './wear-rule.ts';
