export { type ActivityEpochs, ActivityStream, noData, type SedentaryBout } from './activity.ts';
export { type Bout, countSteps, findBouts } from './bouts.ts';
export { cadenceSpm } from './cadence.ts';
export { type Calibration, calibrate } from './calibrate.ts';
export { calibrateSurvey } from './calibrate-survey.ts';
export { type ChairTest, chairTests } from './chair-tests.ts';
export { classifySecond } from './classify-second.ts';
export { type ClockLag, clockLag } from './clock-lag.ts';
export { correctedMinutes } from './corrected-minutes.ts';
export { type Day, type DaysInput, summarizeDays } from './days.ts';
export { type ExplainedBout, explainLabel } from './explain-label.ts';
export { FeatureStream, movementHz, type SecondFeatures } from './features.ts';
export { type FramePart, findFrames } from './find-frames.ts';
export { type Frame, findFrame } from './frame.ts';
export { forwardFeatures, gaitFeatureNames } from './gait-features.ts';
export { type GaitModel, gaitKinds, standardised } from './gait-model.ts';
export { gaitWeights } from './gait-weights.ts';
export { isCertain } from './is-certain.ts';
export {
  type EvidenceMeasure,
  evidenceG,
  evidenceMeasures,
  LabelEvidence,
  noEvidence,
} from './label-evidence.ts';
export { lacksGravity } from './lacks-gravity.ts';
export { longestPart } from './longest-part.ts';
export { LyingEvidence } from './lying.ts';
export { MovementSizes } from './movement-sizes.ts';
export { type MovementSetup, MovementStream, type Movements } from './movement-stream.ts';
export { nameChairSets } from './name-chair-sets.ts';
export { nextMidnightMs } from './next-midnight-ms.ts';
export { noiseFloorG } from './noise-floor.ts';
export { type Nonwear, nonwear } from './nonwear.ts';
export * from './outcomes/index.ts';
export { type Band, type BandLabel, overlayLabels, type ShownBand } from './overlay-labels.ts';
export {
  isWithinSet,
  labelSets,
  type Repetition,
  type RepetitionSet,
  RepetitionStream,
  repeatedExercises,
  setsInActivity,
  type WorkingLeg,
} from './repetitions/index.ts';
export { type RuleLimits, ruleLimits } from './rule-limits.ts';
export { SecondDirections } from './second-directions.ts';
export { seenAloneAs } from './seen-alone-as.ts';
export { settleLyingByTrunk } from './settle-lying-by-trunk.ts';
export { settlePostures } from './settle-postures.ts';
export { stepScale } from './step-scale.ts';
export { type EvidenceBytes, type EvidenceSummary, summarizeEvidence } from './summarize-evidence.ts';
export { Survey } from './survey.ts';
export type { SurveyWindow, SurveyWindows } from './survey-window.ts';
export { thighAxesByPart } from './thigh-axes-by-part.ts';
export { type ThighSecond, thighAxes } from './thigh-second.ts';
export type { Transition } from './transitions.ts';
export { transitionsOnFoot } from './transitions-on-foot.ts';
export { type TrunkSensor, trunkInclination } from './trunk-inclination.ts';
export * from './walking/index.ts';
export { walkingForwardDeg } from './walking-forward-deg.ts';
export * from './wrist/index.ts';
