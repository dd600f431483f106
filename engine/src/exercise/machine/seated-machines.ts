import { type Body, human, humanSegments, placeSegments, type Side } from '../../body/index.ts';
import { asin, cos, sin } from '../../number/index.ts';
import { foldArms } from '../carry.ts';
import type { Exercise } from '../exercise.ts';
import { midFootM } from '../foot-places.ts';
import type { AppliedForce, Motion } from '../motion.ts';
import { poseLeg } from '../pose-leg.ts';
import { repetition } from '../repetition.ts';
import { seatSurface, thighOnSeat } from '../seat/seat-posture.ts';
import { chosen, type Setup } from '../setup.ts';
import { onSurface, pointSupport, type SupportRule } from '../stance-supports.ts';
import { unreachableDepth } from '../unreachable.ts';

const degree = Math.PI / 180;
const sides = ['right', 'left'] as const;

/** A leg press whose sled runs up at 45 degrees, the back rest leaning back by 55: choices, a common machine. */
const sledRad = 45 * degree;
const restTiltRad = 55 * degree;

/** Knees at the top, not locked: a choice. */
const topKneeRad = 10 * degree;

/** What lies on a foot plate when nothing is loaded, the sled itself, kg: a choice; makers give about 35 to 55. */
const sledKg = 45;

/** Where a back rest touches the trunk, shares of the way from the lumbar to the shoulder joint: choices. */
const restAt = [0.2, 0.9] as const;

/** A back rest that leans back with the pelvis. */
const backRest = ({ body }: Setup, tiltRad: number): SupportRule[] =>
  restAt.map((share) =>
    onSurface(
      pointSupport('back-rest', humanSegments.trunk, -0.05 * body.heightM, share * body.shoulderAboveLumbarM),
      { normalRad: tiltRad },
    ),
  );

export const legPress: Exercise = {
  name: 'leg-press',
  about:
    'Lean back and press a sled up a ramp of 45 degrees; loadKg is what lies on it, besides its own 45 kg. Depth is the knee, 100 degrees by default.',
  phases: ['let the sled down', 'press'],
  trains: ['vasti', 'gluteus-maximus', 'adductors', 'soleus'],
  sensors: ['thigh', 'ankle'],
  options: ['depthDeg', 'tempo', 'loadKg', 'frames'],
  build(setup) {
    const { body } = setup;
    const depthDeg = chosen(setup, 'depthDeg', 100);
    const loadKg = chosen(setup, 'loadKg', 0);
    const [, most] = body.jointRanges.right.knee;
    const fits = (deg: number): boolean => deg <= most;
    if (!fits(depthDeg)) throw unreachableDepth(setup.exercise, depthDeg, fits);
    const footRad = Math.PI / 2 + sledRad;
    const along = { x: cos(sledRad), y: sin(sledRad) };
    const ankleUpM = feetOnPlate(body, depthDeg * degree);
    return repetition(setup, {
      out: 'down',
      pose: (at, into) => {
        const wayM = sledWay(body, topKneeRad + at * (depthDeg * degree - topKneeRad), ankleUpM);
        into[human.pelvisTilt] = restTiltRad;
        for (const side of sides)
          poseLeg(
            body,
            side,
            {
              ankleX: wayM * along.x + ankleUpM * cos(footRad),
              ankleY: wayM * along.y + ankleUpM * sin(footRad),
              pitchRad: footRad,
            },
            into,
          );
        foldArms(into);
      },
      // The seat is square to the rest, and keeps the body from being pushed down along it.
      supports: [
        seatSurface(setup, { normalRad: Math.PI / 2 + restTiltRad }),
        ...backRest(setup, restTiltRad),
      ],
      applied: (frames, moved) =>
        sides.map((side) => sledForce(setup, side, (sledKg + loadKg) / 2, along, ankleUpM, frames, moved)),
    });
  },
};

/**
 * How far up the plate the ankles are from the line that runs through the hips along the ramp, m. As low as the middle of the
 * soles pushing straight through the hips, where the knees do all; but so high that at the bottom the heels stay down.
 */
function feetOnPlate(body: Body, kneeRad: number): number {
  const { thigh, shank } = body.legs.right;
  const low = -midFootM(body);
  const ankleRad = body.jointRanges.right.ankle[1] * degree;
  const distance = Math.sqrt(
    thigh.lengthM ** 2 + shank.lengthM ** 2 + 2 * thigh.lengthM * shank.lengthM * cos(kneeRad),
  );
  // The angle at the ankle between the shank and the line to the hip; with the sole square to the ramp, what the ankle has
  // not turned that line rises above it.
  const inside = asin((thigh.lengthM * sin(kneeRad)) / distance);
  return Math.max(low, distance * sin(inside - ankleRad));
}

