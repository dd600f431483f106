export type { AdaptationParameters } from './adaptation-parameters.ts';
export { adaptingBody } from './adapting-body.ts';
export { calibrated } from './calibrated.ts';
export type { Calibrated, OutcomeKind } from './calibration.ts';
export { cellBound } from './cell-bounds.ts';
export { type ConditionProfile, conditionProfiles } from './conditions.ts';
export { createDailyLoad } from './create-daily-load.ts';
export { type DailyLoad, type LoadedMuscle, loadedMuscles } from './daily-load.ts';
export { type DayLoad, dayLoad } from './day-load.ts';
export { type DeclineFinding, type DeclineHistory, detectDecline } from './detect-decline.ts';
export { lifeOf } from './life-of.ts';
export { loadOfDays } from './load-of-days.ts';
export { meanDayLoad } from './mean-day-load.ts';
export { changeUnit, nobodyHasMeasured, outcomeKnowledge, outcomesOf } from './outcome-definitions.ts';
export { type AdaptationOutcome, adaptationOutcomes, bodyOutcomes, cellOutcomes } from './outcome-names.ts';
export { readScenario } from './read-scenario.ts';
export type { RecordedDay } from './recorded-day.ts';
export { type SampleBand, sampleBand } from './sample-band.ts';
export {
  type Fitness,
  fitnessLevels,
  type Scenario,
  type ScenarioPerson,
  type ScenarioPhase,
  type ScenarioSession,
  type Species,
  speciesNames,
} from './scenario.ts';
export { scenarioLoad } from './scenario-load.ts';
export { type AdaptingBody, type OutcomeTable, simulateBody } from './simulate-body.ts';
export { simulateCells } from './simulate-cells.ts';
export { type SampleOptions, type Samples, simulateLoad } from './simulate-load.ts';
export { simulateSamples } from './simulate-samples.ts';
export type { StudyPoint } from './study-point.ts';
export { studyPoints } from './study-points.ts';
