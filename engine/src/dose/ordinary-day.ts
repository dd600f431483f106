import { everydayCycles } from './everyday-cycles.ts';
import type { Stretch } from './stretch.ts';

/**
 * The ordinary ambulatory day: what `relative` is 1 of.
 *
 * - Sitting, standing and steps: 164 office workers in England, thigh sensors for 24 hours, weekdays (Smith 2014,
 *   10.1186/s12889-014-1338-1; abstract): 10.6 h, 4.1 h, 9682 steps (SD 3872).
 * - Standing up: 60 times (SD 22), 140 healthy adults (Dall & Kerr 2010, 10.1016/j.apergo.2009.04.005; abstract).
 * - Steps at 100 a minute, the usual lower bound of moderate walking (Tudor-Locke 2019, 10.1186/s12966-019-0769-6), at
 *   1.05 m/s, which is that cadence times the usual step of an adult; the rest of the day in bed. Both are choices.
 * - No stairs: no measured number of stairs of an ordinary day was found.
 */
export const ordinaryDay = {
  sittingH: 10.6,
  standingH: 4.1,
  steps: 9682,
  sitToStands: 60,
  cadenceSpm: 100,
  speedMS: 1.05,
} as const;

/** Below 5000 steps a day people are called sedentary (Tudor-Locke 2013, 10.1139/apnm-2012-0235; abstract): that bound. */
export const sedentarySteps = 5000;

const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

/** Stretches in which somebody sits down: standing up and sitting down again is one cycle of the catalogue. */
const chairCycle = 'sit-to-stand';

/**
 * A day on the feet for a share of what is ordinary: its steps, its standing and its standing up all by that share, the
 * rest of the waking day sitting. That they go together is a choice.
 *
 * @param share 1: an ordinary day; 0.2: about 2000 steps
 * @returns 24 hours from 0 ms on, in as many rounds of sitting, standing and walking as there are times of standing up
 * @example
 * dayOnFeet(1).filter(({ activity }) => activity === 'walk').length; // 60
 */
export function dayOnFeet(share: number): Stretch[] {
  const { sittingH, standingH, steps, sitToStands, cadenceSpm, speedMS } = ordinaryDay;
  const walkingH = steps / cadenceSpm / 60;
  const awakeH = sittingH + standingH + walkingH;
  const onFeetH = share * (standingH + walkingH);
  const rounds = Math.max(1, Math.round(share * sitToStands));
  const stretches: Stretch[] = [];
  let atMs = 0;
  const add = (activity: Stretch['activity'], hours: number, steps = 0, stands = 0) => {
    const endMs = atMs + hours * hourMs;
    const walked = steps > 0 ? { speedMS, cadenceSpm } : {};
    const cycles = everydayCycles({ activity, seconds: 3600 * hours, steps, ...walked });
    if (stands > 0) cycles.push({ exercise: chairCycle, options: {}, count: stands });
    stretches.push({ startMs: atMs, endMs, basis: 'assumed', activity, cycles, isSet: false, ...walked });
    atMs = endMs;
  };
  add('lie', 24 - awakeH);
  for (let round = 0; round < rounds; round++) {
    add('sit', Math.max(0, awakeH - onFeetH) / rounds);
    if (share === 0) continue;
    add('stand', (share * standingH) / rounds, 0, (share * sitToStands) / rounds);
    add('walk', (share * walkingH) / rounds, (share * steps) / rounds);
  }
  return stretches;
}
