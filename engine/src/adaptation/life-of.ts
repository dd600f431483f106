import type { Scenario } from './scenario.ts';

/**
 * In one word how a scenario is lived until a day, so that like can be shown beside like: the activity of its first phase,
 * and whether there is exercise; null where the phase ends before.
 *
 * @example
 * lifeOf(scenario, 29); // 'bed-rest'
 */
export function lifeOf({ phases }: Pick<Scenario, 'phases'>, day: number): string | null {
  const [first] = phases;
  if (!first || first.days < day) return null;
  const exercises = (first.sessions ?? []).some(({ perWeek }) => perWeek > 0);
  return exercises ? `${first.activity} with exercise` : first.activity;
}
