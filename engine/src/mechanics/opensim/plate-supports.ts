import {
  createKinematics,
  humanSegments,
  type PlanarTree,
  placeSegments,
  type Side,
} from '../../body/index.ts';
import type { Support } from '../../exercise/index.ts';
import type { AnklePaths } from './ankle-paths.ts';
import type { CoordinateMotion } from './coordinate-motion.ts';
import type { PlateForce } from './ground-forces.ts';
import { interpolate } from './interpolate.ts';

/** A plate with less on it is not stood on, N: the usual limit of force plates. */
const standN = 20;
/** Feet nearer to each other along the way are told apart by right and left of the plates, m. A choice. */
const apartM = 0.1;

/** A plate at the times of the motion, in its plane. */
interface SampledPlate {
  side: Side | null;
  forceXN: Float64Array;
  forceYN: Float64Array;
  momentNm: Float64Array;
  alongM: Float64Array;
  acrossM: number;
  heightM: Float64Array;
}

/**
 * The supports that force plates measured: each plate carries the foot that its columns name, else the one nearest to
 * its centre of pressure while somebody stands on it. The pressure acts as far from the ankle as it was measured.
 *
 * @param tree of `humanTree`
 * @param ankles where the ankles were beside the plates
 * @param facing direction of the motion, see `facing`
 * @returns one support per plate that is stood on, none where nobody stands on any
 */
export function plateSupports(
  plates: readonly PlateForce[],
  tree: PlanarTree,
  motion: CoordinateMotion,
  ankles: AnklePaths,
  facing: { x: number; z: number },
): Support[] {
  const stood = plates
    .map((plate) => sample(plate, motion.timeS, facing))
    .filter(({ forceYN }) => forceYN.some((force) => force > standN));
  const middleM = stood.reduce((sum, { acrossM }) => sum + acrossM, 0) / stood.length;
  return stood.map((plate) => {
    const awayM = (side: Side) =>
      meanWhileStood(
        plate.alongM.map((value, i) => Math.abs(value - ankles[side].xM[i]!)),
        plate.forceYN,
      );
    const [right, left] = [awayM('right'), awayM('left')];
    const byWay = right < left ? 'right' : 'left';
    const byHand = plate.acrossM >= middleM ? 'right' : 'left';
    const side = plate.side ?? (Math.abs(right - left) > apartM ? byWay : byHand);
    return supportOf(plate, side, tree, motion, ankles);
  });
}

function sample(plate: PlateForce, timeS: Float64Array, facing: { x: number; z: number }): SampledPlate {
  const at = (values: Float64Array) => timeS.map((time) => interpolate(plate.timeS, values, time));
  const [x, z] = [at(plate.pointX), at(plate.pointZ)];
  const [forceX, forceZ, forceYN] = [at(plate.forceX), at(plate.forceZ), at(plate.forceY)];
  return {
    side: plate.side,
    forceXN: forceX.map((value, i) => value * facing.x + forceZ[i]! * facing.z),
    forceYN,
    momentNm: at(plate.momentZ),
    alongM: x.map((value, i) => value * facing.x + z[i]! * facing.z),
    acrossM: meanWhileStood(
      x.map((value, i) => z[i]! * facing.x - value * facing.z),
      forceYN,
    ),
    heightM: at(plate.pointY),
  };
}

function meanWhileStood(values: Float64Array, forceYN: Float64Array): number {
  let [sum, count] = [0, 0];
  values.forEach((value, i) => {
    if (forceYN[i]! <= standN) return;
    sum += value;
    count++;
  });
  return sum / count;
}

function supportOf(
  { forceXN, forceYN, momentNm, alongM, heightM }: SampledPlate,
  side: Side,
  tree: PlanarTree,
  { coordinates }: CoordinateMotion,
  ankles: AnklePaths,
): Support {
  const kinematics = createKinematics(tree);
  const { foot } = humanSegments[side];
  const zeros = () => new Float64Array(forceYN.length);
  const [pointX, pointY] = [zeros(), zeros()];
  for (let i = 0; i < forceYN.length; i++) {
    placeSegments(tree, kinematics, coordinates, i * tree.coordinates.length);
    const [c, s] = [kinematics.cosine[foot]!, kinematics.sine[foot]!];
    const x = alongM[i]! - ankles[side].xM[i]!;
    const y = heightM[i]! - ankles[side].yM[i]!;
    pointX[i] = c * x + s * y;
    pointY[i] = c * y - s * x;
  }
  return {
    surface: 'ground',
    side,
    segment: foot,
    pointX,
    pointY,
    reachBackM: zeros(),
    reachFrontM: zeros(),
    share: zeros(),
    measured: { forceXN, forceYN, momentNm },
  };
}
