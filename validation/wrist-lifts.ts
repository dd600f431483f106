import { type Analysis, analyze, memorySource } from '@legwork/engine';
import { findLifts, findRows, type LiftLimits } from '../engine/src/movement/index.ts';
import { type BarbellSet, readBarbell } from './read-barbell.ts';
import type { ValidationLine } from './validation-line.ts';

const legExercises = ['squat', 'deadlift'] as const;
const leastFound = 0.9;
/** Where nothing in the data goes less far, the limit is this share of the least: a choice. */
const wellBelow = 0.75;
const columns = ['time', 'acc_x', 'acc_y', 'acc_z'];

/**
 * Looks for squats and deadlifts at the wrists of four people who also row, press and rest (`barbell/`, lecture material):
 * through the whole analysis with the limits of the program, and with limits that know nothing of the person.
 *
 * @param dataDir the shared data folder
 */
export async function validateWristLifts(dataDir: string): Promise<ValidationLine[]> {
  const { sets, copies } = readBarbell(dataDir);
  const people = [...new Set(sets.map(({ person }) => person))];
  const found = new Map<BarbellSet, string[]>();
  const repetitions: string[] = [];
  for (const person of people) {
    const own = sets.filter((set) => set.person === person);
    const analysed = await analysePerson(own);
    for (const set of own) {
      const inSet = analysed.filter(
        ({ start, end }) => Date.parse(start) < set.endMs && Date.parse(end) > set.startMs,
      );
      found.set(
        set,
        inSet.map(({ exercise }) => exercise),
      );
      if (inSet.length > 0 && isLegExercise(set))
        repetitions.push(`${person}${set.set} ${inSet.map((one) => one.repetitions).join(' + ')}`);
    }
  }
  const held = new Map(sets.map((set) => [set, namesWithoutPerson(set, sets)]));
  return [
    ...score(
      'limits of the program (in-sample)',
      sets,
      found,
      `repetitions found by set: ${repetitions.join(', ')}; the file does not say how many there were`,
    ),
    ...score(
      'limits halfway between the sets of the other three people',
      sets,
      held,
      'B did no deadlifts, and nobody but A rested',
    ),
    {
      what: 'sets in the file that are copies of others',
      figure: `${copies.length} of ${copies.length + sets.length}`,
      goal: 'left out',
      reached: true,
      note: `all ${copies.filter(({ person }) => person === 'E').length} sets of its fifth person E are recordings of A and D under other dates, so that four people are left`,
    },
  ];
}

const isLegExercise = ({ exercise }: BarbellSet) => legExercises.some((name) => name === exercise);

/** All sets of a person as one recording, in the order of time, without what was between them. */
async function analysePerson(sets: readonly BarbellSet[]): Promise<NonNullable<Analysis['sets']>> {
  const lines = [columns.join(',')];
  for (const { startMs, forceG } of [...sets].sort((a, b) => a.startMs - b.startMs)) {
    forceG.forEach((force, i) => {
      lines.push(`${new Date(startMs + 200 * i).toISOString()},${force.join(',')}`);
    });
  }
  const source = memorySource('barbell.csv', new TextEncoder().encode(lines.join('\n')));
  const { sets: found = [] } = await analyze(source, { columns, unit: 'g', placement: 'wrist' });
  return found;
}

/** What a set is called with limits that are chosen on the other people. */
function namesWithoutPerson(set: BarbellSet, sets: readonly BarbellSet[]): string[] {
  const limits = limitsOf(sets.filter(({ person }) => person !== set.person));
  return findLifts(blocksOf(set), 0, limits).map(({ exercise }) => exercise);
}

function limitsOf(sets: readonly BarbellSet[]): LiftLimits {
  const shapes = (...exercises: BarbellSet['exercise'][]) =>
    sets
      .filter(({ exercise }) => exercises.includes(exercise))
      .flatMap((set) => findRows(blocksOf(set)).map(({ shape }) => shape));
  const halfway = (below: number[], above: number[]) => (Math.max(...below) + Math.min(...above)) / 2;
  const hanging = shapes('deadlift', 'row').map(({ force }) => force[1]);
  const squats = shapes('squat');
  const presses = shapes('bench press', 'overhead press');
  const ways = (own: typeof squats) => own.map(({ travelM }) => travelM);
  const wayTimes = (own: typeof squats) => own.map(({ travelM, periodS }) => travelM * periodS);
  const backs = (own: typeof squats) => own.map(({ force }) => force[2]);
  return {
    hangs: halfway(
      hanging,
      [...squats, ...presses].map(({ force }) => force[1]),
    ),
    deadliftLeastM: wellBelow * Math.min(...ways(shapes('deadlift'))),
    deadliftLeastMS: halfway(wayTimes(shapes('row')), wayTimes(shapes('deadlift'))),
    backOfHandUp: halfway(backs(presses), backs(squats)),
    squatLeastM: wellBelow * Math.min(...ways(squats)),
  };
}

function blocksOf({ forceG }: BarbellSet) {
  const axis = (k: 0 | 1 | 2) => forceG.map((force) => force[k]);
  return { x: axis(0), y: axis(1), z: axis(2) };
}

function score(
  how: string,
  sets: readonly BarbellSet[],
  found: ReadonlyMap<BarbellSet, string[]>,
  note: string,
): ValidationLine[] {
  const names = (set: BarbellSet) => found.get(set) ?? [];
  const lines = legExercises.map((exercise): ValidationLine => {
    const own = sets.filter((set) => set.exercise === exercise);
    const right = own.filter((set) => names(set).length === 1 && names(set)[0] === exercise);
    const missed = own.filter((set) => !right.includes(set));
    return {
      what: `${how}: ${exercise} sets found once and named right`,
      figure: `${right.length} of ${own.length}`,
      goal: `at least ${100 * leastFound} %`,
      reached: right.length >= leastFound * own.length,
      note:
        missed
          .map((set) => `${set.person}${set.set}: ${names(set).join(' + ') || 'nothing found'}`)
          .join(', ') || undefined,
    };
  });
  const others = sets.filter((set) => !isLegExercise(set));
  const wrong = others.filter((set) => names(set).length > 0);
  return [
    ...lines,
    {
      what: `${how}: rows, presses and rests with a set in them`,
      figure: `${wrong.length} of ${others.length}`,
      goal: 'none',
      reached: wrong.length === 0,
      note: [
        ...wrong.map((set) => `${set.person}${set.set} ${set.exercise}: ${names(set).join(' + ')}`),
        note,
      ].join(', '),
    },
  ];
}
