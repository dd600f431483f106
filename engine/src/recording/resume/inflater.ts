import { type HuffmanTable, huffmanTable } from './huffman-table.ts';
import type { InflatePoint } from './inflate-point.ts';

const windowBytes = 32_768;
const outputBytes = 262_144;
const longestMatch = 258;
/** The longest description of codes, 2283 bits, and a symbol of 48 bits at once: with this much nothing is cut. */
const lookahead = 512;
/** In which order the lengths of the codes for lengths stand (RFC 1951, 3.2.7). */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

// Smallest length and distance of each symbol, and how many bits are added to it (RFC 1951, 3.2.5).
const lengthBits = Uint8Array.of(
  ...[0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0],
);
const lengthBase = bases(lengthBits, 3);
// The last symbol stands for the longest match alone, which those before it could say too.
lengthBase[28] = longestMatch;
const distanceBits = Uint8Array.from({ length: 30 }, (_, symbol) => Math.max(0, (symbol >> 1) - 1));
const distanceBase = bases(distanceBits, 1);

const fixedLengths = Uint8Array.from({ length: 288 }, (_, symbol) =>
  symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
);
const fixedCodes = huffmanTable(fixedLengths)!;
const fixedDistances = huffmanTable(new Uint8Array(32).fill(5))!;

/** Why the unpacker stopped. */
export type InflaterStop = 'needs-input' | 'has-output' | 'at-block' | 'at-end' | 'damaged';

/**
 * Unpacks deflate data (RFC 1951) as the platform does, but says where blocks start and can start with any of them,
 * which no unpacker of the platforms can.
 */
export class Inflater {
  #input = new Uint8Array(0);
  /** Place in the source of the first byte of the input. */
  #base: number;
  #at = 0;
  /** Bytes of the input that are there; after the last of the source zeros follow. */
  #filled = 0;
  #hasEnded = false;
  /** Bits taken out of the input but not used yet, lowest first. */
  #hold = 0;
  #bits = 0;
  readonly #output = new Uint8Array(windowBytes + outputBytes + longestMatch);
  /** Bytes in the output; those before `#given` have been given out and are only repeated. */
  #count: number;
  #given: number;
  /** Unpacked bytes before the first in the output. */
  #before: number;
  #mode: 'head' | 'stored' | 'codes' | 'end' = 'head';
  /** The block that comes next has been told. */
  #isTold = false;
  #isLast = false;
  #storedLeft = 0;
  #codes: HuffmanTable = fixedCodes;
  #distances: HuffmanTable = fixedDistances;
  #skippedBits: number;

  constructor({ at, bit, unpacked, window }: InflatePoint) {
    this.#base = at;
    this.#skippedBits = bit;
    this.#output.set(window);
    this.#count = window.length;
    this.#given = window.length;
    this.#before = unpacked - window.length;
  }

  /** Where the next bytes of input are to be read from the source. */
  get readFrom(): number {
    return this.#base + this.#filled;
  }

  /** The byte of the source after the end of the data, once that is reached. */
  get end(): number {
    return this.#base + this.#at;
  }

  /** Bytes unpacked so far. */
  get unpacked(): number {
    return this.#before + this.#count;
  }

