import type { Terminal } from './command.ts';

const redrawnEveryMs = 100;
const clearLine = '\r\u001b[K';

export interface Progress {
  /** To be called as often as one likes: it draws ten times a second at most. */
  update(done: number): void;
  /** Removes the line. */
  clear(): void;
}

/**
 * A line about a long job, drawn over itself: share, bytes, rate and time left. Draws nothing where nobody looks.
 *
 * @param label what is worked on
 * @param total bytes in all
 * @param now clock, ms; default the machine's
 * @example
 * const progress = startProgress(terminal, 'week.cwa', source.size);
 * progress.update(1_000_000);
 * progress.clear();
 */
export function startProgress(
  terminal: Terminal,
  label: string,
  total: number,
  now: () => number = () => performance.now(),
): Progress {
  if (!terminal.interactive) return { update() {}, clear() {} };
  const started = now();
  let drawnAt = Number.NEGATIVE_INFINITY;
  return {
    update(done) {
      const at = now();
      if (at - drawnAt < redrawnEveryMs) return;
      drawnAt = at;
      terminal.err(`${clearLine}${describeProgress(label, done, total, at - started)}`);
    },
    clear() {
      if (drawnAt > started - 1) terminal.err(clearLine);
    },
  };
}

/**
 * @example
 * describeProgress('week.cwa', 64e6, 258e6, 800); // 'week.cwa: 24 % of 258 MB, 80 MB/s, about 3 s left'
 */
export function describeProgress(label: string, done: number, total: number, elapsedMs: number): string {
  const share = total > 0 ? Math.min(done / total, 1) : 1;
  const line = `${label}: ${Math.floor(share * 100)} % of ${megabytes(total)} MB`;
  // Before that, neither rate nor time left would be more than a guess.
  if (elapsedMs < 500 || done === 0) return line;
  const leftS = Math.ceil((elapsedMs * (1 / share - 1)) / 1000);
  return `${line}, ${megabytes((done / elapsedMs) * 1000)} MB/s, about ${describeSeconds(leftS)} left`;
}

function megabytes(bytes: number): string {
  const value = bytes / 1e6;
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}

function describeSeconds(seconds: number): string {
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
