import { type Body, createKinematics, humanSegments, humanTree, placeSegments } from '../../body/index.ts';
import type { AppliedForce, Motion } from '../../exercise/index.ts';
import { buoyancy } from './buoyancy.ts';
import { gravityPresetsMS2 } from './perform-options.ts';

/** The motion with the forces of a harness, upwards at the hip, of a device from the shoulders to the feet, and of water. */
export function withOutsideForces(
  motion: Motion,
  body: Body,
  { harnessBW, deviceN, waterM }: { harnessBW: number; deviceN: number; waterM: number },
): Motion {
  const forces: AppliedForce[] = [];
  if (harnessBW > 0) forces.push(harness(motion, harnessBW * body.massKg * gravityPresetsMS2.earth));
  if (deviceN > 0) forces.push(device(motion, body, deviceN));
  if (waterM > 0) forces.push(...buoyancy(motion, body, waterM));
  return forces.length > 0 ? { ...motion, applied: [...motion.applied, ...forces] } : motion;
}

function harness({ frames }: Motion, upN: number): AppliedForce {
  return {
    ...still(frames),
    name: 'harness',
    segment: humanSegments.pelvis,
    x: 0,
    y: 0,
    forceYN: new Float64Array(frames).fill(upN),
  };
}

/** Its line runs to the middle between both feet. */
function device({ frames, coordinates }: Motion, body: Body, deviceN: number): AppliedForce {
  const tree = humanTree(body);
  const kinematics = createKinematics(tree);
  const { trunk, right, left } = humanSegments;
  const force = {
    ...still(frames),
    name: 'device',
    segment: trunk,
    x: -body.lumbarX,
    y: body.shoulderAboveLumbarM,
  };
  const { originX, originY, cosine, sine } = kinematics;
  for (let frame = 0; frame < frames; frame++) {
    placeSegments(tree, kinematics, coordinates, frame * tree.coordinates.length);
    const soleX = (foot: number) =>
      originX[foot]! + cosine[foot]! * middleX + sine[foot]! * body.foot.ankleHeightM;
    const soleY = (foot: number) =>
      originY[foot]! + sine[foot]! * middleX - cosine[foot]! * body.foot.ankleHeightM;
    const middleX = (body.foot.toeJointFrontM - body.foot.heelBehindM) / 2;
    const shoulderX = originX[trunk]! + force.x * cosine[trunk]! - force.y * sine[trunk]!;
    const shoulderY = originY[trunk]! + force.x * sine[trunk]! + force.y * cosine[trunk]!;
    const x = (soleX(right.foot) + soleX(left.foot)) / 2 - shoulderX;
    const y = (soleY(right.foot) + soleY(left.foot)) / 2 - shoulderY;
    const length = Math.sqrt(x ** 2 + y ** 2);
    force.forceXN[frame] = (deviceN * x) / length;
    force.forceYN[frame] = (deviceN * y) / length;
  }
  return force;
}

function still(frames: number): Pick<AppliedForce, 'weightXKg' | 'weightYKg' | 'forceXN' | 'forceYN'> {
  const zeros = () => new Float64Array(frames);
  return { weightXKg: zeros(), weightYKg: zeros(), forceXN: zeros(), forceYN: zeros() };
}