  /** Adds packed bytes; none at the end of the source. */
  feed(bytes: Uint8Array): void {
    const kept = this.#input.subarray(this.#at, this.#filled);
    this.#hasEnded = bytes.length === 0;
    const input = new Uint8Array(kept.length + bytes.length + (this.#hasEnded ? lookahead : 0));
    input.set(kept);
    input.set(bytes, kept.length);
    this.#base += this.#at;
    this.#input = input;
    this.#at = 0;
    this.#filled = kept.length + bytes.length;
    if (this.#skippedBits > 0 && this.#filled > 0) {
      this.#hold = input[this.#at++]! >> this.#skippedBits;
      this.#bits = 8 - this.#skippedBits;
      this.#skippedBits = 0;
    }
  }

  /** The block that comes next, at `at-block`. */
  point(): InflatePoint {
    const bitsBefore = 8 * this.#at - this.#bits;
    return {
      at: this.#base + (bitsBefore >> 3),
      bit: bitsBefore & 7,
      unpacked: this.unpacked,
      window: this.#output.slice(Math.max(0, this.#count - windowBytes), this.#count),
    };
  }

  /** What is unpacked and not given out yet; valid until the next `run`. */
  take(): Uint8Array {
    const part = this.#output.subarray(this.#given, this.#count);
    this.#given = this.#count;
    return part;
  }

  /** Unpacks until something is to be done about it. */
  run(): InflaterStop {
    this.#makeRoom();
    for (;;) {
      if (this.#mode === 'end') return 'at-end';
      if (this.#count >= windowBytes + outputBytes) return 'has-output';
      if (!this.#hasEnded && this.#filled - this.#at < lookahead) return 'needs-input';
      if (this.#mode === 'head') {
        if (!this.#isTold) {
          this.#isTold = true;
          return 'at-block';
        }
        this.#isTold = false;
        if (!this.#readHead()) return 'damaged';
      } else if (this.#mode === 'stored') this.#copyStored();
      else if (!this.#readCodes()) return 'damaged';
      if (this.#at - (this.#bits >> 3) > this.#filled) return 'damaged';
    }
  }

  #makeRoom(): void {
    if (this.#given < windowBytes + outputBytes) return;
    const from = this.#count - windowBytes;
    this.#output.copyWithin(0, from, this.#count);
    this.#before += from;
    this.#count = windowBytes;
    this.#given = windowBytes;
  }

  /** The next bits, at most 16. */
  #take(bits: number): number {
    while (this.#bits < bits) {
      this.#hold |= this.#input[this.#at++]! << this.#bits;
      this.#bits += 8;
    }
    const value = this.#hold & ((1 << bits) - 1);
    this.#hold >>>= bits;
    this.#bits -= bits;
    return value;
  }

  /** Goes to the next whole byte. */
  #align(): void {
    this.#at -= this.#bits >> 3;
    this.#hold = 0;
    this.#bits = 0;
  }

  #readHead(): boolean {
    this.#isLast = this.#take(1) === 1;
    const type = this.#take(2);
    if (type === 0) {
      this.#align();
      this.#storedLeft = this.#take(16);
      if ((this.#take(16) ^ 0xffff) !== this.#storedLeft) return false;
      this.#mode = 'stored';
      return true;
    }
    this.#mode = 'codes';
    if (type === 1) {
      this.#codes = fixedCodes;
      this.#distances = fixedDistances;
      return true;
    }
    return type === 2 && this.#readTables();
  }

  /** Reads the codes of a block (RFC 1951, 3.2.7). */
  #readTables(): boolean {
    const codes = this.#take(5) + 257;
    const distances = this.#take(5) + 1;
    const ordered = this.#take(4) + 4;
    const ofLengths = new Uint8Array(19);
    for (let i = 0; i < ordered; i++) ofLengths[lengthOrder[i]!] = this.#take(3);
    const table = huffmanTable(ofLengths);
    if (!table || codes > 286) return false;
    const lengths = new Uint8Array(codes + distances);
    for (let i = 0; i < lengths.length; ) {
      const symbol = this.#symbol(table);
      if (symbol < 0) return false;
      if (symbol < 16) {
        lengths[i++] = symbol;
        continue;
      }
      if (symbol === 16 && i === 0) return false;
      const length = symbol === 16 ? lengths[i - 1]! : 0;
      const times =
        symbol === 16 ? 3 + this.#take(2) : symbol === 17 ? 3 + this.#take(3) : 11 + this.#take(7);
      if (i + times > lengths.length) return false;
      lengths.fill(length, i, i + times);
      i += times;
    }
    const ofCodes = huffmanTable(lengths.subarray(0, codes));
    const ofDistances = huffmanTable(lengths.subarray(codes));
    if (!ofCodes || !ofDistances) return false;
    this.#codes = ofCodes;
    this.#distances = ofDistances;
    return true;
  }

  /** The next symbol; -1 if there is none. */
  #symbol({ entries, mask }: HuffmanTable): number {
    while (this.#bits < 15) {
      this.#hold |= this.#input[this.#at++]! << this.#bits;
      this.#bits += 8;
    }
    const entry = entries[this.#hold & mask]!;
    if (entry === 0) return -1;
    this.#hold >>>= entry & 15;
    this.#bits -= entry & 15;
    return entry >> 4;
  }

  #copyStored(): void {
    const room = windowBytes + outputBytes - this.#count;
    const count = Math.min(this.#storedLeft, room, Math.max(0, this.#filled - this.#at));
    this.#output.set(this.#input.subarray(this.#at, this.#at + count), this.#count);
    this.#at += count;
    this.#count += count;
    this.#storedLeft -= count;
    if (this.#storedLeft === 0) this.#endBlock();
    // The data end inside of the block.
    else if (this.#hasEnded && count < room) this.#at = this.#filled + 1;
  }

  #endBlock(): void {
    if (this.#isLast) this.#align();
    this.#mode = this.#isLast ? 'end' : 'head';
  }

  /** Unpacks symbols until the input or the room for output may not hold another; false if they are damaged. */
  #readCodes(): boolean {
    const output = this.#output;
    const input = this.#input;
    const { entries, mask } = this.#codes;
    const { entries: distanceEntries, mask: distanceMask } = this.#distances;
    // Behind the end are zeros; that more was used than there is, is seen afterwards.
    const lastInput = this.#hasEnded ? this.#filled + 8 : this.#filled - lookahead;
    const lastOutput = windowBytes + outputBytes;
    let at = this.#at;
    let hold = this.#hold;
    let bits = this.#bits;
    let count = this.#count;
    let isSound = true;
    while (at <= lastInput && count < lastOutput) {
      while (bits < 15) {
        hold |= input[at++]! << bits;
        bits += 8;
      }
      const entry = entries[hold & mask]!;
      hold >>>= entry & 15;
      bits -= entry & 15;
      const symbol = entry >> 4;
      if (symbol < 256) {
        if (entry === 0) {
          isSound = false;
          break;
        }
        output[count++] = symbol;
        continue;
      }
      if (symbol === 256) {
        this.#mode = 'head';
        break;
      }
      const place = symbol - 257;
      const more = lengthBits[place]!;
      while (bits < more) {
        hold |= input[at++]! << bits;
        bits += 8;
      }
      const length = lengthBase[place]! + (hold & ((1 << more) - 1));
      hold >>>= more;
      bits -= more;
      while (bits < 15) {
        hold |= input[at++]! << bits;
        bits += 8;
      }
      const distanceEntry = distanceEntries[hold & distanceMask]!;
      hold >>>= distanceEntry & 15;
      bits -= distanceEntry & 15;
      const farther = distanceBits[distanceEntry >> 4]!;
      while (bits < farther) {
        hold |= input[at++]! << bits;
        bits += 8;
      }
      const distance = distanceBase[distanceEntry >> 4]! + (hold & ((1 << farther) - 1));
      hold >>>= farther;
      bits -= farther;
      // Symbols that stand for nothing give NaN, which is not within reach either.
      if (distanceEntry === 0 || !(distance <= count) || !(length >= 3)) {
        isSound = false;
        break;
      }
      for (let from = count - distance, end = count + length; count < end; )
        output[count++] = output[from++]!;
    }
    this.#at = at;
    this.#hold = hold;
    this.#bits = bits;
    this.#count = count;
    if (this.#mode === 'head') this.#endBlock();
    return isSound;
  }
}

function bases(bits: Uint8Array, first: number): Uint16Array {
  const base = new Uint16Array(bits.length);
  for (let symbol = 0, value = first; symbol < bits.length; value += 1 << bits[symbol++]!)
    base[symbol] = value;
  return base;
}
