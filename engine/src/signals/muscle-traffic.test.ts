import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeBody } from '../body/index.ts';
import { buildMotion } from '../exercise/index.ts';
import { type MotionSolution, solveMotion } from '../mechanics/index.ts';
import { afferentRates } from './afferent-rates.ts';
import { humanRate } from './human-rate.ts';
import { muscleTraffic } from './muscle-traffic.ts';
import { afferentClasses, type Traffic } from './traffic.ts';

const body = describeBody();
const standing = solveMotion(body, buildMotion('stand', body));
const soleus = standing.muscles.findIndex(({ name }) => name === 'soleus');
const muscles = [standing.muscles[soleus]!];
const [muscle] = muscles;

/** What one muscle does, frame by frame. */
interface Course {
  length: readonly number[];
  /** Optimal lengths a second. */
  velocity: readonly number[];
  activation: readonly number[];
  /** Shares of the greatest force. */
  force: readonly number[];
}

function solutionOf({ length, velocity, activation, force }: Course): MotionSolution {
  return {
    ...standing,
    frames: length.length,
    muscles,
    activation: Float64Array.from(activation),
    forceN: Float64Array.from(force, (share) => share * muscle!.maxForceN),
    fibreLength: Float64Array.from(length),
    fibreVelocityMS: Float64Array.from(velocity, (each) => each * muscle!.optimalFibreM),
  };
}

const ratesOf = (frames: number) => ({
  Ia: new Float64Array(frames),
  II: new Float64Array(frames),
  Ib: new Float64Array(frames),
});

function trafficOf(course: Course, frameS = 0.01): Traffic {
  const frames = course.length.length;
  return muscleTraffic(solutionOf(course), 0, 400, new Float64Array(frames).fill(frameS), ratesOf(frames));
}

function held(frames: number, length: number): Course {
  const none = new Array<number>(frames).fill(0);
  return { length: new Array<number>(frames).fill(length), velocity: none, activation: none, force: none };
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const frame = fc.record({
  length: fc.double({ min: 0.4, max: 1.5, noNaN: true }),
  velocity: fc.double({ min: -10, max: 10, noNaN: true }),
  activation: share,
  force: fc.double({ min: 0, max: 1.8, noNaN: true }),
});
const courses = fc.array(frame, { minLength: 2, maxLength: 30 }).map(
  (frames): Course => ({
    length: frames.map(({ length }) => length),
    velocity: frames.map(({ velocity }) => velocity),
    activation: frames.map(({ activation }) => activation),
    force: frames.map(({ force }) => force),
  }),
);

/** All numbers of a traffic, in one order. */
function numbersOf({ evoked, tonic, withheld, efferent }: Traffic): number[] {
  const bands = [...Object.values(evoked), ...Object.values(tonic), efferent];
  return [...bands.flatMap(({ low, middle, high }) => [low, middle, high]), ...Object.values(withheld)];
}

describe('a relaxed muscle that is held still', () => {
  test('fires at rest and nothing more, at any length', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.4, max: 1.5, noNaN: true }), (length) => {
        const { evoked, withheld, tonic, efferent } = trafficOf(held(37, length));
        for (const afferent of afferentClasses)
          expect(evoked[afferent]).toEqual({ low: 0, middle: 0, high: 0 });
        expect(withheld).toEqual({ Ia: 0, II: 0, Ib: 0 });
        expect(efferent.middle).toBe(0);
        expect(tonic.Ia.middle).toBeCloseTo(400 * 6.83 * 0.37, 0);
        expect(tonic.Ib.middle).toBe(0);
      }),
    );
  });

  test('keeps its tendon organs silent, however far it is stretched', () => {
    const { evoked } = trafficOf({ ...held(10, 1.4), force: new Array<number>(10).fill(0.5) });
    expect(evoked.Ib.middle).toBe(0);
  });
});

describe('rates', () => {
  test('a fibre that lengthens fires more, one that shortens less, one that works more', () => {
    const rates = ratesOf(4);
    const still = { length: 1, velocity: 0, activation: 0, force: 0 };
    const frames = [
      still,
      { ...still, velocity: 2 },
      { ...still, velocity: -2 },
      { ...still, activation: 0.5, force: 0.5 },
    ];
    const course = Object.fromEntries(
      Object.keys(still).map((key) => [key, frames.map((each) => each[key as keyof typeof still])]),
    ) as unknown as Course;
    afferentRates(solutionOf(course), 0, 1, rates);
    expect(rates.Ia[0]).toBe(0);
    // 2 lengths a second of the cat's 64.8 mm: 4.3 * 129.6 ** 0.6.
    expect(rates.Ia[1]).toBeCloseTo(79.6, 1);
    expect(rates.Ia[2]).toBe(-rates.Ia[1]!);
    expect(rates.Ia[3]).toBe(25);
    expect(rates.Ib[3]).toBeGreaterThan(rates.Ib[1]!);
  });

  test('tendon organs follow force, less and less steeply', () => {
    const levels = Array.from({ length: 20 }, (_, i) => (i + 1) / 20);
    const rates = ratesOf(20);
    const course = { ...held(20, 0.9), activation: levels, force: levels };
    afferentRates(solutionOf(course), 0, 0.9, rates);
    const steps = [...rates.Ib].map((rate, i) => rate - (rates.Ib[i - 1] ?? 0)).slice(1);
    steps.forEach((step, i) => {
      expect(step).toBeGreaterThan(0);
      if (i > 0) expect(step).toBeLessThan(steps[i - 1]!);
    });
  });

  test('a human afferent is never below silence, and rests at 6.8', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e4, max: 1e4, noNaN: true }),
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        (above, gain) => {
          expect(humanRate(above, undefined, gain)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
    expect(humanRate(0)).toBeCloseTo(6.83, 2);
  });
});

describe('sums', () => {
  test('nothing is negative, the middle lies in its band, and no more is withheld than there was', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const traffic = trafficOf(course);
        for (const number of numbersOf(traffic)) expect(number).toBeGreaterThanOrEqual(0);
        for (const { low, middle, high } of [...Object.values(traffic.evoked), traffic.efferent]) {
          expect(low).toBeLessThanOrEqual(middle);
          expect(middle).toBeLessThanOrEqual(high);
        }
        for (const afferent of afferentClasses)
          expect(traffic.withheld[afferent]).toBeLessThanOrEqual(traffic.tonic[afferent].middle + 1e-9);
      }),
    );
  });

  test('tonic, evoked and withheld are together what the momentary rate adds up to', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const frames = course.length.length;
        const { evoked, tonic, withheld } = trafficOf(course);
        const rates = ratesOf(frames);
        afferentRates(solutionOf(course), 0, course.length.reduce((sum, x) => sum + x, 0) / frames, rates);
        const sent = rates.Ia.reduce((sum, above) => sum + 400 * humanRate(above) * 0.01, 0);
        const counted = tonic.Ia.middle + evoked.Ia.middle - withheld.Ia;
        expect(Math.abs(counted - sent)).toBeLessThan(1e-9 * (tonic.Ia.middle + evoked.Ia.middle));
      }),
    );
  });

  test('twice the same motion sends twice the impulses', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const twice: Course = {
          length: [...course.length, ...course.length],
          velocity: [...course.velocity, ...course.velocity],
          activation: [...course.activation, ...course.activation],
          force: [...course.force, ...course.force],
        };
        const once = numbersOf(trafficOf(course));
        numbersOf(trafficOf(twice)).forEach((number, i) => {
          expect(number).toBeCloseTo(2 * once[i]!, 5);
        });
      }),
    );
  });
});
