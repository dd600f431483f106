export {
  type AdaptationOutcome,
  adaptationOutcomes,
  conditionProfiles,
  type DeclineFinding,
  type DeclineHistory,
  detectDecline,
  outcomeKnowledge,
  type RecordedDay,
  readScenario,
  type SampleOptions,
  type Scenario,
  simulateSamples,
} from './adaptation/index.ts';
export * from './analyze/index.ts';
export {
  type Body,
  type BodyOptions,
  describeBody,
  human,
  type MouseDay,
  type MouseDayOptions,
  type MuscleGroup,
  mouseCageDay,
  mouseHindLeg,
  muscleGroups,
} from './body/index.ts';
export {
  type LoggedSet,
  type PlannedSession,
  readLoggedSets,
  type ScenarioActivity,
  type ScenarioDay,
  scenarioActivities,
} from './dose/index.ts';
export { engineVersion } from './engine-version.ts';
export { type ErrorDocument, errorDocumentSchema } from './error-document.ts';
export {
  type EvidenceResult,
  type EvidenceRow,
  evidence,
  evidenceResults,
  findEvidence,
} from './evidence/index.ts';
export {
  type BarPosition,
  buildMotion,
  type Exercise,
  type ExerciseOptions,
  exercises,
  type Motion,
  type VirtualSensorOptions,
  type VirtualSignals,
  virtualSensor,
} from './exercise/index.ts';
export * from './figure/index.ts';
export {
  gravityPresetsMS2,
  type Lying,
  lyingWays,
  type MotionTable,
  type PerformOptions,
  writeMotionTable,
} from './mechanics/index.ts';
export {
  type Band,
  type BandLabel,
  correctedMinutes,
  defaultWearRule,
  type EvidenceBytes,
  type EvidenceMeasure,
  type EvidenceSummary,
  type ExplainedBout,
  evidenceG,
  evidenceMeasures,
  explainLabel,
  LabelEvidence,
  type MovementSetup,
  type Movements,
  nextMidnightMs,
  noEvidence,
  type OutcomeDefinition,
  type OutcomeName,
  type Outcomes,
  outcomeDefinitions,
  outcomeNames,
  overlayLabels,
  type RuleLimits,
  ruleLimits,
  type ShownBand,
  seenAloneAs,
  summarizeEvidence,
  type WearRule,
} from './movement/index.ts';
export { editDistance } from './number/index.ts';
export * from './perform/index.ts';
export * from './recording/index.ts';
export * from './simulate/index.ts';
export * from './synthetic/index.ts';
