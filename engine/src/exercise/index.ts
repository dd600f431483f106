export { buildMotion } from './build-motion.ts';
export { exercises } from './catalogue.ts';
export type { Exercise } from './exercise.ts';
export type { BarPosition, ExerciseOptions } from './exercise-options.ts';
export { findExercise } from './find-exercise.ts';
export type {
  AppliedForce,
  CarriedMass,
  MeasuredForce,
  Motion,
  Support,
  SurfaceContact,
} from './motion.ts';
export type { Tempo } from './tempo-profile.ts';
export {
  type VirtualPlacement,
  type VirtualSensorOptions,
  type VirtualSignals,
  virtualSensor,
} from './virtual-sensor.ts';
