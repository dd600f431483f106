import type { Reading, ReadingPoint } from './reading-point.ts';

/** Offers the points of a pass to whoever wants them, some samples apart. */
export class PointOffers {
  readonly #onPoint: Reading['onPoint'];
  readonly #samplesApart: number;
  #due: number;

  constructor({ onPoint, samplesApart = 131_072 }: Reading) {
    this.#onPoint = onPoint;
    this.#samplesApart = samplesApart;
    this.#due = samplesApart;
  }

  /**
   * Says that one could go on from here.
   *
   * @param given samples given out in this pass
   * @param point makes the point; asked only when one is due
   */
  offer(given: number, point: () => Omit<ReadingPoint, 'unpack'>): void {
    if (!this.#onPoint || given < this.#due) return;
    this.#due = given + this.#samplesApart;
    this.#onPoint({ ...point(), unpack: null });
  }
}
