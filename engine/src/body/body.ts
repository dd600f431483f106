import type { Joint, JointRange } from './joint-limits.ts';
import type { MuscleGroup } from './muscle-groups.ts';

export type Sex = 'female' | 'male';
export type Side = 'right' | 'left';

/** A rigid segment, of one side: its y axis points up along it, its origin is its upper joint (of pelvis and trunk the lower). */
export interface BodySegment {
  massKg: number;
  lengthM: number;
  /** Centre of mass in the segment's frame, m. */
  comX: number;
  comY: number;
  /** About the centre of mass, transverse axis. */
  inertiaKgM2: number;
}

/** The segments of one leg. The foot's frame has its origin in the ankle and x along the sole. */
export interface LegSegments {
  thigh: BodySegment;
  shank: BodySegment;
  foot: BodySegment;
  toes: BodySegment;
}

/** Points of the foot, m from the ankle: forward along the sole, and down. */
export interface FootShape {
  ankleHeightM: number;
  heelBehindM: number;
  toeJointFrontM: number;
  toeTipFrontM: number;
}

/** A leg part that is replaced: everything below the level is a device without muscles. */
export interface Prosthesis {
  side: Side;
  level: 'below-knee' | 'above-knee';
  /** Mass of the device, kg. Default: 0.6 of what it replaces, a choice (devices are lighter than legs). */
  massKg?: number;
}

/** A person as the mechanics sees them. Made by `describeBody`, frozen. */
export interface Body {
  sex: Sex;
  massKg: number;
  heightM: number;
  ageY: number;
  pelvis: BodySegment;
  /** Trunk above the lumbar joint, with neck and head. */
  trunk: BodySegment;
  legs: Readonly<Record<Side, LegSegments>>;
  foot: FootShape;
  /** Both upper arms as one, both forearms with hands as one. */
  upperArms: BodySegment;
  forearms: BodySegment;
  /** Where the lumbar joint is from the hip joint, m, in the pelvis' frame. */
  lumbarX: number;
  lumbarY: number;
  /** How far above the lumbar joint the shoulder joint is, m. */
  shoulderAboveLumbarM: number;
  /** Mean knee-extension moment of people of this sex and age, N·m/kg, before weakness. */
  kneeExtensionNmPerKg: number;
  /**
   * Strength of each muscle group against the reference body (male, 75 kg, 35 years, no weakness): 1 = as strong in
   * newtons. Grows with mass, falls with age and weakness.
   */
  strength: Readonly<Record<MuscleGroup, Readonly<Record<Side, number>>>>;
  jointRanges: Readonly<Record<Side, Readonly<Record<Joint, JointRange>>>>;
  prostheses: readonly Prosthesis[];
  /** What the caller left open and was filled in. */
  assumed: Readonly<Record<string, number | string>>;
}
