import type { ErrorDocument, ExerciseResult, PerformOptions } from '@legwork/engine';

/** A question to the engine. */
export interface LabRequest {
  id: number;
  exercise: string;
  options: PerformOptions;
}

/** Its answer, or why there is none. */
export type LabAnswer =
  | { id: number; kind: 'done'; result: ExerciseResult; tookMs: number }
  | { id: number; kind: 'refused'; problem: Omit<ErrorDocument, 'schema'> };
