import { Worker } from 'node:worker_threads';
import { type Finding, type Gap, type GridRecording, InputError, type ReadOptions } from '@legwork/engine';
import type { ReadingTask, Reply, Request } from './messages.ts';
import { newSecond, readSecond } from './second-batch.ts';

/** From this size of a file on, the start of another thread is worth its time. */
export const leastBytesForWorker = 16_000_000;

/** A recording that another thread reads. */
export interface WorkerRecording extends GridRecording {
  /** Ends the thread. */
  close(): Promise<void>;
}

// Two levels up from here in the source, and from the one file of the package too.
const script = new URL('../../bin/reading-worker.js', import.meta.url);

/** Little is made while a recording is read; the default lets 32 MB of it lie about. */
const maxYoungGenerationSizeMb = 4;

/**
 * Opens a file with raw samples to be read, decoded, put on the common grid and searched for movements in another thread,
 * while this one works with the seconds that come out. All is as from `openGridRecording`, bit by bit.
 *
 * Throws an `InputError` as that does, and the reason of `signal` when that is aborted.
 *
 * @param options plain data
 * @param name what the user calls the file; default its path
 * @example
 * const recording = await openInWorker('week.cwa', { timezone: 'Europe/Berlin' });
 * await recording.pass({ onSecond: (second) => console.log(second.startMs) });
 * await recording.close();
 */
export async function openInWorker(
  path: string,
  options: ReadOptions = {},
  name = path,
): Promise<WorkerRecording> {
  const { onProgress, signal, ...rest } = options;
  const task: ReadingTask = { path, name, options: rest };
  const worker = new Worker(script, { workerData: task, resourceLimits: { maxYoungGenerationSizeMb } });
  const replies = repliesOf(worker, signal);
  const request = (message: Request) => worker.postMessage(message);
  const close = async () => void (await worker.terminate());

  const opened = await replies.next().catch(async (error: unknown) => {
    await close();
    throw error;
  });
  if (opened.kind !== 'opened') throw new Error(`the reading thread sent ${opened.kind} first`);
  const second = newSecond();
  let findings: Finding[] = [];
  let gaps: Gap[] = [];
  return {
    header: opened.header,
    findings: () => findings,
    gaps: () => gaps,
    close,
    async pass({ onSecond, movements, pause }) {
      request({ kind: 'pass', movements });
      for (;;) {
        const reply = await replies.next();
        if (reply.kind === 'ended') {
          ({ findings, gaps } = reply);
          return reply.pass;
        }
        if (reply.kind !== 'batch') throw new Error(`the reading thread sent ${reply.kind} in a pass`);
        const { room, seconds, bytesRead } = reply;
        const values = replies.memory[room]!;
        for (let i = 0; i < seconds; i++) {
          readSecond(values, i, second);
          onSecond(second);
        }
        request({ kind: 'free', room });
        onProgress?.(bytesRead);
        await pause?.();
      }
    },
  };
}

interface Replies {
  /** The rooms for batches, as far as they have been told. */
  readonly memory: Float64Array[];
  /** The next reply; throws what the thread could not do, and the reason of the signal. */
  next(): Promise<Reply>;
}

function repliesOf(worker: Worker, signal: AbortSignal | undefined): Replies {
  const memory: Float64Array[] = [];
  const waiting: Reply[] = [];
  let failure: { reason: unknown } | null = null;
  let wake = () => {};
  const fail = (reason: unknown) => {
    failure ??= { reason };
    wake();
  };
  worker.on('message', (reply: Reply) => {
    waiting.push(reply);
    wake();
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('the reading thread ended too early')));
  signal?.addEventListener('abort', () => wake(), { once: true });
  return {
    memory,
    async next() {
      for (;;) {
        signal?.throwIfAborted();
        const reply = waiting.shift();
        if (reply?.kind === 'room') {
          memory[reply.room] = reply.values;
          continue;
        }
        if (reply) return checked(reply);
        if (failure) throw failure.reason;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

function checked(reply: Reply): Reply {
  if (reply.kind === 'failed') throw reply.error;
  if (reply.kind === 'refused') throw new InputError(reply.code, reply.message, reply.where, reply.hint);
  return reply;
}
