import { type FindingLog, InputError } from '../../recording/index.ts';
import type { MotionTable } from './motion-table.ts';

const degree = Math.PI / 180;
/** No joint turns further, rad: larger numbers are degrees. */
const fullTurn = 2 * Math.PI;

/** Columns by their OpenSim names, angles in rad. */
export interface JointAngles {
  /** The column, or null where the table has none. */
  find(name: string): Float64Array | null;
}

const lengths = /_t[xyz]$/;

/**
 * The coordinates of a table by their names, angles in rad. Names may be paths of OpenSim 4 that end
 * `knee_angle_r/value`.
 *
 * @param file name of the file, for messages
 * @param findings receives `angle-unit-assumed` where the file does not say whether angles are in degrees, or cannot be
 *   right about it
 * @throws InputError `no-coordinates` where a column that every leg needs is missing
 * @example
 * jointAngles(table, 'squat.mot', findings).find('knee_angle_r'); // rad
 */
export function jointAngles(table: MotionTable, file: string, findings: FindingLog): JointAngles {
  const names = table.columns.map(
    (column) =>
      column
        .replace(/\/value$/, '')
        .split('/')
        .at(-1)!,
  );
  const needed = ['hip_flexion', 'knee_angle', 'ankle_angle'].flatMap((joint) => [
    `${joint}_r`,
    `${joint}_l`,
  ]);
  const missing = ['pelvis_tilt', 'pelvis_tx', 'pelvis_ty', ...needed].filter(
    (name) => !names.includes(name),
  );
  if (missing.length > 0)
    throw new InputError(
      'no-coordinates',
      `there is no column ${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ', ...' : ''}`,
      file,
      'give joint angles with the names of OpenSim: what inverse kinematics of OpenSim or OpenCap writes',
    );
  let largest = 0;
  for (const name of needed)
    for (const value of table.values[names.indexOf(name)]!) largest = Math.max(largest, Math.abs(value));
  const areDegrees = largest > fullTurn || table.inDegrees !== false;
  if (table.inDegrees === null || (largest > fullTurn && table.inDegrees === false))
    findings.add('angle-unit-assumed', file, 1, areDegrees ? 'degrees' : 'radians');
  return {
    find(name) {
      const column = table.values[names.indexOf(name)];
      if (!column) return null;
      return areDegrees && !lengths.test(name) ? column.map((value) => value * degree) : column;
    },
  };
}
