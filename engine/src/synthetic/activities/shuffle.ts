import type { CyclicPattern } from '../motion/cyclic-motion.ts';
import type { PeriodicCurve } from '../motion/periodic-curve.ts';
import type { ActivityModel } from './activity-model.ts';
import { planSteps } from './gait.ts';
import { addStandingSway, standingPose } from './stand.ts';
import { walkStyle } from './walk.ts';

function scaled(pattern: CyclicPattern, size: number): CyclicPattern {
  const times = (curve: PeriodicCurve): PeriodicCurve => ({
    mean: size * curve.mean,
    cosines: curve.cosines.map((c) => size * c),
    sines: curve.sines.map((s) => size * s),
  });
  return {
    flexionDeg: times(pattern.flexionDeg),
    abductionDeg: times(pattern.abductionDeg),
    axialDeg: times(pattern.axialDeg),
    hipForwardM: times(pattern.hipForwardM),
    hipUpM: times(pattern.hipUpM),
    hipRightM: pattern.hipRightM,
  };
}

/**
 * Shuffling: one to three small steps, then a pause, as at a kitchen worktop or in a queue. Fewer than four steps in a
 * row are what the video studies of thigh sensors do not call walking (HARTH, Logacjov et al. 2021, Sensors 21:7853,
 * name it shuffling). Sizes and pauses are modelling choices.
 */
export function shuffling(): ActivityModel {
  return {
    support: 'upright',
    entryPose: standingPose,
    plan(bout) {
      const { person, random, truth, fromS, toS } = bout;
      truth.addBout('shuffle', bout.startS, bout.endS);
      addStandingSway(bout, fromS, toS);
      let timeS = fromS;
      while (timeS + 1 <= toS) {
        const cadenceSpm = random.between(70, 100);
        const steps = 1 + Math.floor(random.between(0, 3));
        const endS = Math.min(toS, timeS + ((steps + 0.4) * 60) / cadenceSpm);
        const size = random.between(0.25, 0.5);
        const style = walkStyle(person, cadenceSpm);
        planSteps(
          bout,
          {
            ...style,
            pattern: scaled(style.pattern, size),
            stepVariability: 4 * person.stepVariability,
            forwardMS: 0.4 * size * random.normal(0, 1),
            strikeUpG: 0.4 * style.strikeUpG,
            strikeForwardG: 0.4 * style.strikeForwardG,
            strikeOutG: 0.4 * style.strikeOutG,
          },
          timeS,
          endS,
        );
        timeS = endS + random.between(0.4, 2.2);
      }
    },
  };
}
