export type { SimulatedPerson } from './person.ts';
export type { RotationMatrix } from './rotation.ts';
export type {
  ActivityItem,
  CatalogueItem,
  ExerciseItem,
  LyingPosture,
  Schedule,
  ScheduleItem,
  SetTempo,
} from './schedule.ts';
export { scheduledSeconds } from './scheduled-seconds.ts';
export { scriptedSchedule } from './scripted-schedule.ts';
export type { Sensor, SensorError } from './sensor.ts';
export { type SimulatedRecording, type SimulationOptions, simulateRecording } from './simulate-recording.ts';
export type { TrueBout, TrueRepetition, TrueSet, TrueTransition, Truth } from './truth.ts';
export { weekSchedule } from './week-schedule.ts';
