import type { BodyOptions } from '../body/index.ts';
import {
  cycleCatalogue,
  dayOnFeet,
  doseOfStretches,
  dosesOfDays,
  hourlyLoad,
  type LoggedSet,
  layOver,
  type RecordedMovement,
  stretchesOfMovement,
  stretchesOfSets,
} from '../dose/index.ts';
import { nextMidnightMs } from '../movement/index.ts';
import type { FindingLog } from '../recording/index.ts';
import { describeDose } from './describe-dose.ts';
import type { DayDose } from './dose-result.ts';
import { isoTime } from './iso-time.ts';

/** Whose days, and what was written down beside the recording. */
export interface DoseDaysOptions {
  /** IANA zone in which days are cut. */
  timezone: string;
  body: BodyOptions;
  loggedSets?: readonly LoggedSet[];
}

/**
 * The dose of each day of a recording, by date. A logged set that overlaps what was recorded takes its place, which the
 * log says.
 *
 * @throws InputError where the body or a logged set is none that can be, for example where this body can't reach a depth
 * @example
 * doseDays({ bouts, transitions, sets }, { timezone: 'UTC', body: {} }, log).get('2026-06-01')?.weightBearingS; // s
 */
export function doseDays(
  movement: RecordedMovement,
  { timezone, body, loggedSets = [] }: DoseDaysOptions,
  log: FindingLog,
): Map<string, DayDose> {
  const catalogue = cycleCatalogue(body);
  const logged = stretchesOfSets(loggedSets, catalogue);
  const { stretches, replacedS } = layOver(stretchesOfMovement(movement, catalogue), logged);
  replacedS.forEach((seconds, i) => {
    if (seconds > 0) log.add('logged-set-counts', isoTime(logged[i].startMs));
  });
  const ordinary = doseOfStretches(dayOnFeet(1), catalogue);
  const days = dosesOfDays(stretches, timezone, catalogue);
  return new Map(
    days.map(({ stretches, ...day }) => {
      const { date, dayS } = day;
      const endMs = nextMidnightMs(stretches[0].startMs, timezone);
      const hours = hourlyLoad(stretches, endMs - 1000 * dayS, Math.round(dayS / 3600), catalogue);
      return [date, describeDose(day, { ordinary, hours })];
    }),
  );
}
