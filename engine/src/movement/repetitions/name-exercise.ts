import type { Cycle } from './cycle.ts';
import { footComesDown } from './foot-comes-down.ts';
import type { RepeatedExercise, WorkingLeg } from './repetition.ts';

/** The name of an exercise, what else it could be, and which leg works. */
export interface ExerciseName {
  exercise: RepeatedExercise;
  alternatives: RepeatedExercise[];
  workingLeg: WorkingLeg;
}

/** What `nameExercise` looks at: of one cycle, or the medians of a set. */
export type CycleShape = Omit<Cycle, 'startMs' | 'endMs' | 'isBetweenStands' | 'inclinations' | 'speeds'>;

// Limits without another source lie between the exercises of one person (`validation/`, "Repetitions").
/** A thigh that swings less belongs to a leg that stays straight or does not bear the body, deg. */
export const workingSwingDeg = 22;
/** At its highest inclination a loaded thigh carries at least this force: a lifted one slows down there. */
export const loadedForceG = 0.98;
/** A thigh that leans less does not bend under the body, one that leans further does, whatever it carries, deg. */
const workingLeastDeg = 35;
const idleMostDeg = 60;
/** Ratio of the speeds up and down from which on the body ends higher or lower than it began. */
const levelRatio = 1.5;
const stanceRatio = 1.25;
const calfRaiseMostRatio = 2.5;
const calfRaiseMostSwingDeg = 8;
const lungeLeastDeg = 55;
const stepDownMostDeg = 50;
/** Inclination of the thigh halfway between a half squat and a squat (60 and 110 degrees of knee flexion). */
const squatLeastDeg = 61;
/** On one leg the hip moves over the foot, so that the thigh leans to the side as well as to the front, deg. */
const oneLegSidewaysDeg = 15;
/** The thigh of a leg that stands behind leans to the back, one that hangs free in a squat on the other leg does not, deg. */
const behindSidewaysDeg = 120;
/** A foot set in front keeps the thigh this far from the vertical between repetitions, deg: a choice. */
const splitRestDeg = 20;
/**
 * A foot under the middle of the body, as on one leg or one before the other, leaves the thigh leaning inwards over the
 * whole bend, deg. In squats on two legs it leans by 2 at most, on one by more than 11, at any tempo. Knees that are
 * pushed apart lean as far the other way, and the more the deeper they bend.
 */
const inwardsLeastDeg = 7;
/**
 * On a chair the thigh comes to rest: in `sit_to_stand` its force varies by 0.001-0.013 g over 0.4 s (median 0.003), in
 * a squat at any tempo by more than 0.015, in a squat that is held by 0.010-0.026.
 */
const seatMostRestG = 0.01;
/** The body does not bounce, and more than a third of the time passes: in a squat that turns round at once, a fifth. */
const seatMostForceG = 1.06;
const seatLeastShare = 0.33;
/**
 * In a deadlift the thigh goes about as far as in a squat that is not deep (57 to 68 degrees in three simulated bodies), and
 * no thigh tells what the hands do: from a half squat's 45 degrees to 75, choices. What bends less may be a hinge with nearly
 * straight knees, in which the thigh leans by 25 to 43 degrees there.
 */
const deadliftDeg = [45, 75] as const;
/** Chairs hold the thigh beyond this, deg; beyond the second most do: the lowest and the highest of `sit_to_stand`. */
const seatLeastDeg = 68;
const levelSeatDeg = 80;

/**
 * Names the exercise of a cycle by what the body does: flies, steps to another level, steps forward, turns from down
 * to up on bent legs, or rises on straight ones.
 *
 * @example
 * nameExercise(shape).exercise; // 'half-squat'
 */
