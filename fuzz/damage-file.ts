import { type Random, seededRandom } from '../engine/src/number/index.ts';
import type { Fixture } from './fixtures.ts';

/** A damaged file and what was done to it. */
export interface DamagedFile {
  bytes: Uint8Array;
  how: string;
}

const extremeBytes = [0, 1, 0x7f, 0x80, 0xfe, 0xff];
const extremeWords = [0, 1, -1, 0x7fffffff, -0x80000000, 0x7fff, 0x8000, 0xffff, 0x10000];
const extremeFloats = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e308, -1e308, 5e-324];
/** In place of a word or number of a text: absurd dates and numbers, and what parsers stumble over. */
const extremeTexts = [
  '',
  '-',
  '0',
  '-1',
  'nan',
  'inf',
  '1e308',
  '1e-308',
  '99999999999999999999',
  '9999-12-31T23:59:59.999Z',
  '0001-01-01T00:00:00Z',
  '1970-01-01T00:00:00Z',
  '2024-02-30 25:61:61',
  '1e999',
  '\u0000',
  '\ufeff',
  '"',
  '<',
  '&#0;',
  '&amp;'.repeat(50),
  '<![CDATA[',
  ','.repeat(200),
  'x'.repeat(70_000),
];

/** Changes a copy of a file that it may write into; returns what comes of it and what was done, in words. */
type Change = (bytes: Uint8Array, boundaries: readonly number[], draw: Draw) => [Uint8Array, string];

const changes: readonly Change[] = [
  flipBits,
  flipBits,
  overwriteBytes,
  overwriteWord,
  overwriteWord,
  nudgeWord,
  replaceText,
  replaceText,
  moveBlock,
  moveBlock,
  fillStretch,
  cutEnd,
];

/**
 * Damages a file: the first cases cut it at each block boundary in turn, the others do one to three things to it at
 * random places: bits flipped, bytes and words overwritten with extreme values, lengths off by a little, words of a text
 * replaced, blocks doubled, left out or swapped, stretches zeroed or made noise, the end cut off.
 *
 * @param number of the case among those of the fixture, from 0
 * @param seed of everything random in the case
 */
export function damageFile(fixture: Fixture, number: number, seed: number): DamagedFile {
  const boundaries = boundariesOf(fixture);
  const end = boundaries[number];
  if (end !== undefined)
    return { bytes: fixture.pack(fixture.bytes.slice(0, end)), how: `cut at byte ${end}` };
  const draw = new Draw(seed);
  const how: string[] = [];
  let { bytes } = fixture;
  for (let left = 1 + draw.below(3); left > 0 && bytes.length > 0; left--) {
    const [changed, done] = draw.of(changes)(bytes.slice(), boundaries, draw);
    bytes = changed;
    how.push(done);
  }
  return { bytes: fixture.pack(bytes), how: how.join(', then ') };
}

/** Random choices. */
class Draw {
  readonly #random: Random;

  constructor(seed: number) {
    this.#random = seededRandom(seed);
  }

  /** A whole number from 0, below `count`. */
  below(count: number): number {
    return Math.floor(this.#random.next() * count);
  }

  of<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }
}

function boundariesOf({ bytes, blockBytes }: Fixture): number[] {
  const boundaries: number[] = [];
  if (blockBytes > 0) for (let at = 0; at < bytes.length; at += blockBytes) boundaries.push(at);
  else
    for (let at = 0; at >= 0 && at < bytes.length; at = bytes.indexOf(10, at) + 1 || -1) boundaries.push(at);
  return boundaries;
}

function flipBits(bytes: Uint8Array, _: readonly number[], draw: Draw): [Uint8Array, string] {
  const count = 1 + draw.below(8);
  for (let i = 0; i < count; i++) bytes[draw.below(bytes.length)]! ^= 1 << draw.below(8);
  return [bytes, `${count} bits flipped`];
}

function overwriteBytes(bytes: Uint8Array, _: readonly number[], draw: Draw): [Uint8Array, string] {
  const [at, value, count] = [draw.below(bytes.length), draw.of(extremeBytes), 1 + draw.below(4)];
  bytes.fill(value, at, at + count);
  return [bytes, `bytes ${at} to ${at + count} are ${value}`];
}

