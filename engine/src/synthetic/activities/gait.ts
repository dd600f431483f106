import { CyclicMotion, type CyclicPattern } from '../motion/cyclic-motion.ts';
import { type Jolt, Jolts, type Ringing } from '../motion/jolts.ts';
import type { PhaseNode } from '../motion/phase-track.ts';
import type { Bout } from './activity-model.ts';

/** One way of going on foot. Phase 0 is where the foot of the sensor's leg comes down, 0.5 the other foot. */
export interface GaitStyle {
  pattern: CyclicPattern;
  cadenceSpm: number;
  /** Standard deviation of a step's duration, as a share of it. */
  stepVariability: number;
  /** By how much the steps of this leg are longer than those of the other, as a share; negative is shorter. */
  asymmetry: number;
  forwardMS: number;
  upMS: number;
  /** Size of the knock when this foot lands, in g: up, forwards and outwards. The soft thigh goes on forwards. */
  strikeUpG: number;
  strikeForwardG: number;
  strikeOutG: number;
  /** What of it reaches this thigh from the other foot, across the pelvis. */
  strikeOtherShare: number;
  ringing: Ringing;
}

/** Spread of a stride's size, as a share: a modelling choice, of the order of the spread of step lengths. */
const strideSpread = 0.04;

/**
 * Plans steps from `fromS` to `toS`: from standing into the gait within about a step, and back. Each foot contact is
 * a node of the phase, and a step of the truth.
 */
export function planSteps(bout: Bout, style: GaitStyle, fromS: number, toS: number): void {
  const { random, truth } = bout;
  const stepS = 60 / style.cadenceSpm;
  const halfCycles: number[] = [];
  let drift = 0;
  let timeS = fromS + Math.min(0.6 * stepS, 0.5 * (toS - fromS));
  const contactsS: number[] = [];
  let half = random.next() < 0.5 ? 1 : 2;
  while (contactsS.length === 0 || timeS + 0.5 * stepS < toS) {
    contactsS.push(timeS);
    halfCycles.push(half);
    // Steps drift slowly besides varying one by one: people do not keep a metronome's pace.
    drift = 0.97 * drift + random.normal(0, 0.2 * style.stepVariability);
    const uneven = half % 2 === 0 ? style.asymmetry : -style.asymmetry;
    timeS += stepS * (1 + drift + uneven + random.normal(0, style.stepVariability));
    half++;
  }
  const first = contactsS[0]!;
  const last = contactsS.at(-1)!;
  const nodes: PhaseNode[] = [
    { timeS: fromS, phase: halfCycles[0]! / 2 - (0.5 * (first - fromS)) / stepS, gain: 1 },
    ...contactsS.map((contactS, i) => ({
      timeS: contactS,
      phase: halfCycles[i]! / 2,
      gain: random.normal(1, strideSpread),
    })),
    { timeS: toS, phase: halfCycles.at(-1)! / 2 + (0.5 * (toS - last)) / stepS, gain: 1 },
  ];
  bout.add(
    new CyclicMotion(style.pattern, nodes, {
      startS: fromS,
      endS: toS,
      rampInS: 1.2 * stepS,
      rampOutS: 1.2 * stepS,
      forwardMS: style.forwardMS,
      upMS: style.upMS,
    }),
  );
  const strikes = contactsS.map((contactS, i): Jolt => {
    const own = halfCycles[i]! % 2 === 0 ? 1 : style.strikeOtherShare;
    const gentle = i === 0 || i === contactsS.length - 1 ? 0.6 : 1;
    const size = own * gentle * Math.max(0.3, random.normal(1, 0.15));
    return {
      timeS: contactS,
      forwardG: style.strikeForwardG * size,
      upG: style.strikeUpG * size,
      rightG: style.strikeOutG * size * random.normal(1, 0.5),
    };
  });
  bout.add(new Jolts(strikes, style.ringing));
  for (const contactS of contactsS) truth.addStep(contactS);
}
