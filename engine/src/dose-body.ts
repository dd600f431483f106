import type { Analysis } from './analysis.ts';
import type { AnalyzeOptions } from './analyze-options.ts';
import { type BodyOptions, describeBody } from './body/index.ts';
import { assumedHeightM } from './movement/index.ts';

/** Whose legs the dose is worked out for, and what of that nobody told. */
export interface DoseBody {
  body: BodyOptions;
  assumed: Analysis['assumed'];
}

/**
 * The body that a recording's dose is for: as far as the caller knows it, else a usual one; the height is the one that
 * walking speeds are worked out with.
 *
 * @throws InputError where nobody can be like that
 */
export function doseBody({ body = {}, heightM }: AnalyzeOptions): DoseBody {
  const whole = { ...body, heightM: heightM ?? assumedHeightM };
  const assumed = {
    ...describeBody(whole).assumed,
    ...(heightM === undefined && { heightM: assumedHeightM }),
  };
  return { body: whole, assumed: Object.keys(assumed).length > 0 ? assumed : undefined };
}
