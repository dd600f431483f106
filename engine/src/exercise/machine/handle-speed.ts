import { humanSegments, moveSegments, placeSegments } from '../../body/index.ts';
import type { Setup } from '../setup.ts';

/** How fast the hands move forward in a frame, m/s. */
export function handleSpeed(
  { tree, kinematics, body }: Setup,
  coordinates: Float64Array,
  velocities: Float64Array,
  from: number,
): number {
  placeSegments(tree, kinematics, coordinates, from);
  moveSegments(tree, kinematics, velocities, from);
  const { forearms } = humanSegments;
  const { originVelocityX, angularVelocity, cosine } = kinematics;
  // The hand is below the elbow in the forearm's frame: it moves forward as the forearm swings up.
  return originVelocityX[forearms]! + angularVelocity[forearms]! * body.forearms.lengthM * cosine[forearms]!;
}
