import type { Cycle } from './cycle.ts';
import { likeness } from './likeness.ts';
import { workingSwingDeg } from './name-exercise.ts';

/** Longest rest between two repetitions of a set, s, a choice. */
const longestRestS = 5;
/** The same from one jump to the next without a stand between, from landing to push-off. */
const longestRestInJumpingS = 1.5;
/** Repetitions of a set are alike: at least so in shape, and one at least this share of the other in size and time. */
const leastLikeness = 0.5;
const leastSizeShare = 0.6;
/** The vertical speed is known less well. */
const leastSpeedShare = 0.4;
const leastTimeShare = 0.5;

/**
 * Puts cycles that follow each other and are alike into sets. A cycle alone is no exercise: someone picked something
 * up. Keeps the sets that are still open, and one cycle of each of the rest.
 *
 * @example
 * const builder = new SetBuilder((cycles) => sets.push(cycles));
 * builder.add(cycle); // in order of time
 * builder.closeBefore(Number.POSITIVE_INFINITY);
 */
export class SetBuilder {
  #open: Cycle[][] = [];
  readonly #emit: (cycles: Cycle[]) => void;

  constructor(emit: (cycles: Cycle[]) => void) {
    this.#emit = emit;
  }

  add(cycle: Cycle): void {
    this.closeBefore(cycle.startMs - longestRestS * 1000);
    const own = this.#open.findLast((cycles) => continues(cycles[cycles.length - 1], cycle));
    if (own) own.push(cycle);
    else this.#open.push([cycle]);
  }

  /** Closes the sets whose last cycle ended before a time. */
  closeBefore(timeMs: number): void {
    const isOver = (cycles: Cycle[]) => cycles[cycles.length - 1].endMs < timeMs;
    const over = this.#open.filter(isOver);
    if (over.length === 0) return;
    this.#open = this.#open.filter((cycles) => !isOver(cycles));
    for (const cycles of over) if (cycles.length > 1) this.#emit(cycles);
  }
}

function continues(before: Cycle, next: Cycle): boolean {
  const betweenStands = before.isBetweenStands && next.isBetweenStands;
  if (before.isJump && next.isJump) {
    const restS = (next.startMs - before.endMs) / 1000;
    return restS <= (betweenStands ? longestRestS : longestRestInJumpingS);
  }
  // A flight from standing to standing may not show, or a leg that swings look like one.
  if ((before.isJump || next.isJump) && !betweenStands) return false;
  const bend = before.swingDeg >= workingSwingDeg && next.swingDeg >= workingSwingDeg;
  const isAsLarge = bend
    ? share(before.swingDeg, next.swingDeg) >= leastSizeShare
    : share(before.riseMS + before.fallMS, next.riseMS + next.fallMS) >= leastSpeedShare;
  return (
    isAsLarge &&
    share(before.endMs - before.startMs, next.endMs - next.startMs) >= leastTimeShare &&
    likeness(before, next) >= leastLikeness
  );
}

function share(a: number, b: number): number {
  return Math.min(a, b) / Math.max(a, b);
}
