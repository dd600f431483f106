/** How the bytes get there. */
export interface SliceSending {
  /** Sends a part of the file; gives how many bytes are there then. */
  send(slice: Blob, offset: number): Promise<number>;
  /** How many bytes are there, after a break. */
  offset(): Promise<number>;
  /** Whether an error is a break of the connection, that may pass. */
  isBreak(error: unknown): boolean;
  wait(ms: number): Promise<void>;
  onProgress(bytes: number): void;
}

/** Sent at once: small enough to show progress, large enough not to ask often. A choice. */
const sliceBytes = 8_000_000;
/** A program that is started again is back within some seconds; after half a minute somebody has to look. Choices. */
const waits = { count: 15, ms: 2000 };

/**
 * Sends a file part by part. After a break it goes on from where the other side is, until it has waited too long in a row.
 *
 * @throws what `send` threw, where that is no break or the break does not end
 */
export async function sendSlices(file: Blob, from: number, sending: SliceSending): Promise<void> {
  let offset = from;
  let waited = 0;
  while (offset < file.size) {
    sending.onProgress(offset);
    try {
      offset = await sending.send(file.slice(offset, offset + sliceBytes), offset);
      waited = 0;
    } catch (error) {
      if (!sending.isBreak(error)) throw error;
      for (let isBack = false; !isBack; waited++) {
        if (waited >= waits.count) throw error;
        await sending.wait(waits.ms);
        isBack = await sending.offset().then(
          (there) => {
            offset = there;
            return true;
          },
          (again: unknown) => {
            if (!sending.isBreak(again)) throw again;
            return false;
          },
        );
      }
    }
  }
  sending.onProgress(file.size);
}
