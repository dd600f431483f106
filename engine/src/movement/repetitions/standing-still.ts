import type { ThighTrack } from './thigh-track.ts';

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

/** Sums over a block: of the size of the force, of its three slow parts, and of the squares of all. */
const sumCount = 5;

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
  #before = new Float64Array(sumCount);
  #now = new Float64Array(sumCount);
  /** Samples in the block before; 0 at the start of a stretch. */
  #countBefore = 0;
  #wasUpright = false;

  constructor(track: ThighTrack) {
    this.#track = track;
  }

  restart(): void {
    this.#largestG = 0;
    this.#countBefore = 0;
    this.#wasUpright = false;
  }

  /**
   * @param from first sample of a block, and `to` one past its last: blocks of 0.2 s, each once, in order of time
   */
  isStill(from: number, to: number): boolean {
    const isUpright = this.#add(from, to);
    const count = this.#countBefore + to - from;
    let squares = this.#before[4] + this.#now[4];
    for (let part = 0; part < 4; part++) {
      squares -= ((this.#before[part] + this.#now[part]) * (this.#before[part] + this.#now[part])) / count;
    }
    const variationG = Math.sqrt(Math.max(0, squares / count));
    this.#largestG = Math.max(variationG, this.#largestG * fading);
    const limit = Math.min(stillMostG, Math.max(stillLeastG, stillShare * this.#largestG));
    const isStill = this.#countBefore > 0 && isUpright && this.#wasUpright && variationG < limit;
    if (isStill) this.gravityG = (this.#before[0] + this.#now[0]) / count;
    [this.#before, this.#now] = [this.#now, this.#before];
    this.#countBefore = to - from;
    this.#wasUpright = isUpright;
    return isStill;
  }

  #add(from: number, to: number): boolean {
    const track = this.#track;
    const sums = this.#now;
    let sumForce = 0;
    let sumDown = 0;
    let sumFront = 0;
    let sumRight = 0;
    let squares = 0;
    for (let i = from; i < to; i++) {
      const force = track.forceG(i);
      const down = track.down(i);
      const front = track.front(i);
      const right = track.right(i);
      sumForce += force;
      sumDown += down;
      sumFront += front;
      sumRight += right;
      squares += force * force + down * down + front * front + right * right;
    }
    sums[0] = sumForce;
    sums[1] = sumDown;
    sums[2] = sumFront;
    sums[3] = sumRight;
    sums[4] = squares;
    const length = Math.sqrt(sumDown * sumDown + sumFront * sumFront + sumRight * sumRight);
    return -sumDown >= standingLeastCosine * length;
  }
}
