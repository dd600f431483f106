import { expect, test } from 'vitest';
import { type SliceSending, sendSlices } from './send-slices.ts';

const file = new Blob([new Uint8Array(20_000_000)]);
const gone = new Error('gone');

/** Another side that takes bytes, and is gone at these turns of being asked. */
function otherSide(goneAt: readonly number[], mostWaits = 100) {
  const log: string[] = [];
  let there = 0;
  let turn = 0;
  const orGone = () => {
    if (goneAt.includes(turn++)) throw gone;
  };
  const sending: SliceSending = {
    async send(slice, offset) {
      log.push(`send ${offset / 1e6}`);
      expect(offset).toBe(there);
      orGone();
      there = offset + slice.size;
      return there;
    },
    async offset() {
      log.push('ask');
      orGone();
      return there;
    },
    isBreak: (error) => error === gone,
    async wait() {
      if (log.filter((line) => line === 'ask').length > mostWaits) throw new Error('waits for ever');
    },
    onProgress: () => {},
  };
  return { log, sending };
}

test('a file goes in parts', async () => {
  const { log, sending } = otherSide([]);
  const progress: number[] = [];
  await sendSlices(file, 0, { ...sending, onProgress: (bytes) => progress.push(bytes / 1e6) });
  expect(log).toEqual(['send 0', 'send 8', 'send 16']);
  expect(progress).toEqual([0, 8, 16, 20]);
});

test('after a break it goes on from where the other side is', async () => {
  const { log, sending } = otherSide([1, 2, 3]);
  await sendSlices(file, 0, sending);
  expect(log).toEqual(['send 0', 'send 8', 'ask', 'ask', 'ask', 'send 8', 'send 16']);
});

test('a break that does not end is told, and so is what is none', async () => {
  const { sending, log } = otherSide(Array.from({ length: 100 }, (_, turn) => turn));
  await expect(sendSlices(file, 0, sending)).rejects.toBe(gone);
  expect(log).toHaveLength(16);
  const full = new Error('disk full');
  const refusing = { ...sending, send: () => Promise.reject(full) };
  await expect(sendSlices(file, 0, refusing)).rejects.toBe(full);
});
