import type { CatalogueItem, ExerciseItem, ScheduleItem, SetTempo } from './schedule.ts';

/** The tempo of a squat that names none: 2 s down, no pause, 1 s up (a common prescription), 1 s between. */
const squatTempo: SetTempo = { downS: 2, pauseS: 0, upS: 1, restS: 1 };

/** With a step forward, or up and down: as long either way, as in the catalogue. */
const stepTempo: SetTempo = { downS: 2, pauseS: 0, upS: 2, restS: 0.5 };

/** Heels go up and down as fast; a choice. */
const raiseTempo: SetTempo = { downS: 1, pauseS: 0, upS: 1, restS: 0.3 };

/** The tempo of a set that names none. */
const usualTempo: Readonly<Record<CatalogueItem['exercise'], SetTempo>> = {
  squat: squatTempo,
  'half-squat': squatTempo,
  lunge: stepTempo,
  'step-up': stepTempo,
  'calf-raise': raiseTempo,
};

export const tempoOf = ({ exercise, tempo }: CatalogueItem): SetTempo => tempo ?? usualTempo[exercise];

/** The time of one chair stand that names none, s: 12 in 30 s is ordinary at 70-74 years (Rikli and Jones 1999). */
export const defaultChairStandS = 2.5;

/** Still before and after the repetitions of a set, s. */
export const aroundSetS = 2;

/** How long one repetition of a set takes on average, in seconds. */
export function secondsPerRepetition(item: ExerciseItem): number {
  if (item.exercise === 'sit-to-stand') return item.secondsPerRepetition ?? defaultChairStandS;
  const { downS, pauseS, upS, restS } = tempoOf(item);
  return downS + pauseS + upS + restS;
}

/**
 * How long an item of a schedule takes, in seconds.
 *
 * @example
 * scheduledSeconds({ activity: 'sit', seconds: 60 }); // 60
 * scheduledSeconds({ exercise: 'squat', repetitions: 10 }); // 44: ten of 4 s, and 2 s before and after
 */
export function scheduledSeconds(item: ScheduleItem): number {
  return 'activity' in item ? item.seconds : 2 * aroundSetS + item.repetitions * secondsPerRepetition(item);
}
