import { expect, test } from 'vitest';
import { exampleAnalysis } from '../../../testing/example-analysis.ts';
import { exerciseSetLines } from './exercise-set-lines.ts';

const localTime = (utcMs: number) => new Date(utcMs).toISOString().slice(11, 19);

test('each set has a line with what was done, and what it could also be', () => {
  const analysis = exampleAnalysis({ hours: 1 });
  const common = { start: '2026-03-02T10:00:00.000Z', end: '2026-03-02T10:00:30.000Z', confidence: 1 };
  analysis.sets = [
    {
      ...common,
      exercise: 'squat',
      alternatives: ['split-squat', 'single-leg-squat'],
      repetitions: 12,
      depthDeg: 110,
      tempo: { downS: 1.24, pauseS: 0.4, upS: 1 },
      workingLeg: 'both',
      side: null,
    },
    {
      ...common,
      exercise: 'step-up',
      alternatives: [],
      repetitions: 6,
      depthDeg: null,
      tempo: null,
      workingLeg: 'other',
      side: 'left',
    },
  ];
  expect(exerciseSetLines(analysis, localTime)).toEqual([
    'Sets of exercise: repetitions, knee flexion, seconds down-pause-up',
    '  10:00:00  squat           12 x  110 deg  1.2-0.4-1.0 s  or split-squat, single-leg-squat',
    '  10:00:00  step-up (left)   6 x',
  ]);
});

test('an analysis without sets has no lines', () => {
  expect(exerciseSetLines(exampleAnalysis({ hours: 1 }), localTime)).toEqual([]);
});
