import { type Curve, type Kinematics, moveSegments, type PlanarTree } from '../../body/index.ts';
import { InputError } from '../../recording/index.ts';
import type { ModelFunction, ModelMuscle, ModelPathPoint } from './model.ts';
import type { PlanarModel } from './planar-model.ts';
import { simmSpline } from './simm-spline.ts';

/** The paths of a model's muscles, ready for any frame. */
export interface MusclePaths {
  /**
   * Writes the length of each path, m, and how it changes with each coordinate, m/rad: the moment arm is its negative.
   *
   * @param kinematics after `placeSegments`; its velocities are overwritten
   * @param coordinates the frame, as given to `placeSegments`
   * @param lengthM one number per muscle
   * @param slopes muscles x coordinates
   */
  evaluate(
    kinematics: Kinematics,
    coordinates: ArrayLike<number>,
    lengthM: Float64Array,
    slopes: Float64Array,
  ): void;
}

interface Point {
  segment: number;
  local: Float64Array;
  moving: { axis: number; coordinate: number; curve: Curve }[];
  condition: { coordinate: number; from: number; to: number } | null;
}

/** OpenSim counts a conditional point from this far, rad, outside its range. */
const conditionSlack = 1e-5;

/**
 * Prepares the paths of muscles: straight lines from point to point, in three dimensions although the bodies move in a
 * plane; conditional points count while their coordinate is in range, moving points follow their curve.
 *
 * @throws InputError `muscle-path` for a wrapped path, or a point on a body or coordinate that the model has not
 * @example
 * const paths = musclePaths(model.muscles, planar, 'gait.osim');
 * paths.evaluate(kinematics, coordinates, lengthM, slopes);
 */
export function musclePaths(
  muscles: readonly ModelMuscle[],
  { tree, acrossM }: PlanarModel,
  file: string,
): MusclePaths {
  const paths = muscles.map((muscle) => {
    if (muscle.wraps.length > 0) throw pathProblem(muscle, 'wraps around something', file);
    return muscle.points.map((point) => preparePoint(muscle, point, tree, file));
  });
  const count = tree.coordinates.length;
  const unit = new Float64Array(count);
  const longest = Math.max(0, ...paths.map((path) => path.length));
  const at = Float64Array.from({ length: 3 * longest });
  const scratch = new Float64Array(3);
  const used: Point[] = [];
  return {
    evaluate(kinematics, coordinates, lengthM, slopes) {
      for (let k = 0; k < count; k++) {
        unit.fill(0);
        unit[k] = 1;
        moveSegments(tree, kinematics, unit);
        paths.forEach((path, muscle) => {
          used.length = 0;
          for (const point of path) if (isActive(point, coordinates)) used.push(point);
          place(used, kinematics, coordinates, acrossM, at, scratch);
          let [length, slope] = [0, 0];
          for (let i = 1; i < used.length; i++) {
            const [dx, dy, dz] = [
              at[3 * i]! - at[3 * i - 3]!,
              at[3 * i + 1]! - at[3 * i - 2]!,
              at[3 * i + 2]! - at[3 * i - 1]!,
            ];
            const piece = Math.sqrt(dx * dx + dy * dy + dz * dz);
            length += piece;
            if (piece === 0) continue;
            const before = velocity(used[i - 1]!, k, kinematics, coordinates, at, i - 1, scratch);
            const [bx, by, bz] = before;
            const [ax, ay, az] = velocity(used[i]!, k, kinematics, coordinates, at, i, scratch);
            slope += (dx * (ax - bx) + dy * (ay - by) + dz * (az - bz)) / piece;
          }
          lengthM[muscle] = length;
          slopes[muscle * count + k] = slope;
        });
      }
    },
  };
}

function preparePoint(muscle: ModelMuscle, point: ModelPathPoint, tree: PlanarTree, file: string): Point {
  const coordinate = (name: string) => {
    const index = tree.coordinates.indexOf(name);
    if (index < 0) throw pathProblem(muscle, `follows ${name}, which the model has not`, file);
    return index;
  };
  const segment = tree.segments.findIndex(({ name }) => name === point.body);
  if (segment < 0 && point.body !== 'ground')
    throw pathProblem(muscle, `has a point on ${point.body}, which the model has not`, file);
  const { condition } = point;
  return {
    segment,
    local: Float64Array.from(point.location),
    moving: point.moving.flatMap((part, axis) =>
      part ? [{ axis, coordinate: coordinate(part.coordinate), curve: curveOf(part.law) }] : [],
    ),
    condition: condition && { ...condition, coordinate: coordinate(condition.coordinate) },
  };
}

function curveOf(law: ModelFunction): Curve {
  if (law.kind === 'spline') return simmSpline(law.x, law.y, law.scale);
  const [value, slope] =
    law.kind === 'linear' ? [law.intercept, law.slope] : [law.kind === 'constant' ? law.value : 0, 0];
  return { evaluate: (x, into) => into.set([value + slope * x, slope, 0]) };
}

function isActive({ condition }: Point, coordinates: ArrayLike<number>): boolean {
  if (condition === null) return true;
  const value = coordinates[condition.coordinate]!;
  return value >= condition.from - conditionSlack && value <= condition.to + conditionSlack;
}

/** Puts the moving points where they are and writes all in the ground frame. */
function place(
  points: readonly Point[],
  { cosine, sine, originX, originY }: Kinematics,
  coordinates: ArrayLike<number>,
  acrossM: Float64Array,
  at: Float64Array,
  scratch: Float64Array,
): void {
  points.forEach(({ segment, local, moving }, i) => {
    for (const { axis, coordinate, curve } of moving) {
      curve.evaluate(coordinates[coordinate]!, scratch);
      local[axis] = scratch[0]!;
    }
    const [x, y, z] = [local[0]!, local[1]!, local[2]!];
    const [c, s] = segment < 0 ? [1, 0] : [cosine[segment]!, sine[segment]!];
    at[3 * i] = (segment < 0 ? 0 : originX[segment]!) + c * x - s * y;
    at[3 * i + 1] = (segment < 0 ? 0 : originY[segment]!) + s * x + c * y;
    at[3 * i + 2] = (segment < 0 ? 0 : acrossM[segment]!) + z;
  });
}

/** How a point moves, per unit of coordinate `k`. */
function velocity(
  { segment, moving }: Point,
  k: number,
  kinematics: Kinematics,
  coordinates: ArrayLike<number>,
  at: Float64Array,
  index: number,
  scratch: Float64Array,
): [number, number, number] {
  if (segment < 0) return [0, 0, 0];
  const { cosine, sine, originX, originY, angularVelocity, originVelocityX, originVelocityY } = kinematics;
  const turn = angularVelocity[segment]!;
  let vx = originVelocityX[segment]! - turn * (at[3 * index + 1]! - originY[segment]!);
  let vy = originVelocityY[segment]! + turn * (at[3 * index]! - originX[segment]!);
  let vz = 0;
  for (const { axis, coordinate, curve } of moving) {
    if (coordinate !== k) continue;
    curve.evaluate(coordinates[coordinate]!, scratch);
    const rate = scratch[1]!;
    if (axis === 2) vz += rate;
    else {
      const [c, s] = [cosine[segment]!, sine[segment]!];
      vx += rate * (axis === 0 ? c : -s);
      vy += rate * (axis === 0 ? s : c);
    }
  }
  return [vx, vy, vz];
}

function pathProblem({ name }: ModelMuscle, problem: string, file: string): InputError {
  return new InputError(
    'muscle-path',
    `muscle ${name} ${problem}`,
    file,
    'give a model whose muscles run from point to point, such as gait10dof18musc, or none',
  );
}
