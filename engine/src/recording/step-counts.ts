import { GrowingFloats } from './growing-floats.ts';

/**
 * How many steps were taken when: counts over intervals that follow each other without overlap.
 *
 * @example
 * const steps = new StepCounts();
 * steps.add(0, 60_000, 110);
 * steps.between(0, 30_000); // 55
 */
export class StepCounts {
  readonly #startMs = new GrowingFloats();
  readonly #endMs = new GrowingFloats();
  /** Steps in all the intervals before and with each. */
  readonly #cumulative = new GrowingFloats();

  /** Intervals must be added in the order of time. */
  add(startMs: number, endMs: number, steps: number): void {
    const before = this.#cumulative.length === 0 ? 0 : this.#cumulative.last();
    this.#startMs.push(startMs);
    this.#endMs.push(endMs);
    this.#cumulative.push(before + steps);
  }

  /** Steps from one instant to another; an interval that is cut counts by the share of its time. */
  between(fromMs: number, toMs: number): number {
    return this.#until(toMs) - this.#until(fromMs);
  }

  get total(): number {
    return this.#cumulative.length === 0 ? 0 : this.#cumulative.last();
  }

  #until(ms: number): number {
    let low = 0;
    let high = this.#startMs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#startMs.at(middle) < ms) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return 0;
    const before = low > 1 ? this.#cumulative.at(low - 2) : 0;
    const [startMs, endMs, whole] = [this.#startMs, this.#endMs, this.#cumulative].map((all) =>
      all.at(low - 1),
    );
    if (ms >= endMs!) return whole!;
    return before + ((whole! - before) * (ms - startMs!)) / (endMs! - startMs!);
  }
}
