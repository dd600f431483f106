import type { SurveyWindow, SurveyWindows, Symmetric } from './survey-window.ts';

/** Columns of a window that every window has: mean, covariance, regularity, likeness. */
const commonColumns = 11;
const momentColumns = 10;
// Large enough to be given back to the system on their own when they are no longer needed.
const windowsPerPage = 16384;

interface Page {
  startMs: Float64Array;
  samples: Uint16Array;
  /** Where the third moments of a window are; -1: nowhere. */
  momentsAt: Int32Array;
  common: Float32Array;
}

/**
 * Survey windows in typed pages: 58 bytes each and 40 more for one that moves, so that a month of them is small. A
 * window that is asked for is a view, which reads its values when they are asked for: most passes need one or two.
 *
 * @example
 * for (const window of table) console.log(window.mean);
 */
export class SurveyTable implements SurveyWindows {
  #count = 0;
  #momentCount = 0;
  readonly #pages: Page[] = [];
  readonly #moments: Float32Array[] = [];

  get length(): number {
    return this.#count;
  }

  add(window: SurveyWindow): void {
    const at = this.#count % windowsPerPage;
    if (at === 0) this.#pages.push(newPage());
    const page = this.#pages[this.#pages.length - 1];
    page.startMs[at] = window.startMs;
    page.samples[at] = window.samples;
    page.momentsAt[at] = this.#addMoments(window.thirdMoments);
    page.common.set(window.mean, commonColumns * at);
    page.common.set(window.covariance, commonColumns * at + 3);
    page.common[commonColumns * at + 9] = window.strideRegularity;
    page.common[commonColumns * at + 10] = window.stepLikeness;
    this.#count++;
  }

  /** The window at an index, or undefined outside the table. */
  at(index: number): SurveyWindow | undefined {
    if (index < 0 || index >= this.#count) return undefined;
    const page = this.#pages[Math.floor(index / windowsPerPage)];
    return new TableWindow(page, index % windowsPerPage, this.#moments);
  }

  /**
   * Forgets all windows and gives their memory back at once, where the platform can (`ArrayBuffer.prototype.transfer`),
   * instead of when garbage is next collected: of a month it is 20 MB.
   */
  free(): void {
    for (const { startMs, samples, momentsAt, common } of this.#pages)
      for (const { buffer } of [startMs, samples, momentsAt, common]) giveBack(buffer as Freeable);
    for (const { buffer } of this.#moments) giveBack(buffer as Freeable);
    this.#pages.length = 0;
    this.#moments.length = 0;
    this.#count = 0;
    this.#momentCount = 0;
  }

  *[Symbol.iterator](): Iterator<SurveyWindow> {
    for (let index = 0; index < this.#count; index++) yield this.at(index)!;
  }

  #addMoments(moments: readonly number[] | null): number {
    if (moments === null) return -1;
    const at = this.#momentCount % windowsPerPage;
    if (at === 0) this.#moments.push(new Float32Array(momentColumns * windowsPerPage));
    this.#moments[this.#moments.length - 1].set(moments, momentColumns * at);
    return this.#momentCount++;
  }
}

/** Node 20 and browsers before 2024 do not know `transfer`. */
interface Freeable {
  transfer?(bytes: number): unknown;
}

function giveBack(buffer: Freeable): void {
  buffer.transfer?.(0);
}

function newPage(): Page {
  return {
    startMs: new Float64Array(windowsPerPage),
    samples: new Uint16Array(windowsPerPage),
    momentsAt: new Int32Array(windowsPerPage),
    common: new Float32Array(commonColumns * windowsPerPage),
  };
}

class TableWindow implements SurveyWindow {
  readonly #page: Page;
  readonly #at: number;
  readonly #moments: readonly Float32Array[];

  constructor(page: Page, at: number, moments: readonly Float32Array[]) {
    this.#page = page;
    this.#at = at;
    this.#moments = moments;
  }

  get startMs(): number {
    return this.#page.startMs[this.#at];
  }

  get samples(): number {
    return this.#page.samples[this.#at];
  }

  get mean(): [number, number, number] {
    const { common } = this.#page;
    const from = commonColumns * this.#at;
    return [common[from], common[from + 1], common[from + 2]];
  }

  get covariance(): Symmetric {
    const { common } = this.#page;
    const from = commonColumns * this.#at + 3;
    return [
      common[from],
      common[from + 1],
      common[from + 2],
      common[from + 3],
      common[from + 4],
      common[from + 5],
    ];
  }

  get strideRegularity(): number {
    return this.#page.common[commonColumns * this.#at + 9];
  }

  get stepLikeness(): number {
    return this.#page.common[commonColumns * this.#at + 10];
  }

  get thirdMoments(): number[] | null {
    const index = this.#page.momentsAt[this.#at];
    if (index < 0) return null;
    const page = this.#moments[Math.floor(index / windowsPerPage)];
    const from = momentColumns * (index % windowsPerPage);
    return Array.from(page.subarray(from, from + momentColumns));
  }
}
