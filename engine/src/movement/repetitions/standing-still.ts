import type { ForceSums, ThighTrack } from './thigh-track.ts';
import { variationG } from './variation-g.ts';

/** A thigh of someone who stands is within this angle of the vertical: the cosine of 30 degrees, a choice. */
const standingLeastCosine = 0.866;
/**
 * Standing is still where the force varies by less than this share of the largest variation of the last seconds, so
 * that slow movements are not taken for standing nor a fidget for a movement; within limits, g. Choices: a body at
 * rest sways by some 0.005 g (`Pose` of `reps/`).
 */
const stillShare = 0.15;
const stillLeastG = 0.01;
const stillMostG = 0.03;
/** What is left of the largest variation after a block of 0.2 s: half after 2 s. */
const fading = 0.93;
/**
 * A thigh that leans otherwise than when the person last stood, by more than the cosine of 14 degrees, stands only once
 * it has been still for this many blocks: the leg that doesn't work is still for a moment in the middle of a slow
 * repetition, at 16-24 degrees in `reps/`. Choices.
 */
const sameStandCosine = 0.97;
const newStandBlocks = 5;

const noSums = (): ForceSums => ({ force: 0, down: 0, front: 0, right: 0, squares: 0 });

/**
 * Tells moments at which a person stands still from all others, block by block.
 *
 * @example
 * const standing = new StandingStill(track);
 * standing.isStill(0, 5); // whether the force on an upright thigh hardly varied in this block and the one before
 */
export class StandingStill {
  /** Mean force when the person last stood still, g: gravity as this sensor shows it. */
  gravityG = 1;
  readonly #track: ThighTrack;
  #largestG = 0;
  #before = noSums();
  #now = noSums();
  readonly #both = noSums();
  /** Samples in the block before; 0 at the start of a stretch. */
  #countBefore = 0;
  #wasUpright = false;
  /** Where the thigh pointed when the person last stood, and for how many blocks it has been still otherwise. */
  #stand: ForceSums | null = null;
  #blocksElsewhere = 0;

  constructor(track: ThighTrack) {
    this.#track = track;
  }

  restart(): void {
    this.#largestG = 0;
    this.#before = noSums();
    this.#countBefore = 0;
    this.#wasUpright = false;
    this.#stand = null;
    this.#blocksElsewhere = 0;
  }

  /**
   * @param from first sample of a block, and `to` one past its last: blocks of 0.2 s, each once, in order of time
   */
  isStill(from: number, to: number): boolean {
    const before = this.#before;
    const now = this.#now;
    this.#track.addUp(from, to, now);
    const isUpright = isStanding(now);
    const count = this.#countBefore + to - from;
    const both = this.#both;
    both.force = before.force + now.force;
    both.down = before.down + now.down;
    both.front = before.front + now.front;
    both.right = before.right + now.right;
    both.squares = before.squares + now.squares;
    const variation = variationG(both, count);
    this.#largestG = Math.max(variation, this.#largestG * fading);
    const limit = Math.min(stillMostG, Math.max(stillLeastG, stillShare * this.#largestG));
    const isQuiet = this.#countBefore > 0 && isUpright && this.#wasUpright && variation < limit;
    const isElsewhere = isQuiet && this.#stand !== null && cosineBetween(this.#stand, both) < sameStandCosine;
    this.#blocksElsewhere = isElsewhere ? this.#blocksElsewhere + 1 : 0;
    const isStill = isQuiet && (!isElsewhere || this.#blocksElsewhere >= newStandBlocks);
    if (isStill) {
      this.gravityG = both.force / count;
      this.#stand = { ...both };
    }
    this.#before = now;
    this.#now = before;
    this.#countBefore = to - from;
    this.#wasUpright = isUpright;
    return isStill;
  }
}

function cosineBetween(a: ForceSums, b: ForceSums): number {
  const along = a.down * b.down + a.front * b.front + a.right * b.right;
  return along / Math.sqrt(squaredSize(a) * squaredSize(b));
}

function squaredSize({ down, front, right }: ForceSums): number {
  return down * down + front * front + right * right;
}

function isStanding(sums: ForceSums): boolean {
  return -sums.down >= standingLeastCosine * Math.sqrt(squaredSize(sums));
}
