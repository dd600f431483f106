import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCwaFile } from '../app/src/cli/write-cwa-file.ts';
import { simulateRecording, weekSchedule } from '../engine/src/index.ts';
import { measureProcess, type ProcessCost } from './measure-process.ts';
import { resultsText } from './results-text.ts';

const measuredRuns = 5;
const rateHz = 100;
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'legwork-bench-'));

try {
  const file = join(folder, 'week.cwa');
  console.log('writing a week at 100 Hz ...');
  const week = simulateRecording(weekSchedule(1), { seed: 1, sampleRateHz: rateHz, rotation: 'random' });
  await writeCwaFile(file, week.blocks(), { rateHz });
  const fileMB = statSync(file).size / 1e6;
  console.log(`${fileMB.toFixed(0)} MB, ${week.sampleCount} samples`);

  const command = [join(root, 'app/bin/legwork.js'), 'analyze', file, '--json'];
  const loadBefore = loadavg()[0]!;
  console.log(`load average ${loadBefore.toFixed(2)}`);
  const costs: ProcessCost[] = [];
  for (let run = 0; run <= measuredRuns; run++) {
    const cost = await measureProcess(command);
    const { wallS, userS, systemS, peakMB } = cost;
    const name = run === 0 ? 'warm-up' : `run ${run}`;
    const cpu = `${userS.toFixed(2)} s user, ${systemS.toFixed(2)} s system`;
    console.log(`${name}: ${wallS.toFixed(2)} s, ${cpu}, ${peakMB.toFixed(0)} MB`);
    if (run > 0) costs.push(cost);
  }
  const loadAfter = loadavg()[0]!;
  console.log(`load average ${loadAfter.toFixed(2)}`);

  const text = resultsText({
    fileMB,
    samples: week.sampleCount,
    costs,
    loadAverage: [loadBefore, loadAfter],
    cores: cpus().length,
    processor: cpus()[0]!.model.trim(),
    node: process.version,
  });
  writeFileSync(join(import.meta.dirname, 'RESULTS.md'), text);
  console.log('written to bench/RESULTS.md');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
