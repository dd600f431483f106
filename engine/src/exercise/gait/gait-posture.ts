import { accelerateSegments, centreOfMass, human, moveSegments, placeSegments } from '../../body/index.ts';
import type { Setup } from '../setup.ts';
import type { GaitStyle, WayAt } from './gait-style.ts';
import type { GaitTables, GaitUnknowns } from './gait-unknowns.ts';
import { termsAt } from './harmonics.ts';

/** A posture with its derivatives by phase, and room for the centre of mass. */
export interface MovingPosture {
  coordinates: Float64Array;
  first: Float64Array;
  second: Float64Array;
  centre: Float64Array;
}

export function createMovingPosture(size: number): MovingPosture {
  return {
    coordinates: new Float64Array(size),
    first: new Float64Array(size),
    second: new Float64Array(size),
    centre: new Float64Array(6),
  };
}

const orders = ['value', 'first', 'second'] as const;

/**
 * The posture of a gait at one phase of its tables: legs and trunk from their series, then the pelvis where the centre of
 * mass goes its way. Leaves the setup's kinematics as they are at that posture, by phase instead of by time.
 *
 * @param at index of the phase in the tables; the left leg is half a cycle apart
 * @param phase the phase itself, 0-1: how far the body has advanced
 * @param toes writes what is known of the toes before the body is placed
 */
export function gaitPosture(
  { tree, kinematics }: Setup,
  style: GaitStyle,
  unknowns: GaitUnknowns,
  tables: GaitTables,
  values: Float64Array,
  at: number,
  phase: number,
  into: MovingPosture,
  toes?: (into: MovingPosture) => void,
): void {
  const { coordinates, first, second, centre } = into;
  const { leg, forward, pitch } = tables;
  const half = leg.value.length / leg.terms / 2;
  const other = (at + half) % (2 * half);
  const rows = [coordinates, first, second];
  for (let order = 0; order < 3; order++) {
    const row = rows[order]!;
    const name = orders[order]!;
    const lean = order === 0 ? -style.leanRad : 0;
    const tilt = lean + termsAt(pitch[name], pitch.terms, at, values, unknowns.pitch);
    row.fill(0);
    row[human.pelvisTilt] = tilt;
    for (const side of ['right', 'left'] as const) {
      const p = side === 'right' ? at : other;
      const { hipFlexion, kneeFlexion, ankleDorsiflexion } = human[side];
      row[hipFlexion] = termsAt(leg[name], leg.terms, p, values, 0) - tilt;
      row[kneeFlexion] = termsAt(leg[name], leg.terms, p, values, leg.terms);
      row[ankleDorsiflexion] = termsAt(leg[name], leg.terms, p, values, 2 * leg.terms);
    }
  }
  toes?.(into);
  const place = (): void => {
    placeSegments(tree, kinematics, coordinates);
    moveSegments(tree, kinematics, first);
    accelerateSegments(tree, kinematics, first, second);
  };
  place();
  centreOfMass(tree, kinematics, centre);
  const alongX: WayAt = style.forward(phase);
  const alongY: WayAt = style.up(phase);
  for (let order = 0; order < 3; order++) {
    const row = rows[order]!;
    const added = termsAt(forward[orders[order]!], forward.terms, at, values, unknowns.forward);
    row[human.pelvisX] = alongX[order]! + added - centre[2 * order]!;
    row[human.pelvisY] = alongY[order]! - centre[2 * order + 1]!;
  }
  coordinates[human.pelvisX]! += values[unknowns.aheadM]! + 2 * style.stepM * phase;
  coordinates[human.pelvisY]! += values[unknowns.heightM]! + 2 * style.riseM * phase;
  first[human.pelvisX]! += 2 * style.stepM;
  first[human.pelvisY]! += 2 * style.riseM;
  place();
}
