import { lineEnd } from '../line-end.ts';
import { type Lines, longestLine } from '../whole-lines.ts';

const carriageReturn = 13;

/** Walks over lines, past blank ones and those that start with `#`. */
export class LineCursor {
  /** Where the current line is in `bytes`, without its ending. */
  start = 0;
  end = 0;
  /** Its number in the file, from 1. */
  number = 0;
  bytes: Uint8Array = new Uint8Array(0);
  readonly #newline: number;
  /** Place in the text of the first of the bytes. */
  #base: number;
  #length = 0;
  #next = 0;

  /**
   * @param base where the lines start, bytes from the start of the text
   * @param number of lines before
   */
  constructor(newline: number, base = 0, number = 0) {
    this.#newline = newline;
    this.#base = base;
    this.number = number;
  }

  /** Where the line after the current one starts, bytes from the start of the text. */
  get place(): number {
    return this.#base + this.#next;
  }

  /** Goes on with these lines. */
  load({ bytes, length }: Lines): void {
    this.#base += this.#length;
    this.bytes = bytes;
    this.#length = length;
    this.#next = 0;
    // A byte order mark.
    if (this.number === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.#next = 3;
  }

  /** Moves to the next line; false at the end of those loaded. */
  next(): boolean {
    const { bytes } = this;
    while (this.#next < this.#length) {
      this.start = this.#next;
      this.end = lineEnd(bytes, this.start, this.#length, this.#newline);
      const isEnded = this.end < this.#length && this.end - this.start < longestLine;
      this.#next = isEnded ? this.end + 1 : this.end;
      this.number++;
      if (this.end > this.start && bytes[this.end - 1] === carriageReturn) this.end--;
      let first = this.start;
      while (first < this.end && (bytes[first] === 32 || bytes[first] === 9)) first++;
      if (first < this.end && bytes[first] !== 35) return true;
    }
    return false;
  }
}
