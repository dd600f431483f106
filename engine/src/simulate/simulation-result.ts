import { z } from 'zod';

const course = z.array(z.number()).describe('by day, in the order of days');

const outcome = z.object({
  unit: z.string(),
  median: course.nullable().describe('null where nothing is known for the species: the note says why'),
  p10: course.nullable().describe('eight of ten lie between p10 and p90'),
  p90: course.nullable(),
  grade: z
    .enum(['A', 'B', 'C', 'D', 'open'])
    .describe('A trials in people, pooled; B small trials; C mixed; D animals; open: nobody knows'),
  evidence: z.array(z.string()).describe('rows of docs/evidence.md'),
  note: z.string(),
  label: z.string().optional(),
  bounds: z
    .object({ low: course, high: course })
    .optional()
    .describe('of cells in people: what it can hardly be outside of; no estimate'),
});

/** The contract of `legwork simulate --json`. */
export const simulationResultSchema = z.object({
  schema: z.literal('legwork/simulation@1'),
  species: z.enum(['human', 'mouse', 'rat']),
  days: z.array(z.int()).describe('0 is the start; a phase of 60 days ends at day 60'),
  outcomes: z.record(z.string(), outcome),
  bandOf: z.string().describe('whose band it is: a person, or the mean of a study'),
  samples: z.int(),
  seed: z.int(),
  cautions: z.array(z.string()),
  assumed: z.record(z.string(), z.union([z.number(), z.string()])),
  points: z
    .array(
      z.object({
        id: z.string(),
        outcome: z.string(),
        day: z.number(),
        value: z.number(),
        use: z.enum(['calibration', 'test']),
      }),
    )
    .describe('published values of a like life, fitted or only compared'),
});

export type SimulationResult = z.infer<typeof simulationResultSchema>;
export type SimulatedOutcome = SimulationResult['outcomes'][string];
