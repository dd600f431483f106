import { type Envelope, emptyBins, noSampleMg, widenBin } from './envelope.ts';

/**
 * The same envelope in bins `factor` times as wide: what a coarser one of the same samples would be.
 *
 * @param factor how many neighbouring bins become one, at least 1
 * @example
 * mergeBins(envelope, 60); // from seconds to minutes
 */
export function mergeBins(envelope: Envelope, factor: number): Envelope {
  const count = Math.ceil(envelope.count / factor);
  const merged: Envelope = {
    startMs: envelope.startMs,
    binMs: envelope.binMs * factor,
    count,
    min: emptyBins(count),
    max: emptyBins(count),
  };
  for (const axis of ['x', 'y', 'z'] as const) {
    const min = envelope.min[axis];
    const max = envelope.max[axis];
    for (let i = 0; i < envelope.count; i++) {
      if (max[i] === noSampleMg) continue;
      widenBin(merged.min[axis], merged.max[axis], Math.floor(i / factor), min[i], max[i]);
    }
  }
  return merged;
}
