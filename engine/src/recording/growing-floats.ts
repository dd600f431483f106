/**
 * A list of numbers in a typed array that doubles when it is full: 8 bytes a number, for lists of millions.
 *
 * @example
 * const list = new GrowingFloats();
 * list.push(1.5);
 * list.values(); // Float64Array [1.5]
 */
export class GrowingFloats {
  #room = new Float64Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#room.length) {
      const larger = new Float64Array(2 * this.#length);
      larger.set(this.#room);
      this.#room = larger;
    }
    this.#room[this.#length++] = value;
  }

  /** Forgets the numbers after the first so many. */
  truncate(length: number): void {
    this.#length = Math.min(this.#length, length);
  }

  at(index: number): number {
    return this.#room[index]!;
  }

  /** The number pushed last; there must be one. */
  last(): number {
    return this.#room[this.#length - 1]!;
  }

  /** The numbers so far, not copied: do not push while you use them. */
  values(): Float64Array {
    return this.#room.subarray(0, this.#length);
  }
}
