import { humanSegments } from '../../body/index.ts';
import { ease } from '../ease.ts';
import type { Setup } from '../setup.ts';
import { footLoad } from './foot-load.ts';
import { createMovingPosture, gaitPosture } from './gait-posture.ts';
import type { GaitStyle } from './gait-style.ts';
import { type GaitUnknowns, gaitTables, gaitUnknowns, publishedSeries } from './gait-unknowns.ts';
import { leastSquares } from './least-squares.ts';
import { spreadShares } from './spread-shares.ts';

/** Even phases of a cycle at which a gait is looked at. */
const looks = 64;

/** The gravity that the published gaits were measured in, m/s2. */
const gravityMS2 = 9.80665;

/**
 * How far each thing may be from what it should be; the search weighs them by these. Angles: about half the spread
 * between people (5-8 degrees at every joint, Kadaba et al. 1990, J Orthop Res 8:383; from memory). The rest are choices.
 */
const allowed = {
  angleRad: (3 * Math.PI) / 180,
  footM: 0.003,
  clearanceM: 0.004,
  momentNmPerKg: 0.03,
  pitchRad: (2 * Math.PI) / 180,
  forwardM: 0.008,
};

/** From this harmonic on a departure from the published angle counts more: it would be a jerk. */
const smoothTo = 2;

/** A solved gait: its unknowns, and how they are laid out. */
export interface FittedGait {
  unknowns: GaitUnknowns;
  values: Float64Array;
}

/**
 * The gait of a body that is nearest to published joint angles while its feet stand still on the ground and the pressure
 * under them balances the whole body, the trunk pitching and the centre of mass running ahead by a little for that. The
 * vertical way of the centre of mass is kept.
 */
export function fitGait(setup: Setup, style: GaitStyle): FittedGait {
  const { body, tree, kinematics } = setup;
  const { heelBehindM, toeJointFrontM, toeTipFrontM, ankleHeightM } = body.foot;
  const { thigh, shank } = body.legs.right;
  const unknowns = gaitUnknowns(style);
  const published = publishedSeries(style);
  const phases = Float64Array.from({ length: looks }, (_, i) => i / looks);
  const tables = gaitTables(phases, style);
  const load = footLoad(body, style);
  const loads = Array.from(phases, load);
  const posture = createMovingPosture(tree.coordinates.length);
  const weightNm = allowed.momentNmPerKg * body.massKg;
  const perS2 = 1 / style.cycleS ** 2;

  const start = new Float64Array(unknowns.count);
  start.set(published);
  start[unknowns.heightM] = 1.05 * (thigh.lengthM + shank.lengthM + ankleHeightM);
  start[unknowns.aheadM] = -0.4 * style.stepM;
  const unit = new Float64Array(unknowns.count).fill(0.001);

  const count = unknowns.count + looks * 4 + looks / 2;
  const residuals = (values: Float64Array, into: Float64Array): void => {
    let r = 0;
    for (let i = 0; i < unknowns.count; i++) {
      const isLeg = i < published.length;
      const term = i % unknowns.legTerms;
      const k = Math.ceil(term / 2);
      const jerk = Math.sqrt(1 + (k / smoothTo) ** 2 * (k / smoothTo) ** 2);
      const scale = Math.sqrt(looks / (isLeg && term === 0 ? 1 : 2));
      const allow = isLeg ? allowed.angleRad : i >= unknowns.pitch ? allowed.pitchRad : allowed.forwardM;
      const isFree = i === unknowns.aheadM || i === unknowns.heightM;
      into[r++] = isFree ? 0 : ((values[i]! - (isLeg ? published[i]! : 0)) * scale * jerk) / allow;
    }
    for (let p = 0; p < looks / 2; p++) {
      gaitPosture(setup, style, unknowns, tables, values, p, phases[p]!, posture);
      for (const side of ['right', 'left'] as const) {
        const own = side === 'right' ? p : p + looks / 2;
        const shiftX = side === 'right' ? 0 : style.stepM;
        const shiftY = side === 'right' ? 0 : style.riseM;
        const { foot } = humanSegments[side];
        const c = kinematics.cosine[foot]!;
        const s = kinematics.sine[foot]!;
        const x = kinematics.originX[foot]! + shiftX;
        const y = kinematics.originY[foot]! + shiftY;
        const pointX = (fx: number): number => x + c * fx + s * ankleHeightM - fx;
        const pointY = (fx: number): number => y + s * fx - c * ankleHeightM;
        const phase = phases[own]!;
        if (phase < style.toeOffAt) {
          const onHeel = phase <= style.heelOffAt && (style.lands === 'heel' || phase >= style.flatAt);
          const onToes = phase >= style.flatAt || style.lands === 'toes';
          const heel = onHeel ? 1 / allowed.footM : 0;
          const toes = onToes ? 1 / allowed.footM : 0;
          into[r++] = heel * pointX(-heelBehindM);
          into[r++] = onHeel
            ? heel * pointY(-heelBehindM)
            : Math.min(0, pointY(-heelBehindM)) / allowed.footM;
          into[r++] = toes * pointX(toeJointFrontM);
          into[r++] = onToes
            ? toes * pointY(toeJointFrontM)
            : Math.min(0, pointY(toeJointFrontM)) / allowed.footM;
          continue;
        }
        const floor = floorUnder(style, (phase - style.toeOffAt) / (1 - style.toeOffAt));
        into[r++] = Math.min(0, pointY(-heelBehindM) - floor) / allowed.clearanceM;
        into[r++] = Math.min(0, pointY(toeTipFrontM) - floor) / allowed.clearanceM;
        into[r++] = 0;
        into[r++] = 0;
      }
      into[r++] = unbalancedNm(p) / weightNm;
    }
  };

  /** Moment about the origin that the ground doesn't give, N m. */
  function unbalancedNm(p: number): number {
    let moment = 0;
    let forceX = 0;
    let forceY = 0;
    const { segments } = tree;
    for (let i = 0; i < segments.length; i++) {
      const { massKg, inertiaKgM2 } = segments[i]!;
      const fx = massKg * kinematics.comAccelerationX[i]! * perS2;
      const fy = massKg * (kinematics.comAccelerationY[i]! * perS2 + gravityMS2);
      moment += kinematics.comX[i]! * fy - kinematics.comY[i]! * fx;
      moment += inertiaKgM2 * kinematics.angularAcceleration[i]! * perS2;
      forceX += fx;
      forceY += fy;
    }
    const right = loads[p]!;
    const left = loads[p + looks / 2]!;
    const spread = spreadShares(body, style, right, left, phases[p]!);
    [right, left].forEach(({ share, pressureX }, k) => {
      if (share === 0) return;
      const { foot } = humanSegments[k === 0 ? 'right' : 'left'];
      const c = kinematics.cosine[foot]!;
      const s = kinematics.sine[foot]!;
      const x = kinematics.originX[foot]! + c * pressureX + s * ankleHeightM;
      const y = kinematics.originY[foot]! + s * pressureX - c * ankleHeightM;
      moment -= x * share * forceY - y * (share * forceX + (k === 0 ? spread : -spread) * forceY);
    });
    return moment;
  }

  return { unknowns, values: leastSquares(start, unit, count, residuals) };
}

/** Height that the sole keeps in the air, over the place that it left, m; up a stair early, down late. */
function floorUnder({ riseM, clearanceM }: GaitStyle, air: number): number {
  const climbed = riseM > 0 ? Math.min(1, air / 0.7) : Math.max(0, (air - 0.3) / 0.7);
  const arch = air * (1 - air);
  return 2 * riseM * ease(climbed) + 16 * clearanceM * arch * arch;
}
