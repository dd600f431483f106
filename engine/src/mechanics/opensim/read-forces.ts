import type { ModelActuator, ModelLimitSpring } from './model.ts';
import type { ModelElement } from './model-element.ts';

/** The springs at the limits of coordinates. */
export function readLimitSprings(model: ModelElement): ModelLimitSpring[] {
  return model
    .objects('ForceSet')
    .filter(({ type }) => type === 'CoordinateLimitForce')
    .map((spring) => ({
      name: spring.name,
      coordinate: spring.reference('coordinate') ?? '',
      upperStiffness: spring.number('upper_stiffness', 1),
      upperLimit: spring.number('upper_limit', 0),
      lowerStiffness: spring.number('lower_stiffness', 1),
      lowerLimit: spring.number('lower_limit', 0),
      damping: spring.number('damping', 0.001),
      transition: spring.number('transition', 0.1),
    }));
}

/** The ideal actuators: reserves on coordinates, residual forces and torques on a body. */
export function readActuators(model: ModelElement): ModelActuator[] {
  return model.objects('ForceSet').flatMap((force): ModelActuator[] => {
    const shared = { name: force.name, optimalForce: force.number('optimal_force', 1) };
    if (force.type === 'CoordinateActuator')
      return [{ ...shared, on: { kind: 'coordinate', coordinate: force.reference('coordinate') ?? '' } }];
    if (force.type === 'PointActuator')
      return [
        {
          ...shared,
          on: {
            kind: 'point',
            body: force.reference('body') ?? 'ground',
            point: force.vector('point'),
            direction: force.vector('direction'),
            inGround: force.text('force_is_global')?.toLowerCase() !== 'false',
          },
        },
      ];
    if (force.type === 'TorqueActuator')
      return [
        {
          ...shared,
          on: { kind: 'torque', body: force.reference('bodyA') ?? 'ground', axis: force.vector('axis') },
        },
      ];
    return [];
  });
}
