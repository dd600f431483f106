/** The muscle groups that a person's strength and weakness are given for, and that every result names. */
export const muscleGroups = [
  'gluteus-maximus',
  'vasti',
  'rectus-femoris',
  'hamstrings',
  'gastrocnemius',
  'soleus',
  'tibialis-anterior',
  'hip-flexors',
  'adductors',
  'gluteus-medius',
  'erector-spinae',
  'abdominals',
  'upper-back',
  'arms',
  'chest',
] as const;

export type MuscleGroup = (typeof muscleGroups)[number];
