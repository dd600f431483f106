import type { ByteSource } from '../byte-source.ts';
import type { ClockSurvey } from '../clock-survey.ts';
import { InputError } from '../input-error.ts';
import type { ReadOptions, SampleBlock } from '../recording.ts';
import { PointOffers } from '../resume/point-offers.ts';
import type { Reading } from '../resume/reading-point.ts';
import { SampleRuns, type SampleRunsState } from '../sample-runs.ts';
import { sourceChunks } from '../source-chunks.ts';
import { wholeLines } from '../whole-lines.ts';
import { appendPage } from './append-page.ts';
import { GeneactivFindings } from './geneactiv-findings.ts';
import type { Calibration } from './geneactiv-header.ts';
import { type Page, pageSamples } from './page.ts';
import { PageParser } from './page-parser.ts';

// Pages are stamped on the half second, and last whole half seconds: the rates are 600 Hz divided by a whole number.
// Anything that differs by this much is no rounding of the rate.
const toleranceMs = 100;
const largestDrift = 0.01;
const lineFeed = 10;

/** What is known of a GENEActiv file before a pass through it. */
export interface GeneactivLayout {
  source: ByteSource;
  /** Where the first page starts, bytes from the start of the file. */
  dataStart: number;
  calibration: Calibration;
  survey: ClockSurvey;
  /** For pages that do not say. */
  rateHz: number;
  /** When the recording starts, UTC ms. */
  startMs: number;
  /** How far the wall clock is ahead of UTC, ms. */
  zoneOffsetMs: number;
}

/** What a pass knows between two pages. */
interface GeneactivState {
  runs: SampleRunsState;
  sequence: number;
  timeMs: number;
  rateHz: number;
  isCut: boolean;
}

/** One pass through the pages of a GENEActiv file. Without a sample it ends with an `InputError` (`no-data`). */
export class GeneactivPass {
  readonly findings = new GeneactivFindings();
  readonly #layout: GeneactivLayout;
  readonly #options: ReadOptions;
  readonly #runs: SampleRuns;
  /** Of the page before. */
  #sequence = Number.NaN;
  #timeMs = Number.NaN;
  #rateHz: number;
  #isCut = false;
  #isPressed = false;
  /** The page that the run starts with, in words. */
  #runPlace = '';

  readonly #offers: PointOffers;
  /** Where the pass starts, bytes from the start of the file. */
  #start: number;

  constructor(layout: GeneactivLayout, options: ReadOptions, reading: Reading = {}) {
    this.#layout = layout;
    this.#options = options;
    this.#offers = new PointOffers(reading);
    this.#start = layout.dataStart;
    this.#rateHz = layout.rateHz;
    this.#runs = new SampleRuns(layout.startMs, largestDrift, pageSamples, () =>
      this.findings.jumpedBack.add(() => this.#runPlace),
    );
    if (!reading.from) return;
    this.#start = reading.from.place;
    this.#restore(reading.from.state as GeneactivState);
  }

