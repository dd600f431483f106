import type { SampleBlock } from './recording.ts';

/** What a writer takes of a sample block; angular velocity and slow readings may be missing. */
export type WritableBlock = Pick<SampleBlock, 'count' | 'timeMs' | 'x' | 'y' | 'z'> &
  Partial<Pick<SampleBlock, 'gyro' | 'gapBefore' | 'auxiliary'>>;
