import { expect, test } from 'vitest';
import { measureProcess } from './measure-process.ts';

test('counts the memory and the time of the process it runs, and no other', async () => {
  const idle = await measureProcess(['--eval', '']);
  const busy = await measureProcess([
    '--eval',
    `const held = Buffer.alloc(300e6, 1);
     const until = process.cpuUsage().user + 400_000;
     while (process.cpuUsage().user < until) held[1]++;`,
  ]);
  expect(busy.peakMB - idle.peakMB).toBeGreaterThan(290);
  expect(busy.peakMB - idle.peakMB).toBeLessThan(400);
  expect(busy.userS).toBeGreaterThan(0.4);
  expect(busy.wallS).toBeGreaterThan(0.3);
});

test('a program that fails is an error, not a measurement', async () => {
  await expect(measureProcess(['--eval', 'throw new Error("no such thing")'])).rejects.toThrow(
    'no such thing',
  );
});
