import type { AdaptationOutcome } from './outcome-names.ts';
import type { Species } from './scenario.ts';

/** A published change that a chart shows beside a simulation of a like life. */
export interface StudyPoint {
  /** Of the evidence. */
  id: string;
  outcome: AdaptationOutcome;
  species: Species;
  life: string;
  day: number;
  /** Percent change from the start. */
  value: number;
  use: 'calibration' | 'test';
}
