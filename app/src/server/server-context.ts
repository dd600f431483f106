import type { Queue } from '../jobs/start-queue.ts';
import type { TaskThread } from '../jobs/task-thread.ts';
import type { TraceReader } from '../jobs/trace-reader.ts';
import type { Store } from '../store/store.ts';
import type { RunningUploads } from '../store/uploads/running-uploads.ts';
import type { ChangedKind, EventBus } from './event-bus.ts';
import type { OneTimeCode } from './one-time-code.ts';

/** What the routes work with. */
export interface ServerContext {
  store: Store;
  uploads: RunningUploads;
  queue: Queue;
  /** For what somebody waits for: previews, raw samples. */
  thread: TaskThread;
  readTrace: TraceReader;
  events: EventBus;
  code: OneTimeCode;
  engineVersion: string;
  demo: boolean;
  /** Tells every page what to fetch again. */
  changed(kind: ChangedKind, personId?: string | null): void;
  /** Kept for a bundle for bug reports; no health data. */
  problems: ProblemLog;
}

/** The last problems that were no fault of the user. */
export interface ProblemLog {
  add(error: unknown): void;
  list(): { atMs: number; name: string; stack: string }[];
}
