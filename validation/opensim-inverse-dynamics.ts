import { coordinateMotion, modelMoments } from '../engine/src/mechanics/index.ts';
import { opensimModel, opensimTable, planarOpensimModel, rmsOf, walkContacts } from './opensim-data.ts';
import type { ValidationLine } from './validation-line.ts';

const goal = 0.01;

/** Moments of a measured walk against those that OpenSim computed of the same files. */
export async function validateOpensimInverseDynamics(dataDir: string): Promise<ValidationLine[]> {
  const reference = opensimTable(dataDir, 'subject01_walk_ID.sto');
  const walk = opensimTable(dataDir, 'subject01_walk_IK.mot');
  const model = opensimModel(dataDir, 'gait10dof18musc_subject01.osim');
  const errors = (fixedKnee: boolean) => {
    const planar = planarOpensimModel(model, fixedKnee);
    const { tree } = planar;
    const motion = coordinateMotion(tree, walk, 'walk', { timeS: reference.timeS });
    const moments = modelMoments(tree, motion, walkContacts(dataDir, planar), model.gravity[1]);
    return tree.coordinates.map((name, k) => {
      const column = reference.values[reference.columns.findIndex((label) => label.startsWith(`${name}_`))]!;
      const peak = Math.max(...column.map(Math.abs));
      return rmsOf([...column].map((value, i) => value - moments[i * tree.coordinates.length + k]!)) / peak;
    });
  };
  const sliding = errors(false);
  const fixed = errors(true);
  const percent = (share: number) => `${(100 * share).toPrecision(2)} %`;
  return planarOpensimModel(model).tree.coordinates.map((name, k) => ({
    what: `${name}, ${reference.timeS.length} frames`,
    figure: `${percent(sliding[k]!)} of the peak, root mean square`,
    goal: `at most ${percent(goal)}`,
    reached: sliding[k]! <= goal,
    note: `${percent(fixed[k]!)} with the knee fixed where it is straight`,
  }));
}
