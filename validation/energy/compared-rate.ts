import type { MetabolicTerms } from '../../engine/src/energy/index.ts';
import type { ValidationLine } from '../validation-line.ts';
import type { EnergyRate } from './rate-of.ts';

/** A rate from the muscles beside a published one. */
export interface ComparedRate {
  name: string;
  publishedW: number;
  rate: EnergyRate;
  /** The same with other terms counted. */
  again(terms: MetabolicTerms): EnergyRate;
  line: ValidationLine;
}
