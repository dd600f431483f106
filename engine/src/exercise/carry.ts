import { human, humanSegments } from '../body/index.ts';
import type { BarPosition } from './exercise-options.ts';
import type { Setup } from './setup.ts';

const degree = Math.PI / 180;

/**
 * Where a bar lies on the trunk, as shares of the height: from the shoulder joint forward and up. And how the arms are
 * held meanwhile, degrees. Choices from how the lifts are described: high on the trapezius, low on the shoulder blades'
 * spine, in front on the collar bones. The hands are at the bar beside the shoulders, elbows below it, in front a little
 * forward. Arms that hold a bar are spread and turned outwards: seen from the side the forearm may lie beyond the straight
 * fold of 180 degrees.
 */
const onTrunk = {
  high: { x: -0.035, y: 0.02, shoulderDeg: 5, elbowDeg: 190 },
  low: { x: -0.05, y: -0.02, shoulderDeg: 0, elbowDeg: 190 },
  front: { x: 0.045, y: 0.01, shoulderDeg: 30, elbowDeg: 165 },
} as const;

/** Without a bar the arms are folded in front of the chest: a choice. */
const folded = { shoulderDeg: 40, elbowDeg: 110 };

/**
 * Loads the body: adds the mass to what the setup carries and returns a function that puts the arms of a posture where
 * they hold it. Arms with weights hang straight down whatever the trunk does.
 */
export function carry(setup: Setup, bar: BarPosition, loadKg: number): (posture: Float64Array) => void {
  const { body } = setup;
  if (bar === 'hands') {
    if (loadKg > 0)
      setup.carried.push({
        segment: humanSegments.forearms,
        massKg: loadKg,
        x: 0,
        y: -body.forearms.lengthM,
      });
    return hangArms;
  }
  const place = onTrunk[bar];
  if (loadKg > 0)
    setup.carried.push({
      segment: humanSegments.trunk,
      massKg: loadKg,
      x: -body.lumbarX + place.x * body.heightM,
      y: body.shoulderAboveLumbarM + place.y * body.heightM,
    });
  if (loadKg === 0) return foldArms;
  const { shoulderDeg, elbowDeg } = place;
  return (posture) => {
    posture[human.shoulderFlexion] = shoulderDeg * degree;
    posture[human.elbowFlexion] = elbowDeg * degree;
  };
}

/** Arms folded in front of the chest, as in the chair-stand test. */
export function foldArms(posture: Float64Array): void {
  posture[human.shoulderFlexion] = folded.shoulderDeg * degree;
  posture[human.elbowFlexion] = folded.elbowDeg * degree;
}

/** Arms straight down. */
export function hangArms(posture: Float64Array): void {
  posture[human.shoulderFlexion] = -(posture[human.pelvisTilt]! + posture[human.lumbarExtension]!);
  posture[human.elbowFlexion] = 0;
}
