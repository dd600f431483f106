import { type Body, humanCoordinates } from '../../body/index.ts';
import { cos, sin } from '../../number/index.ts';
import type { FindingLog } from '../../recording/index.ts';
import { facing } from './facing.ts';
import { hipPlace } from './hip-place.ts';
import type { JointAngles } from './joint-angles.ts';
import { kneeSign } from './knee-sign.ts';
import type { OpensimModel } from './model.ts';
import type { MotionTable } from './motion-table.ts';

/**
 * The columns of an OpenSim motion as the coordinates of `humanTree`, rad and m: the hip joint for the pelvis' origin,
 * knee flexion positive, both arms as one, the way walked as x.
 *
 * @param angles of `table`, see `jointAngles`
 * @param model its hips and the sign of its knees are taken where given
 * @param findings receives `knee-sign-from-data`, and `motion-planar` where the file also turns joints out of the plane
 * @example
 * humanMotionTable(angles, table, 'squat.mot', describeBody({}), null, findings).columns; // humanCoordinates
 */
export function humanMotionTable(
  angles: JointAngles,
  table: MotionTable,
  file: string,
  body: Body,
  model: OpensimModel | null,
  findings: FindingLog,
): MotionTable {
  const { length } = table.timeS;
  const zeros = new Float64Array(length);
  const find = (name: string) => angles.find(name) ?? zeros;
  const sign = kneeSign(angles, model, file, findings);
  const tilt = find('pelvis_tilt');
  const lumbar = find('lumbar_extension');
  const way = alongWay(angles);
  const hip = hipPlace(body, model);
  const both = (name: string) => {
    const [right, left] = [angles.find(`${name}_r`), angles.find(`${name}_l`)];
    return right && left ? right.map((value, i) => (value + left[i]!) / 2) : (right ?? left);
  };
  const leg = (side: 'r' | 'l') => [
    find(`hip_flexion_${side}`),
    find(`knee_angle_${side}`).map((value) => sign * value),
    find(`ankle_angle_${side}`),
    find(`mtp_angle_${side}`),
  ];
  if (angles.find('hip_adduction_r')) findings.add('motion-planar', file);
  return {
    name: table.name,
    inDegrees: false,
    timeS: table.timeS,
    columns: humanCoordinates,
    values: [
      way.map((value, i) => value + hip[0] * cos(tilt[i]!) - hip[1] * sin(tilt[i]!)),
      find('pelvis_ty').map((value, i) => value + hip[0] * sin(tilt[i]!) + hip[1] * cos(tilt[i]!)),
      tilt,
      lumbar,
      ...leg('r'),
      ...leg('l'),
      // Arms that nobody measured hang.
      both('arm_flex') ?? tilt.map((value, i) => -value - lumbar[i]!),
      both('elbow_flex') ?? zeros,
    ],
  };
}

/** How far the pelvis is along the direction that it faces on average, m: people walk through a room as they like. */
function alongWay(angles: JointAngles): Float64Array {
  const z = angles.find('pelvis_tz');
  const { x: alongX, z: alongZ } = facing(angles);
  return angles.find('pelvis_tx')!.map((value, i) => value * alongX + (z ? z[i]! * alongZ : 0));
}
