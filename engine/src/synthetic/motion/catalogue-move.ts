import { human, type Side } from '../../body/index.ts';
import type { Motion } from '../../exercise/index.ts';
import type { MotionPart } from './motion-part.ts';
import type { ThighState } from './thigh-state.ts';

/** Rows of a frame: the thigh's angle, and where the hip is forward and up; each with two derivatives by time. */
const rows = 3;

/**
 * One repetition of the exercise catalogue as a thigh takes part in it: how the thigh turns from where it starts, and how
 * the hip accelerates. Between the frames of the motion the quintic that meets value, velocity and acceleration at both.
 *
 * @example
 * const squat = buildMotion('squat', body, { tempo, frames: 101 });
 * add(new CatalogueMove(squat, 'right', 12)); // begins at 12 s
 */
export class CatalogueMove implements MotionPart {
  readonly startS: number;
  readonly endS: number;
  /** Feet that land are faster. */
  readonly slow = false;
  /** The thigh's angle from the vertical at the start, and the largest, rad. */
  readonly startRad: number;
  readonly mostRad: number;
  /** Largest flexion of the knee, rad. */
  readonly kneeRad: number;
  readonly #stepS: number;
  readonly #frames: number;
  readonly #values: Float64Array;
  readonly #at = new Float64Array(3);

  constructor(
    { coordinates, velocities, accelerations, frames, durationS }: Motion,
    side: Side,
    startS: number,
  ) {
    this.startS = startS;
    this.endS = startS + durationS;
    this.#stepS = durationS / (frames - 1);
    this.#frames = frames;
    const size = coordinates.length / frames;
    const { hipFlexion, kneeFlexion } = human[side];
    const thigh = (of: Float64Array, from: number): number =>
      of[from + human.pelvisTilt]! + of[from + hipFlexion]!;
    this.startRad = thigh(coordinates, 0);
    this.#values = new Float64Array(3 * rows * frames);
    let most = this.startRad;
    let knee = 0;
    for (let frame = 0; frame < frames; frame++) {
      const from = frame * size;
      most = Math.max(most, thigh(coordinates, from));
      knee = Math.max(knee, coordinates[from + kneeFlexion]!);
      [coordinates, velocities, accelerations].forEach((of, order) => {
        const at = 3 * rows * frame + order;
        this.#values[at] = thigh(of, from) - (order === 0 ? this.startRad : 0);
        this.#values[at + 3] = of[from + human.pelvisX]!;
        this.#values[at + 6] = of[from + human.pelvisY]!;
      });
    }
    this.mostRad = most;
    this.kneeRad = knee;
  }

  addTo(timeS: number, state: ThighState): void {
    const place = (timeS - this.startS) / this.#stepS;
    const frame = Math.max(0, Math.min(this.#frames - 2, Math.floor(place)));
    const u = Math.max(0, Math.min(1, place - frame));
    this.#read(frame, 0, u);
    state.flexion += this.#at[0]!;
    state.flexionRate += this.#at[1]!;
    state.flexionAcceleration += this.#at[2]!;
    this.#read(frame, 1, u);
    state.hipForward += this.#at[2]!;
    this.#read(frame, 2, u);
    state.hipUp += this.#at[2]!;
  }

  /** Value, velocity and acceleration of a row at a share of the way to the next frame. */
  #read(frame: number, row: number, u: number): void {
    const h = this.#stepS;
    const from = 3 * (rows * frame + row);
    const to = from + 3 * rows;
    const [p0, p1] = [this.#values[from]!, this.#values[to]!];
    const [v0, v1] = [h * this.#values[from + 1]!, h * this.#values[to + 1]!];
    const [a0, a1] = [h * h * this.#values[from + 2]!, h * h * this.#values[to + 2]!];
    const c3 = 10 * (p1 - p0) - 6 * v0 - 4 * v1 - 1.5 * a0 + 0.5 * a1;
    const c4 = -15 * (p1 - p0) + 8 * v0 + 7 * v1 + 1.5 * a0 - a1;
    const c5 = 6 * (p1 - p0) - 3 * (v0 + v1) - 0.5 * (a0 - a1);
    this.#at[0] = p0 + u * (v0 + u * (a0 / 2 + u * (c3 + u * (c4 + u * c5))));
    this.#at[1] = (v0 + u * (a0 + u * (3 * c3 + u * (4 * c4 + u * 5 * c5)))) / h;
    this.#at[2] = (a0 + u * (6 * c3 + u * (12 * c4 + u * 20 * c5))) / (h * h);
  }
}
