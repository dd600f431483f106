import { z } from 'zod';
import { lyingWays } from '../mechanics/index.ts';
import { findingCodes } from '../recording/index.ts';

const point = z.tuple([z.number(), z.number()]).describe('x to the front and y up, m');

const joints = z.object({ hip: z.number(), knee: z.number(), ankle: z.number() });

const legPoints = z.object({ knee: point, ankle: point, heel: point, toeJoint: point, toeTip: point });

const band = z.tuple([z.number(), z.number()]).describe('between which numbers it lies');

const muscle = z.object({
  peakActivation: z.number().describe('0 to 1'),
  meanActivation: z.number(),
  peakForceN: z
    .number()
    .nullable()
    .describe('null for arms, chest and upper back, of which no muscles are solved for'),
  workJ: z.number().nullable().describe('that they do while they shorten, in a repetition'),
  brakedJ: z.number().nullable().describe('that they take up while they lengthen, in a repetition'),
});

const frame = z.object({
  timeS: z.number(),
  anglesDeg: z.object({ right: joints, left: joints, lumbar: z.number(), pelvisTilt: z.number() }),
  points: z.object({
    hip: point,
    lumbar: point,
    shoulder: point,
    headTop: point,
    elbow: point,
    hand: point,
    right: legPoints,
    left: legPoints,
  }),
  momentNm: z.object({ right: joints, left: joints, lumbar: z.number() }),
  contactForceBW: z.object({ right: joints, left: joints }),
  activation: z.object({ right: z.record(z.string(), z.number()), left: z.record(z.string(), z.number()) }),
  supports: z.array(
    z.object({
      surface: z.string(),
      side: z.enum(['right', 'left', 'both']),
      xM: z.number(),
      yM: z.number(),
      forceXN: z.number(),
      forceYN: z.number(),
    }),
  ),
  loads: z.array(z.object({ xM: z.number(), yM: z.number(), massKg: z.number() })),
});

const impulseCounts = z.object({
  afferentImpulses: z
    .object({ Ia: z.number(), II: z.number(), Ib: z.number() })
    .describe('evoked: what movement and load add to the rate at rest'),
  tonicImpulses: z.number().describe('that the same afferents send at rest in this time'),
  efferentImpulses: z.number().describe('from the spinal cord to the muscles'),
});

const signals = impulseCounts.extend({
  afferentImpulsesBand: z.object({ Ia: band, II: band, Ib: band }).optional(),
  tonicImpulsesBand: band.optional(),
  withheldImpulses: z
    .number()
    .optional()
    .describe(
      'of the tonic ones, that slack spindles did not send; all that travelled: tonic + evoked - withheld',
    ),
  efferentImpulsesBand: band.optional(),
  muscles: z.record(z.string(), impulseCounts).optional().describe('by group of muscles, both legs together'),
  grade: z
    .enum(['A', 'B', 'C', 'D', 'open'])
    .optional()
    .describe('how well the least known number behind it is known; open: not at all'),
});

/** The contract of `legwork exercise --json`. */
export const exerciseResultSchema = z.object({
  schema: z.literal('legwork/exercise@1'),
  exercise: z.string().nullable().describe('null: a measured motion that is none of the catalogue'),
  body: z.object({
    sex: z.enum(['female', 'male']),
    massKg: z.number(),
    heightM: z.number(),
    ageY: z.number(),
  }),
  loadKg: z.number(),
  gravityMS2: z.number(),
  harnessBW: z
    .number()
    .optional()
    .describe('what a harness carries, body weights; left out where there is none'),
  lying: z.enum(lyingWays).optional().describe('done lying; left out where it is done as usual'),
  waterM: z.number().optional().describe('depth of the water it is done in; left out on land'),
  deviceN: z.number().optional().describe('force of a device on the shoulders; left out where there is none'),
  reps: z.int().positive(),
  durationS: z.number().describe('of one repetition'),
  feasible: z.boolean().describe('whether the muscles can do it'),
  limit: z
    .object({
      joint: z.string(),
      movement: z.string().optional().describe('the same in words, with the way that is too weak'),
      muscles: z.array(z.string()).describe('those that give all they have'),
      lacksNm: z.number().describe('moment that is missing at the worst moment of the repetition'),
      largestLoadKg: z
        .number()
        .nullable()
        .describe('that can be done; null: not even without a load, or the exercise takes none'),
    })
    .nullable()
    .describe('what is too weak; null where nothing is'),
  peak: z
    .object({
      groundForceBW: z.number(),
      contactForceBW: joints,
      patellofemoralBW: z.number(),
      lumbarCompressionN: z.number(),
      momentNmPerKg: z.object({ ...joints.shape, lumbar: z.number() }),
    })
    .describe(
      'per leg, of the worse one; lumbar of the whole body; moments positive in extension, largest magnitude; where `feasible` is false, the forces inside joints go only as far as the muscles do',
    ),
  work: z
    .object({
      mechanicalJ: z.number().describe('positive work of the joints'),
      metabolicKcal: z
        .number()
        .nullable()
        .describe(
          'from the muscles, mean of two published laws, with the basal rate and breathing; without arms, and without what the heart needs above rest',
        ),
      metabolicKcalBand: band.optional(),
      oxygenMl: z.number().nullable().describe('that the set costs, taken up during it and after it'),
      oxygenMlBand: band.optional(),
      aerobicShare: z
        .number()
        .nullable()
        .describe('of the energy, from oxygen taken up during the set, 0 to 1; it begins at rest'),
      aerobicShareBand: band.optional(),
      published: z
        .object({
          metabolicKcal: z.number(),
          metabolicKcalBand: band,
          oxygenMl: z.number(),
          oxygenMlBand: band,
          source: z.string(),
        })
        .optional()
        .describe(
          'the same of people measured in this activity, in a steady state; left out where it is none of every day, or done with load, help or on another world',
        ),
    })
    .describe('of the set, whole body; null: not computed'),
  muscles: z.record(z.string(), muscle).describe('of the worse leg'),
  signals: signals.describe(
    'impulses of both legs in the set; of muscles in spindles (Ia, II), tendon organs (Ib) and motor neurons',
  ),
  checks: z.object({
    forceBalanceN: z.number(),
    powerBalanceW: z.number(),
    residual: z.number().describe('largest moment that no muscle gives, N m'),
    reserveShare: z.number().describe('of the moments that reserves carried, 0 to 1'),
  }),
  findings: z.array(
    z.object({
      code: z.enum(Object.keys(findingCodes) as [keyof typeof findingCodes]),
      severity: z.enum(['info', 'warning', 'error']),
      message: z.string(),
      count: z.int().positive(),
      first: z.string().nullable(),
    }),
  ),
  assumed: z.record(z.string(), z.union([z.number(), z.string()])),
  repetitions: z
    .array(
      z.object({
        startS: z.number(),
        endS: z.number(),
        deepestS: z.number(),
        depthDeg: z.number().describe('largest angle of the joint that does most, mean of both legs'),
      }),
    )
    .optional()
    .describe('that were found in a measured motion'),
  frames: z.array(frame).optional(),
});

export type ExerciseResult = z.infer<typeof exerciseResultSchema>;
export type ExerciseFrame = NonNullable<ExerciseResult['frames']>[number];
