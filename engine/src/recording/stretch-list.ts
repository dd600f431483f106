import type { EventActivity, Stretch } from './event-recording.ts';
import { InputError } from './input-error.ts';
import type { Gap } from './recording.ts';

/** A change every half minute for a year; more is no account of a life. */
const mostStretches = 1_000_000;

/**
 * Collects stretches in the order of time. Those of the same activity that touch are joined; time between stretches
 * is a gap. What overlaps the stretch before it is cut to the part that comes after.
 *
 * @example
 * const list = new StretchList('day.csv');
 * list.add(0, 1000, 'walk');
 * list.add(1000, 2500, 'walk');
 * list.stretches; // [{ startMs: 0, endMs: 2500, activity: 'walk' }]
 */
export class StretchList {
  readonly stretches: Stretch[] = [];
  readonly gaps: Gap[] = [];
  readonly #file: string;

  /** @param file for messages */
  constructor(file: string) {
    this.#file = file;
  }

  /**
   * @param gapReason what to call the time since the stretch before
   * @returns the milliseconds by which it overlapped
   */
  add(startMs: number, endMs: number, activity: EventActivity, gapReason = 'no events'): number {
    const before = this.stretches.at(-1);
    const freeMs = before?.endMs ?? startMs;
    if (startMs > freeMs) this.gaps.push({ startMs: freeMs, endMs: startMs, reason: gapReason });
    const fromMs = Math.max(startMs, freeMs);
    if (endMs > fromMs) {
      if (before?.activity === activity && before.endMs === fromMs) before.endMs = endMs;
      else this.#append({ startMs: fromMs, endMs, activity });
    }
    return Math.max(0, freeMs - startMs);
  }

  #append(stretch: Stretch): void {
    if (this.stretches.length === mostStretches)
      throw new InputError(
        'too-many-events',
        `there are more than ${mostStretches} changes of activity`,
        this.#file,
        'check that this is a file of events, and cut it into shorter recordings',
      );
    this.stretches.push(stretch);
  }
}
