import { Worker } from 'node:worker_threads';
import { InputError } from '@legwork/engine';
import type { Results, TaskMessage, TaskName, TaskReply, Tasks } from './tasks.ts';

// Two levels up from here in the source, and from the file of the package that this becomes a part of.
const script = new URL('../../bin/task-worker.js', import.meta.url);

/** Little that is made on the way lives long; the default lets hundreds of MB of it lie about. */
const maxYoungGenerationSizeMb = 16;

/** A thread that does one task after the other. */
export interface TaskThread {
  /**
   * Does a task, after those asked for before.
   *
   * @param options `onProgress` is told the share that is done, 0 to 1; `signal` gives the task up
   * @throws what the task throws, an `InputError` among others, and the reason of the signal
   */
  run<Name extends TaskName>(
    name: Name,
    task: Tasks[Name],
    options?: { onProgress?: (done: number) => void; signal?: AbortSignal },
  ): Promise<Results[Name]>;
  /** Ends the thread until the next task: it would keep the memory that a long one took. */
  rest(): Promise<void>;
  /** Ends it for good: every task is refused from now on. */
  close(): Promise<void>;
}

/**
 * A thread for work that would keep the server from answering. It starts with its first task; one that is given up
 * ends it, and the next task starts another.
 *
 * @example
 * const thread = newTaskThread();
 * const { document } = await thread.run('analyse', { path, name, sha256, options: {} });
 */
export function newTaskThread(): TaskThread {
  const closing = new AbortController();
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const start = () => {
    const thread = new Worker(script, { resourceLimits: { maxYoungGenerationSizeMb } });
    // One that ends after an abort may still report an error.
    return thread.on('error', () => {});
  };

  const end = async () => {
    const ending = worker;
    worker = null;
    await ending?.terminate();
  };

  const runNow = async (message: TaskMessage, onProgress: (done: number) => void, signal: AbortSignal) => {
    signal.throwIfAborted();
    worker ??= start();
    const thread = worker;
    let stopListening = () => {};
    try {
      return await new Promise<Results[TaskName]>((resolve, reject) => {
        const onMessage = (reply: TaskReply) => {
          if (reply.kind === 'progress') onProgress(reply.done);
          else if (reply.kind === 'ended') resolve(reply.result);
          else if (reply.kind === 'refused')
            reject(new InputError(reply.code, reply.message, reply.where, reply.hint));
          else reject(reply.error);
        };
        // Out of memory, or a bug: the thread is gone.
        const onEnd = (reason: unknown) => {
          if (worker === thread) worker = null;
          reject(reason instanceof Error ? reason : new Error('the working thread ended too early'));
        };
        const onAbort = () => {
          void end();
          reject(signal.reason);
        };
        thread.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
        signal.addEventListener('abort', onAbort, { once: true });
        stopListening = () => {
          thread.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
          signal.removeEventListener('abort', onAbort);
        };
        thread.postMessage(message);
      });
    } finally {
      stopListening();
    }
  };

  return {
    run(name, task, { onProgress = () => {}, signal = closing.signal } = {}) {
      const both = AbortSignal.any([signal, closing.signal]);
      const result = last.then(() => runNow({ name, task }, onProgress, both));
      last = result.catch(() => {});
      return result as Promise<Results[typeof name]>;
    },
    rest: end,
    async close() {
      closing.abort(new Error('the thread was closed'));
      await end();
    },
  };
}
