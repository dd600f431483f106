import { human, humanSegments, moveSegments, placeSegments, type Side } from '../../body/index.ts';
import { atan2, cos, sin } from '../../number/index.ts';
import { InputError } from '../../recording/index.ts';
import { between } from '../ease.ts';
import type { AppliedForce, Motion } from '../motion.ts';
import { periodicMotion } from '../periodic-motion.ts';
import { poseLeg } from '../pose-leg.ts';
import { chosen, type Setup } from '../setup.ts';
import { onSurface, pointSupport, type SupportRule } from '../stance-supports.ts';

const degree = Math.PI / 180;

/** Length of a bicycle's crank, m: the common size. */
const crankM = 0.17;

/** Turns per minute: a choice. */
const cadenceRpm = 60;

/**
 * The sole's angle to the way from the hip to the axle, with the pedal far and near: with these the ankle goes from about
 * straight to some 20 degrees of dorsiflexion (Ericson et al. 1988, Scand J Rehabil Med 20:149, from memory: 2 degrees of
 * plantarflexion to 22 of dorsiflexion).
 */
const solePitchRad = { far: -15 * degree, near: -35 * degree };

/** Knee left in the longest posture, rad: saddles are set to 25-35 degrees (Holmes et al. 1994). */
const leastKneeRad = 30 * degree;

/** How a person sits or lies at the pedals. */
export interface PedalPlace {
  tiltRad: number;
  hipM: number;
  /** Direction from the hip to the crank's axle, from straight down forwards, rad. */
  towardsRad: number;
  supports: readonly SupportRule[];
  poseArms(posture: Float64Array): void;
}

/**
 * One turn of the pedals: the balls of the feet on the circle of the cranks, half a turn apart. Each leg pushes along the
 * circle while its pedal goes away from the hip, as a half sine, so that both together give the power on average (a
 * choice; measured pedal forces peak likewise about a quarter turn after the nearest point). The weight of the legs is
 * the cranks' matter: the one that goes down lifts the other.
 */
export function pedal(setup: Setup, place: PedalPlace): Motion {
  const { body } = setup;
  const powerW = chosen(setup, 'powerW', 75);
  const { thigh, shank } = body.legs.right;
  const { foot } = body;
  /** From the ankle to the ball of the foot, the sole at an angle. */
  const ballAt = (soleRad: number): { x: number; y: number } => ({
    x: foot.toeJointFrontM * cos(soleRad) + foot.ankleHeightM * sin(soleRad),
    y: foot.toeJointFrontM * sin(soleRad) - foot.ankleHeightM * cos(soleRad),
  });
  const reachM = Math.sqrt(
    thigh.lengthM ** 2 + shank.lengthM ** 2 + 2 * thigh.lengthM * shank.lengthM * cos(leastKneeRad),
  );
  // The ankle's furthest point from the hip lies on the line to the axle.
  const awayX = sin(place.towardsRad);
  const awayY = -cos(place.towardsRad);
  const farBall = ballAt(place.towardsRad + solePitchRad.far);
  const axleX = (reachM - crankM) * awayX + farBall.x;
  const axleY = place.hipM + (reachM - crankM) * awayY + farBall.y;
  const angleOf = (side: Side, phase: number): number => 2 * Math.PI * (phase + (side === 'left' ? 0.5 : 0));
  const pedalAt = (side: Side, phase: number): { x: number; y: number } => {
    const angle = angleOf(side, phase);
    // From the point nearest to the hip, forward over the top.
    const radial = -cos(angle);
    const ahead = sin(angle);
    return {
      x: axleX + crankM * (radial * awayX - ahead * awayY),
      y: axleY + crankM * (radial * awayY + ahead * awayX),
    };
  };
  return periodicMotion(setup, {
    cycleS: 60 / cadenceRpm,
    pose: (phase, into) => {
      into[human.pelvisY] = place.hipM;
      into[human.pelvisTilt] = place.tiltRad;
      for (const side of ['right', 'left'] as const) {
        const { x, y } = pedalAt(side, phase);
        const near = (1 + cos(angleOf(side, phase))) / 2;
        const pitchRad = place.towardsRad + between(solePitchRad.far, solePitchRad.near, near);
        const ball = ballAt(pitchRad);
        if (!poseLeg(body, side, { ankleX: x - ball.x, ankleY: y - ball.y, pitchRad }, into))
          throw new InputError(
            'body-too-small',
            'these legs are too short for the cranks',
            'height',
            'give a taller body',
          );
      }
      place.poseArms(into);
    },
    supports: [
      ...place.supports,
      // Across its way the pedal holds the foot, as far as that helps: it gives no power.
      ...(['right', 'left'] as const).map((side) => ({
        ...onSurface(
          pointSupport('step', humanSegments[side].foot, foot.toeJointFrontM, -foot.ankleHeightM),
          {
            normalRad: (phase) => {
              const { x, y } = pedalAt(side, phase);
              return atan2(y - axleY, x - axleX);
            },
            friction: 0,
            holds: true,
          },
        ),
        side,
      })),
    ],
    applied: (frames, moved) =>
      (['right', 'left'] as const).map((side) =>
        pedalForce(setup, side, frames, powerW, moved, (phase) => {
          const angle = angleOf(side, phase);
          // Along the way of the pedal.
          return {
            push: Math.max(0, sin(angle)),
            x: sin(angle) * awayX - cos(angle) * awayY,
            y: sin(angle) * awayY + cos(angle) * awayX,
          };
        }),
      ),
  });
}

function pedalForce(
  { body, tree, kinematics }: Setup,
  side: Side,
  frames: number,
  powerW: number,
  { coordinates, velocities }: Pick<Motion, 'coordinates' | 'velocities'>,
  at: (phase: number) => { push: number; x: number; y: number },
): AppliedForce {
  // Power = force x speed; a half sine has a mean of 1/pi, and two legs share.
  const pedalMS = crankM * 2 * Math.PI * (cadenceRpm / 60);
  const peakN = (powerW * Math.PI) / 2 / pedalMS;
  const force: AppliedForce = {
    name: 'pedal',
    segment: humanSegments[side].foot,
    x: body.foot.toeJointFrontM,
    y: -body.foot.ankleHeightM,
    weightXKg: new Float64Array(frames),
    weightYKg: new Float64Array(frames),
    forceXN: new Float64Array(frames),
    forceYN: new Float64Array(frames),
  };
  for (let frame = 0; frame < frames; frame++) {
    const { push, x, y } = at(frame / frames);
    placeSegments(tree, kinematics, coordinates, frame * tree.coordinates.length);
    moveSegments(tree, kinematics, velocities, frame * tree.coordinates.length);
    // kg m/s of the leg's way up, over the pedal's speed.
    const liftedKg =
      Object.values(humanSegments[side]).reduce(
        (sum, i) => sum + tree.segments[i]!.massKg * kinematics.comVelocityY[i]!,
        0,
      ) / pedalMS;
    force.weightXKg[frame] = liftedKg * x;
    force.weightYKg[frame] = liftedKg * y;
    force.forceXN[frame] = -peakN * push * x;
    force.forceYN[frame] = -peakN * push * y;
  }
  return force;
}
