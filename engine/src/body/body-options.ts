import type { Prosthesis, Sex, Side } from './body.ts';
import type { Joint, JointRange } from './joint-limits.ts';
import type { MuscleGroup } from './muscle-groups.ts';

/** What is known about a person. Everything may be left out. */
export interface BodyOptions {
  /** Default 75 kg. */
  massKg?: number;
  /** Default 1.75 m. */
  heightM?: number;
  /** Default male. */
  sex?: Sex;
  /** Default 35 years. */
  ageY?: number;
  /** Percent of strength that is missing, 0-100: of a muscle group, of a whole leg (`all`), one or both sides. */
  weakness?: readonly { muscle: MuscleGroup | 'all'; side: Side | 'both'; percent: number }[];
  /** Multiplies the strength of every muscle: a logged one-repetition maximum over the one the model finds. Default 1. */
  strengthScale?: number;
  /** Narrower joints than a healthy adult's, degrees. */
  jointRanges?: readonly { joint: Joint; side: Side | 'both'; rangeDeg: JointRange }[];
  prostheses?: readonly Prosthesis[];
}