function overwriteWord(bytes: Uint8Array, _: readonly number[], draw: Draw): [Uint8Array, string] {
  const size = draw.of([2, 4, 8]);
  if (bytes.length < size) return [bytes, 'nothing'];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const at = draw.below(bytes.length - size + 1);
  const isLittle = draw.below(4) > 0;
  const isFloat = size > 2 && draw.below(4) === 0;
  const value = draw.of<number>(isFloat ? extremeFloats : extremeWords);
  if (isFloat && size === 4) view.setFloat32(at, value, isLittle);
  else if (isFloat) view.setFloat64(at, value, isLittle);
  else if (size === 2) view.setInt16(at, value, isLittle);
  else if (size === 4) view.setInt32(at, value, isLittle);
  else view.setBigInt64(at, BigInt(value) << BigInt(draw.of([0, 31])), isLittle);
  return [bytes, `word of ${size} at byte ${at} is ${value}`];
}

/** A length, a count or a place that is off by a little. */
function nudgeWord(bytes: Uint8Array, boundaries: readonly number[], draw: Draw): [Uint8Array, string] {
  if (bytes.length < 2) return [bytes, 'nothing'];
  const near = draw.below(2) === 0 ? draw.of(boundaries) + draw.below(32) : draw.below(bytes.length);
  const at = Math.min(near, bytes.length - 2);
  const by = draw.of([-256, -2, -1, 1, 2, 3, 256]);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  view.setUint16(at, view.getUint16(at, true) + by, true);
  return [bytes, `word at byte ${at} is off by ${by}`];
}

function replaceText(bytes: Uint8Array, _: readonly number[], draw: Draw): [Uint8Array, string] {
  const isWord = (byte: number) => byte > 32 && ![34, 39, 44, 59, 60, 61, 62].includes(byte) && byte < 127;
  const at = draw.below(bytes.length);
  let [start, end] = [at, at];
  while (start > 0 && at - start < 64 && isWord(bytes[start - 1]!)) start--;
  while (end < bytes.length && end - at < 64 && isWord(bytes[end]!)) end++;
  const text = draw.of(extremeTexts);
  const put = new TextEncoder().encode(text);
  const changed = spliced(bytes, start, end, put);
  return [changed, `bytes ${start} to ${end} replaced by ${JSON.stringify(text.slice(0, 30))}`];
}

function moveBlock(bytes: Uint8Array, boundaries: readonly number[], draw: Draw): [Uint8Array, string] {
  const block = () => {
    const index = draw.below(boundaries.length);
    const count = 1 + draw.below(4);
    const end = boundaries[index + count] ?? bytes.length;
    return [Math.min(boundaries[index]!, bytes.length), Math.min(end, bytes.length)] as const;
  };
  const [start, end] = block();
  const part = bytes.slice(start, end);
  const nothing = new Uint8Array(0);
  switch (draw.below(3)) {
    case 0:
      return [spliced(bytes, end, end, part), `bytes ${start} to ${end} doubled`];
    case 1:
      return [spliced(bytes, start, end, nothing), `bytes ${start} to ${end} left out`];
    default: {
      const [to] = block();
      const without = spliced(bytes, start, end, nothing);
      const place = Math.min(to, without.length);
      return [spliced(without, place, place, part), `bytes ${start} to ${end} moved to byte ${place}`];
    }
  }
}

function fillStretch(bytes: Uint8Array, _: readonly number[], draw: Draw): [Uint8Array, string] {
  const [at, count] = [draw.below(bytes.length), 1 + draw.below(2000)];
  const end = Math.min(at + count, bytes.length);
  const isNoise = draw.below(2) === 0;
  for (let i = at; i < end; i++) bytes[i] = isNoise ? draw.below(256) : 0;
  return [bytes, `bytes ${at} to ${end} are ${isNoise ? 'noise' : 'zero'}`];
}

function cutEnd(bytes: Uint8Array, _: readonly number[], draw: Draw): [Uint8Array, string] {
  const end = draw.below(bytes.length + 1);
  return [bytes.slice(0, end), `cut at byte ${end}`];
}

function spliced(bytes: Uint8Array, start: number, end: number, put: Uint8Array): Uint8Array {
  const changed = new Uint8Array(bytes.length - (end - start) + put.length);
  changed.set(bytes.subarray(0, start));
  changed.set(put, start);
  changed.set(bytes.subarray(end), start + put.length);
  return changed;
}
