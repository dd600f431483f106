import type { Random } from '../../number/index.ts';
import { HipShift } from '../motion/hip-shift.ts';
import { Jolts } from '../motion/jolts.ts';
import { minimumJerkPeakVelocity } from '../motion/minimum-jerk.ts';
import type { Pose } from '../motion/pose-track.ts';
import type { Bout, Support } from './activity-model.ts';

/** Forward inclination of the shank for each degree of the thigh's, on a chair: a modelling choice. */
export const seatShankPerThigh = 0.1;

/** What planning a change needs of the bout before or after it. */
type Changing = Pick<Bout, 'person' | 'random' | 'poses' | 'truth' | 'add'>;

/**
 * Stands up or sits down: the thigh turns between level and upright over a planted foot. The trunk leans forward
 * first, which slides the hip some centimetres towards the feet (a modelling choice).
 */
export function moveBetweenSeatAndFeet(
  { person, random, poses, truth, add }: Changing,
  to: Pose,
  startS: number,
  durationS: number,
): void {
  const from = poses.pose;
  const planted = { thighM: person.thighM, shankM: person.shankM, shankPerThigh: seatShankPerThigh };
  poses.moveTo(to, startS, durationS, { planted });
  const turnDeg = Math.abs(to.flexionDeg - from.flexionDeg);
  const up = to.flexionDeg < from.flexionDeg;
  truth.addTransition(
    up ? 'sit-to-stand' : 'stand-to-sit',
    startS + durationS / 2,
    durationS,
    (minimumJerkPeakVelocity * turnDeg) / durationS,
  );
  const leanM = random.between(0.02, 0.05);
  const endS = startS + durationS;
  if (up) add(new HipShift(Math.max(0, startS - 0.4 * durationS), startS + 0.4 * durationS, leanM, 0, 0));
  else {
    add(new HipShift(endS - 0.4 * durationS, endS + 0.4 * durationS, -leanM, 0, 0));
    add(new Jolts([{ timeS: endS - 0.1 * durationS, forwardG: 0, upG: 0.15, rightG: 0 }], landing));
  }
}

/** How a soft body rings when it meets a seat or a bed: a modelling choice. */
const landing = { frequencyHz: 6, durationS: 0.35 };

/** The same angle less or plus whole turns, nearest to another. */
function nearestTurn(angleDeg: number, toDeg: number): number {
  return angleDeg + 360 * Math.round((toDeg - angleDeg) / 360);
}

/**
 * How long a change takes, in seconds. Standing up and sitting down: the thigh turns during some 1-2 s; standing up as
 * a whole takes 1.3-2.5 s in healthy adults (Kerr et al. 1997, Clin Biomech 12:236, order of size). The others are
 * modelling choices.
 */
export function changeDurationS(from: Support, to: Support, random: Random): number {
  if (from === 'removed' || to === 'removed') return from === to ? 0.5 : random.between(5, 8);
  if (from === to) return from === 'upright' ? 0.8 : random.between(1.5, 3.5);
  if (from === 'lying' || to === 'lying') return random.between(2.5, 4.5);
  if (from === 'saddle' || to === 'saddle') return random.between(1.5, 2.5);
  if (from === 'machine' || to === 'machine') return random.between(1.5, 2.5);
  return random.between(1.1, 2);
}

/** Plans the change from one bout to the next, over the given time. */
export function planChange(
  bout: Changing,
  from: Support,
  to: Support,
  pose: Pose,
  startS: number,
  durationS: number,
): void {
  const { random, poses } = bout;
  const axialDeg = nearestTurn(pose.axialDeg, poses.pose.axialDeg);
  const target = { ...pose, axialDeg };
  const turnsDeg = axialDeg - poses.pose.axialDeg;
  if ((from === 'removed') !== (to === 'removed')) {
    handleSensor(bout, target, startS, durationS, to === 'removed');
  } else if ((from === 'upright' && to === 'seated') || (from === 'seated' && to === 'upright')) {
    moveBetweenSeatAndFeet(bout, target, startS, durationS);
  } else if (from === 'lying' && to === 'lying' && Math.abs(turnsDeg) > 150) {
    // From one side to the other: over the back.
    const overBack = nearestTurn(0, poses.pose.axialDeg + turnsDeg / 2);
    const half = durationS / 2;
    poses.moveTo({ flexionDeg: 80, abductionDeg: 0, axialDeg: overBack }, startS, half, { liftDeg: 5 });
    poses.moveTo(target, startS + half, half, { liftDeg: 5 });
  } else {
    const liftDeg = from === 'upright' && to === 'upright' ? 0 : random.between(5, 15);
    poses.moveTo(target, startS, durationS, { liftDeg });
  }
}

/** Hands take the sensor off, or put it on: turned this way and that, knocked a little, laid down. */
function handleSensor(
  { random, poses, add }: Changing,
  target: Pose,
  startS: number,
  durationS: number,
  off: boolean,
): void {
  const part = durationS / 4;
  const between = (): Pose => ({
    flexionDeg: target.flexionDeg + random.between(-70, 70),
    abductionDeg: random.between(-40, 40),
    axialDeg: target.axialDeg + random.between(-70, 70),
  });
  for (let i = 0; i < 3; i++) poses.moveTo(between(), startS + i * part, part * random.between(0.6, 1));
  poses.moveTo(target, startS + 3 * part, part);
  const knocksS = off ? [0.02, 0.3, 0.97] : [0.02, 0.5, 0.9];
  const knocks = knocksS.map((share) => ({
    timeS: startS + share * durationS,
    forwardG: random.normal(0, 0.5),
    upG: random.between(0.6, 2),
    rightG: random.normal(0, 0.5),
  }));
  add(new Jolts(knocks, { frequencyHz: 20, durationS: 0.15 }));
}
