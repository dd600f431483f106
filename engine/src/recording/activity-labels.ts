/** Every label an epoch can have, in the order of `epochs.labels`. */
export const activityLabels = [
  'nonwear',
  'lie',
  'sit',
  'stand',
  'shuffle',
  'walk',
  'stairs',
  'run',
  'cycle',
  'row',
  'other',
] as const;

/** What the legs did in an epoch. */
export type Activity = (typeof activityLabels)[number];