/** How far along the ramp the ankle is from the hip with the knee at an angle, m. */
function sledWay(body: Body, kneeRad: number, ankleUpM: number): number {
  const { thigh, shank } = body.legs.right;
  return Math.sqrt(
    thigh.lengthM ** 2 +
      shank.lengthM ** 2 +
      2 * thigh.lengthM * shank.lengthM * cos(kneeRad) -
      ankleUpM ** 2,
  );
}

/** What half a sled does to a foot: its weight along the ramp, its inertia, and by friction the weight of the leg. */
function sledForce(
  { body, tree, kinematics }: Setup,
  side: Side,
  massKg: number,
  along: { x: number; y: number },
  ankleUpM: number,
  frames: number,
  { coordinates, velocities, accelerations }: Pick<Motion, 'coordinates' | 'velocities' | 'accelerations'>,
): AppliedForce {
  const filled = (value: number): Float64Array => new Float64Array(frames).fill(value);
  const force: AppliedForce = {
    name: 'sled',
    segment: humanSegments[side].foot,
    x: midFootM(body),
    y: -body.foot.ankleHeightM,
    weightXKg: filled(-massKg * sin(sledRad) * along.x),
    weightYKg: filled(-massKg * sin(sledRad) * along.y),
    forceXN: filled(0),
    forceYN: filled(0),
  };
  const size = tree.coordinates.length;
  const { thigh, shank } = body.legs[side];
  const product = thigh.lengthM * shank.lengthM;
  for (let frame = 0; frame < frames; frame++) {
    // For the way r(knee) r r' = -product sin(knee).
    const i = frame * size + human[side].kneeFlexion;
    const knee = coordinates[i]!;
    const way = sledWay(body, knee, ankleUpM);
    const first = (-product * sin(knee)) / way;
    const second = (-product * cos(knee) - first ** 2) / way;
    const acceleration = second * velocities[i]! ** 2 + first * accelerations[i]!;
    placeSegments(tree, kinematics, coordinates, frame * size);
    const { originX, comX } = kinematics;
    const legMomentKgM = Object.values(humanSegments[side]).reduce(
      (sum, i) => sum + tree.segments[i]!.massKg * (comX[i]! - originX[humanSegments.pelvis]!),
      0,
    );
    const holdsKg = legMomentKgM / (way + body.foot.ankleHeightM);
    force.weightXKg[frame]! -= holdsKg * along.y;
    force.weightYKg[frame]! += holdsKg * along.x;
    force.forceXN[frame] = -massKg * acceleration * along.x;
    force.forceYN[frame] = -massKg * acceleration * along.y;
  }
  return force;
}

/** The back rest of a knee-extension machine: a choice. */
const machineTiltRad = 15 * degree;

export const kneeExtension: Exercise = {
  name: 'knee-extension',
  about:
    'Sit at a machine and straighten both knees against a pad above the ankles; loadKg is its weight at the pad. Depth is where the knees start, 90 degrees by default.',
  phases: ['straighten', 'let down'],
  trains: ['vasti', 'rectus-femoris'],
  sensors: ['ankle'],
  options: ['depthDeg', 'tempo', 'loadKg', 'frames'],
  build(setup) {
    const { body, tree } = setup;
    const startRad = chosen(setup, 'depthDeg', 90) * degree;
    const loadKg = chosen(setup, 'loadKg', 0);
    // Not quite straight at the end: a choice.
    const endRad = Math.min(5 * degree, startRad / 2);
    // The pad lies above the ankle: a choice.
    const padM = 0.85 * body.legs.right.shank.lengthM;
    return repetition(setup, {
      out: 'up',
      pose: (at, into) => {
        into[human.pelvisY] = 0.6;
        into[human.pelvisTilt] = machineTiltRad;
        for (const side of sides) {
          into[human[side].hipFlexion] = 75 * degree;
          into[human[side].kneeFlexion] = startRad + at * (endRad - startRad);
        }
        foldArms(into);
      },
      supports: [
        seatSurface(setup),
        ...sides.map((side) => thighOnSeat(setup, side)),
        ...backRest(setup, machineTiltRad),
      ],
      applied: (frames, { coordinates }) =>
        sides.map((side) => {
          const force: AppliedForce = {
            name: 'pad',
            segment: humanSegments[side].shank,
            x: 0,
            y: -padM,
            weightXKg: new Float64Array(frames),
            weightYKg: new Float64Array(frames),
            forceXN: new Float64Array(frames),
            forceYN: new Float64Array(frames),
          };
          for (let frame = 0; frame < frames; frame++) {
            const posture = coordinates.subarray(frame * tree.coordinates.length);
            const { hipFlexion, kneeFlexion } = human[side];
            const shankRad = posture[human.pelvisTilt]! + posture[hipFlexion]! - posture[kneeFlexion]!;
            // Square to the shank, backwards: a cable over a round cam.
            force.weightXKg[frame] = (-loadKg / 2) * cos(shankRad);
            force.weightYKg[frame] = (-loadKg / 2) * sin(shankRad);
          }
          return force;
        }),
    });
  },
};
