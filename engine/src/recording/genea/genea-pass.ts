import type { ByteSource } from '../byte-source.ts';
import type { ClockSurvey } from '../clock-survey.ts';
import type { FindingLog } from '../finding.ts';
import type { FindingCode } from '../finding-codes.ts';
import { InputError } from '../input-error.ts';
import { Occurrences } from '../occurrences.ts';
import type { ReadOptions, SampleBlock } from '../recording.ts';
import { PointOffers } from '../resume/point-offers.ts';
import type { Reading } from '../resume/reading-point.ts';
import { SampleRuns, type SampleRunsState } from '../sample-runs.ts';
import { chunkBytes, chunkKind, chunkKindOf } from './chunk-kind.ts';
import type { GeneaHeader } from './genea-header.ts';
import { type GeneaPages, geneaPages, pageBytes, pageChunks } from './genea-pages.ts';

/** Units of a g after calibration (GGIRread, readGenea.R). */
const unitsPerG = 340;
/** Volts of a unit of the battery's voltage (GGIRread, readGenea.R). */
const batteryUnitV = (3.3 * 11) / 1024;
// Times are whole seconds, exact to a sample.
const toleranceMs = 100;
const largestDrift = 0.05;

/** What is known of a GENEA file before a pass through it. */
export interface GeneaLayout {
  source: ByteSource;
  /** Where the first page starts, bytes from the start of the file. */
  dataStart: number;
  header: GeneaHeader;
  rateHz: number;
  /** Places are numbers of chunks. */
  survey: ClockSurvey;
  /** When the recording starts, UTC ms. */
  startMs: number;
  /** How far the wall clock is ahead of UTC, ms. */
  zoneOffsetMs: number;
}

/** What a pass knows between two pages. */
interface GeneaState {
  runs: SampleRunsState;
  break: string | null;
  timeMs: number;
}

/** One pass through the pages of a GENEA file. Without a sample it ends with an `InputError` (`no-data`). */
export class GeneaPass {
  readonly #layout: GeneaLayout;
  readonly #options: ReadOptions;
  readonly #runs: SampleRuns;
  readonly #damaged = new Occurrences();
  readonly #jumped = new Occurrences();
  readonly #jumpedBack = new Occurrences();
  readonly #implausible = new Occurrences();
  readonly #others = new Occurrences();
  /** Why the next sample starts a new run; null if it does not. */
  #break: string | null = null;
  /** The chunk that the run starts with. */
  #runChunk = 0;
  /** A time that holds for the next sample, wall-clock ms; `NaN` if there is none. */
  #timeMs = Number.NaN;

  readonly #offers: PointOffers;
  readonly #startPage: number;

