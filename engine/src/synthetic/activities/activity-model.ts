import type { Random } from '../../number/index.ts';
import type { MotionPart } from '../motion/motion-part.ts';
import type { Pose, PoseTrack } from '../motion/pose-track.ts';
import type { SimulatedPerson } from '../person.ts';
import type { TruthBuilder } from '../truth.ts';

/**
 * What carries the body. One gets from one to another only in steps: on a saddle or a chair from the feet, into bed or
 * onto a machine's seat from sitting. `removed`: the sensor is not on the body.
 */
export type Support = 'upright' | 'seated' | 'lying' | 'saddle' | 'machine' | 'removed';

/** One bout to be planned. Times are seconds from the start of the recording. */
export interface Bout {
  person: SimulatedPerson;
  random: Random;
  /** Where the label begins and ends. */
  startS: number;
  endS: number;
  /** The part of it that belongs to the bout alone, between the changes from and to its neighbours. */
  fromS: number;
  toS: number;
  poses: PoseTrack;
  truth: TruthBuilder;
  add(part: MotionPart): void;
}

/** How an activity moves the thigh. */
export interface ActivityModel {
  support: Support;
  /** How the thigh is held when the bout starts. */
  entryPose(person: SimulatedPerson, random: Random): Pose;
  /** Plans what happens in the bout: moves, parts, labels, steps and repetitions. */
  plan(bout: Bout): void;
}
