import type { ByteSource } from './byte-source.ts';
import type { EventRecording } from './event-recording.ts';
import type { ReadOptions, Recording } from './recording.ts';

interface FormatBase {
  /** Name in the registry, for example `cwa`. */
  name: string;
  /** In words, for messages and documentation, for example `Axivity .cwa (AX3, AX6)`. */
  description: string;
  /** Whether its files may be packed with gzip; `sniff` is then asked about the unpacked bytes too. */
  readsGzip?: true;
  /** True if a file that starts with these bytes (up to 4096) is of this format. */
  sniff(firstBytes: Uint8Array): boolean;
}

/** A format with raw samples. */
export interface SampleFormat extends FormatBase {
  kind: 'samples';
  open(source: ByteSource, options: ReadOptions): Promise<Recording>;
}

/** A format with what the device itself made of its samples. */
export interface EventFormat extends FormatBase {
  kind: 'events';
  open(source: ByteSource, options: ReadOptions): Promise<EventRecording>;
}

/** How a file format takes part: one folder with one of these, listed in `formats.ts`. */
export type RecordingFormat = SampleFormat | EventFormat;
