import { emptyTraffic } from '../signals/index.ts';
import type { Dose } from './dose.ts';
import { loadBins } from './load-bins.ts';

/**
 * No time at all: neutral in {@link joinDoses}.
 *
 * @example
 * joinDoses(emptyDose(), morning); // equals morning
 */
export function emptyDose(): Dose {
  const none = () => ({ value: 0, low: 0, high: 0 });
  return {
    basisS: { recorded: 0, logged: 0, assumed: 0 },
    weightBearingS: 0,
    uprightS: 0,
    unloaded: { firstS: 0, longestS: 0, lastS: 0, totalS: 0 },
    sedentaryBreaks: 0,
    edges: { first: null, last: null },
    cycles: loadBins.map(() => 0),
    muscle: {},
    traffic: emptyTraffic(),
    energy: { aerobicKJ: none(), anaerobicKJ: none(), activeKJ: none(), oxygenL: none() },
  };
}
