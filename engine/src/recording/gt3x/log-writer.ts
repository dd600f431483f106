const partBytes = 131_072;
const headBytes = 8;

/** Puts records one after the other, in parts of about 128 KiB. */
export class LogWriter {
  /** Whole parts that have not been taken. */
  readonly parts: Uint8Array<ArrayBuffer>[] = [];
  #bytes = new Uint8Array(partBytes);
  #filled = 0;

  /**
   * Adds a record.
   *
   * @param seconds time of the record, since 1970 by the sensor's clock
   */
  add(type: number, seconds: number, payload: Uint8Array): void {
    const length = headBytes + payload.length + 1;
    if (this.#filled + length > this.#bytes.length) this.finish();
    if (length > this.#bytes.length) this.#bytes = new Uint8Array(length);
    const at = this.#filled;
    const bytes = this.#bytes;
    const view = new DataView(bytes.buffer);
    view.setUint8(at, 0x1e);
    view.setUint8(at + 1, type);
    view.setUint32(at + 2, seconds, true);
    view.setUint16(at + 6, payload.length, true);
    bytes.set(payload, at + headBytes);
    let sum = 0;
    const end = at + headBytes + payload.length;
    for (let i = at; i < end; i++) sum ^= bytes[i]!;
    bytes[end] = ~sum;
    this.#filled = end + 1;
  }

  /** Ends the part that is being filled. */
  finish(): void {
    if (this.#filled === 0) return;
    this.parts.push(this.#bytes.subarray(0, this.#filled));
    this.#bytes = new Uint8Array(partBytes);
    this.#filled = 0;
  }
}
