import { createHash, type Hash } from 'node:crypto';

/** A hash of the first bytes of an upload. */
export interface RunningHash {
  hash: Hash;
  bytes: number;
}

/** What this process knows of uploads under way: it is lost with it, and then worked out anew. */
export interface RunningUploads {
  /** Uploads that bytes are arriving for. */
  busy: Set<string>;
  /** Hash of what has arrived, by upload. */
  hashes: Map<string, RunningHash>;
}

export function newRunningUploads(): RunningUploads {
  return { busy: new Set(), hashes: new Map() };
}

/** The hash to go on with at an offset: the running one, or null where it has to be worked out from the file. */
export function hashAt({ hashes }: RunningUploads, id: string, offset: number): RunningHash | null {
  if (offset === 0) return { hash: createHash('sha256'), bytes: 0 };
  const running = hashes.get(id);
  return running?.bytes === offset ? running : null;
}
