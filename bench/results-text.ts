import type { ProcessCost } from './measure-process.ts';

/** At most this much for the week: what the project asks of itself. */
const goal = { wallS: 10, peakMB: 300 };

/**
 * The same week read by others, on a machine of this size (2 cores), as measured when this project was planned.
 * None of them works out what the legs did but the last, which starts from samples in memory.
 */
const peers: readonly (readonly [name: string, does: string, wallS: string, peakGB: string])[] = [
  ['scikit-digital-health (Fortran, C)', 'reads .cwa', '3.4', '2.39'],
  ['actipy (Java)', 'reads .cwa', '11.4-13.0', '0.50'],
  ['omconvert (C)', 'reads .cwa, resamples, writes', '14.4-15.8', '0.28'],
  ['openmovement-python', 'reads .cwa', '12.6', '4.8'],
  ['GGIRread (R, C++)', 'reads .cwa, resamples', '101', '7.2'],
  ['ActiMotus (Python)', 'features and activities of a week already in memory', '75', '12.7'],
];

export interface BenchmarkRun {
  fileMB: number;
  samples: number;
  /** One for each measured run, without the warm-up. */
  costs: readonly ProcessCost[];
  /** Of one minute, before the first and after the last run. */
  loadAverage: readonly [before: number, after: number];
  cores: number;
  processor: string;
  node: string;
}

/** The text of `bench/RESULTS.md`. */
export function resultsText(run: BenchmarkRun): string {
  const median = (pick: (cost: ProcessCost) => number) => medianOf(run.costs.map(pick));
  const wallS = median((cost) => cost.wallS);
  const peakMB = median((cost) => cost.peakMB);
  const cpuS = median((cost) => cost.userS + cost.systemS);
  const verdict = (met: boolean) => (met ? 'met' : 'missed');
  return `# Speed and memory

Written by \`npm run bench\`; [how it is run](README.md).

\`legwork analyze week.cwa --json\` on 7 days at 100 Hz (${run.fileMB.toFixed(0)} MB, ${(run.samples / 1e6).toFixed(1)} million samples), the whole process
from start to end: calibration, non-wear, frame, activity of every second, steps, transitions, days, and the SHA-256.

| | median | runs | goal | |
| --- | --- | --- | --- | --- |
| wall time, s | ${wallS.toFixed(2)} | ${list(run.costs, (cost) => cost.wallS.toFixed(2))} | at most ${goal.wallS} | ${verdict(wallS <= goal.wallS)} |
| CPU time (user + system), s | ${cpuS.toFixed(2)} | ${list(run.costs, (cost) => (cost.userS + cost.systemS).toFixed(2))} | | |
| peak memory, MB | ${peakMB.toFixed(0)} | ${list(run.costs, (cost) => cost.peakMB.toFixed(0))} | at most ${goal.peakMB} | ${verdict(peakMB <= goal.peakMB)} |

Machine: ${run.cores} cores, ${run.processor}; Node ${run.node}. Load average of one minute ${run.loadAverage[0].toFixed(2)} before, ${run.loadAverage[1].toFixed(2)} after
the runs, these runs included: well above 1 means that something else took time from them.

## Others on a week of this size

Measured once on another machine of 2 cores; not run again here, so compare orders of magnitude, not digits.

| program | does | wall s | peak memory, GB |
| --- | --- | --- | --- |
| **legwork analyze** | reads .cwa and works out what the legs did | ${wallS.toFixed(1)} | ${(peakMB / 1000).toFixed(2)} |
${peers.map((row) => `| ${row.join(' | ')} |`).join('\n')}
`;
}

function list(costs: readonly ProcessCost[], format: (cost: ProcessCost) => string): string {
  return costs.map(format).join(', ');
}

/** The middle value; of an even number of values the mean of the two in the middle. */
function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}
