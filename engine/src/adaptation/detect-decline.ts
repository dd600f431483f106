import { type DayLoad, dayLoad } from './day-load.ts';
import { loadDrop } from './load-drop.ts';
import { loadOfDays } from './load-of-days.ts';
import { meanDayLoad } from './mean-day-load.ts';
import type { AdaptationOutcome } from './outcome-names.ts';
import type { RecordedDay } from './recorded-day.ts';
import { sampleBand } from './sample-band.ts';
import type { ScenarioPerson } from './scenario.ts';
import { simulateLoad } from './simulate-load.ts';

/** A person's past, as far as it is known. */
export interface DeclineHistory {
  person: ScenarioPerson;
  /** One a day, without a day missing, the last is today. */
  days: readonly RecordedDay[];
  /** Results of tests, more is better, in the order of their dates. */
  tests?: readonly { date: string; name: string; value: number }[];
}

/** What a doctor is told about somebody who does less than before. */
export interface DeclineFinding {
  since: string;
  daysAgo: number;
  /** Mean of knee extensors and plantar flexors, 1 an ordinary day. */
  loadBefore: number;
  loadNow: number;
  /** Percent change since then, of the model, not measured. */
  expected: { outcome: AdaptationOutcome; median: number; p10: number; p90: number }[];
  /** The same in another thirty days, if it goes on and if the former load comes back tomorrow. */
  inThirtyDays: { outcome: AdaptationOutcome; goesOn: number; comesBack: number }[];
  /** Tests before and after, of those that were done on both sides. */
  tests: { name: string; before: number; after: number; changePercent: number }[];
  check: readonly string[];
}

const told = ['kneeExtensorSize', 'plantarFlexorSize', 'kneeExtensorStrength', 'vo2max'] as const;
const ahead = 30;
const samples = 300;

/** What to look at when somebody suddenly does less: no diagnosis, and none of it from the model. */
const check = [
  'Ask what happened then: illness, a fall, pain, an operation, a new medicine, low mood, nobody to go out with.',
  'Ask whether the sensor was worn as before.',
  'Calf swelling or pain on one side, chest pain, breathlessness at rest, fever, new weakness or numbness: to a doctor at once.',
  'Measure what the model only expects: chair stands in 30 seconds, walking speed, strength of both legs.',
] as const;

/**
 * Whether a person's leg load fell and stayed low, and what that comes to. The fall is found in the recorded days alone; the
 * loss is what the model expects of it, with its band. How often people who did not change are told, validation/ measures.
 *
 * @returns null where nothing fell by more than 30 % for a week or more
 * @example
 * detectDecline({ person, days })?.since; // '2026-03-04'
 */
export function detectDecline({ person, days, tests = [] }: DeclineHistory): DeclineFinding | null {
  const ring = days.map(({ relative }) => relative && (relative.kneeExtensors + relative.plantarFlexors) / 2);
  const drop = loadDrop(ring);
  if (!drop) return null;
  const since = days[drop.from]!.date;
  const passed = days.length - drop.from;
  // Both stretches have known days, or there would be no drop.
  const usual = meanDayLoad(knownLoads(days.slice(0, drop.from)))!;
  const now = meanDayLoad(knownLoads(days.slice(drop.from)))!;
  const lived = days.slice(drop.from).map((day) => dayLoad(day) ?? now);
  const course = (comesBack: boolean) => {
    const next = new Array<DayLoad>(ahead).fill(comesBack ? usual : now);
    return simulateLoad('human', person, loadOfDays(usual, [...lived, ...next]), { samples });
  };
  const [goesOn, comesBack] = [course(false), course(true)];
  return {
    since,
    daysAgo: passed,
    loadBefore: drop.before,
    loadNow: drop.after,
    expected: told.map((outcome) => {
      const { median, p10, p90 } = sampleBand(goesOn, outcome);
      return { outcome, median: median[passed]!, p10: p10[passed]!, p90: p90[passed]! };
    }),
    inThirtyDays: told.map((outcome) => ({
      outcome,
      goesOn: sampleBand(goesOn, outcome).median[passed + ahead]!,
      comesBack: sampleBand(comesBack, outcome).median[passed + ahead]!,
    })),
    tests: testsAround(tests, since),
    check,
  };
}

function knownLoads(days: readonly RecordedDay[]): DayLoad[] {
  return days.map(dayLoad).filter((load) => load !== null);
}

function testsAround(tests: NonNullable<DeclineHistory['tests']>, since: string): DeclineFinding['tests'] {
  return [...new Set(tests.map(({ name }) => name))].flatMap((name) => {
    const own = tests.filter((test) => test.name === name);
    const before = own.filter(({ date }) => date < since).at(-1);
    const after = own.filter(({ date }) => date >= since).at(-1);
    if (!before || !after || before.value === 0) return [];
    return [
      {
        name,
        before: before.value,
        after: after.value,
        changePercent: 100 * (after.value / before.value - 1),
      },
    ];
  });
}
