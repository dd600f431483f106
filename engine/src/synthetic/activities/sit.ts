import type { Random } from '../../number/index.ts';
import type { Pose } from '../motion/pose-track.ts';
import { Sway } from '../motion/sway.ts';
import type { SimulatedPerson } from '../person.ts';
import type { ActivityModel, Bout } from './activity-model.ts';

export type SittingPosture = 'chair' | 'recline';

/** How a person's thigh rests on a seat. */
export function sittingPose(person: SimulatedPerson, random: Random, posture: SittingPosture): Pose {
  const flexionDeg = posture === 'chair' ? person.sitFlexionDeg : person.reclineFlexionDeg;
  return {
    flexionDeg: flexionDeg + random.normal(0, 3),
    abductionDeg: random.between(2, 14),
    axialDeg: random.between(-2, 16),
  };
}

/** A foot that bounces on its toes for a while. */
function addBounce(bout: Bout, startS: number, endS: number): void {
  const { random } = bout;
  const component = {
    frequencyHz: random.between(4, 6.5),
    phase: random.next(),
    flexionDeg: random.between(0.5, 1.5),
    abductionDeg: 0,
  };
  bout.add(new Sway([component], startS, endS, 0.8));
}

/**
 * Sitting: still, with a movement now and then: a shift on the seat, the legs crossed for some minutes, a bouncing
 * foot. Kinds and sizes are modelling choices.
 */
export function sitting(posture: SittingPosture): ActivityModel {
  return {
    support: 'seated',
    entryPose: (person, random) => sittingPose(person, random, posture),
    plan(bout) {
      const { person, random, poses, truth } = bout;
      truth.addBout('sit', bout.startS, bout.endS);
      let crossed = false;
      let timeS = bout.fromS;
      for (;;) {
        timeS += person.fidgetIntervalS * random.between(0.1, 1.9);
        const durationS = random.between(0.8, 2);
        const bounceS = random.between(4, 30);
        if (timeS + durationS > bout.toS) break;
        const kind = random.next();
        if (kind < 0.08 && timeS + bounceS < bout.toS) {
          addBounce(bout, timeS, timeS + bounceS);
          timeS += bounceS;
          continue;
        }
        const pose = sittingPose(person, random, posture);
        crossed = !crossed && kind > 1 - person.legCrossing;
        const to = crossed
          ? {
              flexionDeg: pose.flexionDeg + random.between(8, 20),
              abductionDeg: random.between(-15, -4),
              axialDeg: pose.axialDeg + random.between(-5, 25),
            }
          : pose;
        poses.moveTo(to, timeS, durationS, { liftDeg: crossed ? random.between(4, 12) : 0 });
        timeS += durationS;
      }
    },
  };
}
