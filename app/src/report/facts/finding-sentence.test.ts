import type { Activity, Analysis } from '@legwork/engine';
import { expect, test } from 'vitest';
import { exampleAnalysis } from '../../../../testing/example-analysis.ts';
import { findingSentence } from './finding-sentence.ts';
import { reportFacts } from './report-facts.ts';

function sentence(analysis: Analysis): string {
  return findingSentence(reportFacts(analysis)).replaceAll('\u00A0', ' ');
}

/** An example in which one activity takes the place of all. */
function allOf(activity: Activity): Analysis {
  const analysis = exampleAnalysis({ hours: 5 });
  const [first] = analysis.bouts;
  const [day] = analysis.days;
  const minutes = Object.fromEntries(Object.keys(day.minutes).map((name) => [name, 0]));
  return {
    ...analysis,
    bouts: [{ ...first, end: analysis.recording.end, activity }],
    days: [{ ...day, minutes: { ...minutes, [activity]: 300 } as typeof day.minutes }],
  };
}

test('a week is told as a day and its longest stretch', () => {
  expect(sentence(exampleAnalysis())).toMatch(
    /^Sitting took \d+ h \d\d min a day; the longest stretch was \d h \d\d min$/,
  );
});

test('a short recording is told as a whole', () => {
  expect(sentence(allOf('sit'))).toBe(
    'Sitting took 5 h 00 min of the 5 h 00 min worn; the longest stretch was 5 h 00 min',
  );
});

test('without sitting it says so', () => {
  expect(sentence(allOf('walk'))).toBe(
    'There was no sitting; walking took 5 h 00 min of the 5 h 00 min worn',
  );
  expect(sentence(allOf('lie'))).toBe('Lying took 5 h 00 min of the 5 h 00 min worn; there was no sitting');
});

test('without wear it says only that', () => {
  expect(sentence(allOf('nonwear'))).toBe('The sensor was not worn in this recording');
});

test('where the frame is uncertain it claims no posture', () => {
  const analysis = allOf('sit');
  analysis.recording.findings = [
    { code: 'frame-uncertain', severity: 'warning', message: '', count: 1, first: null },
  ];
  expect(sentence(analysis)).toBe(
    'What the legs did is uncertain: how the sensor sat was not found for sure',
  );
});
