import type { FileHandle } from 'node:fs/promises';

/** What puts bytes on a disk; tests take one that is soon full. */
export interface Disk {
  /** Writes all the bytes at a place in a file. */
  write(file: FileHandle, bytes: Uint8Array, position: number): Promise<void>;
}

/** The disks of this machine. */
export const realDisk: Disk = {
  async write(file, bytes, position) {
    for (let done = 0; done < bytes.length; ) {
      const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
      done += bytesWritten;
    }
  },
};
