import { expect, test } from 'vitest';
import type { Terminal } from './command.ts';
import { describeProgress, startProgress } from './progress.ts';

function recordingTerminal(interactive: boolean): { terminal: Terminal; drawn: string[] } {
  const drawn: string[] = [];
  const { signal } = new AbortController();
  return { drawn, terminal: { interactive, signal, out() {}, err: (text) => drawn.push(text) } };
}

test.each([
  [0, 258e6, 0, 'a.cwa: 0 % of 258 MB'],
  [64.5e6, 258e6, 800, 'a.cwa: 25 % of 258 MB, 81 MB/s, about 3 s left'],
  [1e6, 258e6, 1000, 'a.cwa: 0 % of 258 MB, 1.0 MB/s, about 4 min left'],
  [300e6, 258e6, 3000, 'a.cwa: 100 % of 258 MB, 100 MB/s, about 0 s left'],
  [0, 0, 700, 'a.cwa: 100 % of 0.0 MB'],
])('%i of %i bytes after %i ms', (done, total, elapsedMs, line) => {
  expect(describeProgress('a.cwa', done, total, elapsedMs)).toBe(line);
});

test('draws over itself ten times a second at most, and cleans up', () => {
  const { terminal, drawn } = recordingTerminal(true);
  let nowMs = 1000;
  const progress = startProgress(terminal, 'a.cwa', 1000, () => nowMs);
  for (; nowMs < 2000; nowMs++) progress.update(nowMs - 1000);
  progress.clear();
  expect(drawn).toHaveLength(11);
  expect(drawn[0]).toBe('\r\u001b[Ka.cwa: 0 % of 0.0 MB');
  expect(drawn.at(-1)).toBe('\r\u001b[K');
});

test('draws nothing where nobody looks, and cleans up nothing where nothing was drawn', () => {
  const away = recordingTerminal(false);
  startProgress(away.terminal, 'a.cwa', 1000).update(500);
  const quick = recordingTerminal(true);
  startProgress(quick.terminal, 'a.cwa', 1000).clear();
  expect([...away.drawn, ...quick.drawn]).toEqual([]);
});
