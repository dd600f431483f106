import { findEvidence } from '../../engine/src/evidence/index.ts';
import { readScenario, simulateScenario } from '../../engine/src/index.ts';
import type { ValidationLine } from '../validation-line.ts';

const samples = 1000;
const squats = { exercise: 'squat', sets: 4, reps: 8, intensity: '70%1RM', perWeek: 2 };
const flightExercise = [
  { exercise: 'run', minutes: 30, perWeek: 6, loadBW: 0.7 },
  { exercise: 'squat', sets: 4, reps: 10, intensity: '70%1RM', perWeek: 6 },
  { exercise: 'calf-raise', sets: 4, reps: 10, intensity: '70%1RM', perWeek: 6 },
];
const lives = {
  'sixty days of bed rest': { phases: [{ days: 60, activity: 'bed-rest' }] },
  'then ninety days of training': {
    phases: [
      { days: 60, activity: 'bed-rest' },
      { days: 90, activity: 'habitual', sessions: [squats] },
    ],
  },
  'a year at a desk': { phases: [{ days: 365, activity: 'sedentary' }] },
  'a year with leg days': { phases: [{ days: 365, activity: 'habitual', sessions: [squats] }] },
  'six months of flight without exercise': { phases: [{ days: 180, activity: 'microgravity' }] },
  'six months of flight with exercise': {
    phases: [{ days: 180, activity: 'microgravity', sessions: flightExercise }],
  },
} as const;

/** What is said of people in six lives, and bounds of cells that nobody has measured. */
export async function validatePeople(): Promise<ValidationLine[]> {
  const results = Object.fromEntries(
    Object.entries(lives).map(([name, life]) => [
      name,
      simulateScenario(readScenario(life, name), { samples }),
    ]),
  );
  const end = (name: keyof typeof lives, outcome: string): string => {
    const { median, p10, p90 } = results[name]!.outcomes[outcome]!;
    return `${median!.at(-1)!.toFixed(0)} (${p10!.at(-1)!.toFixed(0)} to ${p90!.at(-1)!.toFixed(0)})`;
  };
  const told = (Object.keys(lives) as (keyof typeof lives)[]).map((name) => ({
    what: `${name}, one person, percent at the end`,
    figure: ['kneeExtensorSize', 'plantarFlexorSize', 'kneeExtensorStrength', 'vo2max']
      .map((outcome) => `${outcome} ${end(name, outcome)}`)
      .join(', '),
    goal: 'printed',
    reached: true,
  }));
  return [...told, ...boundLines()];
}

function boundLines(): ValidationLine[] {
  const scenario = readScenario({ phases: [{ days: 90, activity: 'bed-rest' }] }, 'bed');
  const { outcomes } = simulateScenario(scenario, { samples: 20 });
  const neurons = outcomes.dentateMatureNeurons!.bounds!.high[60]! / 2;
  const glia = outcomes.matureOligodendrocytes!.bounds!.high[90]!;
  const { note } = outcomes.matureOligodendrocytes!;
  const smallest = 0.5;
  return [
    {
      what: 'halving the new neurons of a hippocampus for 60 days, share of its renewing neurons',
      figure: `${neurons.toFixed(2)} %`,
      goal: `0.14 % by hand, far below ${smallest} % that an image could show`,
      reached: Math.abs(neurons - 0.14) < 0.005,
      note: `${note} Rows that agree that nothing shows: ${['H095', 'H159'].map((id) => `${id} ${findEvidence(id).source}`).join('; ')}`,
    },
    {
      what: 'stopping all renewal of oligodendrocytes for 90 days, share of them',
      figure: `${glia.toFixed(3)} %`,
      goal: '0.08 % by hand',
      reached: Math.abs(glia - 0.082) < 0.001,
      note,
    },
  ];
}
