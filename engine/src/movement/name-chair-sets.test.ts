import { expect, test } from 'vitest';
import { nameChairSets } from './name-chair-sets.ts';
import type { RepetitionSet } from './repetitions/index.ts';

function squats(count: number): RepetitionSet {
  const repetitions = Array.from({ length: count }, (_, i) => ({
    startMs: 10_000 + 3000 * i,
    endMs: 13_000 + 3000 * i,
    depthDeg: 90,
    tempo: null,
  }));
  return {
    startMs: 10_000,
    endMs: 10_000 + 3000 * count,
    exercise: 'squat',
    alternatives: ['split-squat'],
    confidence: 1,
    workingLeg: 'both',
    repetitions,
  };
}

const rises = (count: number, evidence: 'rest' | 'sure-seat') =>
  Array.from({ length: count }, (_, i) => ({
    timeMs: 12_000 + 3000 * i,
    kind: 'sit-to-stand' as const,
    evidence,
  }));

test('a set of rises from a seat that was held before is one of chair stands', () => {
  const [set] = nameChairSets([squats(4)], rises(4, 'sure-seat'));
  expect(set).toMatchObject({ exercise: 'sit-to-stand', alternatives: ['squat'] });
  expect(set.repetitions).toHaveLength(4);
});

test('a set without such a seat keeps its name, and so does one that rose from it only once', () => {
  expect(nameChairSets([squats(4)], rises(4, 'rest'))).toEqual([squats(4)]);
  expect(nameChairSets([squats(4)], rises(1, 'sure-seat'))).toEqual([squats(4)]);
  expect(nameChairSets([squats(4)], [])).toEqual([squats(4)]);
});

test('where a squat looks like a chair stand, it is one if the thigh rested', () => {
  const either = { ...squats(4), alternatives: ['sit-to-stand' as const, 'split-squat' as const] };
  expect(nameChairSets([either], rises(4, 'rest'))[0].exercise).toBe('sit-to-stand');
  expect(nameChairSets([either], rises(1, 'rest'))).toEqual([either]);
  expect(nameChairSets([either], [])).toEqual([squats(4)]);
});

test('two rises in a row are no set', () => {
  expect(nameChairSets([squats(2)], rises(2, 'sure-seat'))).toEqual([]);
});

test('chair stands in which the thigh never rose from a seat are squats', () => {
  const stands: RepetitionSet = { ...squats(4), exercise: 'sit-to-stand', alternatives: ['squat'] };
  expect(nameChairSets([stands], rises(1, 'rest'))).toEqual([stands]);
  expect(nameChairSets([stands], [])).toEqual([{ ...squats(4), alternatives: [] }]);
});
