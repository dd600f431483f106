export { type AlsoAnalysis, type Analysis, analysisSchema } from './analysis.ts';
export { analyze } from './analyze.ts';
export type { AlsoSource, AnalyzeOptions } from './analyze-options.ts';
export { type Comparison, compareAnalyses, comparisonSchema } from './compare-analyses.ts';
export { type ErrorDocument, errorDocumentSchema } from './error-document.ts';
export { type ActivityStyle, activityStyles } from './figure/index.ts';
export {
  defaultWearRule,
  type OutcomeDefinition,
  type OutcomeName,
  type Outcomes,
  outcomeDefinitions,
  outcomeNames,
  type WearRule,
} from './movement/index.ts';
export * from './recording/index.ts';
export * from './synthetic/index.ts';
