import { Confusion } from './confusion.ts';
import type { LabelledSecond } from './label-dsads.ts';

/** What the numbered activities are; those that are not here are not scored. */
const trueActivity: Record<number, string> = {
  1: 'sit',
  2: 'stand',
  3: 'lie',
  4: 'lie',
  5: 'stairs',
  6: 'stairs',
  7: 'stand',
  9: 'walk',
  10: 'walk',
  11: 'walk',
  12: 'run',
  15: 'cycle',
  16: 'cycle',
  17: 'row',
};
export const dsadsClasses = ['lie', 'sit', 'stand', 'walk', 'stairs', 'run', 'cycle', 'row'];
export const fusedClasses = ['sedentary', 'stand', 'walk', 'run', 'cycle', 'row'];

/** Counts of labels against the truth: as they are, and fused. */
export interface DsadsScore {
  all: Confusion;
  fused: Confusion;
}

/** Adds labelled seconds to a score. */
export function scoreDsads({ all, fused }: DsadsScore, labelled: readonly LabelledSecond[]): void {
  for (const { activity, label } of labelled) {
    const truth = trueActivity[activity];
    if (truth === undefined) continue;
    all.add(truth, label);
    fused.add(fuse(truth), fuse(label));
  }
}

/** An empty score. */
export function newScore(): DsadsScore {
  return { all: new Confusion(), fused: new Confusion() };
}

function fuse(label: string): string {
  if (label === 'lie' || label === 'sit') return 'sedentary';
  return label === 'stairs' ? 'walk' : label;
}
