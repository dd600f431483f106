import { InputError } from '@legwork/engine';
import { errorDocument } from '../cli/describe-error.ts';
import { readPerson } from '../store/people/read-person.ts';
import { failAnalysis } from '../store/recordings/fail-analysis.ts';
import { nextWaiting } from '../store/recordings/next-waiting.ts';
import type { Recording } from '../store/recordings/recording.ts';
import { saveAnalysis } from '../store/recordings/save-analysis.ts';
import { waitAgain } from '../store/recordings/wait-again.ts';
import type { Store } from '../store/store.ts';
import { fileToRead } from './file-to-read.ts';
import type { TaskThread } from './task-thread.ts';

/** What is told while recordings are analysed. */
export interface QueueEvent {
  recordingId: string;
  personId: string;
  state: Recording['state'];
  /** Share that is done, 0 to 1. */
  done: number;
}

/** Analyses recordings that wait, one after the other. */
export interface Queue {
  /** To be called when a recording waits. */
  wake(): void;
  /** Gives up a recording that is being analysed, because it was taken away or is to be read otherwise. */
  giveUp(recordingId: string): void;
  /** Resolves once nothing waits any more. */
  idle(): Promise<void>;
  /** Ends; what was under way waits for the next process. */
  stop(): Promise<void>;
}

export interface QueueOptions {
  engineVersion: string;
  onEvent?: (event: QueueEvent) => void;
  /** Is told what went wrong with the store or with this program; the recording stays waiting or failed. */
  onError?: (error: unknown) => void;
}

/**
 * Starts to analyse what waits in a store, what an earlier process could not end before it.
 *
 * @example
 * const queue = await startQueue(store, newTaskThread(), { engineVersion });
 * queue.wake();
 */
export async function startQueue(
  store: Store,
  thread: TaskThread,
  { engineVersion, onEvent = () => {}, onError = () => {} }: QueueOptions,
): Promise<Queue> {
  await waitAgain(store);
  const stopping = new AbortController();
  let current: { id: string; controller: AbortController } | null = null;
  let running: Promise<void> | null = null;
  let again = false;

  const analyse = async (recording: Recording) => {
    const controller = new AbortController();
    current = { id: recording.id, controller };
    const tell = (state: Recording['state'], done: number) =>
      onEvent({ recordingId: recording.id, personId: recording.personId, state, done });
    tell('analysing', 0);
    try {
      const person = await readPerson(store.db, recording.personId);
      const { document, epochs, pyramid } = await thread.run(
        'analyse',
        { ...fileToRead(store.folder, recording, person, store.now()), sha256: recording.sha256 },
        {
          onProgress: (done) => tell('analysing', done),
          signal: AbortSignal.any([controller.signal, stopping.signal]),
        },
      );
      const kept = await saveAnalysis(store, recording.id, {
        analysis: JSON.parse(document),
        engineVersion,
        epochs,
        pyramid,
      });
      if (kept) tell('ready', 1);
    } catch (error) {
      if (stopping.signal.aborted) return;
      if (controller.signal.aborted) {
        // It may come back out of the trash.
        await waitAgain(store, recording.id);
        return;
      }
      const { code, message, where, hint } = errorDocument(error);
      await failAnalysis(store, recording.id, { code, message, where, hint });
      tell('failed', 1);
      if (!(error instanceof InputError)) onError(error);
    } finally {
      current = null;
    }
  };

  const work = async () => {
    do {
      again = false;
      for (;;) {
        if (stopping.signal.aborted) return;
        const recording = await nextWaiting(store);
        if (!recording) break;
        await analyse(recording);
      }
    } while (again);
    // A thread keeps the memory that a long recording took.
    await thread.rest();
  };

  const wake = () => {
    again = true;
    running ??= work()
      .catch((error: unknown) => {
        // A store that was closed or is full: tried again at the next call.
        if (!stopping.signal.aborted) onError(error);
      })
      .finally(() => {
        running = null;
      });
  };
  wake();

  return {
    wake,
    giveUp(recordingId) {
      if (current?.id === recordingId) current.controller.abort(new Error('given up'));
    },
    async idle() {
      while (running) await running;
    },
    async stop() {
      stopping.abort(new Error('the server ends'));
      await running;
      await thread.close();
    },
  };
}
