export { type AlsoAnalysis, type Analysis, analysisSchema } from './analysis.ts';
export { analyze } from './analyze.ts';
export type { AlsoSource, AnalyzeOptions } from './analyze-options.ts';
export {
  type Body,
  type BodyOptions,
  describeBody,
  human,
  type MuscleGroup,
  muscleGroups,
} from './body/index.ts';
export { type Comparison, compareAnalyses, comparisonSchema } from './compare-analyses.ts';
export { engineVersion } from './engine-version.ts';
export { type ErrorDocument, errorDocumentSchema } from './error-document.ts';
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
export { type ExerciseFrame, type ExerciseResult, exerciseResultSchema } from './exercise-result.ts';
export * from './figure/index.ts';
export type { GridPass, GridRecording, GridRequest } from './grid-recording.ts';
export { type MotionTable, writeMotionTable } from './mechanics/index.ts';
export {
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
  type RuleLimits,
  ruleLimits,
  seenAloneAs,
  summarizeEvidence,
  type WearRule,
} from './movement/index.ts';
export { editDistance } from './number/index.ts';
export { openGridRecording } from './open-grid-recording.ts';
export { performExercise } from './perform-exercise.ts';
export {
  type MeasuredMotionInput,
  type PerformedMotion,
  performMeasuredMotion,
  type TextFile,
} from './perform-measured-motion.ts';
export { gravityPresetsMS2, type PerformOptions } from './perform-options.ts';
export * from './recording/index.ts';
export * from './synthetic/index.ts';
