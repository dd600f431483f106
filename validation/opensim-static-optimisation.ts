import {
  coordinateMotion,
  type ModelActivations,
  modelActivations,
  modelMoments,
} from '../engine/src/mechanics/index.ts';
import { opensimModel, opensimTable, planarOpensimModel, rmsOf, walkContacts } from './opensim-data.ts';
import type { ValidationLine } from './validation-line.ts';

const goal = 0.05;
const ownGoal = 0.3;
/** Muscles that work less than this are scored in the sum only. */
const leastOwn = 0.1;

/** Activations of a walk against OpenSim's own test of its static optimisation. */
export async function validateOpensimStaticOptimisation(dataDir: string): Promise<ValidationLine[]> {
  const reference = opensimTable(dataDir, 'subject01_walk_SO_activation.sto');
  const model = opensimModel(dataDir, 'subject01_adjusted_spring.osim');
  const planar = planarOpensimModel(model);
  const motion = coordinateMotion(
    planar.tree,
    opensimTable(dataDir, 'walk_subject01_Kinematics_q.sto'),
    'walk',
    {
      cutoffHz: null,
      timeS: reference.timeS,
    },
  );
  const moments = modelMoments(planar.tree, motion, walkContacts(dataDir, planar), model.gravity[1]);
  const known = model.muscles.map(({ name }) => [...reference.values[reference.columns.indexOf(name)]!]);
  const errors = ({ activation }: ModelActivations) =>
    known.map((column, m) => column.map((value, i) => activation[i * known.length + m]! - value));
  const asOpensim = errors(modelActivations(model, planar, motion, moments, model.name, false));
  const pennated = errors(modelActivations(model, planar, motion, moments, model.name));
  const total = rmsOf(asOpensim.flat());
  const working = model.muscles
    .map(({ name }, m) => ({ name, own: rmsOf(known[m]!), share: rmsOf(asOpensim[m]!) / rmsOf(known[m]!) }))
    .filter(({ own }) => own > leastOwn);
  const worst = working.reduce((a, b) => (b.share > a.share ? b : a));
  return [
    {
      what: `activation of ${model.muscles.length} muscles, ${reference.timeS.length} frames`,
      figure: `${total.toFixed(4)} root mean square`,
      goal: `at most ${goal}`,
      reached: total <= goal,
      note: `an answer of all zeros scores ${rmsOf(known.flat()).toFixed(3)}; OpenSim's reference leaves the cosine of the pennation out of the force of a tendon, with it ours differs by ${rmsOf(pennated.flat()).toFixed(4)}`,
    },
    {
      what: `each of the ${working.length} muscles whose own root mean square is above ${leastOwn}`,
      figure: `${(100 * worst.share).toFixed(1)} % of its own at most (${worst.name})`,
      goal: `at most ${100 * ownGoal} %`,
      reached: worst.share <= ownGoal,
      note: working.map(({ name, share }) => `${name} ${(100 * share).toFixed(1)} %`).join(', '),
    },
  ];
}
