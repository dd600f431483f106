import { type Anthropometry, anthropometry, landmarks, toesOfFootMass } from './anthropometry.ts';
import type { Body, BodySegment, LegSegments, Prosthesis } from './body.ts';
import type { BodyOptions } from './body-options.ts';
import { checkBody } from './check-body.ts';
import { rangesOf } from './ranges-of.ts';
import { strengthNorm } from './strength-norm.ts';
import { strengthOf } from './strength-of.ts';

/** Mass of a device without muscles, as a share of the leg that it replaces: a choice. */
const deviceMassShare = 0.6;

/**
 * Describes a person's body: segments, strength and joints from height, mass, sex and age. The result is frozen.
 *
 * Segments scale with mass and height alone; two people of the same height differ in their limbs by several percent
 * that this does not know. Strength follows the norm of knee extension for sex and age (see `strengthNorm`); how much age
 * leaves of the muscles of each joint, see `leftOfAge`.
 *
 * @throws InputError `mass-invalid`, `height-invalid`, `age-invalid`, `build-invalid`, `weakness-invalid`, `strength-invalid`,
 * `joint-range-invalid` or `prosthesis-invalid` where nobody can be like that
 * @example
 * const body = describeBody({ massKg: 62, heightM: 1.64, sex: 'female', ageY: 70 });
 * body.legs.right.thigh.lengthM; // 0.4018
 */
export function describeBody(options: BodyOptions = {}): Body {
  const { massKg = 75, heightM = 1.75, sex = 'male', ageY = 35, prostheses = [] } = options;
  checkBody({ ...options, massKg, heightM, ageY });
  const shape = anthropometry[sex];
  const footM = shape.foot.length * heightM;
  const lumbarY = shape.lowerTrunk.length * heightM;
  const hipHeight = shape.thigh.length + shape.shank.length + landmarks.ankleHeight;
  return deepFrozen({
    sex,
    massKg,
    heightM,
    ageY,
    pelvis: pelvisOf(shape, massKg, heightM),
    trunk: trunkOf(shape, massKg, heightM, (1 - hipHeight) * heightM - lumbarY),
    legs: {
      right: legOf(
        shape,
        massKg,
        heightM,
        prostheses.find(({ side }) => side === 'right'),
      ),
      left: legOf(
        shape,
        massKg,
        heightM,
        prostheses.find(({ side }) => side === 'left'),
      ),
    },
    foot: {
      ankleHeightM: landmarks.ankleHeight * heightM,
      heelBehindM: landmarks.heelBehindAnkleOfFoot * footM,
      toeJointFrontM: landmarks.toeJointFrontOfAnkle * heightM,
      toeTipFrontM: (1 - landmarks.heelBehindAnkleOfFoot) * footM,
    },
    upperArms: hanging(shape.upperArm, 2 * massKg, heightM),
    forearms: forearmsOf(shape, massKg, heightM),
    lumbarX: -landmarks.lumbarBehindHip * heightM,
    lumbarY,
    shoulderAboveLumbarM: (landmarks.shoulderHeight - hipHeight) * heightM - lumbarY,
    kneeExtensionNmPerKg: strengthNorm(sex, ageY),
    strength: strengthOf({ ...options, massKg, sex, ageY }),
    jointRanges: rangesOf(options.jointRanges ?? []),
    prostheses,
    assumed: {
      ...(options.massKg === undefined && { massKg }),
      ...(options.heightM === undefined && { heightM }),
      ...(options.sex === undefined && { sex }),
      ...(options.ageY === undefined && { ageY }),
    },
  });
}

/** A segment that hangs from its upper joint. */
function hanging(shape: Anthropometry['thigh'], bodyKg: number, heightM: number): BodySegment {
  const massKg = shape.mass * bodyKg;
  const lengthM = shape.length * heightM;
  return {
    massKg,
    lengthM,
    comX: 0,
    comY: -shape.centre * lengthM,
    inertiaKgM2: massKg * (shape.gyration * lengthM) ** 2,
  };
}

function pelvisOf({ lowerTrunk }: Anthropometry, bodyKg: number, heightM: number): BodySegment {
  const segment = hanging(lowerTrunk, bodyKg, heightM);
  return { ...segment, comY: segment.lengthM + segment.comY };
}

