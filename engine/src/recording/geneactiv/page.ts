/** Samples in a page. */
export const pageSamples = 300;

/** A page of a GENEActiv file; one object is filled again and again. */
export class Page {
  /** Where it starts, bytes from the start of the file. */
  start = 0;
  /** Where its time stands, bytes from the start of the file. */
  place = 0;
  /** `NaN` where the page does not say or it is unreadable, like the others. */
  sequence = Number.NaN;
  /** Wall clock at the first sample. */
  timeMs = Number.NaN;
  rateHz = Number.NaN;
  temperatureC = Number.NaN;
  batteryV = Number.NaN;
  /** Pages between the one before and this that have no line of digits. */
  lostBefore = 0;
  /** Samples that could be read, from the first on. */
  samples = 0;
  /** x, y, z of each sample, then its light (10 bits), button (1) and an unused bit. */
  readonly raw = new Int16Array(4 * pageSamples);

  /**
   * Forgets everything.
   *
   * @param lostBefore pages lost since the one before
   * @param start where it starts
   */
  clear(lostBefore: number, start: number): void {
    this.start = start;
    this.lostBefore = lostBefore;
    this.place = 0;
    this.sequence = Number.NaN;
    this.timeMs = Number.NaN;
    this.rateHz = Number.NaN;
    this.temperatureC = Number.NaN;
    this.batteryV = Number.NaN;
    this.samples = 0;
  }
}
