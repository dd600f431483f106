import { isActivity } from './record-types.ts';

const separator = 0x1e;
const headBytes = 8;
const largestRecord = headBytes + 0xffff + 1;
// So far is looked for the next record with samples, however the bytes come.
const sight = largestRecord;
// A record is given out only once what follows it is in sight.
const lookahead = largestRecord + sight;

/**
 * Walks over the records of a log.bin whose bytes come in pieces: one byte 0x1e, type, time (four bytes), size of the
 * payload (two bytes), payload, checksum. A record whose checksum is wrong is left out, and so is everything up to the
 * next that is sound and followed by another.
 *
 * Source: ActiGraph, GT3X-File-Format, README.
 */
export class LogCursor {
  /** Type of the current record. */
  type = 0;
  /** Its time, seconds since 1970 by the sensor's clock. */
  seconds = 0;
  /** Its payload is from `start` to `end` (exclusive) in `bytes`, until more are appended. */
  start = 0;
  end = 0;
  bytes = new Uint8Array(0);
  /** Of the same bytes. */
  view: DataView;
  /** Stretches of bytes that are no sound records. */
  damaged = 0;
  /** Where the first of them starts, bytes from the start of log.bin. */
  firstDamaged = 0;
  /** Bytes at the end that are the beginning of a record. */
  tailBytes = 0;
  /** Place in log.bin of the first byte in the room. */
  #base: number;
  #next = 0;
  #filled = 0;
  #hasEnded = false;
  /** No sound record since the last damage. */
  #isLost = false;
  /** Exclusive-or of the bytes from `#next` up to each place after it; made when it is needed. */
  #running = new Uint8Array(0);

  /** @param base where the bytes start, from the start of log.bin; a record must start there */
  constructor(base = 0) {
    this.#base = base;
    this.view = new DataView(this.bytes.buffer);
  }

  /** Where the record after the current one starts, bytes from the start of log.bin; null where it is searched for. */
  get place(): number | null {
    return this.#isLost ? null : this.#base + this.#next;
  }

  /** Adds bytes; ends the current record. */
  append(chunk: Uint8Array): void {
    if (this.#filled + chunk.length > this.bytes.length) this.#makeRoom(chunk.length);
    this.bytes.set(chunk, this.#filled);
    this.#filled += chunk.length;
  }

  /** There are no more bytes. */
  finish(): void {
    this.#hasEnded = true;
  }

  /** Moves to the next sound record; false if more bytes are needed, or there is none. */
  next(): boolean {
    if (!this.#hasEnded && this.#filled - this.#next < lookahead) return false;
    if (this.#isLost) return this.#findSound();
    const at = this.#skipZeros();
    if (at >= this.#filled) return false;
    const end = this.#soundEnd(at);
    if (end > 0) return this.#take(at, end);
    // A record cut off by the end of the data is no damage, unless others follow.
    const isTail = this.bytes[at] === separator && this.#recordEnd(at) > this.#filled;
    this.#isLost = true;
    this.#next = at + 1;
    const isFound = this.#findSound();
    if (!isFound && isTail && this.#hasEnded) this.tailBytes = this.#filled - at;
    else if (this.damaged++ === 0) this.firstDamaged = this.#base + at;
    return isFound;
  }

  /** The time of the next record with samples, seconds, if it starts within 64 KiB; otherwise `NaN`. */
  nextActivitySeconds(): number {
    let at = this.#next;
    const end = Math.min(this.#filled, this.#next + sight);
    while (at + headBytes < end && this.bytes[at] === separator) {
      if (isActivity(this.bytes[at + 1]!) && this.view.getUint16(at + 6, true) > 1)
        return this.view.getUint32(at + 2, true);
      at = this.#recordEnd(at);
    }
    return Number.NaN;
  }

  #take(at: number, end: number): true {
    this.#isLost = false;
    this.type = this.bytes[at + 1]!;
    this.seconds = this.view.getUint32(at + 2, true);
    this.start = at + headBytes;
    this.end = end - 1;
    this.#next = end;
    return true;
  }

  /** Zeros may stand between records. */
  #skipZeros(): number {
    while (this.#next < this.#filled && this.bytes[this.#next] === 0) this.#next++;
    return this.#next;
  }

  /** Where the record that starts at `at` ends, by its own size; beyond what is there if its size isn't. */
  #recordEnd(at: number): number {
    if (at + headBytes > this.#filled) return at + largestRecord;
    return at + headBytes + this.view.getUint16(at + 6, true) + 1;
  }

  /** Where the record at `at` ends if it is sound, otherwise 0. */
  #soundEnd(at: number): number {
    if (this.bytes[at] !== separator) return 0;
    const end = this.#recordEnd(at);
    if (end > this.#filled) return 0;
    const { view } = this;
    let sum = 0;
    let i = at;
    for (; i + 4 <= end; i += 4) sum ^= view.getUint32(i, true);
    sum ^= (sum >>> 16) ^ (sum >>> 8) ^ (sum >>> 24);
    for (; i < end; i++) sum ^= this.bytes[i]!;
    return (sum & 0xff) === 0xff ? end : 0;
  }

  /**
   * Moves to the next sound record that is followed by another, by zeros or by the end; false if there is none yet.
   */
  #findSound(): boolean {
    const { bytes } = this;
    this.#sumUp();
    const base = this.#next;
    for (let at = bytes.indexOf(separator, base); at >= 0 && at < this.#filled; ) {
      const end = this.#recordEnd(at);
      if (end >= this.#filled && !this.#hasEnded) {
        this.#next = at;
        return false;
      }
      const isSound =
        end <= this.#filled && (this.#running[end - base]! ^ this.#running[at - base]!) === 0xff;
      if (isSound && (end === this.#filled || bytes[end] === separator || bytes[end] === 0))
        return this.#take(at, end);
      at = bytes.indexOf(separator, at + 1);
    }
    this.#next = this.#filled;
    return false;
  }

  /** Makes the running exclusive-or, with which the checksum of any stretch is known at once. */
  #sumUp(): void {
    const count = this.#filled - this.#next;
    if (this.#running.length <= count) this.#running = new Uint8Array(2 * count + 1);
    const running = this.#running;
    let sum = 0;
    for (let i = 0; i < count; i++) {
      running[i] = sum;
      sum ^= this.bytes[this.#next + i]!;
    }
    running[count] = sum;
  }

  #makeRoom(needed: number): void {
    const kept = this.#filled - this.#next;
    if (kept + needed > this.bytes.length) {
      const larger = new Uint8Array(2 * (kept + needed));
      larger.set(this.bytes.subarray(this.#next, this.#filled));
      this.bytes = larger;
      this.view = new DataView(larger.buffer);
    } else this.bytes.copyWithin(0, this.#next, this.#filled);
    this.#base += this.#next;
    this.#filled = kept;
    this.#next = 0;
  }
}