  #state(): GeneactivState {
    return {
      runs: this.#runs.state(),
      sequence: this.#sequence,
      timeMs: this.#timeMs,
      rateHz: this.#rateHz,
      isCut: this.#isCut,
    };
  }

  #restore(state: GeneactivState): void {
    this.#runs.restore(state.runs);
    this.#sequence = state.sequence;
    this.#timeMs = state.timeMs;
    this.#rateHz = state.rateHz;
    this.#isCut = state.isCut;
  }

  /** Gaps so far. */
  get gaps(): SampleRuns['gaps'] {
    return this.#runs.gaps;
  }

  async *blocks(): AsyncGenerator<SampleBlock> {
    const { source } = this.#layout;
    const { signal, onProgress } = this.#options;
    const start = this.#start;
    const parser = new PageParser(start);
    let isWhole = true;
    for await (const lines of wholeLines(sourceChunks(source, start, onProgress), lineFeed)) {
      signal?.throwIfAborted();
      isWhole = lines.complete;
      parser.load(lines);
      // A page is worked on once the one after it is there.
      for (; parser.next(); this.findings.pages++)
        if (this.findings.pages > 0) {
          yield* this.#take(parser.previous, parser.page, false);
          // Pages lost before it could not be seen from where it starts.
          const { given } = this.#runs.buffer;
          const { lostBefore, start: place } = parser.page;
          if (lostBefore === 0 && this.#offers.isDue(given))
            this.#offers.offer(given, { place, state: this.#state() });
        }
    }
    if (this.findings.pages > 0) yield* this.#take(parser.last(), null, !isWhole);
    if (!this.#runs.hasStarted)
      throw new InputError(
        'no-data',
        'no page of the file has a sample that can be read',
        source.name,
        'extract the recording from the sensor again',
      );
    yield* this.#runs.end();
    this.findings.shiftMs = this.#runs.clock.shiftMs;
  }

  /** @param isCut the file ends in this page */
  *#take(page: Page, next: Page | null, isCut: boolean): Generator<SampleBlock> {
    const { findings } = this;
    const runs = this.#runs;
    const place = () => placeOf(page);
    for (let lost = 0; lost < page.lostBefore; lost++) findings.damaged.add(place);
    if (page.samples < pageSamples) {
      if (isCut) findings.cutSamples = page.samples;
      else findings.damaged.add(place);
    }
    if (page.samples === 0) {
      this.#isCut = true;
      this.#sequence = page.sequence;
      return;
    }
    if (page.sequence === this.#sequence && page.timeMs === this.#timeMs) {
      findings.repeated.add(place);
      return;
    }
    const isTimed = !Number.isNaN(page.timeMs) && this.#layout.survey.plausible(page.place, page.timeMs);
    const rateHz = believableRateHz(page.rateHz) || this.#rateHz;
    const clockReason = isTimed ? this.#clockBreak(page, next) : 'implausible';
    const reason = this.#numberingBreak(page, rateHz) ?? (clockReason === 'implausible' ? null : clockReason);
    if (clockReason === 'implausible') findings.implausible.add(place);
    if (reason !== null || !runs.hasStarted) {
      if (reason === 'time jump') this.#noteJump(page, place);
      yield* runs.start(reason, 1000 / rateHz);
      this.#runPlace = placeOf(page);
    }
    const presses = appendPage(page, this.#layout.calibration, this.#isPressed, runs.buffer);
    for (let i = 0; i < presses; i++) findings.pressed.add(place);
    if (clockReason !== 'implausible') runs.clock.addTimePoint(runs.samples, this.#utcMs(page));
    this.#sequence = page.sequence;
    this.#timeMs = page.timeMs;
    this.#rateHz = rateHz;
    this.#isCut = page.samples < pageSamples;
    this.#isPressed = (page.raw[4 * page.samples - 1]! & 2) !== 0;
    yield* runs.added(page.samples);
  }

  #numberingBreak(page: Page, rateHz: number): string | null {
    if (!this.#runs.hasStarted) return null;
    const { findings } = this;
    const place = () => placeOf(page);
    if (rateHz !== this.#rateHz) findings.resized.add(place);
    const missing = page.sequence - this.#sequence - 1 - page.lostBefore;
    if (missing < 0) {
      findings.paused.add(place);
      return 'sensor paused';
    }
    if (missing > 0) {
      findings.missing += missing;
      findings.afterMissing.add(place);
      return 'missing pages';
    }
    if (this.#isCut || page.lostBefore > 0) return 'damaged pages';
    return rateHz !== this.#rateHz ? 'settings changed' : null;
  }

  /** `time jump` if the time of the page does not follow; `implausible` if it alone is wrong; else null. */
  #clockBreak(page: Page, next: Page | null): 'time jump' | 'implausible' | null {
    const runs = this.#runs;
    if (!runs.hasStarted || this.#jumpMs(page, runs.samples) === 0) return null;
    // If the page after it goes on as if nothing had happened, only this time is wrong.
    const goesOn = next !== null && this.#jumpMs(next, runs.samples + page.samples) === 0;
    return goesOn || next === null ? 'implausible' : 'time jump';
  }

  #noteJump(page: Page, place: () => string): void {
    const jumpMs = this.#jumpMs(page, this.#runs.samples);
    this.#runs.clock.takeBackShift(jumpMs);
    if (jumpMs > 0) this.findings.jumped.add(place);
  }

  #jumpMs(page: Page, index: number): number {
    return Number.isNaN(page.timeMs) ? 0 : this.#runs.clock.jumpMs(index, this.#utcMs(page), toleranceMs);
  }

  #utcMs(page: Page): number {
    return page.timeMs - this.#layout.zoneOffsetMs;
  }
}

function placeOf({ sequence, place }: Page): string {
  return `page ${Number.isNaN(sequence) ? 'without a number' : sequence} (byte ${place})`;
}

function believableRateHz(rateHz: number): number {
  return rateHz >= 1 && rateHz <= 1000 ? rateHz : Number.NaN;
}
