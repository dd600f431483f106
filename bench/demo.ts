import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * `npm run bench:demo [-- FOLDER]`: how long the demo takes in a fresh clone, from its start to its address and to the week
 * that is analysed; beside it, in turn, that of another clone in FOLDER.
 */

const runs = 5;
const clones = [join(import.meta.dirname, '..'), ...process.argv.slice(2)];
const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;

interface Times {
  addressS: number;
  readyS: number;
  processorS: number;
}

async function startDemo(clone: string): Promise<Times> {
  // As after the install: the pages are not built yet.
  rmSync(join(clone, 'web/dist'), { recursive: true, force: true });
  const from = performance.now();
  const seconds = () => (performance.now() - from) / 1000;
  const child = spawn(process.execPath, [join(clone, 'app/bin/legwork.js'), 'demo', '--port', '0'], {
    cwd: clone,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  try {
    let printed = '';
    child.stdout.on('data', (text) => {
      printed += text;
    });
    while (!printed.includes('\n')) {
      if (child.exitCode !== null) throw new Error('the demo ended without an address');
      await wait(20);
    }
    const addressS = seconds();
    const { origin, hash } = new URL(printed.trim());
    const entered = await fetch(`${origin}/api/session`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify({ code: hash.slice('#code='.length) }),
    });
    const cookie = entered.headers.get('set-cookie')!.split(';')[0]!;
    const get = async (path: string) => (await fetch(origin + path, { headers: { cookie } })).json();
    const [{ id }] = await get('/api/people');
    let state = '';
    while (state !== 'ready') {
      await wait(50);
      const [recording] = await get(`/api/people/${id}/recordings`);
      state = recording?.state ?? '';
      if (state === 'failed') throw new Error('the week could not be analysed');
    }
    const readyS = seconds();
    // Ticks of 10 ms, of the process and in the kernel (proc_pid_stat(5)).
    const ticks = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(' ');
    return { addressS, readyS, processorS: (Number(ticks[13]) + Number(ticks[14])) / 100 };
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

const [loadBefore] = loadavg();
const all = clones.map((): Times[] => []);
for (let run = 0; run < runs; run++)
  for (const [which, clone] of clones.entries()) {
    const times = await startDemo(clone);
    all[which]!.push(times);
    console.log(which === 0 ? 'this' : clone, times);
  }
const row = (name: string, times: readonly Times[]) =>
  `| ${name} | ${(['addressS', 'readyS', 'processorS'] as const).map((what) => `${middle(times.map((time) => time[what])).toFixed(1)} s`).join(' | ')} |`;
const text = `# The demo in a fresh clone

Written by \`npm run bench:demo\`: \`npm start\` without the start of npm, the pages not built yet. ${cpus().length} cores (${cpus()[0]!.model.trim()}), Node ${process.version}, load average ${loadBefore!.toFixed(1)} before and ${loadavg()[0]!.toFixed(1)} after. Medians of ${runs}${clones.length > 1 ? ', the two in turn' : ''}. The goal is 30 s to the week that is analysed.

| | address printed | week analysed | processor time of all threads |
| --- | --- | --- | --- |
${[row('this version', all[0]!), ...all.slice(1).map((times) => row('the version before', times))].join('\n')}
`;
writeFileSync(join(import.meta.dirname, 'DEMO.md'), text);
console.log('written to bench/DEMO.md');