export function nameExercise(shape: CycleShape): ExerciseName {
  const { peakDeg, swingDeg, riseMS, fallMS } = shape;
  if (shape.isJump) return named('jump', 'both');
  const bends = swingDeg >= workingSwingDeg;
  const feetMove = footComesDown(shape);
  const isStraight = swingDeg < calfRaiseMostSwingDeg;
  if (isStraight && shape.risesFirst && riseMS < calfRaiseMostRatio * fallMS)
    return named('calf-raise', 'both');
  if (bends && feetMove && shape.swings >= 2) {
    return peakDeg >= lungeLeastDeg
      ? named('lunge', 'sensor')
      : named('lunge', 'other', 'split-squat', 'step-up');
  }
  if (riseMS > levelRatio * fallMS && (feetMove || !bends)) {
    return bends ? named('step-up', 'sensor', 'lunge') : named('step-up', 'other');
  }
  if (bends && feetMove && peakDeg < stepDownMostDeg && fallMS > stanceRatio * riseMS) {
    return named('step-down', 'sensor', 'single-leg-squat');
  }
  if (!bends && fallMS > levelRatio * riseMS) return named('step-down', 'other', 'single-leg-squat');
  if (!bends || peakDeg < workingLeastDeg || (shape.turningForceG < loadedForceG && peakDeg < idleMostDeg)) {
    return bends && shape.sidewaysDeg >= behindSidewaysDeg
      ? named('split-squat', 'other', 'lunge', 'single-leg-squat')
      : named('single-leg-squat', 'other', 'split-squat', 'lunge');
  }
  return nameSquat(shape);
}

function nameSquat(shape: CycleShape): ExerciseName {
  const name = nameBend(shape);
  const { exercise, alternatives } = name;
  const isBothLegs = exercise === 'squat' || exercise === 'half-squat';
  if (!isBothLegs || shape.peakDeg > deadliftDeg[1]) return name;
  const hinge = shape.peakDeg < deadliftDeg[0] ? 'romanian-deadlift' : 'deadlift';
  return { ...name, alternatives: [hinge, ...alternatives] };
}

function nameBend(shape: CycleShape): ExerciseName {
  const { peakDeg, swingDeg, downS, pauseS, upS } = shape;
  const stays = pauseS > seatLeastShare * (downS + pauseS + upS);
  const turnsSoftly = shape.turningForceG < seatMostForceG;
  const mayBeSeat = peakDeg >= seatLeastDeg && (turnsSoftly || stays);
  const rests = turnsSoftly && shape.restG < seatMostRestG;
  if (mayBeSeat && (rests || (stays && peakDeg >= levelSeatDeg))) {
    return named('sit-to-stand', 'both', 'squat');
  }
  if (peakDeg - swingDeg >= splitRestDeg) return named('split-squat', 'sensor', 'lunge', 'squat');
  if (peakDeg >= squatLeastDeg && footIsUnderTheMiddle(shape)) {
    return named('split-squat', 'sensor', 'single-leg-squat', 'squat', 'lunge');
  }
  if (peakDeg >= squatLeastDeg) {
    return mayBeSeat
      ? named('squat', 'both', 'sit-to-stand', 'split-squat', 'single-leg-squat')
      : named('squat', 'both', 'split-squat', 'single-leg-squat');
  }
  return shape.sidewaysDeg >= oneLegSidewaysDeg
    ? named('single-leg-squat', 'sensor', 'half-squat', 'split-squat')
    : named('half-squat', 'both', 'single-leg-squat', 'split-squat');
}

/** Whether the thigh leans to the same side all the time, less so where it is bent far. */
function footIsUnderTheMiddle({ bendLeanDeg, steepLeanDeg }: CycleShape): boolean {
  const steepDeg = bendLeanDeg < 0 ? -steepLeanDeg : steepLeanDeg;
  const bendDeg = Math.abs(bendLeanDeg);
  return bendDeg >= inwardsLeastDeg && steepDeg > bendDeg;
}

function named(
  exercise: RepeatedExercise,
  workingLeg: WorkingLeg,
  ...alternatives: RepeatedExercise[]
): ExerciseName {
  return { exercise, alternatives, workingLeg };
}
