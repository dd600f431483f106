import type { Random } from '../../number/index.ts';
import { HipShift } from '../motion/hip-shift.ts';
import type { Pose } from '../motion/pose-track.ts';
import { Sway } from '../motion/sway.ts';
import type { SimulatedPerson } from '../person.ts';
import type { ActivityModel, Bout } from './activity-model.ts';

/** How a person's thigh hangs when standing on both legs. */
export function standingPose(person: SimulatedPerson, random: Random): Pose {
  return {
    flexionDeg: person.standFlexionDeg + random.normal(0, 1.5),
    abductionDeg: random.normal(3, 1.5),
    axialDeg: random.normal(4, 2),
  };
}

/**
 * The sway of quiet standing: slow, mostly below 1 Hz, a few millimetres at the hip (Winter 1995, Gait Posture
 * 3:193). The three frequencies are a modelling choice.
 */
export function addStandingSway(bout: Bout, startS: number, endS: number): void {
  const { random } = bout;
  const component = (frequencyHz: number, sizeDeg: number) => ({
    frequencyHz,
    phase: random.next(),
    flexionDeg: sizeDeg * random.between(0.6, 1.4),
    abductionDeg: sizeDeg * random.between(-0.6, 0.6),
  });
  bout.add(
    new Sway(
      [
        component(random.between(0.07, 0.15), 0.4),
        component(random.between(0.2, 0.35), 0.2),
        component(random.between(0.4, 0.8), 0.08),
      ],
      startS,
      endS,
      1,
    ),
  );
}

/** Moves weight from one leg to the other now and then, the less loaded knee a little bent. */
export function shiftWeight(bout: Bout, meanIntervalS: number): void {
  const { random, poses, person } = bout;
  let timeS = bout.fromS + meanIntervalS * random.between(0.3, 1.5);
  while (timeS + 2 < bout.toS) {
    const durationS = random.between(0.8, 1.6);
    const onThisLeg = random.next() < 0.5;
    const pose = standingPose(person, random);
    poses.moveTo(
      {
        flexionDeg: pose.flexionDeg + (onThisLeg ? 0 : random.between(2, 12)),
        abductionDeg: pose.abductionDeg + (onThisLeg ? -3 : 3),
        axialDeg: pose.axialDeg,
      },
      timeS,
      durationS,
    );
    const sideM = random.between(0.02, 0.06) * (onThisLeg ? 1 : -1);
    bout.add(new HipShift(timeS, timeS + durationS, random.normal(0, 0.01), 0, sideM));
    timeS += durationS + meanIntervalS * random.between(0.3, 1.7);
  }
}

/**
 * Standing: sway, and shifts of weight. How often weight is shifted is a modelling choice: about every 30 s, or every
 * 8 s by someone busy with their hands.
 */
export function standing(manner: 'quiet' | 'busy'): ActivityModel {
  return {
    support: 'upright',
    entryPose: standingPose,
    plan(bout) {
      bout.truth.addBout('stand', bout.startS, bout.endS);
      addStandingSway(bout, bout.fromS, bout.toS);
      shiftWeight(bout, manner === 'busy' ? 8 : 30);
    },
  };
}
