import { cos, type Random } from '../../number/index.ts';
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

const facesDown = (axialDeg: number): boolean => cos((axialDeg * Math.PI) / 180) < -0.7;

/**
 * The angle to turn to about the long axis, whole turns added: the nearest way, but from one side to the other over the
 * back.
 */
function turnTo(angleDeg: number, fromDeg: number): number {
  const nearest = angleDeg + 360 * Math.round((fromDeg - angleDeg) / 360);
  const overFront = facesDown((fromDeg + nearest) / 2) && !facesDown(fromDeg) && !facesDown(angleDeg);
  return overFront ? nearest + (nearest > fromDeg ? -360 : 360) : nearest;
}

/**
 * How long a change takes, in seconds. Standing up takes 1.9 s and sitting down 2.0 s on average, the lean of the trunk
 * included (Kerr et al. 1997, Clin Biomech 12:236, 50 adults); that the thigh turns during 1.1-2 s of it, and how long
 * the other changes take, are modelling choices.
 */
export function changeDurationS(from: Support, to: Support, random: Random): number {
  if (from === 'removed' || to === 'removed') return random.between(5, 8);
  if (from === 'upright' && to === 'upright') return 0.8;
  if (from === 'lying' || to === 'lying') return random.between(2.5, 4.5);
  if (from === 'saddle' || to === 'saddle') return random.between(1.5, 2.5);
  if (from === to || from === 'machine' || to === 'machine') return random.between(1.5, 2.5);
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
  if (from === 'removed' && to === 'removed') return;
  const target = { ...pose, axialDeg: turnTo(pose.axialDeg, poses.pose.axialDeg) };
  if (from === 'removed' || to === 'removed') {
    handleSensor(bout, target, startS, durationS, to === 'removed');
  } else if ((from === 'upright' && to === 'seated') || (from === 'seated' && to === 'upright')) {
    moveBetweenSeatAndFeet(bout, target, startS, durationS);
  } else if (from === 'upright' && to === 'upright') {
    poses.moveTo(target, startS, durationS);
  } else {
    shiftHip(bout, startS, durationS);
    poses.moveTo(target, startS, durationS, { liftDeg: random.between(5, 15) });
  }
}

/** The hip moves over on a seat, onto a saddle, across a bed: how far is a modelling choice. */
function shiftHip({ random, add }: Changing, startS: number, durationS: number): void {
  const upM = random.normal(0, 0.03);
  add(new HipShift(startS, startS + durationS, random.normal(0, 0.08), upM, random.normal(0, 0.12)));
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
