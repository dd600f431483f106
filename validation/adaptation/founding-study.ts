import { join } from 'node:path';
import { coursesOf } from '../../calibration/courses-of.ts';
import { tableScenario } from '../../calibration/table-scenario.ts';
import { calibrated } from '../../engine/src/adaptation/index.ts';
import { replayStudy } from '../../engine/src/index.ts';
import type { ValidationLine } from '../validation-line.ts';

const samples = 2000;

/** The study that the project starts from, and those that agree or disagree with it. */
export async function validateFoundingStudy(): Promise<ValidationLine[]> {
  const { statements, conflicts } = replayStudy('adami-2018', { samples });
  const band = (one: (typeof statements)[number]['day14']): string =>
    one ? `${one.median} (${one.p10} to ${one.p90})` : 'nothing';
  return [
    ...[...statements, ...conflicts].map(
      ({ id, statement, published, day14, day28, verdict, source, note }) => ({
        what: `${id} ${statement}`,
        figure: `day 14: ${band(day14)}, day 28: ${band(day28)}: ${verdict}`,
        goal: published,
        reached: verdict !== 'disagrees',
        note: [source, note].filter(Boolean).join('; '),
      }),
    ),
    ...[-40, null].map(anchoredAt),
    exerciseLine(),
  ];
}

/** What depends on the anchor: the same with M003 read otherwise. */
function anchoredAt(anchor: number | null): ValidationLine {
  const scenario = tableScenario(join(import.meta.dirname), 'mouse-unloading');
  const at = (quiet: number) => {
    const courses = coursesOf({ ...calibrated.parameters, subventricularQuiet: quiet }, scenario);
    return (outcome: string): number => courses(outcome)[14]!;
  };
  let [low, high] = [0.01, 1];
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2;
    if (at(middle)('neuralStemCellsDividing') < (anchor ?? -10)) low = middle;
    else high = middle;
  }
  const found = at(high);
  const percent = (outcome: string): string => `${found(outcome).toFixed(0)} %`;
  return {
    what:
      anchor === null
        ? 'with M003 read as "lower" alone: the least that counts as lower'
        : `with M003 read as ${anchor} %`,
    figure: `dividing ${percent('neuralStemCellsDividing')}, quiescent ${percent('quiescentStemCells')}, neuroblasts ${percent('neuroblasts')}, newborn neurons ${percent('newNeurons')}, premyelinating ${percent('immatureOligodendrocytes')}, day 14`,
    goal: 'printed: what depends on the press text',
    reached: true,
  };
}

/** Exercise while unloaded, in the middle of the law. */
function exerciseLine(): ValidationLine {
  const folder = import.meta.dirname;
  const [without, withExercise] = ['rat-unloading', 'rat-unloading-running'].map((name) =>
    coursesOf(calibrated.parameters, tableScenario(folder, name)),
  );
  const outcomes = ['neuralStemCellsDividing', 'newNeurons', 'immatureOligodendrocytes'];
  const worse = outcomes.filter((outcome) => withExercise!(outcome)[7]! <= without!(outcome)[7]!);
  return {
    what: 'exercise during unloading reduces the loss, day 7',
    figure: outcomes
      .map(
        (outcome) =>
          `${outcome} ${without!(outcome)[7]!.toFixed(0)} to ${withExercise!(outcome)[7]!.toFixed(0)} %`,
      )
      .join(', '),
    goal: 'less lost in each',
    reached: worse.length === 0,
  };
}
