import type { LyingPosture, ScheduleItem } from '../schedule.ts';
import type { ActivityModel } from './activity-model.ts';
import { chairStands } from './chair-stand.ts';
import { cycling } from './cycle.ts';
import { exerciseSet } from './exercise-set.ts';
import { lying } from './lie.ts';
import { removed } from './removed.ts';
import { rowing } from './row.ts';
import { running } from './run.ts';
import { shuffling } from './shuffle.ts';
import { sitting } from './sit.ts';
import { climbing } from './stairs.ts';
import { standing } from './stand.ts';
import { walking } from './walk.ts';

const mirrored: Record<LyingPosture, LyingPosture> = {
  back: 'back',
  left: 'right',
  right: 'left',
  front: 'front',
};

/**
 * Where the sensor is: on which leg, and where its face looks on a right thigh that it would be on in the same way,
 * along the thigh's axes x (down), y (front) and z (right).
 */
export interface Mounting {
  side: 'left' | 'right';
  face: readonly [number, number, number];
}

/**
 * The model of an item. All models are of the right leg; the left one is its mirror image, so that lying on the left
 * side is for it what lying on the right side is for the right leg.
 */
export function modelOf(item: ScheduleItem, { side, face }: Mounting): ActivityModel {
  if ('exercise' in item) {
    return item.exercise === 'sit-to-stand'
      ? chairStands(item.repetitions)
      : exerciseSet(item, (item.side ?? 'right') === side);
  }
  switch (item.activity) {
    case 'nonwear':
      return removed(face);
    case 'lie': {
      const posture = item.posture ?? 'back';
      return lying(side === 'right' ? posture : mirrored[posture]);
    }
    case 'sit':
      return sitting(item.posture ?? 'chair');
    case 'stand':
      return standing(item.manner ?? 'quiet');
    case 'shuffle':
      return shuffling();
    case 'walk':
      return walking(item.cadenceSpm);
    case 'stairs':
      return climbing(item.direction ?? 'up', item.cadenceSpm);
    case 'run':
      return running(item.cadenceSpm);
    case 'cycle':
      return cycling(item.position ?? 'upright', item.place ?? 'road', item.cadenceRpm);
    case 'row':
      return rowing(item.strokesPerMinute);
  }
}
