import { expect, test } from 'vitest';
import { activityLabels } from '../recording/index.ts';
import { settleShuffling } from './settle-shuffling.ts';

const code = { S: 'stand', m: 'shuffle', w: 'walk' } as const;

/** S: a second of standing still, m: one in which the leg moves, w: walking. */
function settled(seconds: string): string {
  const labels = Uint8Array.from(seconds, (c) => activityLabels.indexOf(code[c as 'S']));
  settleShuffling(labels);
  return Array.from(
    labels,
    (label) => ({ stand: 'S', shuffle: 'm', walk: 'w' })[activityLabels[label] as 'stand'],
  ).join('');
}

test('one shift of weight is standing', () => {
  expect(settled('SSSSSSmSSSSSSSmSSSSS')).toBe('S'.repeat(20));
});

test('small steps with pauses between them are shuffling', () => {
  expect(settled('SSSSSSSSmmSmmSmmmSSSSSSSS')).toBe('SSSSSSSSmmmmmmmmmSSSSSSSS');
});

test('walking is not touched', () => {
  expect(settled('SSSSwwwwSSSS')).toBe('SSSSwwwwSSSS');
});
