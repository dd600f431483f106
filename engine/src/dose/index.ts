export { checkLoggedSets } from './check-logged-sets.ts';
export { cutStretches } from './cut-stretches.ts';
export { type CycleCatalogue, type CycleOptions, cycleCatalogue } from './cycle-catalogue.ts';
export { type CycleLoad, weightBearingBW } from './cycle-load.ts';
export { type Dose, effortBins, type MuscleDose, type UnloadedTime } from './dose.ts';
export { doseOfStretches } from './dose-of-stretches.ts';
export { type DatedDose, dosesOfDays } from './doses-of-days.ts';
export { effortsAtShare } from './efforts-at-share.ts';
export { emptyDose } from './empty-dose.ts';
export { type EnduranceExercise, enduranceExercises } from './endurance-exercises.ts';
export type { DoseOptions } from './energy-of.ts';
export { type HourlyLoad, hourlyLoad } from './hourly-load.ts';
export { intensityShare } from './intensity-share.ts';
export { joinDoses } from './join-doses.ts';
export { layOver } from './lay-over.ts';
export { loadBins } from './load-bins.ts';
export type { LoggedSet } from './logged-set.ts';
export { dayOnFeet, ordinaryDay, sedentarySteps } from './ordinary-day.ts';
export type { PlannedSession } from './planned-session.ts';
export { readLoggedSets } from './read-logged-sets.ts';
export { regionEfforts } from './region-efforts.ts';
export {
  type DoseRegion,
  type RelativeDose,
  regionDose,
  regionMuscles,
  relativeDose,
} from './relative-dose.ts';
export { type ResistanceSets, resistanceSets } from './resistance-sets.ts';
export { type ScenarioActivity, type ScenarioDay, scenarioActivities, scenarioDay } from './scenario-day.ts';
export { sessionLoadKg } from './session-load-kg.ts';
export type { CycleCount, Stretch } from './stretch.ts';
export { type RecordedMovement, stretchesOfMovement } from './stretches-of-movement.ts';
export { stretchesOfSets } from './stretches-of-sets.ts';
