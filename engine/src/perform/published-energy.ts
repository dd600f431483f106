import type { Body } from '../body/index.ts';
import { type ActivityEffort, type ActivityPower, activityPowerW } from '../energy/index.ts';
import { findExercise, type Motion } from '../exercise/index.ts';
import { gravityPresetsMS2, type PerformOptions } from '../mechanics/index.ts';

/** Exercises that are an activity of every day, whose cost was measured in people. */
const activities = {
  lie: 'lie',
  sit: 'sit',
  stand: 'stand',
  walk: 'walk',
  run: 'run',
  'stairs-up': 'stairs',
  'stairs-down': 'stairs',
  cycle: 'cycle',
  row: 'row',
} as const;

/**
 * What an exercise costs by published equations and measurements, not by its muscles: where it is an activity of every
 * day, of somebody on Earth who carries nothing and is carried by nothing. `null` elsewhere.
 *
 * @param name of the catalogue
 * @example
 * publishedEnergy('walk', {}, body, buildMotion('walk', body))?.watts.value; // 295, at 1.3 m/s
 */
export function publishedEnergy(
  name: string,
  options: PerformOptions,
  body: Body,
  { assumed, durationS }: Motion,
): ActivityPower | null {
  const activity = activities[findExercise(name).name as keyof typeof activities];
  const {
    gravityMS2 = gravityPresetsMS2.earth,
    loadKg = 0,
    harnessBW = 0,
    deviceN = 0,
    waterM = 0,
  } = options;
  const helped = gravityMS2 !== gravityPresetsMS2.earth || harnessBW > 0 || deviceN > 0 || waterM > 0;
  if (activity === undefined || helped || loadKg > 0 || body.prostheses.length > 0) return null;
  const chosen = (option: 'speedMS' | 'stepHeightM' | 'powerW'): number | undefined => {
    const value = options[option] ?? assumed[option];
    return typeof value === 'number' ? value : undefined;
  };
  // What is not known of an activity is left out; a cycle of a gait is two steps.
  const [speedMS, stepHeightM, pedalPowerW] = [chosen('speedMS'), chosen('stepHeightM'), chosen('powerW')];
  const effort: ActivityEffort = {
    ...(speedMS !== undefined && { speedMS }),
    ...(activity === 'stairs' && {
      cadenceSpm: 120 / durationS,
      direction: name === 'stairs-up' ? 'up' : 'down',
    }),
    ...(stepHeightM !== undefined && { stepHeightM }),
    ...(pedalPowerW !== undefined && { pedalPowerW }),
  };
  return activityPowerW(activity, effort, body);
}
