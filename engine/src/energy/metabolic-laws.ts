import { bhargava2004W } from './bhargava-2004.ts';
import type { FibreState } from './fibre-state.ts';
import { umberger2010W } from './umberger-2010.ts';

/** Metabolic power of one muscle, W. */
export type MetabolicLaw = (fibre: Readonly<FibreState>) => number;

/** The published laws that are compared. */
export const metabolicLaws = { umberger2010: umberger2010W, bhargava2004: bhargava2004W } as const;

export type MetabolicLawName = keyof typeof metabolicLaws;
