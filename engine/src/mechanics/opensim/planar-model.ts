import type { PlanarJoint, PlanarSegment, PlanarTree, Translation } from '../../body/index.ts';
import { InputError } from '../../recording/index.ts';
import type { ModelBody, ModelJoint, OpensimModel, TransformAxis } from './model.ts';
import { simmSpline } from './simm-spline.ts';

/** A model whose joints turn about z alone, as the tree that this engine moves. */
export interface PlanarModel {
  tree: PlanarTree;
  /** How far each segment lies to the right of the ground's origin, m: muscle paths are not in one plane. */
  acrossM: Float64Array;
}

/**
 * Turns a model into a planar tree: x and y of every point, inertia about z. Segments keep the names of the bodies,
 * coordinates their order in the file.
 *
 * @param fixedKnee true puts joints that slide by a curve where they are at coordinate 0; default false
 * @throws InputError `model-not-planar` where a joint turns about another axis or in a way that is not known
 * @example
 * const { tree } = planarModel(readOpensimModel(text, 'gait.osim'), 'gait.osim');
 */
export function planarModel(model: OpensimModel, file: string, fixedKnee = false): PlanarModel {
  const free = model.coordinates.filter(({ locked }) => !locked).map(({ name }) => name);
  const segments: PlanarSegment[] = [];
  const across: number[] = [];
  const index = new Map([['ground', -1]]);
  const waiting = [...model.joints];
  while (waiting.length > 0) {
    const at = waiting.findIndex(({ parent }) => index.has(parent));
    const joint = waiting[at];
    const body = model.bodies.find(({ name }) => name === joint?.child);
    if (!joint || !body)
      throw notPlanar(file, `joint ${(joint ?? waiting[0]!).name} hangs on nothing or holds nothing`);
    waiting.splice(at, 1);
    const parent = index.get(joint.parent)!;
    index.set(joint.child, segments.length);
    segments.push(segment(body, planarJoint(joint, parent, free, file, fixedKnee)));
    const slide = joint.moves.find(({ axis }) => axis[2] === 1);
    across.push(
      (parent < 0 ? 0 : across[parent]!) +
        joint.locationInParent[2] -
        joint.locationInChild[2] +
        (slide ? (constantOf(slide) ?? 0) : 0),
    );
  }
  return { tree: { segments, coordinates: free }, acrossM: Float64Array.from(across) };
}

function segment({ name, massKg, massCentre, inertiaZz }: ModelBody, joint: PlanarJoint): PlanarSegment {
  return { name, massKg, comX: massCentre[0], comY: massCentre[1], inertiaKgM2: inertiaZz, joint };
}

function planarJoint(
  joint: ModelJoint,
  parent: number,
  free: readonly string[],
  file: string,
  fixedKnee: boolean,
): PlanarJoint {
  const { orientationInParent: turned, orientationInChild: turnedInChild } = joint;
  const isKnown = joint.type === 'WeldJoint' || joint.turns.length > 0;
  if (!isKnown || turned[0] !== 0 || turned[1] !== 0 || turnedInChild.some((angle) => angle !== 0))
    throw notPlanar(file, `joint ${joint.name} is a ${joint.type} or turns out of the plane`);
  let [rotation, sign, fixedRad]: [number, 1 | -1, number] = [-1, 1, turned[2]];
  for (const turn of joint.turns) {
    const constant = constantOf(turn);
    if (constant === 0) continue;
    const coordinate = free.indexOf(turn.coordinates[0] ?? '');
    const { law, axis } = turn;
    const isPlain = law.kind === 'linear' && Math.abs(law.slope) === 1 && turn.coordinates.length === 1;
    if (axis[0] !== 0 || axis[1] !== 0 || Math.abs(axis[2]) !== 1 || !isPlain || rotation >= 0)
      throw notPlanar(file, `joint ${joint.name} does not turn about z alone`);
    rotation = coordinate;
    sign = law.slope * axis[2] > 0 ? 1 : -1;
    fixedRad += axis[2] * law.intercept;
  }
  const along = [0, 1].map((k) => slide(joint, k as 0 | 1, free, file, fixedKnee));
  return {
    parent,
    parentX: joint.locationInParent[0] + along[0]!.constant,
    parentY: joint.locationInParent[1] + along[1]!.constant,
    childX: joint.locationInChild[0],
    childY: joint.locationInChild[1],
    rotation,
    sign,
    fixedRad,
    translationX: along[0]!.translation,
    translationY: along[1]!.translation,
  };
}

/** How the joint moves along x (0) or y (1). */
function slide(
  joint: ModelJoint,
  along: 0 | 1,
  free: readonly string[],
  file: string,
  fixedKnee: boolean,
): { constant: number; translation: Translation | null } {
  const move = joint.moves.find(({ axis }) => axis[along] === 1);
  const constant = move ? constantOf(move) : 0;
  if (!move || constant !== null) return { constant: constant ?? 0, translation: null };
  const coordinate = free.indexOf(move.coordinates[0]!);
  const { law } = move;
  if (move.coordinates.length > 1 || coordinate < 0 || law.kind === 'unknown' || law.kind === 'constant')
    throw notPlanar(file, `how joint ${joint.name} slides is not known`);
  if (law.kind === 'linear') {
    if (law.slope !== 1) throw notPlanar(file, `how joint ${joint.name} slides is not known`);
    return { constant: law.intercept, translation: { coordinate, curve: null } };
  }
  const curve = simmSpline(law.x, law.y, law.scale);
  if (!fixedKnee) return { constant: 0, translation: { coordinate, curve } };
  const atZero = new Float64Array(3);
  curve.evaluate(0, atZero);
  return { constant: atZero[0]!, translation: null };
}

/** The value of an axis that no coordinate drives; null for others. */
function constantOf({ law, coordinates }: TransformAxis): number | null {
  if (law.kind === 'constant') return law.value;
  return coordinates.length === 0 && law.kind === 'linear' ? law.intercept : null;
}

function notPlanar(file: string, problem: string): InputError {
  return new InputError(
    'model-not-planar',
    problem,
    file,
    'give a model that moves in the sagittal plane, such as gait10dof18musc, or none',
  );
}
