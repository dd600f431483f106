/** Exercise categories of the FIT profile, by number. */
const categories: readonly string[] = [
  'bench-press',
  'calf-raise',
  'cardio',
  'carry',
  'chop',
  'core',
  'crunch',
  'curl',
  'deadlift',
  'flye',
  'hip-raise',
  'hip-stability',
  'hip-swing',
  'hyperextension',
  'lateral-raise',
  'leg-curl',
  'leg-raise',
  'lunge',
  'olympic-lift',
  'plank',
  'plyo',
  'pull-up',
  'push-up',
  'row',
  'shoulder-press',
  'shoulder-stability',
  'shrug',
  'sit-up',
  'squat',
  'total-body',
  'triceps-extension',
  'warm-up',
  'run',
];

const unknownCategory = 65_534;

/**
 * The name of a category of exercises; null where the device did not recognise one.
 *
 * @example
 * exerciseCategory(28); // 'squat'
 */
export function exerciseCategory(number: number | null): string | null {
  if (number === null || number === unknownCategory) return null;
  return categories[number] ?? `FIT exercise ${number}`;
}
