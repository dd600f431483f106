import { minimumJerkAcceleration, minimumJerkPosition, minimumJerkVelocity } from './minimum-jerk.ts';

/** A moment of a cyclic movement: when it is at which phase (cycles, never falling), and how large it is then. */
export interface PhaseNode {
  timeS: number;
  phase: number;
  gain: number;
}

/**
 * The phase of a cyclic movement between its nodes: quintic pieces with continuous rate and acceleration. The rate at
 * a node is the harmonic mean of the mean rates before and after it, so that the phase never runs backwards and
 * rests where two nodes have the same phase (Fritsch and Carlson 1980, SIAM J Numer Anal 17:238). At the first and
 * the last node the rate is that of the piece beside it.
 */
export class PhaseTrack {
  phase = 0;
  rate = 0;
  acceleration = 0;
  gain = 0;
  gainRate = 0;
  gainAcceleration = 0;
  readonly #nodes: readonly PhaseNode[];
  readonly #rates: Float64Array;
  #piece = 0;

  /** @param nodes at least two, in increasing time */
  constructor(nodes: readonly PhaseNode[]) {
    this.#nodes = nodes;
    const slope = (i: number): number =>
      (nodes[i + 1]!.phase - nodes[i]!.phase) / (nodes[i + 1]!.timeS - nodes[i]!.timeS);
    const last = nodes.length - 1;
    this.#rates = Float64Array.from(nodes, (_, i) => {
      if (i === 0) return slope(0);
      if (i === last) return slope(last - 1);
      const before = slope(i - 1);
      const after = slope(i);
      return before > 0 && after > 0 ? (2 * before * after) / (before + after) : 0;
    });
  }

  /** Sets the fields for a time; before the first node and after the last the end pieces go on evenly. */
  update(timeS: number): void {
    const nodes = this.#nodes;
    if (timeS < nodes[this.#piece]!.timeS) this.#piece = 0;
    while (this.#piece < nodes.length - 2 && timeS >= nodes[this.#piece + 1]!.timeS) this.#piece++;
    const from = nodes[this.#piece]!;
    const to = nodes[this.#piece + 1]!;
    const duration = to.timeS - from.timeS;
    const u = (timeS - from.timeS) / duration;
    if (u < 0 || u > 1) {
      const end = u < 0 ? from : to;
      this.rate = this.#rates[this.#piece + (u < 0 ? 0 : 1)]!;
      this.phase = end.phase + this.rate * (timeS - end.timeS);
      this.acceleration = 0;
      this.gain = end.gain;
      this.gainRate = 0;
      this.gainAcceleration = 0;
      return;
    }
    const v0 = this.#rates[this.#piece]! * duration;
    const v1 = this.#rates[this.#piece + 1]! * duration;
    const step = to.phase - from.phase;
    const c3 = 10 * step - 6 * v0 - 4 * v1;
    const c4 = -15 * step + 8 * v0 + 7 * v1;
    const c5 = 6 * step - 3 * v0 - 3 * v1;
    const w = u * u;
    this.phase = from.phase + u * (v0 + w * (c3 + u * (c4 + u * c5)));
    this.rate = (v0 + w * (3 * c3 + u * (4 * c4 + u * 5 * c5))) / duration;
    this.acceleration = (u * (6 * c3 + u * (12 * c4 + u * 20 * c5))) / (duration * duration);
    const change = to.gain - from.gain;
    this.gain = from.gain + change * minimumJerkPosition(u);
    this.gainRate = (change * minimumJerkVelocity(u)) / duration;
    this.gainAcceleration = (change * minimumJerkAcceleration(u)) / (duration * duration);
  }
}
