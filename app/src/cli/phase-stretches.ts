import type { FanPicture, Scenario } from '@legwork/engine';
import { phaseName } from './scenario-words.ts';

/** The phases of a scenario as stretches of days, as fan charts name them. */
export function phaseStretches({ phases }: Scenario): FanPicture['phases'] {
  let day = 0;
  return phases.map((phase) => {
    const fromDay = day;
    day += phase.days;
    return { fromDay, toDay: day, label: phaseName(phase) };
  });
}
