import { headerBytes, sectorBytes } from './sector-buffer.ts';

const listed = 20;

/** Numbers of blocks that share a finding: counts them and remembers the first twenty. */
export class BlockList {
  count = 0;
  readonly #numbers: number[] = [];

  add(block: number): void {
    if (this.count < listed) this.#numbers.push(block);
    this.count++;
  }

  /** For example `block 13 (byte 7680)`; null if there is none. */
  first(): string | null {
    const block = this.#numbers[0];
    return block === undefined ? null : `block ${block} (byte ${headerBytes + block * sectorBytes})`;
  }

  /** For example `0, 13, 14 and 5 more`. */
  names(): string {
    const more = this.count - this.#numbers.length;
    return this.#numbers.join(', ') + (more > 0 ? ` and ${more} more` : '');
  }
}
