import { human, humanSegments, type Kinematics, type PlanarTree } from '../body/index.ts';
import type { Support } from '../exercise/index.ts';
import { cos, sin } from '../number/index.ts';
import type { ExternalForces } from './external-forces.ts';
import {
  createNonnegativeProblem,
  type NonnegativeProblem,
  nonnegativeLeastSquares,
} from './nonnegative-least-squares.ts';

/** What finding the forces needs; made once for a motion. */
export interface LeastEffort {
  problem: NonnegativeProblem;
  /** Edges of what the surfaces can do: support and segment of each, where it acts and in which direction. */
  support: Int32Array;
  segment: Int32Array;
  pointX: Float64Array;
  pointY: Float64Array;
  directionX: Float64Array;
  directionY: Float64Array;
  /** What each edge takes from each coordinate's generalised force, per newton: `[edge * coordinates + c]`. */
  effect: Float64Array;
}

/** A newton of contact counts like a moment of a centimetre times it: a choice, only to have one answer. */
const contactArmM = 0.01;
/** Balance counts so many times more than effort; what is left of it is given back exactly. */
const balanceWeight = 3000;

/** Each end of a support's reach can press or hold, each along both edges of its friction. */
const mostEdges = 8;

/** Makes room for the supports of a motion. */
export function createLeastEffort(supports: readonly Support[], tree: PlanarTree): LeastEffort {
  const edges = mostEdges * supports.length;
  return {
    problem: createNonnegativeProblem(edges),
    support: new Int32Array(edges),
    segment: new Int32Array(edges),
    pointX: new Float64Array(edges),
    pointY: new Float64Array(edges),
    directionX: new Float64Array(edges),
    directionY: new Float64Array(edges),
    effect: new Float64Array(edges * tree.coordinates.length),
  };
}

/**
 * Forces of surfaces on a body that rests on several of them, appended to `forces`, one entry per support: of all those
 * that keep it in balance, the ones that leave its muscles the least sum of squared joint moments. So a trunk on a bed or a back
 * rest carries its own weight, and feet press where it is easiest. Surfaces press within their friction and reach; what
 * they can't give goes to the first one that touches, as a force and a free moment.
 *
 * @param needed generalised forces without any support, without what stretched muscles give
 * @returns the moment that no support can give, N·m; what lacks of the force counts at an arm of 1 m
 */
export function leastEffortForces(
  supports: readonly Support[],
  frame: number,
  tree: PlanarTree,
  kinematics: Kinematics,
  needed: Float64Array,
  work: LeastEffort,
  forces: ExternalForces,
): number {
  const edges = findEdges(supports, frame, kinematics, work);
  fillProblem(edges, tree, kinematics, needed, work);
  nonnegativeLeastSquares(work.problem);
  return appendForces(supports, frame, edges, kinematics, needed, work, forces);
}

/** Writes the edges of all surfaces that touch; returns how many there are. */
function findEdges(
  supports: readonly Support[],
  frame: number,
  kinematics: Kinematics,
  work: LeastEffort,
): number {
  const { support, pointX, pointY, directionX, directionY } = work;
  let edge = 0;
  for (let k = 0; k < supports.length; k++) {
    const { segment, share, contact, reachBackM, reachFrontM } = supports[k]!;
    if (contact === undefined || share[frame] === 0) continue;
    const back = reachBackM[frame]!;
    const front = reachFrontM[frame]!;
    const normalX = cos(contact.normalRad[frame]!);
    const normalY = sin(contact.normalRad[frame]!);
    const x = supports[k]!.pointX[frame]!;
    const y = supports[k]!.pointY[frame]!;
    const c = kinematics.cosine[segment]!;
    const s = kinematics.sine[segment]!;
    for (let end = 0; end < (front > back ? 2 : 1); end++) {
      const alongX = x + (end === 0 ? back : front);
      for (let way = 1; way >= (contact.holds ? -1 : 1); way -= 2)
        for (let slip = contact.friction; slip >= -contact.friction; slip -= 2 * contact.friction) {
          support[edge] = k;
          work.segment[edge] = segment;
          pointX[edge] = kinematics.originX[segment]! + c * alongX - s * y;
          pointY[edge] = kinematics.originY[segment]! + s * alongX + c * y;
          directionX[edge] = way * normalX - slip * normalY;
          directionY[edge] = way * normalY + slip * normalX;
          edge++;
          if (contact.friction === 0) break;
        }
    }
  }
  return edge;
}

