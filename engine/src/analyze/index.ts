export { type AlsoAnalysis, type Analysis, analysisSchema } from './analysis.ts';
export { analyze } from './analyze.ts';
export type { AlsoSource, AnalyzeOptions } from './analyze-options.ts';
export { type Comparison, compareAnalyses, comparisonSchema } from './compare-analyses.ts';
export { type DayDose, doseSchema } from './dose-result.ts';
export type { GridPass, GridRecording, GridRequest } from './grid-recording.ts';
export { openGridRecording } from './open-grid-recording.ts';
export { type ReferenceDays, referenceDays } from './reference-days.ts';
