import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeDay } from './decode-day.ts';
import { describeInstant } from './describe-instant.ts';
import type { TraceDay } from './trace-index.ts';

const noSample = -32768;

function encode(rows: readonly (readonly number[])[]): string {
  const bytes = new Uint8Array(Int16Array.from(rows.flat()).buffer);
  return deflateRawSync(bytes).toString('base64');
}

const day: TraceDay = {
  date: '2026-11-16',
  name: 'Monday 16 November',
  fromS: 0,
  toS: 86_400,
  clock: [[0, 0]],
  firstS: 100,
  binS: 2,
  count: 6,
  bouts: [
    [0, 104, 0],
    [104, 200, 1],
  ],
  gaps: [[106.5, 109.5]],
};

// An empty bin between two samples, and one in a gap of the recording.
const down = [-1000, noSample, -900, -800, noSample, 1500];
const flat = [0, noSample, 0, 0, noSample, 0];
const encoded = encode([
  down,
  down.map((value) => (value === noSample ? value : value + 250)),
  flat,
  flat,
  flat,
  flat,
]);

test('gives times in seconds and values in g', async () => {
  const { seconds, lanes } = await decodeDay(day, encoded);
  expect(seconds).toEqual([100, 102, 104, 106, 108, 110]);
  expect(lanes[0].min[0]).toBe(-1);
  expect(lanes[0].max[0]).toBe(-0.75);
  expect(lanes[1].max[5]).toBe(0);
});

test('a line ends at a gap and runs on over a bin that happens to be empty', async () => {
  const { lanes } = await decodeDay(day, encoded);
  expect(lanes[0].min[1]).toBeUndefined();
  expect(lanes[0].min[4]).toBeNull();
});

test('an instant is described by its time, activity and values', async () => {
  const decoded = await decodeDay(day, encoded);
  const at = (second: number) => describeInstant(day, decoded, ['sitting', 'walking'], second);
  expect(at(100.4)).toBe('00:01:40, sitting, down −1.00 to −0.75 g, front 0.00 g, right 0.00 g');
  expect(at(108)).toBe('00:01:48, walking, no sample');
  expect(at(5000)).toBe('01:23:20, no sample');
});
