import { expect, test } from 'vitest';
import { exampleAnalysis } from '../../../../testing/example-analysis.ts';
import { snippetStarts } from './snippet-starts.ts';

test('there is a snippet for each change of posture and each bout, none of which overlap', () => {
  const analysis = exampleAnalysis({ hours: 20 });
  const starts = snippetStarts(analysis);
  for (let i = 1; i < starts.length; i++) expect(starts[i] - starts[i - 1]).toBeGreaterThanOrEqual(6000);
  for (const { time } of analysis.transitions) {
    const nearest = Math.min(...starts.map((start) => Math.abs(start + 3000 - Date.parse(time))));
    expect(nearest).toBeLessThan(6000);
  }
});

test('a long recording has no more than a report can hold', () => {
  expect(snippetStarts(exampleAnalysis({ hours: 24 * 90 })).length).toBeLessThanOrEqual(4000);
});
