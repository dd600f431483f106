import { coursesOf } from '../../calibration/courses-of.ts';
import { calibrated, readScenario, type ScenarioPhase } from '../../engine/src/adaptation/index.ts';
import { evidence } from '../../engine/src/evidence/index.ts';
import { seededRandom } from '../../engine/src/number/index.ts';
import type { ValidationLine } from '../validation-line.ts';

const trials = 2000;
const muscles = [
  'kneeExtensorSize',
  'plantarFlexorSize',
  'hamstringSize',
  'kneeExtensorStrength',
  'plantarFlexorStrength',
  'jumpPower',
] as const;
type Random = ReturnType<typeof seededRandom>;
type Phase = Pick<ScenarioPhase, 'days' | 'activity' | 'sessions'>;

/** Rows of the evidence that do not follow an order, or say that they are the same where the order says more. */
const orders: readonly { what: string; against: readonly string[]; holds: (random: Random) => boolean }[] = [
  {
    what: 'more load, all else the same, is never less muscle',
    against: ['H067'],
    holds(random) {
      const phases = anyPhases(random);
      const at = Math.floor(random.next() * phases.length);
      const more = phases.map((phase, i) =>
        i === at ? { ...phase, sessions: [...(phase.sessions ?? []), anySession(random)] } : phase,
      );
      const ageY = anyAge(random);
      return muscles.every((outcome) =>
        courseOf(more, ageY, outcome).every(
          (value, day) => value >= courseOf(phases, ageY, outcome)[day]! - 1e-9,
        ),
      );
    },
  },
  {
    what: 'from day 30 of strict bed rest the calf has lost more than the thigh',
    against: ['H030', 'H031'],
    holds(random) {
      const days = 30 + Math.floor(random.next() * 300);
      const bed: Phase[] = [{ days, activity: 'bed-rest' }];
      const ageY = anyAge(random);
      return courseOf(bed, ageY, 'plantarFlexorSize')[days]! < courseOf(bed, ageY, 'kneeExtensorSize')[days]!;
    },
  },
  {
    what: 'a cast is worse for its leg than bed rest',
    against: [],
    holds(random) {
      const days = 1 + Math.floor(random.next() * 120);
      const ageY = anyAge(random);
      return muscles.every(
        (outcome) =>
          courseOf([{ days, activity: 'cast' }], ageY, outcome)[days]! <
          courseOf([{ days, activity: 'bed-rest' }], ageY, outcome)[days]!,
      );
    },
  },
  {
    what: 'the older have regained a smaller share of what they lost',
    against: ['H110'],
    holds(random) {
      const [rest, back] = [5 + Math.floor(random.next() * 90), 1 + Math.floor(random.next() * 90)];
      const phases: Phase[] = [
        { days: rest, activity: 'bed-rest' },
        { days: back, activity: 'habitual' },
      ];
      const ageY = 25 + Math.floor(random.next() * 40);
      const share = (years: number, outcome: string): number => {
        const course = courseOf(phases, years, outcome);
        return 1 - course[rest + back]! / course[rest]!;
      };
      return muscles.every((outcome) => share(ageY + 15, outcome) < share(ageY, outcome));
    },
  },
];

/** Orders that physiology demands, over random lives, of the law with its best numbers. */
export async function validateOrders(): Promise<ValidationLine[]> {
  return orders.map(({ what, against, holds }) => {
    const random = seededRandom(1);
    let broken = 0;
    for (let i = 0; i < trials; i++) if (!holds(random)) broken++;
    const rows = evidence.filter(({ id }) => against.includes(id));
    return {
      what: `${what}: random lives that break it`,
      figure: `${broken} of ${trials}`,
      goal: 'none',
      reached: broken === 0,
      note: rows.length
        ? `rows that do not follow it: ${rows.map(({ id, source, value, unit, outcome, region }) => `${id} ${outcome}, ${region} ${value} ${unit}, ${source}`).join('; ')}`
        : 'no row contradicts it',
    };
  });
}

function courseOf(phases: readonly Phase[], age: number, outcome: string): Float64Array {
  return coursesOf(calibrated.parameters, readScenario({ person: { age }, phases }, 'order'))(outcome);
}

function anyPhases(random: Random): Phase[] {
  const activities = ['bed-rest', 'cast', 'sedentary', 'habitual', 'microgravity'] as const;
  return Array.from({ length: 1 + Math.floor(random.next() * 3) }, () => ({
    days: 1 + Math.floor(random.next() * 40),
    activity: pick(random, activities),
    sessions: random.next() < 0.5 ? [anySession(random)] : [],
  }));
}

function anySession(random: Random) {
  return {
    exercise: pick(random, ['squat', 'calf-raise', 'deadlift', 'lunge', 'leg-press'] as const),
    sets: Math.floor(random.next() * 6),
    reps: 1 + Math.floor(random.next() * 15),
    intensity: pick(random, ['max', '70%1RM', 'bodyweight'] as const),
    perWeek: Math.floor(random.next() * 8),
  };
}

function anyAge(random: Random): number {
  return 18 + Math.floor(random.next() * 70);
}

function pick<T>(random: Random, values: readonly T[]): T {
  return values[Math.floor(random.next() * values.length)]!;
}
