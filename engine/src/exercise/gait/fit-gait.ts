import { humanSegments } from '../../body/index.ts';
import type { Setup } from '../setup.ts';
import { footLoad } from './foot-load.ts';
import { type FootOffsets, footMisses, missesPerFoot, solePoints } from './foot-misses.ts';
import { createMovingPosture, gaitPosture } from './gait-posture.ts';
import type { GaitStyle } from './gait-style.ts';
import { type GaitUnknowns, gaitTables, gaitUnknowns, publishedSeries } from './gait-unknowns.ts';
import { leastSquares } from './least-squares.ts';
import { pointOnSole } from './point-on-sole.ts';
import { spreadShares } from './spread-shares.ts';
import { unbalancedMomentNm } from './unbalanced-moment.ts';

/** Even phases of a cycle at which a gait is looked at. */
const looks = 64;

/**
 * How far each thing may be from what it should be; the search weighs them by these. Angles: about half the spread
 * between people (5-8 degrees at every joint, Kadaba et al. 1990, J Orthop Res 8:383; from memory). The rest are choices.
 */
const allowed = {
  angleRad: (3 * Math.PI) / 180,
  standingFootM: 0.003,
  swingingFootM: 0.004,
  momentNmPerKg: 0.03,
  pitchRad: (2 * Math.PI) / 180,
  forwardM: 0.015,
};

/** From this frequency on, Hz, a departure from the published angle counts more: it would be a jerk. A choice. */
const smoothToHz = 1.9;

/** Choices from which the search sets out: height of the centre of mass by the leg, its place by the step. */
const startsAt = { heightPerLeg: 1.05, aheadPerStep: -0.4 };

/** Differences for the search's derivatives, rad and m. */
const difference = 0.001;

/** A solved gait: its unknowns, and how they are laid out. */
export interface FittedGait {
  unknowns: GaitUnknowns;
  values: Float64Array;
}

/**
 * The gait of a body that is nearest to published joint angles while its feet stand still on the ground and the pressure
 * under them balances the whole body; the trunk pitches and the centre of mass runs ahead by a little for that. The
 * vertical way of the centre of mass is kept.
 */
export function fitGait(setup: Setup, style: GaitStyle): FittedGait {
  const { body, tree, kinematics } = setup;
  const unknowns = gaitUnknowns(style);
  const published = publishedSeries(style);
  const phases = Float64Array.from({ length: looks }, (_, i) => i / looks);
  const tables = gaitTables(phases, style);
  const loads = Array.from(phases, footLoad(body, style));
  const spread = loads.map((load, p) =>
    spreadShares(body, style, load, loads[(p + looks / 2) % looks]!, phases[p]!),
  );
  const posture = createMovingPosture(tree.coordinates.length);
  const sole = solePoints(body);
  const misses = new Float64Array(missesPerFoot);
  const weights = Float64Array.from({ length: unknowns.count }, (_, i) => weightOf(i, style, unknowns));

  const offsets = (segment: number, shiftX: number, shiftY: number): FootOffsets => {
    const offset = (frontM: number): [number, number] => {
      const [x, y] = pointOnSole(body, kinematics, segment, frontM);
      return [x + shiftX - frontM, y + shiftY];
    };
    return { heel: offset(sole.heel), toeJoint: offset(sole.toeJoint), toeTip: offset(sole.toeTip) };
  };

  const residuals = (values: Float64Array, into: Float64Array): void => {
    let r = 0;
    for (let i = 0; i < unknowns.count; i++) into[r++] = weights[i]! * (values[i]! - (published[i] ?? 0));
    for (let p = 0; p < looks / 2; p++) {
      const other = p + looks / 2;
      gaitPosture(setup, style, unknowns, tables, values, p, phases[p]!, posture);
      for (const side of ['right', 'left'] as const) {
        // When the right foot comes down the left one stands a step behind and below.
        const by = side === 'right' ? 0 : 1;
        const own = phases[side === 'right' ? p : other]!;
        const foot = offsets(humanSegments[side].foot, by * style.stepM, by * style.riseM);
        footMisses(style, own, foot, misses);
        const allowedM = own < style.toeOffAt ? allowed.standingFootM : allowed.swingingFootM;
        for (const miss of misses) into[r++] = miss / allowedM;
      }
      into[r++] =
        unbalancedMomentNm(body, tree, kinematics, style.cycleS, loads[p]!, loads[other]!, spread[p]!) /
        (allowed.momentNmPerKg * body.massKg);
    }
  };

  const { thigh, shank } = body.legs.right;
  const start = new Float64Array(unknowns.count);
  start.set(published);
  start[unknowns.heightM] = startsAt.heightPerLeg * (thigh.lengthM + shank.lengthM + body.foot.ankleHeightM);
  start[unknowns.aheadM] = startsAt.aheadPerStep * style.stepM;
  const count = unknowns.count + missesPerFoot * looks + looks / 2;
  return { unknowns, values: leastSquares(start, difference, count, residuals) };
}

/** What a departure of an unknown costs, by unit, summed over the phases that are looked at. */
function weightOf(
  i: number,
  style: GaitStyle,
  { aheadM, heightM, forward, pitch, legTerms }: GaitUnknowns,
): number {
  if (i === aheadM || i === heightM) return 0;
  const isLeg = i < forward;
  const term = i % legTerms;
  const perCycle = isLeg
    ? Math.ceil(term / 2)
    : 2 * (1 + Math.floor((i - (i < pitch ? forward : pitch)) / 2));
  const quick = (perCycle / style.cycleS / smoothToHz) ** 2;
  const allow = isLeg ? allowed.angleRad : i < pitch ? allowed.forwardM : allowed.pitchRad;
  return Math.sqrt((looks / (isLeg && term === 0 ? 1 : 2)) * (1 + quick * quick)) / allow;
}
