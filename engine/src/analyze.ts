import type { Analysis } from './analysis.ts';
import type { ByteSource } from './recording/byte-source.ts';
import type { Placement, ReadOptions } from './recording/recording.ts';

export interface AnalyzeOptions extends ReadOptions {
  placement?: Placement;
  side?: 'left' | 'right';
  /** Add a label for every second to the result. Default false. */
  epochs?: boolean;
  /** SHA-256 of the source in lower-case hexadecimal, where the caller has it. */
  sha256?: string;
}

export async function analyze(_source: ByteSource, _options: AnalyzeOptions = {}): Promise<Analysis> {
  throw new Error('under construction');
}
