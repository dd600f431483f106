import type { Analysis } from '@legwork/engine';
import { expect, test } from 'vitest';
import { exampleAnalysis } from '../../../testing/example-analysis.ts';
import { analysisTable } from './analysis-table.ts';

/** The table of a day of the example with other facts about the recording. */
function tableWith(recording: Partial<Analysis['recording']>): string {
  return analysisTable(exampleAnalysis({ hours: 24, recording }));
}

test('columns are aligned, and each day has a line', () => {
  const lines = analysisTable(exampleAnalysis({ hours: 72 }))
    .trimEnd()
    .split('\n');
  const header = lines.findIndex((line) => line.startsWith('  date '));
  const rows = lines.slice(header, lines.indexOf('', header));
  expect(rows.length).toBeGreaterThanOrEqual(4);
  const ends = (line: string) => [...line.matchAll(/\S(?= {2}|$)/g)].map(({ index }) => index);
  // The first column is aligned to the left, and all others to the right.
  for (const row of rows) expect(ends(row).slice(1)).toEqual(ends(rows[0]!).slice(1));
});

test('gaps are counted, and times are those of the zone', () => {
  const gap = (hour: number) => ({
    start: `2026-03-02T0${hour}:00:00.000Z`,
    end: `2026-03-02T0${hour}:10:00.000Z`,
    reason: 'missing blocks',
  });
  expect(tableWith({ gaps: [gap(1)] })).toContain(' 1 gap (10 min)');
  expect(tableWith({ gaps: [gap(1), gap(3)] })).toContain(' 2 gaps (20 min)');
  const times = {
    start: '2026-07-01T22:30:00.000Z',
    end: '2026-07-02T23:45:10.000Z',
    timezone: 'Europe/Berlin',
  };
  expect(tableWith(times)).toContain(
    'recorded     2026-07-02 00:30:00 to 2026-07-03 01:45:10 Europe/Berlin (1 d 1 h 15 min)',
  );
});

test('findings say how often and where first; what a file says about itself does not drive the terminal', () => {
  const table = tableWith({
    serial: '1\u001b[31m',
    findings: [
      {
        code: 'blocks-damaged',
        severity: 'warning',
        message: 'blocks were left out',
        count: 1200,
        first: 'block 3',
      },
      { code: 'timezone-assumed', severity: 'info', message: 'read as UTC', count: 1, first: null },
    ],
  });
  expect(table).toContain('\n  warning  blocks were left out (1,200 times, first: block 3)\n');
  expect(table).toContain('\n  info     read as UTC\n');
  expect(table).toContain('serial 1\\u001b[31m');
  expect(tableWith({ findings: [] })).toContain('\nNothing odd in the data.\n');
});
