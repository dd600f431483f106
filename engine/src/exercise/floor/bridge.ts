import { type Body, human, humanSegments } from '../../body/index.ts';
import { acos, asin, cos, sin } from '../../number/index.ts';
import { between } from '../ease.ts';
import type { Exercise } from '../exercise.ts';
import { footFlat } from '../foot-places.ts';
import type { Motion } from '../motion.ts';
import { poseLeg } from '../pose-leg.ts';
import { repetition } from '../repetition.ts';
import { chosen, type Setup } from '../setup.ts';
import { onSurface, pointSupport, soleSupport } from '../stance-supports.ts';

/** How far the shoulder blades' support is behind the trunk's line, share of the height: a choice. */
const backDepth = 0.05;

/**
 * Hips up with the shoulders on a support: the trunk turns about its shoulders from where the hips are low to the line of
 * shoulders, hips and knees; the feet stand where the knees are at a right angle at the top, as taught.
 *
 * @param supportM height of the bench, or 0 for the floor
 */
function hipsUp(setup: Setup, supportM: number, loadKg: number): Motion {
  const { body } = setup;
  if (loadKg > 0)
    setup.carried.push({ segment: humanSegments.pelvis, massKg: loadKg, x: backDepth * body.heightM, y: 0 });
  const shoulderM = supportM + backDepth * body.heightM;
  const upM = body.lumbarY + body.shoulderAboveLumbarM;
  const { thigh, shank } = body.legs.right;
  const ankleY = body.foot.ankleHeightM;
  // At the top trunk and thigh are one line from the shoulder to the knee, and the shank stands square to it.
  const topRad = lineAngle(shoulderM, upM + thigh.lengthM, shank.lengthM, ankleY);
  const kneeX = (upM + thigh.lengthM) * cos(topRad);
  const footX = kneeX + shank.lengthM * sin(topRad);
  // At the bottom the hips are just above the floor.
  const lowRad = -asin(Math.min(1, Math.max(0, (shoulderM - hipsLow(body)) / upM)));
  const foot = footFlat(body, footX);
  return repetition(setup, {
    out: 'up',
    pose: (at, into) => {
      // The trunk's angle above the level, hips in front of the shoulders at the origin.
      const angle = between(lowRad, topRad, at);
      into[human.pelvisX] = upM * cos(angle);
      into[human.pelvisY] = shoulderM + upM * sin(angle);
      into[human.pelvisTilt] = Math.PI / 2 + angle;
      for (const side of ['right', 'left'] as const) poseLeg(body, side, foot, into);
    },
    supports: [
      onSurface(soleSupport(body, 'right')),
      onSurface(soleSupport(body, 'left')),
      onSurface(
        pointSupport('bed', humanSegments.trunk, -backDepth * body.heightM, body.shoulderAboveLumbarM),
      ),
    ],
  });
}

/** Lowest place of the hips above the floor, m: half a body's depth, a choice. */
const hipsLow = ({ heightM }: Body): number => 0.06 * heightM;

/** Angle above the level of the line from shoulder to knee, for which the shank, square to it, reaches the ankle. */
function lineAngle(shoulderM: number, lineM: number, shankM: number, ankleM: number): number {
  // shoulder + line sin(a) - shank cos(a) = ankle, with line = size cos(p) and shank = size sin(p): sin(a - p).
  const size = Math.hypot(lineM, shankM);
  return asin((ankleM - shoulderM) / size) + acos(lineM / size);
}

export const bridge: Exercise = {
  name: 'bridge',
  about: 'On the back, feet on the floor, lift the hips until shoulders, hips and knees are in line.',
  phases: ['hips up', 'hips down'],
  trains: ['gluteus-maximus', 'hamstrings', 'erector-spinae', 'vasti'],
  sensors: ['thigh', 'waist', 'lower-back'],
  options: ['tempo', 'loadKg', 'frames'],
  build: (setup) => hipsUp(setup, 0, chosen(setup, 'loadKg', 0)),
};

export const hipThrust: Exercise = {
  name: 'hip-thrust',
  about:
    'Shoulders on a bench (its height: stepHeightM, 0.4 m by default), a bar on the hips, lift the hips to level.',
  phases: ['hips up', 'hips down'],
  trains: ['gluteus-maximus', 'hamstrings', 'adductors', 'vasti', 'erector-spinae'],
  sensors: ['thigh', 'waist', 'lower-back'],
  options: ['stepHeightM', 'tempo', 'loadKg', 'frames'],
  build: (setup) => hipsUp(setup, chosen(setup, 'stepHeightM', 0.4), chosen(setup, 'loadKg', 0)),
};
