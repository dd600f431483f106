import { z } from 'zod';

const band = z.object({ median: z.number(), p10: z.number(), p90: z.number() });

const statement = z.object({
  id: z.string().describe('row of docs/evidence.md'),
  statement: z.string(),
  published: z.string(),
  source: z.string(),
  outcome: z.string().nullable().describe('what of the simulation it is compared with'),
  day14: band.nullable().describe('percent change, unloaded against loaded'),
  day28: band.nullable(),
  verdict: z.enum(['fitted, not a result', 'agrees', 'disagrees', 'unknown']),
  note: z.string(),
});

/** The contract of `legwork simulate --study NAME --json`. */
export const studyReplaySchema = z.object({
  schema: z.literal('legwork/study-replay@1'),
  study: z.string(),
  samples: z.int(),
  seed: z.int(),
  statements: z.array(statement),
  conflicts: z.array(statement).describe('of other studies, of the same or a near question'),
});

export type StudyReplay = z.infer<typeof studyReplaySchema>;
export type ReplayedStatement = StudyReplay['statements'][number];
