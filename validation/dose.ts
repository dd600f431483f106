import {
  cycleCatalogue,
  type Dose,
  type DoseRegion,
  dayOnFeet,
  doseOfStretches,
  regionDose,
  relativeDose,
  type ScenarioDay,
  scenarioDay,
} from '../engine/src/dose/index.ts';
import type { ValidationLine } from './validation-line.ts';

const regions: readonly (DoseRegion | 'aerobic')[] = [
  'kneeExtensors',
  'plantarFlexors',
  'hamstrings',
  'hipExtensors',
  'aerobic',
];

/** Gretebeck 1995: total energy of nine men, doubly labelled water, in bed against before, percent. */
const measuredInBed = -21;

/** What a clinician would check of days in words, and the one measurement of a whole day that they can be held against. */
export async function validateDose(): Promise<ValidationLine[]> {
  const catalogue = cycleCatalogue({ massKg: 75, heightM: 1.75 });
  const ordinary = doseOfStretches(dayOnFeet(1), catalogue);
  const doseOf = (day: ScenarioDay) => doseOfStretches(scenarioDay(day, catalogue), catalogue);
  const relativeTo = (dose: Dose) => relativeDose(dose, ordinary);
  const bed = doseOf({ activity: 'bed-rest' });
  const heavy = (exercise: string) => ({ exercise, sets: 4, reps: 8, intensity: '70%1RM', perWeek: 7 });
  const legDay = doseOf({ activity: 'unloading', sessions: ['squat', 'deadlift', 'lunge'].map(heavy) });
  const cycles = [{ exercise: 'sit', options: {}, count: 1800 }];
  const sitting = doseOfStretches(
    [{ startMs: 0, endMs: 3_600_000, basis: 'assumed', activity: 'sit', cycles, isSet: false }],
    catalogue,
  );
  const [many, few] = [10_000, 2000].map((stepsPerDay) => doseOf({ activity: 'steps', stepsPerDay })) as [
    Dose,
    Dose,
  ];
  const wheelchair = doseOf({ activity: 'wheelchair', standingFrameMin: 60 });
  const energyChange = 100 * (energyKJ(bed) / energyKJ(ordinary) - 1);
  return [
    {
      what: 'total energy of a day in bed against an ordinary day',
      figure: `${energyChange.toFixed(0)} %`,
      goal: `${measuredInBed} %, within 10 points (Gretebeck 1995)`,
      reached: Math.abs(energyChange - measuredInBed) <= 10,
      note: 'nine men, doubly labelled water, 10 days in bed against the week before; abstract read. Theirs are the habits of nine men, ours an ordinary day in words; work of the arms and of digestion is in neither of our days',
    },
    ...regions.map((region): ValidationLine => {
      const share = relativeTo(bed)[region];
      return {
        what: `a day in bed, computed from its movements: ${region}`,
        figure: `${(100 * share).toFixed(1)} % of an ordinary day`,
        goal: '5 to 10 %',
        reached: share >= 0.05 && share <= 0.1,
        note:
          region === 'aerobic'
            ? 'energy above lying at rest, from the muscles that move in bed alone'
            : partsOf(bed, ordinary, region),
      };
    }),
    beats(
      'squats, deadlifts and lunges, 4 x 8 at 70 % of the maximum, over an hour of sitting upright: front of the thigh',
      relativeTo(legDay).kneeExtensors,
      relativeTo(sitting).kneeExtensors,
      10,
    ),
    beats('the same: buttocks', relativeTo(legDay).hipExtensors, relativeTo(sitting).hipExtensors, 10),
    ...regions.map((region) =>
      beats(`10 000 steps over 2000: ${region}`, relativeTo(many)[region], relativeTo(few)[region], 1),
    ),
    between(
      'a wheelchair day with an hour in a standing frame: weight bearing, h',
      wheelchair.weightBearingS / 3600,
      bed.weightBearingS / 3600,
      ordinary.weightBearingS / 3600,
    ),
    ...regions.map((region) =>
      between(`the same: ${region}`, relativeTo(wheelchair)[region], relativeTo(bed)[region], 1),
    ),
  ];
}

function energyKJ({ energy }: Dose): number {
  return energy.aerobicKJ.value + energy.anaerobicKJ.value;
}

function partsOf(dose: Dose, ordinary: Dose, region: DoseRegion): string {
  const [done, usual] = [regionDose(dose, region), regionDose(ordinary, region)];
  const percent = (part: keyof typeof done) => `${((100 * done[part]) / usual[part]).toFixed(1)} %`;
  return `work ${percent('workJ')}, efforts ${percent('effort')}, evoked impulses ${percent('evoked')}`;
}

function beats(what: string, larger: number, smaller: number, times: number): ValidationLine {
  return {
    what,
    figure: `${larger.toPrecision(3)} against ${smaller.toPrecision(3)}`,
    goal: times === 1 ? 'the first is larger' : `at least ${times} times as much`,
    reached: larger > times * smaller,
  };
}

function between(what: string, value: number, low: number, high: number): ValidationLine {
  return {
    what,
    figure: `${value.toPrecision(3)}, in bed ${low.toPrecision(3)}, ordinary ${high.toPrecision(3)}`,
    goal: 'between',
    reached: value > low && value < high,
  };
}