/** Several parts on one line as one rigid segment: masses, heights of their centres, inertias about them. */
function joined(parts: readonly { massKg: number; atY: number; inertiaKgM2: number }[]): {
  massKg: number;
  comY: number;
  inertiaKgM2: number;
} {
  const massKg = parts.reduce((sum, part) => sum + part.massKg, 0);
  const comY = parts.reduce((sum, part) => sum + part.massKg * part.atY, 0) / massKg;
  const inertiaKgM2 = parts.reduce(
    (sum, part) => sum + part.inertiaKgM2 + part.massKg * (part.atY - comY) ** 2,
    0,
  );
  return { massKg, comY, inertiaKgM2 };
}

function trunkOf(shape: Anthropometry, bodyKg: number, heightM: number, lengthM: number): BodySegment {
  const mid = hanging(shape.midTrunk, bodyKg, heightM);
  const upper = hanging(shape.upperTrunk, bodyKg, heightM);
  const head = hanging(shape.head, bodyKg, heightM);
  return {
    lengthM,
    // The trunk stands on the hip's plumb line, in front of the lumbar joint.
    comX: landmarks.lumbarBehindHip * heightM,
    ...joined([
      { ...mid, atY: mid.lengthM + mid.comY },
      { ...upper, atY: mid.lengthM + upper.lengthM + upper.comY },
      { ...head, atY: lengthM + head.comY },
    ]),
  };
}

function forearmsOf(shape: Anthropometry, bodyKg: number, heightM: number): BodySegment {
  const forearm = hanging(shape.forearm, 2 * bodyKg, heightM);
  const hand = hanging(shape.hand, 2 * bodyKg, heightM);
  return {
    // The grip is at the knuckles, where de Leva's hand ends.
    lengthM: forearm.lengthM + hand.lengthM,
    comX: 0,
    ...joined([
      { ...forearm, atY: forearm.comY },
      { ...hand, atY: hand.comY - forearm.lengthM },
    ]),
  };
}

function legOf(shape: Anthropometry, bodyKg: number, heightM: number, device?: Prosthesis): LegSegments {
  const leg = {
    thigh: hanging(shape.thigh, bodyKg, heightM),
    shank: hanging(shape.shank, bodyKg, heightM),
    ...footOf(shape, bodyKg, heightM),
  };
  if (device === undefined) return leg;
  const replacedKg = leg.shank.massKg + leg.foot.massKg + leg.toes.massKg;
  const share = device.massKg === undefined ? deviceMassShare : device.massKg / replacedKg;
  const lighter = (segment: BodySegment): BodySegment => ({
    ...segment,
    massKg: share * segment.massKg,
    inertiaKgM2: share * segment.inertiaKgM2,
  });
  return { ...leg, shank: lighter(leg.shank), foot: lighter(leg.foot), toes: lighter(leg.toes) };
}

/** Foot without toes, and toes, so that together they have the mass and the centre of mass of the whole foot. */
function footOf(
  { foot: shape }: Anthropometry,
  bodyKg: number,
  heightM: number,
): { foot: BodySegment; toes: BodySegment } {
  const wholeKg = shape.mass * bodyKg;
  const lengthM = shape.length * heightM;
  const heelBehindM = landmarks.heelBehindAnkleOfFoot * lengthM;
  const toeJointM = landmarks.toeJointFrontOfAnkle * heightM;
  const toesM = lengthM - heelBehindM - toeJointM;
  const toesKg = toesOfFootMass * wholeKg;
  const footKg = wholeKg - toesKg;
  // The table's centre lies on the line from heel to toe tip; half the ankle's height above the sole is a choice.
  const comY = (-landmarks.ankleHeight * heightM) / 2;
  const wholeX = shape.centre * lengthM - heelBehindM;
  const toesX = toeJointM + toesM / 2;
  const footX = (wholeKg * wholeX - toesKg * toesX) / footKg;
  const toesInertia = (toesKg * toesM ** 2) / 12;
  const steiner = footKg * (footX - wholeX) ** 2 + toesKg * (toesX - wholeX) ** 2;
  return {
    foot: {
      massKg: footKg,
      lengthM: heelBehindM + toeJointM,
      comX: footX,
      comY,
      inertiaKgM2: wholeKg * (shape.gyration * lengthM) ** 2 - toesInertia - steiner,
    },
    // A thin rod on the floor: a choice.
    toes: { massKg: toesKg, lengthM: toesM, comX: toesM / 2, comY: 0, inertiaKgM2: toesInertia },
  };
}

function deepFrozen<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) deepFrozen(part);
  return Object.freeze(value);
}
