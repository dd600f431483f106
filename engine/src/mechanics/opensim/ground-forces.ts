import { InputError } from '../../recording/index.ts';
import type { MotionTable } from './motion-table.ts';

/** What one force plate measured, in the ground frame of OpenSim: x forward, y up, z to the right. */
export interface PlateForce {
  /** What the names of its columns begin with, for example `1_ground_force_`. */
  name: string;
  /** Right or left where the names say so. */
  side: 'right' | 'left' | null;
  timeS: Float64Array;
  /** Force on the body, N. */
  forceX: Float64Array;
  forceY: Float64Array;
  forceZ: Float64Array;
  /** Centre of pressure, m. */
  pointX: Float64Array;
  pointY: Float64Array;
  pointZ: Float64Array;
  /** Free moment about z, N·m; zeros where the file has none. */
  momentZ: Float64Array;
}

/** `1_ground_force_vx`, `ground_force_r_vx`, `R_ground_force_vx`: what stands before, between, and the component. */
const forceColumn = /^(.*ground_force_.*?)v([xyz])$/i;

/**
 * The plates in a table of ground forces: columns `..ground_force_..vx`, `vy`, `px`, `py`, and with the same words
 * `..ground_torque_..z`.
 *
 * @throws InputError `no-ground-forces` where no plate has force and point
 * @example
 * const [right, left] = groundForces(readMotionTable(text, 'grf.mot', findings), 'grf.mot');
 * right.forceY; // N
 */
export function groundForces({ timeS, columns, values }: MotionTable, file: string): PlateForce[] {
  const column = (name: string) => {
    const at = columns.findIndex((candidate) => candidate.toLowerCase() === name.toLowerCase());
    return at < 0 ? undefined : values[at];
  };
  const names = [...new Set(columns.flatMap((name) => forceColumn.exec(name)?.[1] ?? []))];
  const plates = names.flatMap((name): PlateForce[] => {
    const [forceX, forceY] = [column(`${name}vx`), column(`${name}vy`)];
    const [pointX, pointY] = [column(`${name}px`), column(`${name}py`)];
    if (!forceX || !forceY || !pointX || !pointY) return [];
    const zeros = new Float64Array(timeS.length);
    const moment =
      column(`${name.replace(/force/i, 'torque')}z`) ?? column(`${name.replace(/force/i, 'moment')}z`);
    return [
      {
        name,
        side: sideOf(name),
        timeS,
        forceX,
        forceY,
        forceZ: column(`${name}vz`) ?? zeros,
        pointX,
        pointY,
        pointZ: column(`${name}pz`) ?? zeros,
        momentZ: moment ?? zeros,
      },
    ];
  });
  if (plates.length > 0) return plates;
  throw new InputError(
    'no-ground-forces',
    'there are no columns of force and centre of pressure',
    file,
    'columns such as ground_force_vx, ground_force_vy, ground_force_px and ground_force_py are read',
  );
}

function sideOf(name: string): 'right' | 'left' | null {
  const word = /^(r|l|right|left)_|_(r|l|right|left)_/i.exec(name);
  const letter = (word?.[1] ?? word?.[2])?.[0]?.toLowerCase();
  return letter === 'r' ? 'right' : letter === 'l' ? 'left' : null;
}
