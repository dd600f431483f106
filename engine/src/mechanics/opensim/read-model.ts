import { InputError } from '../../recording/index.ts';
import type { OpensimModel } from './model.ts';
import { ModelElement } from './model-element.ts';
import { parseXml } from './parse-xml.ts';
import { readActuators, readLimitSprings } from './read-forces.ts';
import { readJoints } from './read-joints.ts';
import { readMuscles } from './read-muscles.ts';

/**
 * Reads a model of OpenSim (`.osim`), of version 4 (a joint set with frames) or before (joints inside bodies): what
 * motion in the sagittal plane and static optimisation need. Lengths in m, forces in N, angles in rad, as the format
 * has them.
 *
 * @param file name of the file, for messages
 * @throws InputError `model-damaged`, `model-number`, `not-a-model`
 * @example
 * readOpensimModel(text, 'gait.osim').bodies.reduce((sum, { massKg }) => sum + massKg, 0); // kg
 */
export function readOpensimModel(text: string, file: string): OpensimModel {
  const root = new ModelElement(parseXml(text, file), file);
  const model = root.type === 'Model' ? root : root.child('Model');
  const bodies = (model?.objects('BodySet') ?? []).filter(
    ({ name, type }) => type === 'Body' && name !== 'ground',
  );
  if (!model || bodies.length === 0)
    throw new InputError(
      'not-a-model',
      'there is no model with bodies in it',
      file,
      'give an .osim file of OpenSim',
    );
  return {
    name: model.name,
    gravity: model.vector('gravity'),
    bodies: bodies.map((body) => ({
      name: body.name,
      massKg: body.number('mass', 0),
      massCentre: body.vector('mass_center'),
      inertiaZz: body.numbers('inertia')[2] ?? body.number('inertia_zz', 0),
    })),
    ...readJoints(model),
    muscles: readMuscles(model),
    limitSprings: readLimitSprings(model),
    actuators: readActuators(model),
  };
}
