import type { ModelCoordinate, ModelJoint, TransformAxis, Vector3 } from './model.ts';
import type { ModelElement } from './model-element.ts';
import { readFunction } from './read-function.ts';

/** The joints of a model with their coordinates, whether they stand in a joint set (version 4) or in their bodies. */
export function readJoints(model: ModelElement): { joints: ModelJoint[]; coordinates: ModelCoordinate[] } {
  const joints: ModelJoint[] = [];
  const coordinates: ModelCoordinate[] = [];
  const add = (joint: ModelElement, sockets: Sockets) => {
    const own = [...joint.objects('coordinates'), ...joint.objects('CoordinateSet')].filter(
      ({ type }) => type === 'Coordinate',
    );
    for (const coordinate of own) {
      const [from = -Infinity, to = Infinity] = coordinate.numbers('range');
      coordinates.push({
        name: coordinate.name,
        joint: joint.name,
        range: [from, to],
        locked: coordinate.flag('locked'),
      });
    }
    joints.push({ name: joint.name, type: joint.type, ...sockets, ...axes(joint, own[0]?.name) });
  };
  for (const joint of model.objects('JointSet')) add(joint, socketsByFrame(joint));
  for (const body of model.objects('BodySet'))
    for (const joint of body.child('Joint')?.children ?? [])
      add(joint, {
        parent: joint.reference('parent_body') ?? 'ground',
        child: body.name,
        locationInParent: joint.vector('location_in_parent'),
        orientationInParent: joint.vector('orientation_in_parent'),
        locationInChild: joint.vector('location'),
        orientationInChild: joint.vector('orientation'),
      });
  return { joints, coordinates };
}

type Sockets = Pick<
  ModelJoint,
  'parent' | 'child' | 'locationInParent' | 'orientationInParent' | 'locationInChild' | 'orientationInChild'
>;

/** A version 4 joint names two frames of its own, each fixed to a body with an offset, or the bodies themselves. */
function socketsByFrame(joint: ModelElement): Sockets {
  const frames = joint.objects('frames');
  const origin: Vector3 = [0, 0, 0];
  const resolve = (socket: string) => {
    const name = joint.reference(socket) ?? 'ground';
    const frame = frames.find((candidate) => candidate.name === name);
    return {
      body: frame?.reference('socket_parent') ?? name,
      location: frame?.vector('translation') ?? origin,
      orientation: frame?.vector('orientation') ?? origin,
    };
  };
  const parent = resolve('socket_parent_frame');
  const child = resolve('socket_child_frame');
  return {
    parent: parent.body,
    child: child.body,
    locationInParent: parent.location,
    orientationInParent: parent.orientation,
    locationInChild: child.location,
    orientationInChild: child.orientation,
  };
}

function axes(joint: ModelElement, coordinate: string | undefined): Pick<ModelJoint, 'turns' | 'moves'> {
  if (joint.type === 'PinJoint' && coordinate !== undefined)
    return {
      turns: [
        { coordinates: [coordinate], axis: [0, 0, 1], law: { kind: 'linear', slope: 1, intercept: 0 } },
      ],
      moves: [],
    };
  const all = (joint.child('SpatialTransform')?.children ?? []).filter(
    ({ type }) => type === 'TransformAxis',
  );
  return {
    turns: all.filter(({ name }) => name.startsWith('rotation')).map(transformAxis),
    moves: all.filter(({ name }) => name.startsWith('translation')).map(transformAxis),
  };
}

function transformAxis(element: ModelElement): TransformAxis {
  const law = element.children.find(({ type }) => !['coordinates', 'axis'].includes(type));
  return {
    coordinates: element.text('coordinates')?.split(/\s+/) ?? [],
    axis: element.vector('axis'),
    law: law ? readFunction(law.xml) : { kind: 'constant', value: 0 },
  };
}
