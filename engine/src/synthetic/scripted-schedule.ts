import { InputError } from '../recording/index.ts';
import { type Schedule, type ScheduleItem, setExercises } from './schedule.ts';
import { scheduledSeconds, secondsPerRepetition } from './scheduled-seconds.ts';

/**
 * A schedule from a list, checked: lengths are positive, sets have repetitions, depths are possible.
 *
 * A change between lying or sitting and being on the feet takes time, so an item must be at least 2 s long, and one of
 * lying, cycling or rowing at least 20 s.
 *
 * @throws InputError `schedule-invalid`, naming the item
 * @example
 * const schedule = scriptedSchedule([
 *   { activity: 'sit', seconds: 60 },
 *   { activity: 'walk', seconds: 120 },
 *   { exercise: 'squat', repetitions: 10, depthDeg: 90 },
 * ]);
 */
export function scriptedSchedule(items: readonly ScheduleItem[]): Schedule {
  const refuse = (index: number, message: string, hint: string): never => {
    throw new InputError('schedule-invalid', message, `item ${index + 1} of the schedule`, hint);
  };
  if (items.length === 0) refuse(0, 'the schedule is empty', 'give at least one item');
  items.forEach((item, index) => {
    if ('exercise' in item) {
      if (!(Number.isInteger(item.repetitions) && item.repetitions > 0)) {
        refuse(index, `invalid repetitions: ${item.repetitions}`, 'give a whole number above 0');
      }
      if (!(secondsPerRepetition(item) >= 1)) {
        refuse(index, `${secondsPerRepetition(item)} s per repetition`, 'give at least 1 s');
      }
      if (item.exercise !== 'sit-to-stand') {
        if (!setExercises.includes(item.exercise))
          refuse(index, `there are no sets of ${item.exercise}`, `give one of ${setExercises.join(', ')}`);
        const depthDeg = item.depthDeg ?? 40;
        if (!(depthDeg >= 30 && depthDeg <= 125)) {
          refuse(index, `invalid depth: ${depthDeg} degrees`, 'give 30 to 125');
        }
        if (item.tempo && !(item.tempo.downS >= 0.4 && item.tempo.upS >= 0.4 && item.tempo.pauseS >= 0)) {
          refuse(index, 'the tempo is too fast', 'give at least 0.4 s down and up');
        }
      }
      return;
    }
    const longer = item.activity === 'lie' || item.activity === 'cycle' || item.activity === 'row';
    const least = longer ? 20 : 2;
    if (!(scheduledSeconds(item) >= least && Number.isFinite(item.seconds))) {
      refuse(index, `invalid length: ${item.seconds} s of ${item.activity}`, `give at least ${least} s`);
    }
  });
  return [...items];
}
