import type { FootLoad } from './foot-load.ts';
import { type LinkedBody, linkCount } from './linked-body.ts';
import { createLinkedPoint, type LinkedState, soleOf } from './linked-state.ts';

/** The moment, and how it changes with what a gait is made of; derivatives by phase are called first and second. */
export interface MomentSlopes {
  momentNm: number;
  /** By each link's angle and its derivatives. */
  angle: Float64Array;
  first: Float64Array;
  second: Float64Array;
  /** By the place of the centre of mass, and by the second derivative of its way forward. */
  centreX: number;
  centreY: number;
  centreXSecond: number;
}

export const createMomentSlopes = (): MomentSlopes => ({
  momentNm: 0,
  angle: new Float64Array(linkCount),
  first: new Float64Array(linkCount),
  second: new Float64Array(linkCount),
  centreX: 0,
  centreY: 0,
  centreXSecond: 0,
});

/** What acts on a moving body: how long a cycle takes, gravity, m/s2, what each foot carries (see `spreadShares`). */
export interface GaitLoad {
  cycleS: number;
  gravityMS2: number;
  ankleHeightM: number;
  right: FootLoad;
  left: FootLoad;
  spread: number;
}

const point = createLinkedPoint();

/**
 * Moment about the origin that a moving body needs and its feet don't give, N·m: what it accelerates, less the forces of
 * the feet at their pressures. The angular momentum of turning links is a double sum over them, whose derivative is exact.
 */
export function unbalancedMoment(
  body: LinkedBody,
  state: LinkedState,
  { cycleS, gravityMS2, ankleHeightM, right, left, spread }: GaitLoad,
  into: MomentSlopes,
): void {
  const { massKg, spreadReal, spreadImaginary, inertiaKgM2 } = body;
  const { cosine, sine, first, second, centre } = state;
  const perS2 = 1 / (cycleS * cycleS);
  const forceX = massKg * centre[4]! * perS2;
  const forceY = massKg * (centre[5]! * perS2 + gravityMS2);
  into.momentNm = centre[0]! * forceY - centre[1]! * forceX;
  into.centreX = forceY;
  into.centreY = -forceX;
  let perForceX = -centre[1]!;
  into.angle.fill(0);
  into.first.fill(0);
  for (let k = 0; k < linkCount; k++) {
    into.second[k] = perS2 * inertiaKgM2[k]!;
    into.momentNm += into.second[k]! * second[k]!;
  }
  for (let k = 0; k < linkCount; k++)
    for (let l = 0; l < linkCount; l++) {
      // The vector of link l as link k sees it.
      const c = cosine[k]! * cosine[l]! + sine[k]! * sine[l]!;
      const s = cosine[k]! * sine[l]! - sine[k]! * cosine[l]!;
      const at = k * linkCount + l;
      const real = perS2 * (spreadReal[at]! * c - spreadImaginary[at]! * s);
      const imaginary = perS2 * (spreadReal[at]! * s + spreadImaginary[at]! * c);
      into.momentNm += real * second[l]! - imaginary * first[l]! * first[l]!;
      into.second[l]! += real;
      into.first[l]! -= 2 * imaginary * first[l]!;
      const slope = imaginary * second[l]! + real * first[l]! * first[l]!;
      into.angle[k]! += slope;
      into.angle[l]! -= slope;
    }
  for (const side of ['right', 'left'] as const) {
    const { share, pressureX } = side === 'right' ? right : left;
    if (share === 0) continue;
    const leftover = side === 'right' ? spread : -spread;
    soleOf(body, state, side, pressureX, ankleHeightM, point);
    const [x, y] = [point.place[0]!, point.place[1]!];
    const footY = share * forceY;
    const footX = share * forceX + leftover * forceY;
    into.momentNm -= x * footY - y * footX;
    into.centreX -= footY;
    into.centreY += footX;
    perForceX += y * share;
    for (let k = 0; k < linkCount; k++) into.angle[k]! -= point.slopeX[k]! * footY - point.slopeY[k]! * footX;
  }
  into.centreXSecond = massKg * perS2 * perForceX;
}
