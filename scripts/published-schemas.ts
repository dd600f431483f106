import { z } from 'zod';
import {
  analysisSchema,
  comparisonSchema,
  errorDocumentSchema,
  exerciseResultSchema,
  simulationResultSchema,
  studyReplaySchema,
} from '../engine/src/index.ts';

/**
 * The documents that the command line prints, as JSON Schema (draft 2020-12): the text of each file of `docs/schema/`
 * by its name.
 */
export function publishedSchemas(): Record<string, string> {
  return {
    'analysis.schema.json': schemaText('legwork/analysis@1', analysisSchema),
    'comparison.schema.json': schemaText('legwork/comparison@1', comparisonSchema),
    'exercise.schema.json': schemaText('legwork/exercise@1', exerciseResultSchema),
    'simulation.schema.json': schemaText('legwork/simulation@1', simulationResultSchema),
    'study-replay.schema.json': schemaText('legwork/study-replay@1', studyReplaySchema),
    'error.schema.json': schemaText('legwork/error@1', errorDocumentSchema),
  };
}

function schemaText(title: string, schema: z.ZodType): string {
  return `${JSON.stringify({ title, ...z.toJSONSchema(schema) }, null, 2)}\n`;
}