/** Normal equations: every coordinate's generalised force should be 0, those of the root far more than the joints'. */
function fillProblem(
  edges: number,
  { segments, coordinates }: PlanarTree,
  { jointX, jointY }: Kinematics,
  needed: Float64Array,
  { problem, effect, segment, pointX, pointY, directionX, directionY }: LeastEffort,
): void {
  const count = coordinates.length;
  const { matrix, right } = problem;
  problem.size = edges;
  effect.fill(0, 0, edges * count);
  for (let e = 0; e < edges; e++) {
    const row = e * count;
    effect[row + human.pelvisX] = directionX[e]!;
    effect[row + human.pelvisY] = directionY[e]!;
    for (let i = segment[e]!; i >= 0; i = segments[i]!.joint.parent) {
      const { rotation, sign } = segments[i]!.joint;
      const arm = (pointX[e]! - jointX[i]!) * directionY[e]! - (pointY[e]! - jointY[i]!) * directionX[e]!;
      effect[row + rotation]! += sign * arm;
    }
  }
  for (let e = 0; e < edges; e++) {
    right[e] = 0;
    for (let c = 0; c < count; c++) right[e]! += weightOf(c) * effect[e * count + c]! * needed[c]!;
    for (let d = 0; d <= e; d++) {
      let sum = d === e ? contactArmM ** 2 : 0;
      for (let c = 0; c < count; c++) sum += weightOf(c) * effect[e * count + c]! * effect[d * count + c]!;
      matrix[e * edges + d] = sum;
      matrix[d * edges + e] = sum;
    }
  }
}

function weightOf(coordinate: number): number {
  return coordinate <= human.pelvisTilt ? balanceWeight ** 2 : 1;
}

/** Sums the edges of each support into one force, where their middle is, and gives the rest to the first that touches. */
function appendForces(
  supports: readonly Support[],
  frame: number,
  edges: number,
  { cosine, sine, originX, originY, jointX, jointY }: Kinematics,
  needed: Float64Array,
  { problem, support, pointX, pointY, directionX, directionY }: LeastEffort,
  forces: ExternalForces,
): number {
  const { value } = problem;
  const first = forces.count;
  const aboutX = jointX[humanSegments.pelvis]!;
  const aboutY = jointY[humanSegments.pelvis]!;
  let restX = needed[human.pelvisX]!;
  let restY = needed[human.pelvisY]!;
  let restNm = needed[human.pelvisTilt]!;
  let touching = -1;
  for (let k = 0; k < supports.length; k++) {
    const at = first + k;
    const { segment, share } = supports[k]!;
    if (touching < 0 && share[frame]! > 0) touching = at;
    let fx = 0;
    let fy = 0;
    let moment = 0;
    let total = 0;
    let x = 0;
    let y = 0;
    for (let e = 0; e < edges; e++) {
      if (support[e] !== k) continue;
      const force = value[e]!;
      fx += force * directionX[e]!;
      fy += force * directionY[e]!;
      moment += force * ((pointX[e]! - aboutX) * directionY[e]! - (pointY[e]! - aboutY) * directionX[e]!);
      total += force;
      x += force * pointX[e]!;
      y += force * pointY[e]!;
    }
    const px = supports[k]!.pointX[frame]!;
    const py = supports[k]!.pointY[frame]!;
    x = total > 0 ? x / total : originX[segment]! + cosine[segment]! * px - sine[segment]! * py;
    y = total > 0 ? y / total : originY[segment]! + sine[segment]! * px + cosine[segment]! * py;
    forces.segment[at] = segment;
    forces.inGround[at] = 1;
    forces.pointX[at] = x;
    forces.pointY[at] = y;
    forces.forceX[at] = fx;
    forces.forceY[at] = fy;
    forces.momentNm[at] = moment - ((x - aboutX) * fy - (y - aboutY) * fx);
    restX -= fx;
    restY -= fy;
    restNm -= moment;
  }
  forces.count = first + supports.length;
  if (touching >= 0) {
    forces.forceX[touching]! += restX;
    forces.forceY[touching]! += restY;
    forces.momentNm[touching]! +=
      restNm - (forces.pointX[touching]! - aboutX) * restY + (forces.pointY[touching]! - aboutY) * restX;
  }
  return Math.sqrt(restNm ** 2 + restX ** 2 + restY ** 2);
}
