import { join } from 'node:path';

/** A command that is measured on a file. */
export interface Contender {
  /** What it does, for the table. */
  name: string;
  args: readonly string[];
  /** Name of the file it works on. */
  file: string;
  goal: { wallS: number; peakMB: number } | null;
}

/**
 * What is measured, in the order of the table.
 *
 * @param installed folder of the built packages
 * @param folder of the recordings
 */
export function contenders(installed: string, folder: string): Contender[] {
  const file = (name: string) => join(folder, name);
  const read = (name: string) => [join(installed, 'read-recording.js'), file(name)];
  const analyze = (name: string) => [join(installed, 'app/bin/legwork.js'), 'analyze', file(name), '--json'];
  return [
    {
      name: 'read .cwa, 7 days',
      args: read('week.cwa'),
      file: 'week.cwa',
      goal: { wallS: 1.2, peakMB: 150 },
    },
    {
      name: 'analyze .cwa, 7 days',
      args: analyze('week.cwa'),
      file: 'week.cwa',
      goal: { wallS: 3, peakMB: 200 },
    },
    { name: 'analyze .cwa, 1 day', args: analyze('day.cwa'), file: 'day.cwa', goal: null },
    { name: 'analyze .cwa, 28 days', args: analyze('month.cwa'), file: 'month.cwa', goal: null },
    {
      name: 'read .gt3x, 7 days',
      args: read('week.gt3x'),
      file: 'week.gt3x',
      goal: { wallS: 4, peakMB: 200 },
    },
  ];
}
