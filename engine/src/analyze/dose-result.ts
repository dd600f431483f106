import { z } from 'zod';
import { loadBins } from '../dose/index.ts';

const band = z.tuple([z.number(), z.number()]).describe('between which numbers it lies');

const afferents = z.object({
  tonic: z.number().describe('the resting rate, always there'),
  evoked: z.number().describe('what movement and load add'),
  evokedBand: band.optional(),
});

/** The contract of the dose of a day. */
export const doseSchema = z.object({
  date: z.iso.date(),
  wornS: z.number().describe('of which something is known: worn, logged or assumed'),
  weightBearingS: z.number().describe('with at least 0.25 body weights on one leg'),
  uprightS: z.number(),
  longestUnloadedS: z.number().describe('longest stretch without weight bearing'),
  sedentaryBreaks: z
    .number()
    .describe('how often sitting ended in another activity; a set of exercises counts as one'),
  cycles: z
    .record(z.enum(loadBins), z.number())
    .describe('loading cycles of either leg by the largest ground force, body weights'),
  muscle: z
    .record(
      z.string(),
      z.object({
        workJ: z.number().describe('while shortening, both sides'),
        brakedJ: z.number().optional().describe('while lengthening'),
        impulseNs: z.number().describe('force over time'),
        peakForceN: z.number().describe('of one side'),
        effortCycles: z
          .array(z.number())
          .optional()
          .describe('repetitions of either side by the activation they reached, in tenths'),
        evoked: z.number().optional().describe('afferent impulses above rest'),
      }),
    )
    .describe('by group of muscles'),
  impulses: z.object({
    Ia: afferents,
    II: afferents,
    Ib: afferents,
    efferent: z.number().describe('from the spinal cord to the muscles'),
    efferentBand: band.optional(),
    grade: z.enum(['A', 'B', 'C', 'D', 'open']).optional(),
  }),
  energy: z.object({
    aerobicKJ: z.number().describe('paid by oxygen breathed in meanwhile, rest included'),
    anaerobicKJ: z.number().describe('borrowed, and paid back later'),
    oxygenL: z.number().describe('that it costs in the end'),
    activeKJ: z.number().optional().describe('above lying at rest'),
    aerobicKJBand: band.optional(),
    anaerobicKJBand: band.optional(),
    activeKJBand: band.optional(),
    oxygenLBand: band.optional(),
  }),
  relative: z
    .object({
      kneeExtensors: z.number(),
      plantarFlexors: z.number(),
      hamstrings: z.number(),
      hipExtensors: z.number().optional(),
      aerobic: z.number(),
    })
    .extend({ wornShare: z.number().describe('of the day, 0 to 1') })
    .nullable()
    .describe('1: an ordinary ambulatory day; null where less than half of the day is known'),
  everyday: z
    .object({ kneeExtensors: z.number(), plantarFlexors: z.number(), hamstrings: z.number() })
    .nullable()
    .optional()
    .describe('relative, without the sets'),
  sets: z
    .array(
      z.object({
        exercise: z.string(),
        loadKg: z.number(),
        repetitions: z.number(),
        timesAStep: z
          .object({
            kneeExtensors: z.number(),
            plantarFlexors: z.number(),
            hamstrings: z.number(),
            hipExtensors: z.number(),
          })
          .describe('what a repetition asks of the muscles, as a multiple of what a step of walking asks'),
      }),
    )
    .optional()
    .describe('repetitions by exercise and load, recorded and logged'),
  basis: z
    .object({ recorded: z.number(), logged: z.number(), assumed: z.number() })
    .describe('where the known time comes from, shares'),
  hourly: z
    .object({
      evoked: z.array(z.number()).describe('afferent impulses above rest'),
      efferent: z.array(z.number()),
      weightBearingS: z.array(z.number()),
      knownS: z.array(z.number()).describe('of which something is known'),
    })
    .optional()
    .describe('hour by hour from the beginning of the day'),
});

/** The dose of a day as results have it. */
export type DayDose = z.infer<typeof doseSchema>;
