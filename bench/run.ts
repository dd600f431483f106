import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { contenders } from './contenders.ts';
import { measureProcess, type ProcessCost } from './measure-process.ts';
import { resultsText } from './results-text.ts';
import { writeRecordings } from './write-recordings.ts';

const measuredRuns = 5;
const folder = mkdtempSync(join(tmpdir(), 'legwork-bench-'));

try {
  const installed = join(folder, 'installed');
  // In a process of its own: the system counts the memory of a parent for its children, and a bundler takes 200 MB.
  execFileSync(process.execPath, [join(import.meta.dirname, 'install-built.ts'), installed], {
    stdio: 'inherit',
  });
  console.log('writing recordings at 100 Hz ...');
  await writeRecordings(folder);
  const measured = contenders(installed, folder)
    .filter(({ file }) => existsSync(join(folder, file)))
    .map((contender) => ({
      contender,
      fileMB: statSync(join(folder, contender.file)).size / 1e6,
      costs: [] as ProcessCost[],
    }));
  const loadBefore = loadavg()[0]!;
  console.log(`load average ${loadBefore.toFixed(2)}`);
  // Interleaved, so that what else the machine does falls on all of them alike.
  for (let run = 0; run <= measuredRuns; run++) {
    for (const { contender, costs } of measured) {
      const cost = await measureProcess(contender.args);
      const name = run === 0 ? 'warm-up' : `run ${run}`;
      const cpuS = cost.userS + cost.systemS;
      const figures = `${cost.wallS.toFixed(2)} s, CPU ${cpuS.toFixed(2)} s, ${cost.peakMB.toFixed(0)} MB`;
      console.log(`${name}, ${contender.name}: ${figures}`);
      if (run > 0) costs.push(cost);
    }
  }
  const loadAfter = loadavg()[0]!;
  console.log(`load average ${loadAfter.toFixed(2)}`);
  const text = resultsText({
    measured,
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
