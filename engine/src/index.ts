export { type Activity, type Analysis, activityLabels, analysisSchema } from './analysis.ts';
export { type AnalyzeOptions, analyze } from './analyze.ts';
export * from './recording/index.ts';
