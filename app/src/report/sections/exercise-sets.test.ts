import { expect, test } from 'vitest';
import { exampleAnalysis } from '../../../../testing/example-analysis.ts';
import { reportFacts } from '../facts/report-facts.ts';
import { html } from '../html.ts';
import { exerciseSets } from './exercise-sets.ts';

function words(analysis: ReturnType<typeof exampleAnalysis>): string {
  return html`${exerciseSets(analysis, reportFacts(analysis))}`
    .toString()
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

test('shows each set: when, what, how often, how deep, how fast, and what else it could be', () => {
  const analysis = exampleAnalysis({ hours: 1, recording: { timezone: 'Europe/Berlin' } });
  analysis.sets = [
    {
      start: '2026-03-02T10:00:00.000Z',
      end: '2026-03-02T10:00:30.000Z',
      exercise: 'lunge',
      alternatives: ['split-squat'],
      confidence: 1,
      repetitions: 12,
      depthDeg: 98,
      tempo: { downS: 1.5, pauseS: 0.5, upS: 1.7 },
      workingLeg: 'sensor',
      side: null,
    },
  ];
  const text = words(analysis);
  expect(text).toContain('12 repetitions in a set of exercise');
  expect(text).toContain('Mon 2 Mar, 11:00 lunge 12 98° 1.5 - 0.5 - 1.7 with the sensor split-squat');
});

test('shows nothing where nobody trained', () => {
  const analysis = exampleAnalysis({ hours: 1 });
  expect(exerciseSets(analysis, reportFacts(analysis))).toBe(false);
});
