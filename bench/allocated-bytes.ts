import { type HeapProfiler, Session } from 'node:inspector/promises';

const samplingInterval = 256;

/**
 * Bytes that a function allocates on the heap in one run, collected or not: the mean of many runs, by V8's sampling heap
 * profiler. Contents of large typed arrays live outside the heap and are not counted.
 */
export async function allocatedBytes(runs: number, run: () => void): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post('HeapProfiler.startSampling', {
    samplingInterval,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  for (let i = 0; i < runs; i++) run();
  const { profile } = await session.post('HeapProfiler.stopSampling');
  session.disconnect();
  return sizeOf(profile.head) / runs;
}

function sizeOf({ selfSize, children }: HeapProfiler.SamplingHeapProfileNode): number {
  return children.reduce((sum, child) => sum + sizeOf(child), selfSize);
}
