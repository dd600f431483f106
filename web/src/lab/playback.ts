/**
 * Where a movement stands, as a share of its way, and whether it goes on. Listeners draw; nothing else happens per frame.
 *
 * @example
 * const playback = new Playback();
 * playback.subscribe(() => draw(playback.share));
 * playback.play();
 */
export class Playback {
  share = 0;
  isPlaying = false;
  durationS = 3;
  readonly #listeners = new Set<() => void>();
  #lastMs = 0;
  #frame = 0;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  play(): void {
    if (this.isPlaying) return;
    this.isPlaying = true;
    this.#lastMs = performance.now();
    this.#frame = requestAnimationFrame(this.#step);
    this.#tell();
  }

  pause(): void {
    cancelAnimationFrame(this.#frame);
    this.isPlaying = false;
    this.#tell();
  }

  /** Stops at a moment. */
  goTo(share: number): void {
    this.share = share;
    this.pause();
  }

  #step = (nowMs: number): void => {
    if (!this.isPlaying) return;
    const passedS = Math.max(0, nowMs - this.#lastMs) / 1000;
    this.#lastMs = nowMs;
    this.share = (this.share + passedS / this.durationS) % 1;
    this.#tell();
    this.#frame = requestAnimationFrame(this.#step);
  };

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
