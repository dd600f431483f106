import { sineCosine } from '../../number/index.ts';
import { minimumJerkAcceleration, minimumJerkPosition, minimumJerkVelocity } from './minimum-jerk.ts';
import type { ThighState } from './thigh-state.ts';

/** A way to hold the thigh, in degrees; the angles are those of {@link ThighState}. */
export interface Pose {
  flexionDeg: number;
  abductionDeg: number;
  axialDeg: number;
}

/** The leg between a foot on the ground and the hip. */
export interface PlantedLeg {
  thighM: number;
  shankM: number;
  /** Forward inclination of the shank for each degree of thigh flexion. */
  shankPerThigh: number;
}

export interface MoveOptions {
  /** Extra flexion half way, degrees: the knee lifted on the way. Default 0. */
  liftDeg?: number;
  /** The foot stays where it is and the hip moves over it; default: the hip stays where it is. */
  planted?: PlantedLeg;
}

interface Move {
  startS: number;
  endS: number;
  from: Pose;
  to: Pose;
  liftDeg: number;
  planted: PlantedLeg | null;
}

const radians = Math.PI / 180;

/**
 * How the thigh is held over time: poses, with minimum-jerk moves between them. First planned from start to end, then
 * played.
 *
 * @example
 * const track = new PoseTrack({ flexionDeg: 80, abductionDeg: 0, axialDeg: 0 });
 * track.moveTo({ flexionDeg: 0, abductionDeg: 0, axialDeg: 0 }, 10, 1.5); // up at 10 s, in 1.5 s
 * const player = track.player();
 * player.addTo(10.75, state); // half way
 */
export class PoseTrack {
  readonly #moves: Move[] = [];
  readonly #first: Pose;

  constructor(first: Pose) {
    this.#first = first;
  }

  /** The pose after the last planned move. */
  get pose(): Pose {
    return this.#moves.at(-1)?.to ?? this.#first;
  }

  /** When the last planned move ends, seconds; 0 without one. */
  get freeFromS(): number {
    return this.#moves.at(-1)?.endS ?? 0;
  }

  /** Plans a move; it must start at or after the end of the one before. */
  moveTo(to: Pose, startS: number, durationS: number, options: MoveOptions = {}): void {
    if (!(durationS > 0) || startS < this.freeFromS - 1e-9) {
      throw new RangeError(
        `a move of ${durationS} s at ${startS} s does not fit after one that ends at ${this.freeFromS} s`,
      );
    }
    const start = Math.max(startS, this.freeFromS);
    this.#moves.push({
      startS: start,
      endS: start + durationS,
      from: this.pose,
      to,
      liftDeg: options.liftDeg ?? 0,
      planted: options.planted ?? null,
    });
  }

  /** Reads the track at increasing times. */
  player(): PosePlayer {
    return new PosePlayer(this.#first, this.#moves);
  }
}

class PosePlayer {
  readonly #moves: readonly Move[];
  readonly #first: Pose;
  readonly #turn = new Float64Array(2);
  #next = 0;

  constructor(first: Pose, moves: readonly Move[]) {
    this.#first = first;
    this.#moves = moves;
  }

  /** Until when the pose is held from this time on; the time itself if it is moving. */
  heldUntil(timeS: number): number {
    this.#seek(timeS);
    const move = this.#moves[this.#next];
    if (!move) return Number.POSITIVE_INFINITY;
    return Math.max(timeS, move.startS);
  }

  addTo(timeS: number, state: ThighState): void {
    this.#seek(timeS);
    const move = this.#moves[this.#next];
    if (!move || timeS <= move.startS) {
      const pose = this.#moves[this.#next - 1]?.to ?? this.#first;
      state.flexion += pose.flexionDeg * radians;
      state.abduction += pose.abductionDeg * radians;
      state.axial += pose.axialDeg * radians;
      return;
    }
    const duration = move.endS - move.startS;
    const u = (timeS - move.startS) / duration;
    const position = minimumJerkPosition(u);
    const velocity = minimumJerkVelocity(u) / duration;
    const acceleration = minimumJerkAcceleration(u) / (duration * duration);
    const { from, to } = move;
    const abduction = (to.abductionDeg - from.abductionDeg) * radians;
    const axial = (to.axialDeg - from.axialDeg) * radians;
    const flexion = (to.flexionDeg - from.flexionDeg) * radians;
    // 64 u3 (1-u)3 is 1 half way and has no velocity and no acceleration at the ends.
    const lift = 64 * move.liftDeg * radians;
    const w = u * (1 - u);
    const angle = from.flexionDeg * radians + flexion * position + lift * w * w * w;
    const rate = flexion * velocity + (lift * 3 * w * w * (1 - 2 * u)) / duration;
    const angularAcceleration = flexion * acceleration + (lift * 6 * w * (1 - 5 * w)) / (duration * duration);
    state.flexion += angle;
    state.flexionRate += rate;
    state.flexionAcceleration += angularAcceleration;
    state.abduction += from.abductionDeg * radians + abduction * position;
    state.abductionRate += abduction * velocity;
    state.abductionAcceleration += abduction * acceleration;
    state.axial += from.axialDeg * radians + axial * position;
    state.axialRate += axial * velocity;
    state.axialAcceleration += axial * acceleration;
    if (move.planted) this.#addHip(move.planted, angle, rate, angularAcceleration, state);
  }

  /** The hip over a planted foot: at the shank's top, less the thigh. Second derivatives of its place. */
  #addHip(leg: PlantedLeg, angle: number, rate: number, acceleration: number, state: ThighState): void {
    sineCosine(angle, this.#turn);
    const thighSine = this.#turn[0]!;
    const thighCosine = this.#turn[1]!;
    const k = leg.shankPerThigh;
    sineCosine(k * angle, this.#turn);
    const shankSine = this.#turn[0]!;
    const shankCosine = this.#turn[1]!;
    const squared = rate * rate;
    state.hipForward +=
      leg.shankM * (shankCosine * k * acceleration - shankSine * k * k * squared) -
      leg.thighM * (thighCosine * acceleration - thighSine * squared);
    state.hipUp -=
      leg.shankM * (shankSine * k * acceleration + shankCosine * k * k * squared) +
      leg.thighM * (thighSine * acceleration + thighCosine * squared);
  }

  #seek(timeS: number): void {
    if (this.#next > 0 && timeS < this.#moves[this.#next - 1]!.endS) this.#next = 0;
    while (this.#next < this.#moves.length && this.#moves[this.#next]!.endS <= timeS) this.#next++;
  }
}
