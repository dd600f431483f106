import type { Contender } from './contenders.ts';
import type { ProcessCost } from './measure-process.ts';

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
  ['actipy (Java)', 'reads .gt3x', '54', '0.28'],
  ['read.gt3x (R, C++)', 'reads .gt3x', '25.6-27.8', '4.8'],
  ['ActiMotus (Python)', 'features and activities of a week already in memory', '75', '12.7'],
];

/** A contender and what it cost, one for each measured run, without the warm-up. */
export interface Measured {
  contender: Contender;
  fileMB: number;
  costs: readonly ProcessCost[];
}

export interface BenchmarkRun {
  measured: readonly Measured[];
  /** Of one minute, before the first and after the last run. */
  loadAverage: readonly [before: number, after: number];
  cores: number;
  processor: string;
  node: string;
}

/** The text of `bench/RESULTS.md`. */
export function resultsText(run: BenchmarkRun): string {
  const [before, after] = run.loadAverage.map((load) => load.toFixed(2));
  return `# Speed and memory

Written by \`npm run bench\`; [how it is run](README.md). Measured apart: [pages](PAGES.md), [server](SERVER.md),
[raw samples](WINDOWS.md), [demo](DEMO.md), [mechanics](MECHANICS.md), [simulation](ADAPTATION.md). Recordings at 100 Hz; each row is a whole process, the start of
Node included. \`analyze\` is all of \`legwork analyze FILE --json\`: calibration, non-wear, frame, activity of every
second, steps, transitions, days, and the SHA-256; its first goal was 10 s and 300 MB.

| | file, MB | wall time, s: median (runs) | CPU time, s | peak memory, MB: median (runs) | goal | |
| --- | --- | --- | --- | --- | --- | --- |
${run.measured.map(row).join('\n')}

The \`.gt3x\` file is as large as the one that others were measured on: noise is added to the simulated week, which packs to
a third of that without.

Machine: ${run.cores} cores, ${run.processor}; Node ${run.node}. Load average of one minute ${before} before, ${after} after
the runs, these runs included: well above 1 means that something else took time from them.

## Others on a week of this size

Measured once on another machine of 2 cores; not run again here, so compare orders of magnitude, not digits.

| program | does | wall s | peak memory, GB |
| --- | --- | --- | --- |
${run.measured
  .filter(({ contender }) => contender.goal)
  .map(ownRow)
  .join('\n')}
${peers.map((peer) => `| ${peer.join(' | ')} |`).join('\n')}
`;
}

function row({ contender, fileMB, costs }: Measured): string {
  const wallS = medianOf(costs.map((cost) => cost.wallS));
  const cpuS = medianOf(costs.map((cost) => cost.userS + cost.systemS));
  const peakMB = medianOf(costs.map((cost) => cost.peakMB));
  const { goal } = contender;
  const cells = [
    contender.name,
    fileMB.toFixed(0),
    `${wallS.toFixed(2)} (${list(costs, (cost) => cost.wallS.toFixed(2))})`,
    cpuS.toFixed(2),
    `${peakMB.toFixed(0)} (${list(costs, (cost) => cost.peakMB.toFixed(0))})`,
    goal ? `at most ${goal.wallS} s, ${goal.peakMB} MB` : '',
    goal ? verdict(wallS <= goal.wallS, peakMB <= goal.peakMB) : '',
  ];
  return `| ${cells.join(' | ')} |`;
}

function verdict(timeMet: boolean, memoryMet: boolean): string {
  if (timeMet && memoryMet) return 'met';
  if (timeMet) return 'time met, memory missed';
  return memoryMet ? 'memory met, time missed' : 'missed';
}

function ownRow({ contender, costs }: Measured): string {
  const wallS = medianOf(costs.map((cost) => cost.wallS));
  const peakMB = medianOf(costs.map((cost) => cost.peakMB));
  return `| **Legwork** | ${contender.name} | ${wallS.toFixed(1)} | ${(peakMB / 1000).toFixed(2)} |`;
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
