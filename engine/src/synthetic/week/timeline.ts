import type { Random } from '../../number/index.ts';
import type { ScheduleItem } from '../schedule.ts';
import { scheduledSeconds } from '../scheduled-seconds.ts';
import { drawPostureShares, type PostureShares } from './posture-shares.ts';

/** A schedule that is being written, with the time it has reached. */
export class Timeline {
  readonly items: ScheduleItem[] = [];
  readonly random: Random;
  /** How the person likes to lie. */
  readonly postures: PostureShares;
  /** Seconds from the start of the week. */
  timeS = 0;

  constructor(random: Random) {
    this.random = random;
    this.postures = drawPostureShares(random);
  }

  add(...items: ScheduleItem[]): void {
    for (const item of items) {
      this.items.push(item);
      this.timeS += scheduledSeconds(item);
    }
  }

  /** A time drawn evenly, in seconds, from a range in minutes. */
  minutes(low: number, high: number): number {
    return 60 * this.random.between(low, high);
  }

  chance(probability: number): boolean {
    return this.random.next() < probability;
  }
}
