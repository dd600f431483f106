import { z } from '@hono/zod-openapi';

/** What a file does not say about itself. */
export const readingOptions = z
  .object({
    placement: z.enum(['thigh', 'waist', 'wrist', 'ankle', 'lower-back', 'pocket']).optional(),
    side: z.enum(['left', 'right']).optional(),
    timezone: z
      .string()
      .optional()
      .describe("IANA zone of a clock without one; default: the person's, else UTC"),
    unit: z.enum(['g', 'm/s2']).optional(),
    rateHz: z.number().positive().optional().describe('CSV without times: samples a second'),
    columns: z.array(z.string()).optional().describe('CSV: four names are time, x, y, z; three are x, y, z'),
    fillGaps: z.boolean().optional().describe('ActiGraph: repeat the last sample where the sensor slept'),
  })
  .openapi('ReadingOptions');
