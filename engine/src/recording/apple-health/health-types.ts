import type { EventActivity } from '../event-recording.ts';
import type { HealthUnit } from './health-units.ts';

const quantity = 'HKQuantityTypeIdentifier';

export const stepType = `${quantity}StepCount`;
export const heartRateType = `${quantity}HeartRate`;
export const activeEnergyType = `${quantity}ActiveEnergyBurned`;
export const distanceType = /^HKQuantityTypeIdentifierDistance/;

/** Quantities about walking and standing that are kept, with the unit in which they are given. */
export const measureTypes: ReadonlyMap<string, { name: string; unit: HealthUnit }> = new Map(
  (
    [
      ['WalkingSpeed', 'walking-speed', 'm/s'],
      ['WalkingStepLength', 'step-length', 'm'],
      ['WalkingAsymmetryPercentage', 'walking-asymmetry', '%'],
      ['WalkingDoubleSupportPercentage', 'double-support', '%'],
      ['AppleWalkingSteadiness', 'walking-steadiness', '%'],
      ['SixMinuteWalkTestDistance', 'six-minute-walk', 'm'],
      ['StairAscentSpeed', 'stair-ascent-speed', 'm/s'],
      ['StairDescentSpeed', 'stair-descent-speed', 'm/s'],
      ['AppleStandTime', 'stand-time', 'min'],
    ] as const
  ).map(([type, name, unit]) => [quantity + type, { name, unit }]),
);

const workoutPrefix = 'HKWorkoutActivityType';

const workoutActivities: Readonly<Record<string, EventActivity>> = {
  Walking: 'walk',
  Hiking: 'walk',
  Running: 'run',
  Cycling: 'cycle',
  Rowing: 'row',
};

/**
 * What a type of workout is called, and what the legs do in it.
 *
 * @example
 * workoutSport('HKWorkoutActivityTypeStairClimbing'); // { sport: 'stair climbing', activity: 'other' }
 */
export function workoutSport(type: string | null): { sport: string; activity: EventActivity } {
  const name = type?.startsWith(workoutPrefix) ? type.slice(workoutPrefix.length) : '';
  const words = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return { sport: words || 'unknown', activity: workoutActivities[name] ?? 'other' };
}
