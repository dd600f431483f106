import { human, humanSegments, type Side } from '../../body/index.ts';
import { cos, sin } from '../../number/index.ts';
import { InputError } from '../../recording/index.ts';
import type { AppliedForce, Motion } from '../motion.ts';
import { periodicMotion } from '../periodic-motion.ts';
import { poseLeg } from '../pose-leg.ts';
import { chosen, type Setup } from '../setup.ts';
import type { SupportRule } from '../stance-supports.ts';

const degree = Math.PI / 180;

/** Length of a bicycle's crank, m: the common size. */
const crankM = 0.17;

/** Choices: turns per minute, and the sole's angle to the shortest way from the hip to the crank. */
const cadenceRpm = 60;
const solePitchRad = -15 * degree;

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
 * choice; measured pedal forces peak likewise about a quarter turn after the nearest point).
 */
export function pedal(setup: Setup, place: PedalPlace): Motion {
  const { body } = setup;
  const powerW = chosen(setup, 'powerW', 75);
  const { thigh, shank } = body.legs.right;
  const { foot } = body;
  // From the ankle to the ball of the foot at the sole's angle, in the frame of the line to the axle.
  const soleRad = place.towardsRad + solePitchRad;
  const ballX = foot.toeJointFrontM * cos(soleRad) + foot.ankleHeightM * sin(soleRad);
  const ballY = foot.toeJointFrontM * sin(soleRad) - foot.ankleHeightM * cos(soleRad);
  const reachM = Math.sqrt(
    thigh.lengthM ** 2 + shank.lengthM ** 2 + 2 * thigh.lengthM * shank.lengthM * cos(leastKneeRad),
  );
  // The ankle's furthest point from the hip lies on the line to the axle.
  const awayX = sin(place.towardsRad);
  const awayY = -cos(place.towardsRad);
  const axleX = (reachM - crankM) * awayX + ballX;
  const axleY = place.hipM + (reachM - crankM) * awayY + ballY;
  const pedalAt = (side: Side, phase: number): { x: number; y: number } => {
    const angle = 2 * Math.PI * (phase + (side === 'left' ? 0.5 : 0));
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
        if (!poseLeg(body, side, { ankleX: x - ballX, ankleY: y - ballY, pitchRad: soleRad }, into))
          throw new InputError(
            'body-too-small',
            'these legs are too short for the cranks',
            'height',
            'give a taller body',
          );
      }
      place.poseArms(into);
    },
    supports: place.supports,
    applied: (frames) =>
      (['right', 'left'] as const).map((side) =>
        pedalForce(setup, side, frames, powerW, (phase) => {
          const angle = 2 * Math.PI * (phase + (side === 'left' ? 0.5 : 0));
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
  { body }: Setup,
  side: Side,
  frames: number,
  powerW: number,
  at: (phase: number) => { push: number; x: number; y: number },
): AppliedForce {
  // Power = force x speed; a half sine has a mean of 1/pi, and two legs share.
  const peakN = (powerW * Math.PI) / 2 / (crankM * 2 * Math.PI * (cadenceRpm / 60));
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
    force.forceXN[frame] = -peakN * push * x;
    force.forceYN[frame] = -peakN * push * y;
  }
  return force;
}
