import { standardGravityMS2 } from '../../number/index.ts';
import type { Setup } from '../setup.ts';
import { footLoad } from './foot-load.ts';
import { createFootMisses, footMisses, missesPerFoot, solePointNames, solePoints } from './foot-misses.ts';
import type { GaitStyle } from './gait-style.ts';
import { type GaitUnknowns, gaitTables, gaitUnknowns, publishedSeries } from './gait-unknowns.ts';
import type { Residuals } from './least-squares.ts';
import { linkBody, links } from './linked-body.ts';
import { createLinkedPoint, createLinkedState, linkedState, soleOf } from './linked-state.ts';
import { spreadShares } from './spread-shares.ts';
import { createMomentSlopes, unbalancedMoment } from './unbalanced-moment.ts';

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

/** What should be small in a gait, for a row of unknowns. */
export interface GaitResiduals {
  unknowns: GaitUnknowns;
  /** The published angles, as the first unknowns. */
  published: Float64Array;
  count: number;
  evaluate: Residuals;
}

/**
 * What a gait should keep: near the published angles, the feet still on the ground, the pressure under them balancing the
 * whole body. With exact slopes.
 */
export function gaitResiduals({ body, tree, gravityMS2 }: Setup, style: GaitStyle): GaitResiduals {
  const unknowns = gaitUnknowns(style);
  const published = publishedSeries(style);
  const phases = Float64Array.from({ length: looks }, (_, i) => i / looks);
  const tables = gaitTables(phases, style);
  const { leg, forward, pitch } = tables;
  const loads = Array.from(phases, footLoad(body, style));
  const spread = loads.map((load, p) =>
    spreadShares(body, style, load, loads[(p + looks / 2) % looks]!, phases[p]!),
  );
  const linked = linkBody(tree);
  const state = createLinkedState();
  const sole = solePoints(body);
  const { ankleHeightM } = body.foot;
  const points = { heel: createLinkedPoint(), toeJoint: createLinkedPoint(), toeTip: createLinkedPoint() };
  const offsets = { heel: new Float64Array(2), toeJoint: new Float64Array(2), toeTip: new Float64Array(2) };
  const misses = createFootMisses();
  const moment = createMomentSlopes();
  // What is allowed on Earth, in the measures of this gravity.
  const weight = gravityMS2 / standardGravityMS2;
  const smoothTo = smoothToHz * Math.sqrt(weight);
  const weights = Float64Array.from({ length: unknowns.count }, (_, i) =>
    weightOf(i, style, unknowns, smoothTo),
  );
  const count = unknowns.count + missesPerFoot * looks + looks / 2;

  /** Slopes of a residual by the unknowns of the links' angles, given its slopes by the angles themselves. */
  const chain = (
    by: Float64Array,
    order: 'value' | 'first' | 'second',
    scale: number,
    p: number,
    other: number,
    r: number,
    slopes: Float64Array,
  ): void => {
    const { terms } = leg;
    const table = leg[order];
    const { right, left } = links;
    const ownShank = scale * (by[right.shank]! + by[right.foot]!);
    const own = [scale * by[right.thigh]! + ownShank, -ownShank, scale * by[right.foot]!];
    const theirShank = scale * (by[left.shank]! + by[left.foot]!);
    const theirs = [scale * by[left.thigh]! + theirShank, -theirShank, scale * by[left.foot]!];
    for (let j = 0; j < 3; j++)
      for (let t = 0; t < terms; t++)
        slopes[(j * terms + t) * count + r]! +=
          own[j]! * table[p * terms + t]! + theirs[j]! * table[other * terms + t]!;
    for (let t = 0; t < pitch.terms; t++)
      slopes[(unknowns.pitch + t) * count + r]! +=
        scale * by[links.upper]! * pitch[order][p * pitch.terms + t]!;
  };

  const evaluate: Residuals = (values, into, slopes) => {
    slopes?.fill(0);
    let r = 0;
    for (let i = 0; i < unknowns.count; i++) {
      if (slopes) slopes[i * count + r] = weights[i]!;
      into[r++] = weights[i]! * (values[i]! - (published[i] ?? 0));
    }
    for (let p = 0; p < looks / 2; p++) {
      const other = p + looks / 2;
      linkedState(style, unknowns, tables, values, p, other, phases[p]!, state);
      for (const side of ['right', 'left'] as const) {
        // When the right foot comes down the left one stands a step behind and below.
        const by = side === 'right' ? 0 : 1;
        for (const name of solePointNames) {
          soleOf(linked, state, side, sole[name], ankleHeightM, points[name]);
          offsets[name][0] = points[name].place[0]! + by * style.stepM - sole[name];
          offsets[name][1] = points[name].place[1]! + by * style.riseM;
        }
        const own = phases[side === 'right' ? p : other]!;
        footMisses(style, own, offsets, misses);
        const scale = 1 / (own < style.toeOffAt ? allowed.standingFootM : allowed.swingingFootM);
        for (const { point, axis, miss, isWanted } of misses) {
          into[r] = miss * scale;
          if (slopes && isWanted) {
            const { slopeX, slopeY } = points[point];
            chain(axis === 0 ? slopeX : slopeY, 'value', scale, p, other, r, slopes);
            slopes[(axis === 0 ? unknowns.aheadM : unknowns.heightM) * count + r] = scale;
            if (axis === 0)
              for (let t = 0; t < forward.terms; t++)
                slopes[(unknowns.forward + t) * count + r] = scale * forward.value[p * forward.terms + t]!;
          }
          r++;
        }
      }
      const load = { right: loads[p]!, left: loads[other]!, spread: spread[p]!, cycleS: style.cycleS };
      unbalancedMoment(linked, state, { ...load, gravityMS2, ankleHeightM }, moment);
      const scale = 1 / (allowed.momentNmPerKg * weight * body.massKg);
      into[r] = scale * moment.momentNm;
      if (slopes) {
        chain(moment.angle, 'value', scale, p, other, r, slopes);
        chain(moment.first, 'first', scale, p, other, r, slopes);
        chain(moment.second, 'second', scale, p, other, r, slopes);
        slopes[unknowns.aheadM * count + r] = scale * moment.centreX;
        slopes[unknowns.heightM * count + r] = scale * moment.centreY;
        for (let t = 0; t < forward.terms; t++) {
          const at = p * forward.terms + t;
          slopes[(unknowns.forward + t) * count + r] =
            scale * (moment.centreX * forward.value[at]! + moment.centreXSecond * forward.second[at]!);
        }
      }
      r++;
    }
  };
  return { unknowns, published, count, evaluate };
}

/** What a departure of an unknown costs, by unit, summed over the phases that are looked at. */
function weightOf(
  i: number,
  style: GaitStyle,
  { aheadM, heightM, forward, pitch, legTerms }: GaitUnknowns,
  smoothTo: number,
): number {
  if (i === aheadM || i === heightM) return 0;
  const isLeg = i < forward;
  const term = i % legTerms;
  const perCycle = isLeg
    ? Math.ceil(term / 2)
    : 2 * (1 + Math.floor((i - (i < pitch ? forward : pitch)) / 2));
  const quick = (perCycle / style.cycleS / smoothTo) ** 2;
  const allow = isLeg ? allowed.angleRad : i < pitch ? allowed.forwardM : allowed.pitchRad;
  return Math.sqrt((looks / (isLeg && term === 0 ? 1 : 2)) * (1 + quick * quick)) / allow;
}
