import { sineCosine } from '../../number/index.ts';
import type { GaitStyle } from './gait-style.ts';
import type { GaitTables, GaitUnknowns } from './gait-unknowns.ts';
import { termsAt } from './harmonics.ts';
import { type LinkedBody, linkCount, links } from './linked-body.ts';

/** Where the links of a walking body are at one phase and how they turn, by phase. */
export interface LinkedState {
  /** Angle of each link against the ground, rad, and its first and second derivative. */
  angle: Float64Array;
  first: Float64Array;
  second: Float64Array;
  cosine: Float64Array;
  sine: Float64Array;
  /** The centre of mass, m: x, y, then their first and their second derivatives. */
  centre: Float64Array;
}

export const createLinkedState = (): LinkedState => ({
  angle: new Float64Array(linkCount),
  first: new Float64Array(linkCount),
  second: new Float64Array(linkCount),
  cosine: new Float64Array(linkCount),
  sine: new Float64Array(linkCount),
  centre: new Float64Array(6),
});

const orders = ['value', 'first', 'second'] as const;
const turn = new Float64Array(2);

/**
 * Writes the state of a gait at a phase of its tables.
 *
 * @param at index of the phase in the tables; the left leg is half a cycle apart, at `other`
 */
export function linkedState(
  style: GaitStyle,
  unknowns: GaitUnknowns,
  { leg, forward, pitch }: GaitTables,
  values: Float64Array,
  at: number,
  other: number,
  phase: number,
  state: LinkedState,
): void {
  const rows = [state.angle, state.first, state.second];
  const alongX = style.forward(phase);
  const alongY = style.up(phase);
  for (let order = 0; order < 3; order++) {
    const row = rows[order]!;
    const name = orders[order]!;
    row[links.upper] = termsAt(pitch[name], pitch.terms, at, values, unknowns.pitch);
    for (const side of ['right', 'left'] as const) {
      const p = side === 'right' ? at : other;
      const { thigh, shank, foot } = links[side];
      row[thigh] = termsAt(leg[name], leg.terms, p, values, 0);
      row[shank] = row[thigh]! - termsAt(leg[name], leg.terms, p, values, leg.terms);
      row[foot] = row[shank]! + termsAt(leg[name], leg.terms, p, values, 2 * leg.terms);
    }
    const added = termsAt(forward[name], forward.terms, at, values, unknowns.forward);
    state.centre[2 * order] = alongX[order]! + added;
    state.centre[2 * order + 1] = alongY[order]!;
  }
  state.angle[links.upper]! -= style.leanRad;
  state.centre[0]! += values[unknowns.aheadM]! + 2 * style.stepM * phase;
  state.centre[1]! += values[unknowns.heightM]! + 2 * style.riseM * phase;
  state.centre[2]! += 2 * style.stepM;
  state.centre[3]! += 2 * style.riseM;
  for (let k = 0; k < linkCount; k++) {
    sineCosine(state.angle[k]!, turn);
    state.sine[k] = turn[0]!;
    state.cosine[k] = turn[1]!;
  }
}

/** A point that moves with the links: its place, m, and how that changes with each link's angle, m/rad. */
export interface LinkedPoint {
  place: Float64Array;
  slopeX: Float64Array;
  slopeY: Float64Array;
}

export const createLinkedPoint = (): LinkedPoint => ({
  place: new Float64Array(2),
  slopeX: new Float64Array(linkCount),
  slopeY: new Float64Array(linkCount),
});

/** Finds the point of a sole that is `frontM` in front of the ankle, `belowM` below it. */
export function soleOf(
  { ankle }: LinkedBody,
  { cosine, sine, centre }: LinkedState,
  side: 'right' | 'left',
  frontM: number,
  belowM: number,
  { place, slopeX, slopeY }: LinkedPoint,
): void {
  const { foot } = links[side];
  let x = centre[0]!;
  let y = centre[1]!;
  for (let k = 0; k < linkCount; k++) {
    const alongX = ankle[side].x[k]! + (k === foot ? frontM : 0);
    const alongY = ankle[side].y[k]! - (k === foot ? belowM : 0);
    const turnedX = cosine[k]! * alongX - sine[k]! * alongY;
    const turnedY = sine[k]! * alongX + cosine[k]! * alongY;
    x += turnedX;
    y += turnedY;
    slopeX[k] = -turnedY;
    slopeY[k] = turnedX;
  }
  place[0] = x;
  place[1] = y;
}
