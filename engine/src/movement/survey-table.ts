import type { SurveyWindow, SurveyWindows } from './survey-window.ts';

/** Columns of a window that every window has: mean, covariance, regularity, likeness. */
const commonColumns = 11;
const momentColumns = 10;
const windowsPerPage = 1024;

/**
 * Survey windows in typed pages: 60 bytes each and 40 more for one that moves, so that a month of them is small. Read
 * as objects, made when asked for.
 *
 * @example
 * for (const window of table) console.log(window.mean);
 */
export class SurveyTable implements SurveyWindows {
  #count = 0;
  #momentCount = 0;
  readonly #startMs: Float64Array[] = [];
  /** Samples of each window, and where its third moments are (-1: nowhere). */
  readonly #places: Int32Array[] = [];
  readonly #common: Float32Array[] = [];
  readonly #moments: Float32Array[] = [];

  get length(): number {
    return this.#count;
  }

  add(window: SurveyWindow): void {
    const at = this.#count % windowsPerPage;
    if (at === 0) {
      this.#startMs.push(new Float64Array(windowsPerPage));
      this.#places.push(new Int32Array(2 * windowsPerPage));
      this.#common.push(new Float32Array(commonColumns * windowsPerPage));
    }
    this.#startMs.at(-1)![at] = window.startMs;
    this.#places.at(-1)!.set([window.samples, this.#addMoments(window.thirdMoments)], 2 * at);
    const common = this.#common.at(-1)!;
    common.set(window.mean, commonColumns * at);
    common.set(window.covariance, commonColumns * at + 3);
    common.set([window.strideRegularity, window.stepLikeness], commonColumns * at + 9);
    this.#count++;
  }

  /** The window at an index, or undefined outside the table. */
  at(index: number): SurveyWindow | undefined {
    if (index < 0 || index >= this.#count) return undefined;
    const page = Math.floor(index / windowsPerPage);
    const at = index % windowsPerPage;
    const [samples, momentsAt] = this.#places[page].subarray(2 * at, 2 * at + 2);
    const c = this.#common[page];
    const from = commonColumns * at;
    return {
      startMs: this.#startMs[page][at],
      samples,
      mean: [c[from], c[from + 1], c[from + 2]],
      covariance: [c[from + 3], c[from + 4], c[from + 5], c[from + 6], c[from + 7], c[from + 8]],
      strideRegularity: c[from + 9],
      stepLikeness: c[from + 10],
      thirdMoments: momentsAt < 0 ? null : this.#momentsAt(momentsAt),
    };
  }

  *[Symbol.iterator](): Iterator<SurveyWindow> {
    for (let index = 0; index < this.#count; index++) yield this.at(index)!;
  }

  #addMoments(moments: readonly number[] | null): number {
    if (moments === null) return -1;
    const at = this.#momentCount % windowsPerPage;
    if (at === 0) this.#moments.push(new Float32Array(momentColumns * windowsPerPage));
    this.#moments.at(-1)!.set(moments, momentColumns * at);
    return this.#momentCount++;
  }

  #momentsAt(index: number): number[] {
    const page = this.#moments[Math.floor(index / windowsPerPage)];
    const at = momentColumns * (index % windowsPerPage);
    return Array.from(page.subarray(at, at + momentColumns));
  }
}
