import { afferentClasses } from '../signals/index.ts';
import { cutStretches } from './cut-stretches.ts';
import type { CycleCatalogue } from './cycle-catalogue.ts';
import type { Stretch } from './stretch.ts';
import { timesOf } from './times-of.ts';

/** What an hour came to. */
export interface HourlyLoad {
  /** Impulses of both legs: from the muscles beyond those at rest, and to the muscles. */
  evoked: number;
  efferent: number;
  weightBearingS: number;
  /** Of which something is known, s. */
  knownS: number;
}

const hourMs = 3_600_000;

/**
 * A day hour by hour, counted from its beginning.
 *
 * @param stretches in the order of time, within the day
 * @param fromMs beginning of the day, and `hours` that it has
 * @example
 * hourlyLoad(stretches, midnightMs, 24, catalogue)[9].weightBearingS; // from 9 to 10 o'clock
 */
export function hourlyLoad(
  stretches: readonly Stretch[],
  fromMs: number,
  hours: number,
  catalogue: CycleCatalogue,
): HourlyLoad[] {
  return Array.from({ length: hours }, (_, hour) => {
    const startMs = fromMs + hour * hourMs;
    const inside = cutStretches(stretches, startMs, startMs + hourMs);
    const { basisS, weightBearingS } = timesOf(inside, catalogue);
    const load = { evoked: 0, efferent: 0, weightBearingS, knownS: 0 };
    load.knownS = basisS.recorded + basisS.logged + basisS.assumed;
    for (const { cycles } of inside)
      for (const { exercise, options, count } of cycles) {
        const { traffic } = catalogue.load(exercise, options);
        load.efferent += count * traffic.efferent.middle;
        for (const afferent of afferentClasses) load.evoked += count * traffic.evoked[afferent].middle;
      }
    return load;
  });
}
