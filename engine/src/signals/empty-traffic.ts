import type { Traffic } from './traffic.ts';

/**
 * No impulses at all: where sums begin.
 *
 * @example
 * emptyTraffic().efferent.middle; // 0
 */
export function emptyTraffic(): Traffic {
  const none = () => ({ middle: 0, low: 0, high: 0 });
  return {
    evoked: { Ia: none(), II: none(), Ib: none() },
    tonic: { Ia: none(), II: none(), Ib: none() },
    withheld: { Ia: 0, II: 0, Ib: 0 },
    efferent: none(),
  };
}
