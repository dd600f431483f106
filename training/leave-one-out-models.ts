import type { GaitModel } from '../engine/src/movement/index.ts';
import { gaitTraining } from './gait-training.ts';
import { trainGaitModel } from './train-gait-model.ts';

const dsadsPeople = 5;

/**
 * The gait models that each leave one person of `dsads` out. The examples of each recording are made once.
 *
 * @param dataDir the shared data folder
 * @returns a model for each person, in their order, trained on the four others and on the simulated people
 * @example
 * const models = leaveOneOutModels('../shared/data');
 * await analyze(recordingOfPersonOne, { gaitModel: models[0] });
 */
export function leaveOneOutModels(dataDir: string): GaitModel[] {
  const people = gaitTraining(dataDir);
  return Array.from({ length: dsadsPeople }, (_, left) =>
    trainGaitModel(people.filter((_, i) => i !== left)),
  );
}
