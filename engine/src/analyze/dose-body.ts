import { type BodyOptions, describeBody } from '../body/index.ts';
import { assumedHeightM } from '../movement/index.ts';
import type { Analysis } from './analysis.ts';
import type { AnalyzeOptions } from './analyze-options.ts';

/** Whose legs the dose is worked out for, and what of that nobody told. */
export interface DoseBody {
  options: BodyOptions;
  body: NonNullable<Analysis['body']>;
  assumed: Analysis['assumed'];
}

/**
 * The body that a recording's dose is for: as far as the caller knows it, else a usual one; the height is the one that
 * walking speeds are worked out with.
 *
 * @throws InputError where nobody can be like that
 */
export function doseBody({ body = {}, heightM }: Pick<AnalyzeOptions, 'body' | 'heightM'>): DoseBody {
  const {
    massKg,
    heightM: tallM,
    sex,
    ageY,
    assumed: left,
  } = describeBody({ ...body, heightM: heightM ?? assumedHeightM });
  const known = { massKg, heightM: tallM, sex, ageY };
  const assumed = { ...left, ...(heightM === undefined && { heightM: assumedHeightM }) };
  return {
    options: { ...body, ...known },
    body: known,
    assumed: Object.keys(assumed).length > 0 ? assumed : undefined,
  };
}