  constructor(layout: GeneaLayout, options: ReadOptions, reading: Reading = {}) {
    this.#layout = layout;
    this.#options = options;
    this.#offers = new PointOffers(reading);
    this.#startPage = reading.from?.place ?? 0;
    this.#runs = new SampleRuns(layout.startMs, largestDrift, pageChunks, () =>
      this.#jumpedBack.add(() => placeOf(this.#runChunk, layout)),
    );
    if (reading.from) this.#restore(reading.from.state as GeneaState);
  }

  #state(): GeneaState {
    return {
      runs: this.#runs.state(),
      break: this.#break,
      timeMs: this.#timeMs,
    };
  }

  #restore(state: GeneaState): void {
    this.#runs.restore(state.runs);
    this.#break = state.break;
    this.#timeMs = state.timeMs;
  }

  /** Gaps so far. */
  get gaps(): SampleRuns['gaps'] {
    return this.#runs.gaps;
  }

  /** Adds what the pass found odd so far. */
  addTo(log: FindingLog): void {
    const add = (code: FindingCode, { count, first }: Occurrences, detail = '') => {
      if (count > 0) log.add(code, first, count, detail);
    };
    add('blocks-damaged', this.#damaged);
    add('time-jump', this.#jumped);
    const lateS = (this.#runs.clock.shiftMs / 1000).toFixed(1);
    add('time-jump-back', this.#jumpedBack, `at the end times are ${lateS} s later than the clock`);
    add('time-implausible', this.#implausible);
    add('records-skipped', this.#others);
  }

  async *blocks(): AsyncGenerator<SampleBlock> {
    const { source, dataStart } = this.#layout;
    const { signal, onProgress } = this.#options;
    for await (const pages of geneaPages(source, dataStart, this.#startPage, onProgress)) {
      signal?.throwIfAborted();
      for (let page = 0; page < pages.usable; page++) yield* this.#takePage(pages, page);
      // Only here: how far ahead a time can be seen depends on where a piece starts.
      const place = pages.first + pages.usable;
      const { given } = this.#runs.buffer;
      if (this.#offers.isDue(given)) this.#offers.offer(given, { place, state: this.#state() });
    }
    if (!this.#runs.hasStarted)
      throw new InputError(
        'no-data',
        'the file has no sample that can be read',
        source.name,
        'copy the file from the sensor again; if it stays so, the sensor did not record',
      );
    yield* this.#runs.end();
  }

  *#takePage(pages: GeneaPages, page: number): Generator<SampleBlock> {
    const { bytes, filled } = pages;
    const runs = this.#runs;
    const { buffer } = runs;
    let added = 0;
    for (let i = 0; i < pageChunks; i++) {
      const at = page * pageBytes + i * chunkBytes;
      if (at + chunkBytes > filled) break;
      const chunk = (pages.first + page) * pageChunks + i;
      const kind = chunkKindOf(bytes, at);
      if (kind === chunkKind.acceleration) {
        if (this.#break !== null || !runs.hasStarted) {
          yield* runs.added(added);
          added = 0;
          yield* runs.start(this.#break, 1000 / this.#layout.rateHz);
          this.#break = null;
          this.#runChunk = chunk;
        }
        if (!Number.isNaN(this.#timeMs)) this.#addTimePoint(runs.samples + added);
        this.#append(bytes, at);
        added++;
      } else if (kind === chunkKind.time) this.#takeTime(pages, at, chunk, runs.samples + added);
      else if (kind === chunkKind.battery)
        buffer.appendAuxiliary(Number.NaN, Number.NaN, bytes[at + 2]! * batteryUnitV);
      else if (kind === chunkKind.damaged) {
        this.#damaged.add(() => placeOf(chunk, this.#layout));
        if (runs.hasStarted) this.#break ??= 'damaged blocks';
        this.#timeMs = Number.NaN;
      } else if (kind !== chunkKind.empty) this.#others.add(() => placeOf(chunk, this.#layout));
    }
    yield* runs.added(added);
  }

  /** Source: GGIRread, readGenea.R: 12 bits each in two's complement; x and z the other way round. */
  #append(bytes: Uint8Array, at: number): void {
    const { gain, offset } = this.#layout.header;
    const { x, y, z, count } = this.#runs.buffer;
    const middle = bytes[at + 4]!;
    x[count] = calibrated(-signed((bytes[at + 1]! << 8) | bytes[at + 2]!), gain[0], offset[0]);
    y[count] = calibrated(signed((bytes[at + 3]! << 4) | (middle >> 4)), gain[1], offset[1]);
    z[count] = calibrated(-signed((middle << 8) | bytes[at + 5]!), gain[2], offset[2]);
    this.#runs.buffer.count++;
  }

  /** @param index of the run that the next sample has */
  #takeTime(pages: GeneaPages, at: number, chunk: number, index: number): void {
    const timeMs = secondsAt(pages.bytes, at) * 1000;
    const isFollowing = this.#runs.hasStarted && this.#break === null;
    let isBelieved = this.#layout.survey.plausible(chunk, timeMs);
    const jumpMs = isFollowing && isBelieved ? this.#jumpMs(timeMs, index) : 0;
    if (jumpMs !== 0) {
      // If the time after it goes on as if nothing had happened, only this one is wrong.
      const next = nextTime(pages, at);
      const goesOn = next !== null && this.#jumpMs(next.seconds * 1000, index + next.samples) === 0;
      isBelieved = !goesOn && next !== null;
      if (isBelieved) this.#jump(jumpMs, chunk);
    }
    if (isBelieved) this.#timeMs = timeMs;
    else this.#implausible.add(() => placeOf(chunk, this.#layout));
  }

  #jump(jumpMs: number, chunk: number): void {
    this.#break = 'time jump';
    this.#runs.clock.takeBackShift(jumpMs);
    if (jumpMs > 0) this.#jumped.add(() => placeOf(chunk, this.#layout));
  }

  #jumpMs(timeMs: number, index: number): number {
    return this.#runs.clock.jumpMs(index, timeMs - this.#layout.zoneOffsetMs, toleranceMs);
  }

  #addTimePoint(index: number): void {
    this.#runs.clock.addTimePoint(index, this.#timeMs - this.#layout.zoneOffsetMs);
    this.#timeMs = Number.NaN;
  }
}

/** The next time in sight, and how many samples come before it; null if there is none. */
function nextTime({ bytes, filled }: GeneaPages, from: number): { seconds: number; samples: number } | null {
  let samples = 0;
  for (let at = from + chunkBytes; at + chunkBytes <= filled; at += chunkBytes) {
    if ((at % pageBytes) + chunkBytes > pageBytes) at += pageBytes - (at % pageBytes);
    if (at + chunkBytes > filled) break;
    const kind = chunkKindOf(bytes, at);
    if (kind === chunkKind.acceleration) samples++;
    else if (kind === chunkKind.time) return { seconds: secondsAt(bytes, at), samples };
    else if (kind === chunkKind.damaged) return null;
  }
  return null;
}

/** Seconds since 1970 in a chunk of time, high byte first. */
export function secondsAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at + 2]! << 24) | (bytes[at + 3]! << 16) | (bytes[at + 4]! << 8) | bytes[at + 5]!) >>> 0;
}

function calibrated(raw: number, gain: number, offset: number): number {
  return ((raw + offset) * gain) / 8192 / unitsPerG;
}

/** The lower 12 bits as a signed number. */
function signed(bits: number): number {
  return (bits << 20) >> 20;
}

function placeOf(chunk: number, { dataStart }: GeneaLayout): string {
  const page = Math.floor(chunk / pageChunks);
  return `byte ${dataStart + page * pageBytes + (chunk % pageChunks) * chunkBytes}`;
}
