import { expect, test } from 'vitest';
import { exampleAnalysis } from '../../../../testing/example-analysis.ts';
import { reportFacts } from '../facts/report-facts.ts';
import { html } from '../html.ts';
import { chairTests } from './chair-tests.ts';

const times = { start: '2026-03-02T10:00:00.000Z', end: '2026-03-02T10:00:30.000Z' };

function words(analysis: ReturnType<typeof exampleAnalysis>): string {
  return html`${chairTests(analysis, reportFacts(analysis))}`
    .toString()
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

test('shows each test with its score, and which could be the other', () => {
  const analysis = exampleAnalysis({ hours: 1, recording: { timezone: 'Europe/Berlin' } });
  analysis.tests = [
    { kind: 'five-times-sit-to-stand', seconds: 29.92, repetitions: null, ambiguous: true, ...times },
    { kind: 'chair-stand-30s', seconds: null, repetitions: 5, ambiguous: true, ...times },
  ];
  const text = words(analysis);
  expect(text).toContain('2 chair-stand tests were seen');
  expect(text).toContain('Mon 2 Mar, 11:00 Five-times sit-to-stand 29.9 s five rises filled 30 s');
  expect(text).toContain('Mon 2 Mar, 11:00 30-s chair stand 5 stands');
});

test('shows nothing where there was no test', () => {
  const analysis = exampleAnalysis({ hours: 1 });
  expect(chairTests(analysis, reportFacts(analysis))).toBe(false);
});
