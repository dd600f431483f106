import { accelerateSegments, centreOfMass, human, moveSegments, placeSegments } from '../../body/index.ts';
import { ease } from '../ease.ts';
import { hermite } from '../hermite.ts';
import type { Setup } from '../setup.ts';
import { angularMomentum } from './angular-momentum.ts';
import { type MovingState, stateOf } from './height-path.ts';

/** How long the joints go on after take-off on Earth, s: a choice. */
const earthSettleS = 0.06;

/** Steps of the sum that gives the turn of the body from its rate. */
const steps = 64;

/**
 * The flight after a take-off until its top: the joints come to rest, the toes straighten, the centre of mass flies as
 * gravity says, and the body turns against its limbs. The angular momentum that the legs give it at take-off ends at the
 * top, because a landing that mirrors the take-off needs the opposite: in the air nothing does that, so the solution shows
 * it as a moment that no support gives.
 *
 * @param pace against that on Earth, see `paceOfGravity`
 */
export function flight(
  setup: Setup,
  takeOff: MovingState,
  flightS: number,
  pace: number,
): (timeS: number, state: MovingState) => void {
  const { tree, kinematics, gravityMS2 } = setup;
  const settleS = earthSettleS / pace;
  const size = tree.coordinates.length;
  const joints = tree.coordinates.map((_, j) => {
    const value = takeOff.value[j]!;
    const rate = takeOff.first[j]! * settleS;
    const isToe = j === human.right.toeExtension || j === human.left.toeExtension;
    const change = takeOff.second[j]! * settleS ** 2;
    // Where the quintic to rest is one of fourth degree: no swing beyond.
    const end = isToe ? 0 : value + rate / 2 + change / 12;
    return hermite([value, rate, change], [end, 0, 0]);
  });
  const root = human.pelvisTilt;
  const moving = stateOf(size);
  const h = 1e-4;
  /** The joints at a time, the root at rest in its place. */
  const moveJoints = (timeS: number, { value, first, second }: MovingState): void => {
    const u = Math.min(1, timeS / settleS);
    for (let j = 0; j <= root; j++) value[j] = first[j] = second[j] = 0;
    for (let j = root + 1; j < size; j++) {
      const [y0, y1, y2] = [joints[j]!(u - h), joints[j]!(u), joints[j]!(u + h)] as const;
      value[j] = y1;
      first[j] = u < 1 ? (y2 - y0) / (2 * h * settleS) : 0;
      second[j] = u < 1 ? (y2 - 2 * y1 + y0) / (h * settleS) ** 2 : 0;
    }
  };
  const spinAtTakeOff = angularMomentum(setup, takeOff.value, takeOff.first);
  /** How fast the pelvis turns, for the angular momentum that is left. */
  const turnRate = (timeS: number): number => {
    moveJoints(timeS, moving);
    const spin = angularMomentum(setup, moving.value, moving.first);
    moving.first.fill(0);
    moving.first[root] = 1;
    const left = spinAtTakeOff * (1 - ease(Math.min(1, timeS / flightS)));
    return (left - spin) / angularMomentum(setup, moving.value, moving.first);
  };
  /** Simpson's rule. */
  const turned = (timeS: number): number => {
    const step = timeS / steps;
    let sum = 0;
    for (let i = 0; i <= steps; i++)
      sum += (i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2) * turnRate(i * step);
    return (sum * step) / 3;
  };
  const centre = new Float64Array(6);
  const find = (state: MovingState): void => {
    placeSegments(tree, kinematics, state.value);
    moveSegments(tree, kinematics, state.first);
    accelerateSegments(tree, kinematics, state.first, state.second);
    centreOfMass(tree, kinematics, centre);
  };
  find(takeOff);
  const [x0, y0, vx, vy] = centre.slice(0, 4) as unknown as [number, number, number, number];
  return (timeS, state) => {
    moveJoints(timeS, state);
    const dt = h * settleS;
    state.value[root] = takeOff.value[root]! + turned(timeS);
    state.first[root] = turnRate(timeS);
    state.second[root] = (turnRate(timeS + dt) - turnRate(timeS - dt)) / (2 * dt);
    find(state);
    const flown = [
      x0 + vx * timeS,
      y0 + vy * timeS - (gravityMS2 * timeS ** 2) / 2,
      vx,
      vy - gravityMS2 * timeS,
      0,
      -gravityMS2,
    ];
    [state.value, state.first, state.second].forEach((part, order) => {
      part[human.pelvisX] = flown[2 * order]! - centre[2 * order]!;
      part[human.pelvisY] = flown[2 * order + 1]! - centre[2 * order + 1]!;
    });
  };
}
