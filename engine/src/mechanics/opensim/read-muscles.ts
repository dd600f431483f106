import type { ModelMuscle, ModelPathPoint } from './model.ts';
import type { ModelElement } from './model-element.ts';
import { readFunction } from './read-function.ts';

/** The muscles of a model: every force with a path and an optimal fibre length. */
export function readMuscles(model: ModelElement): ModelMuscle[] {
  return model
    .objects('ForceSet')
    .filter((force) => force.child('GeometryPath') && force.child('optimal_fiber_length') && isOn(force))
    .map(readMuscle);
}

/** Forces can be switched off in both dialects. */
function isOn(force: ModelElement): boolean {
  return !force.flag('isDisabled') && force.text('appliesForce')?.toLowerCase() !== 'false';
}

function readMuscle(muscle: ModelElement): ModelMuscle {
  const path = muscle.child('GeometryPath')!;
  const thelen = muscle.type.startsWith('Thelen');
  return {
    name: muscle.name,
    type: muscle.type,
    points: path.objects('PathPointSet').map(readPoint),
    wraps: path.objects('PathWrapSet').map((wrap) => wrap.reference('wrap_object') ?? wrap.name),
    // Defaults of the classes in OpenSim 4: Actuator, Muscle, Millard2012EquilibriumMuscle, Thelen2003Muscle.
    minControl: muscle.number('min_control', thelen ? 0 : 0.01),
    maxControl: muscle.number('max_control', 1),
    maxIsometricForceN: muscle.number('max_isometric_force', 1000),
    optimalFibreLengthM: muscle.number('optimal_fiber_length', 0.1),
    tendonSlackLengthM: muscle.number('tendon_slack_length', 0.2),
    pennationAtOptimalRad: muscle.number('pennation_angle_at_optimal', muscle.number('pennation_angle', 0)),
    maxContractionVelocity: muscle.number('max_contraction_velocity', 10),
    activeForceLength: properties(muscle.child('ActiveForceLengthCurve')),
    forceVelocity: properties(muscle.child('ForceVelocityCurve')),
  };
}

function properties(curve: ModelElement | undefined): Map<string, number> {
  return new Map((curve?.children ?? []).map(({ type }) => [type, curve!.number(type, 0)]));
}

function readPoint(point: ModelElement): ModelPathPoint {
  const conditional = point.reference('coordinate', 'socket_coordinate');
  const [from = -Infinity, to = Infinity] = point.numbers('range');
  return {
    body: point.reference('socket_parent_frame', 'body') ?? 'ground',
    location: point.vector('location'),
    condition:
      point.type === 'ConditionalPathPoint' && conditional ? { coordinate: conditional, from, to } : null,
    moving: ['x', 'y', 'z'].map((axis) => {
      const law = point.child(`${axis}_location`);
      const coordinate = point.reference(`${axis}_coordinate`, `socket_${axis}_coordinate`);
      return law && coordinate ? { coordinate, law: readFunction(law.xml) } : null;
    }),
  };
}
