import type { MotionPart } from './motion-part.ts';
import type { PoseTrack } from './pose-track.ts';
import type { ThighState } from './thigh-state.ts';

/** A planned movement of the thigh: a track of poses and the parts that move on top of it. */
export interface Motion {
  poses: PoseTrack;
  /** In increasing start. */
  parts: readonly MotionPart[];
}

/** Plays a motion at increasing times. */
export class MotionPlayer {
  readonly #parts: readonly MotionPart[];
  readonly #poses: ReturnType<PoseTrack['player']>;
  #active: MotionPart[] = [];
  #next = 0;

  constructor(motion: Motion) {
    this.#parts = motion.parts;
    this.#poses = motion.poses.player();
  }

  /** Until when nothing moves from this time on, seconds; the time itself if something moves. */
  stillUntil(timeS: number): number {
    this.#advance(timeS);
    if (this.#active.length > 0) return timeS;
    return Math.min(
      this.#poses.heldUntil(timeS),
      this.#parts[this.#next]?.startS ?? Number.POSITIVE_INFINITY,
    );
  }

  /** True if one evaluation per sample is enough at any sample rate. Valid after `stillUntil` of the same time. */
  get slow(): boolean {
    return this.#active.every((part) => part.slow);
  }

  /** Writes the state at a time, which must not be before that of the call before. */
  read(timeS: number, state: ThighState): void {
    this.#advance(timeS);
    state.reset();
    this.#poses.addTo(timeS, state);
    for (const part of this.#active) part.addTo(timeS, state);
  }

  #advance(timeS: number): void {
    let ended = false;
    for (const part of this.#active) ended ||= part.endS <= timeS;
    if (ended) this.#active = this.#active.filter((part) => part.endS > timeS);
    while (this.#next < this.#parts.length && this.#parts[this.#next]!.startS <= timeS) {
      const part = this.#parts[this.#next++]!;
      if (part.endS > timeS) this.#active.push(part);
    }
  }
}
