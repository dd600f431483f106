import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutStretches } from './cut-stretches.ts';
import { cycleCatalogue } from './cycle-catalogue.ts';
import type { Dose } from './dose.ts';
import { doseOfStretches } from './dose-of-stretches.ts';
import { dayOnFeet } from './ordinary-day.ts';
import { relativeDose } from './relative-dose.ts';
import { type ScenarioDay, scenarioDay } from './scenario-day.ts';
import type { Stretch } from './stretch.ts';

const catalogue = cycleCatalogue();
const ordinary = doseOfStretches(dayOnFeet(1), catalogue);
const doseOf = (day: ScenarioDay): Dose => doseOfStretches(scenarioDay(day, catalogue), catalogue);
const relativeTo = (dose: Dose) => relativeDose(dose, ordinary);
const regions = ['kneeExtensors', 'plantarFlexors', 'hamstrings', 'aerobic'] as const;

function evokedOf({ traffic }: Dose): number {
  return traffic.evoked.Ia.middle + traffic.evoked.II.middle + traffic.evoked.Ib.middle;
}

function one(
  exercise: string,
  count: number,
  seconds: number,
  activity: Stretch['activity'] = 'stand',
): Stretch {
  const cycles = [{ exercise, options: {}, count }];
  return {
    startMs: 0,
    endMs: 1000 * seconds,
    basis: 'logged',
    activity,
    cycles,
    isSet: activity === 'stand',
  };
}

test('an ordinary day is 1 of itself, whoever it is', () => {
  for (const body of [{}, { massKg: 58, heightM: 1.62, sex: 'female', ageY: 71 } as const]) {
    const own = cycleCatalogue(body);
    const day = doseOfStretches(dayOnFeet(1), own);
    for (const region of regions) expect(relativeDose(day, day)[region]).toBeCloseTo(1, 12);
    expect(day.sedentaryBreaks).toBe(60);
    expect(day.basisS).toEqual({ recorded: 0, logged: 0, assumed: expect.closeTo(86_400, 6) });
  }
});

test('a leg day of squats, deadlifts and lunges gives thighs and buttocks far more than an hour of sitting upright', () => {
  const heavy = (exercise: string) => ({ exercise, sets: 4, reps: 8, intensity: '70%1RM', perWeek: 7 });
  const trained = doseOf({
    activity: 'unloading',
    sessions: [heavy('squat'), heavy('deadlift'), heavy('lunge')],
  });
  const sitting = doseOfStretches([one('sit', 1800, 3600, 'sit')], catalogue);
  for (const region of ['kneeExtensors', 'hipExtensors'] as const)
    expect(relativeTo(trained)[region]).toBeGreaterThan(10 * relativeTo(sitting)[region]);
  expect(evokedOf(trained)).toBeGreaterThan(evokedOf(sitting));
});

test('10 000 steps beat 2000, and these a day in bed, in every channel', () => {
  const [many, few, none] = [
    doseOf({ activity: 'steps', stepsPerDay: 10_000 }),
    doseOf({ activity: 'steps', stepsPerDay: 2000 }),
    doseOf({ activity: 'bed-rest' }),
  ];
  for (const region of regions) {
    expect(relativeTo(many)[region]).toBeGreaterThan(relativeTo(few)[region]);
    expect(relativeTo(few)[region]).toBeGreaterThan(relativeTo(none)[region]);
  }
  expect(many.weightBearingS).toBeGreaterThan(few.weightBearingS);
  expect(none.weightBearingS).toBe(0);
  expect(none.unloaded.longestS).toBe(86_400);
});

test('a wheelchair day with time in a standing frame lies between a day in bed and an ordinary one', () => {
  const frame = doseOf({ activity: 'wheelchair', standingFrameMin: 60 });
  const bed = doseOf({ activity: 'bed-rest' });
  for (const value of [
    (dose: Dose) => dose.weightBearingS,
    evokedOf,
    (dose: Dose) => dose.energy.activeKJ.value,
  ]) {
    expect(value(frame)).toBeGreaterThan(value(bed));
    expect(value(frame)).toBeLessThan(value(ordinary));
  }
  expect(frame.weightBearingS).toBeGreaterThan(3600);
});

test('what is at rest is there whatever one does: a day in bed has the tonic impulses of a day on the feet', () => {
  const bed = doseOf({ activity: 'bed-rest' });
  expect(bed.traffic.tonic.Ia.middle).toBeCloseTo(ordinary.traffic.tonic.Ia.middle, 0);
  expect(evokedOf(bed)).toBeLessThan(0.1 * evokedOf(ordinary));
});

test('without gravity the same squats send less from the extensors', () => {
  const squats = [one('squat', 30, 120)];
  const orbit = doseOfStretches(squats, cycleCatalogue({}, { gravityMS2: 0 }));
  const earth = doseOfStretches(squats, catalogue);
  for (const group of ['vasti', 'gluteus-maximus', 'soleus'] as const)
    expect(orbit.muscle[group]!.evoked).toBeLessThan(earth.muscle[group]!.evoked);
  expect(orbit.weightBearingS).toBeLessThan(earth.weightBearingS);
});

test('cut into hours, a day adds up to itself', () => {
  const day = scenarioDay({ activity: 'habitual' }, catalogue);
  let [work, evoked] = [0, 0];
  for (let hour = 0; hour < 24; hour++) {
    const dose = doseOfStretches(cutStretches(day, hour * 3_600_000, (hour + 1) * 3_600_000), catalogue);
    work += dose.muscle.vasti?.workJ ?? 0;
    evoked += evokedOf(dose);
  }
  expect(work / ordinary.muscle.vasti!.workJ).toBeCloseTo(1, 9);
  expect(evoked / evokedOf(ordinary)).toBeCloseTo(1, 9);
});

test('more of a session is never less of anything', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 20 }), (sets, reps) => {
      const session = { exercise: 'squat', sets, reps, perWeek: 7 };
      const less = relativeTo(doseOf({ activity: 'unloading', sessions: [session] }));
      const more = relativeTo(doseOf({ activity: 'unloading', sessions: [{ ...session, sets: sets + 1 }] }));
      for (const region of regions) expect(more[region]).toBeGreaterThanOrEqual(less[region]);
    }),
    { numRuns: 20 },
  );
});

test('a heavier bar is more for the knees; the same stairs borrow more oxygen from somebody unfit', () => {
  const squats = (loadKg: number) =>
    relativeTo(
      doseOfStretches(
        [{ ...one('squat', 10, 40), cycles: [{ exercise: 'squat', options: { loadKg }, count: 10 }] }],
        catalogue,
      ),
    );
  expect(squats(40).kneeExtensors).toBeGreaterThan(squats(0).kneeExtensors);
  const stairs: Stretch[] = [
    { ...one('stairs-up', 300, 400), activity: 'stairs', isSet: false, cadenceSpm: 90, direction: 'up' },
  ];
  const borrowed = (vo2MaxMlPerKgMin: number) =>
    doseOfStretches(stairs, catalogue, { vo2MaxMlPerKgMin }).energy.anaerobicKJ.value;
  expect(borrowed(18)).toBeGreaterThan(3 * borrowed(50));
});
