import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, memorySource, simulateRecording } from '@legwork/engine';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import { analyzeFile } from './analyze-file.ts';
import type { Terminal } from './command.ts';
import { writeCwaFile } from './write-cwa-file.ts';

const terminal: Terminal = {
  out() {},
  err() {},
  interactive: false,
  signal: new AbortController().signal,
};

test('a file that is read in another thread gives the same analysis as its bytes in this one', async () => {
  const path = join(temporaryFolder(), 'long.cwa');
  const schedule = [
    { activity: 'sit', seconds: 5000 },
    { activity: 'walk', seconds: 2000 },
    { exercise: 'squat', repetitions: 10 },
    { activity: 'lie', seconds: 6000 },
  ] as const;
  const { blocks } = simulateRecording(schedule, {
    seed: 5,
    sampleRateHz: 100,
    rotation: 'random',
    gyro: true,
  });
  await writeCwaFile(path, blocks(), { rateHz: 100, device: 'AX6' });
  // So large a file is read in another thread.
  expect(statSync(path).size).toBeGreaterThan(16_000_000);
  const options = { epochs: true, timezone: 'Europe/Berlin' };
  const { recording, ...there } = await analyzeFile(path, options, terminal);
  const { recording: facts, ...here } = await analyze(memorySource(path, readFileSync(path)), options);
  expect(there.bouts.length).toBeGreaterThan(3);
  expect(there.transitions.length).toBeGreaterThan(0);
  expect(there).toEqual(here);
  expect(recording).toEqual({
    ...facts,
    file: 'long.cwa',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
}, 60_000);
