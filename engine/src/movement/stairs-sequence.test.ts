import { expect, test } from 'vitest';
import { evidenceBytes, packEvidence, settleStairs } from './stairs-sequence.ts';

/** What comes of seconds that look like walking (w), stairs up (u) or down (d), each with a probability of 0.9. */
function settled(seconds: string): string {
  const evidence = new Int8Array(seconds.length * evidenceBytes);
  [...seconds].forEach((second, i) => {
    const own = Float64Array.from('wud', (kind) => (kind === second ? 0.9 : 0.05));
    packEvidence(own, evidence, i * evidenceBytes);
  });
  const out = new Uint8Array(seconds.length);
  settleStairs(evidence, 0, seconds.length, out);
  return Array.from(out, (kind) => 'wud'[kind]).join('');
}

test('a flight of stairs stands out of a walk, a second of doubt does not', () => {
  expect(settled('wwwwwwwwuuuuuuuuuuuuwwwwwwww')).toBe('wwwwwwwwuuuuuuuuuuuuwwwwwwww');
  expect(settled('wwwwwwwwwuwwwwwwdwwwww')).toBe('w'.repeat(22));
});

test('up and down stay apart', () => {
  expect(settled('uuuuuuuuuuuuddddddddddddd')).toBe('uuuuuuuuuuuuddddddddddddd');
});
