import type * as Engine from '../engine/src/index.ts';

/** Median times in milliseconds by what was done. */
export type AdaptationTimes = Record<string, number>;

/**
 * Measures how fast weeks of load are simulated. Runs in Node and in a browser's worker as its own text, so it uses nothing
 * from outside but its argument.
 */
export function adaptationSpeed(
  engine: Pick<typeof Engine, 'readScenario' | 'simulateScenario' | 'simulateSamples'>,
): AdaptationTimes {
  const life = (days: number, age = 35) =>
    engine.readScenario(
      {
        person: { age },
        phases: [
          { days: Math.floor(days / 3), activity: 'bed-rest' },
          {
            days: days - Math.floor(days / 3),
            activity: 'habitual',
            sessions: [{ exercise: 'squat', sets: 4, reps: 8, intensity: '70%1RM', perWeek: 3 }],
          },
        ],
      },
      'bench',
    );
  let consumed = 0;
  const median = (runs: number, run: () => void): number => {
    run();
    run();
    const times = Array.from({ length: runs }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    });
    return times.sort((a, b) => a - b)[runs >> 1]!;
  };
  const people = (count: number, days: number) => (): void => {
    for (let i = 0; i < count; i++) {
      const { values } = engine.simulateSamples(life(days, 18 + (i % 70)), { samples: 1, seed: i });
      consumed += values[values.length - 1]!;
    }
  };
  const bands = (days: number, samples: number) => (): void => {
    consumed += engine.simulateScenario(life(days), { samples }).outcomes.vo2max!.median![days]!;
  };
  const times = {
    '90 days x 500 samples, with bands': median(9, bands(90, 500)),
    '365 days x 250 samples, with bands': median(9, bands(365, 250)),
    '365 days x 500 samples, with bands': median(9, bands(365, 500)),
    '1000 people x 365 days': median(5, people(1000, 365)),
    '10 000 people x 90 days': median(3, people(10_000, 90)),
    '10 000 people x 365 days': median(3, people(10_000, 365)),
  };
  if (!Number.isFinite(consumed)) throw new Error('a result is not a number');
  return times;
}
