import { expect, test } from 'vitest';
import { exampleAnalysis } from '../../../testing/example-analysis.ts';
import { chairTestLines } from './chair-test-lines.ts';

const times = { start: '2026-03-02T10:00:00.000Z', end: '2026-03-02T10:00:30.000Z' };
const localTime = (utcMs: number) => new Date(utcMs).toISOString().slice(11, 19);

test('each test has a line with its score; one that could be the other says so', () => {
  const five = { kind: 'five-times-sit-to-stand', seconds: 11.23, repetitions: null, ...times } as const;
  const thirty = { kind: 'chair-stand-30s', seconds: null, repetitions: 5, ...times } as const;
  const analysis = exampleAnalysis({ hours: 1 });
  analysis.tests = [
    { ...five, ambiguous: false },
    { ...thirty, ambiguous: true },
  ];
  expect(chairTestLines(analysis, localTime)).toEqual([
    'Chair-stand tests',
    '  10:00:00  five-times sit-to-stand    11.2 s',
    '  10:00:00  30-s chair stand         5 stands, or the other test: five rises filled 30 s',
  ]);
});

test('an analysis without tests has no lines', () => {
  expect(chairTestLines(exampleAnalysis({ hours: 1 }), localTime)).toEqual([]);
});
