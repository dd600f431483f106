import type { Reading, ReadingPoint } from './reading-point.ts';

/** Offers the points of a pass to whoever wants them, some samples apart. */
export class PointOffers {
  readonly #onPoint: Reading['onPoint'];
  readonly #samplesApart: number;
  #due: number;

  constructor({ onPoint, samplesApart = 131_072 }: Reading) {
    this.#onPoint = onPoint;
    this.#samplesApart = samplesApart;
    this.#due = onPoint ? samplesApart : Number.POSITIVE_INFINITY;
  }

  /**
   * Whether a point is wanted. To be asked after each record: with many gaps whole blocks are rare.
   *
   * @param given samples given out in this pass
   */
  isDue(given: number): boolean {
    return given >= this.#due;
  }

  /** Gives the point that was due. */
  offer(given: number, point: Omit<ReadingPoint, 'unpack'>): void {
    this.#due = given + this.#samplesApart;
    this.#onPoint?.({ ...point, unpack: null });
  }
}
