import { zipEntryBytes } from '../zip/zip-entry-bytes.ts';
import type { ActivityLayout } from './activity-layout.ts';

/**
 * The readings of a lux.bin, one a second: two bytes each, below 20 and 65535 stand for 0, others are scaled and
 * limited.
 *
 * Source: ActiGraph, NHANES-GT3X-File-Format, lux.bin.md.
 */
export class LuxStream {
  readonly #lux: ActivityLayout['lux'];
  readonly #chunks: AsyncIterator<Uint8Array> | null;
  #bytes = new Uint8Array(0);
  #at = 0;

  /**
   * @param onDamage called if lux.bin ends early or is damaged
   * @param taken readings to be left out
   */
  constructor({ source, lux }: ActivityLayout, onDamage: () => void, taken: number) {
    this.#lux = lux;
    this.#chunks =
      lux && zipEntryBytes(source, lux.entry, { onDamage, from: { place: 2 * taken, unpack: null } });
  }

  /** Reads on until this many readings can be taken, or there are no more. */
  async load(readings: number): Promise<void> {
    while (this.#chunks && this.#bytes.length - this.#at < 2 * readings) {
      const { done, value } = await this.#chunks.next();
      if (done) return;
      const kept = this.#bytes.subarray(this.#at);
      const joined = new Uint8Array(kept.length + value.length);
      joined.set(kept);
      joined.set(value, kept.length);
      this.#bytes = joined;
      this.#at = 0;
    }
  }

  /** The next reading, lux; `NaN` if there is none. */
  take(): number {
    if (!this.#lux || this.#at + 2 > this.#bytes.length) return Number.NaN;
    const value = this.#bytes[this.#at]! | (this.#bytes[this.#at + 1]! << 8);
    this.#at += 2;
    return value < 20 || value === 0xffff ? 0 : Math.min(this.#lux.most, value * this.#lux.scale);
  }

  /** Ends the reading. */
  async close(): Promise<void> {
    await this.#chunks?.return?.();
  }
}
