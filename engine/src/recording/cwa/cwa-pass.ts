import { BlockBuffer, type BlockBufferState } from '../block-buffer.ts';
import type { ByteSource } from '../byte-source.ts';
import type { ClockSurvey } from '../clock-survey.ts';
import type { Gap, ReadOptions, SampleBlock } from '../recording.ts';
import { PointOffers } from '../resume/point-offers.ts';
import type { Reading } from '../resume/reading-point.ts';
import { SampleClock, type SampleClockState } from '../sample-clock.ts';
import { CwaFindings } from './cwa-findings.ts';
import { headerBytes, type SectorBuffer, sectorBytes } from './sector-buffer.ts';
import { sectorChunks } from './sector-chunks.ts';
import { newSectorHead, readSectorHead, type SectorHead } from './sector-head.ts';
import { appendSamples } from './sector-samples.ts';

// A block is given out once it has this many samples.
const blockSamples = 8192;
// Samples may wait for the time points after them; beyond this room they are timed without.
const bufferSamples = 2 * blockSamples;
const largestSector = 240;

/** What is known of a file before a pass through it. */
export interface CwaLayout {
  source: ByteSource;
  /** How many whole data sectors the file has. */
  sectors: number;
  survey: ClockSurvey;
  /** Wall clock at the first sample. */
  startWallMs: number;
  /** How far the wall clock is ahead of UTC. */
  zoneOffsetMs: number;
  hasGyro: boolean;
  /** deg/s per unit, for sectors that do not say; `NaN` if nothing does. */
  gyroUnitDegS: number;
}

/** What a pass knows after a sound sector. */
interface CwaState {
  buffer: BlockBufferState;
  clock: SampleClockState;
  last: SectorHead;
  lastSum: number;
  gapReason: string | null;
  runSamples: number;
}

/** One pass through the data of a .cwa file. */
export class CwaPass {
  readonly findings = new CwaFindings();
  readonly gaps: Gap[] = [];
  readonly #layout: CwaLayout;
  readonly #options: ReadOptions;
  readonly #buffer: BlockBuffer;
  readonly #clock: SampleClock;
  /** The sound sector before, and whether there was one. */
  #last: SectorHead = newSectorHead();
  #lastSum = 0;
  #started = false;
  #head: SectorHead = newSectorHead();
  readonly #next: SectorHead = newSectorHead();
  /** Damaged sectors since the last sound one. */
  #damaged = 0;
  /** Why this run is apart from the one before; null once that is told, and for the first. */
  #gapReason: string | null = null;
  /** The sector that the run starts with, and its samples so far. */
  #runSector = 0;
  #runSamples = 0;
  /** Whether the time point of this sector may be used. */
  #timePoint = false;

  readonly #offers: PointOffers;
  /** The sector that the pass starts with. */
  #start = 0;

  constructor(layout: CwaLayout, options: ReadOptions, reading: Reading = {}) {
    this.#layout = layout;
    this.#options = options;
    this.#offers = new PointOffers(reading);
    this.#buffer = new BlockBuffer(bufferSamples, layout.hasGyro);
    this.#clock = new SampleClock(this.#buffer, layout.startWallMs - layout.zoneOffsetMs);
    if (!reading.from) return;
    this.#start = reading.from.place;
    this.#restore(reading.from.state as CwaState);
  }

  #state(): CwaState {
    return {
      buffer: this.#buffer.state(),
      clock: this.#clock.state(),
      last: { ...this.#last },
      lastSum: this.#lastSum,
      gapReason: this.#gapReason,
      runSamples: this.#runSamples,
    };
  }

  #restore(state: CwaState): void {
    this.#started = true;
    this.#buffer.restore(state.buffer);
    this.#clock.restore(state.clock);
    this.#last = { ...state.last };
    this.#lastSum = state.lastSum;
    this.#gapReason = state.gapReason;
    this.#runSamples = state.runSamples;
  }

  async *blocks(): AsyncGenerator<SampleBlock> {
    const { source, sectors } = this.#layout;
    const { signal, onProgress } = this.#options;
    let read = this.#start;
    for await (const { buffer, first, loaded, usable } of sectorChunks(source, sectors, this.#start)) {
      signal?.throwIfAborted();
      for (let place = 0; place < usable; place++) {
        const sector = first + place;
        if (!this.#read(buffer, place, sector)) continue;
        const reason = this.#breakBefore(buffer, place, sector, place + 1 < loaded);
        if (reason !== null || !this.#started) {
          if (this.#started) yield* this.#endRun();
          this.#startRun(reason, sector);
        }
        this.#append(buffer, place);
        if (this.#buffer.count > bufferSamples - largestSector) this.#clock.timeRest();
        if (this.#buffer.timed >= blockSamples) {
          yield this.#block();
          this.#buffer.drop();
        }
        const { given } = this.#buffer;
        if (this.#offers.isDue(given)) this.#offers.offer(given, { place: sector + 1, state: this.#state() });
      }
      read = first + usable;
      onProgress?.(headerBytes + read * sectorBytes);
    }
    this.findings.shrunk = read < sectors;
    if (this.#started) yield* this.#endRun();
    this.findings.shiftMs = this.#clock.shiftMs;
  }

  /** Reads the head of a sector; false if the sector is to be left out. */
  #read(chunk: SectorBuffer, place: number, sector: number): boolean {
    const head = this.#head;
    if (readSectorHead(chunk, place, head) !== null) {
      this.findings.damaged.add(sector);
      this.#damaged++;
      return false;
    }
    const last = this.#last;
    const sum = chunk.u16[256 * place + 256]!;
    const repeats =
      this.#started &&
      sum === this.#lastSum &&
      head.sequenceId === last.sequenceId &&
      head.sessionId === last.sessionId &&
      Object.is(head.timeMs, last.timeMs);
    this.#lastSum = sum;
    if (repeats) this.findings.repeated.add(sector);
    return !repeats;
  }

  /** Why a new run starts with this sector, or null; says also whether its time point may be used. */
  #breakBefore(chunk: SectorBuffer, place: number, sector: number, hasNext: boolean): string | null {
    const head = this.#head;
    const known = !Number.isNaN(head.timeMs);
    this.#timePoint = known && this.#layout.survey.plausible(sector, head.timeMs);
    const reason = this.#numberingBreak(sector) ?? this.#clockBreak(chunk, place, sector, hasNext);
    if (!this.#timePoint) this.findings.implausible.add(sector);
    this.#damaged = 0;
    return reason;
  }

  #numberingBreak(sector: number): string | null {
    if (!this.#started) return null;
    const { findings } = this;
    const head = this.#head;
    const last = this.#last;
    const resized =
      head.rateHz !== last.rateHz ||
      head.axes !== last.axes ||
      head.accelerationUnitG !== last.accelerationUnitG;
    if (resized) findings.resized.add(sector);
    const missing = head.sequenceId - last.sequenceId - 1 - this.#damaged;
    if (head.resumed || head.sessionId !== last.sessionId || missing < 0) {
      findings.paused.add(sector);
      return 'sensor paused';
    }
    if (missing > 0) {
      findings.missing += missing;
      findings.afterMissing.add(sector);
      return 'missing blocks';
    }
    if (this.#damaged > 0) return 'damaged blocks';
    return head.rateHz !== last.rateHz ? 'settings changed' : null;
  }

  #clockBreak(chunk: SectorBuffer, place: number, sector: number, hasNext: boolean): string | null {
    if (!this.#started || !this.#timePoint) return null;
    const head = this.#head;
    const jumpMs = this.#jumpMs(head, this.#runSamples);
    if (jumpMs === 0) return null;
    // If the sector after it goes on as if nothing had happened, only this time point is wrong.
    const next = this.#next;
    const goesOn =
      hasNext &&
      readSectorHead(chunk, place + 1, next) === null &&
      this.#jumpMs(next, this.#runSamples + head.samples) === 0;
    if (goesOn || (!hasNext && sector === this.#layout.sectors - 1)) {
      this.#timePoint = false;
      return null;
    }
    this.#clock.takeBackShift(jumpMs);
    if (jumpMs > 0) this.findings.jumped.add(sector);
    return 'time jump';
  }

  /** How far the time point of a sector that starts at sample `start` of the run is off, ms. */
  #jumpMs(head: SectorHead, start: number): number {
    const toleranceMs = (head.samples * 1000) / head.rateHz;
    return this.#clock.jumpMs(start + head.timeIndex, head.timeMs - this.#layout.zoneOffsetMs, toleranceMs);
  }

  #startRun(reason: string | null, sector: number): void {
    this.#started = true;
    this.#gapReason = reason;
    this.#runSector = sector;
    this.#runSamples = 0;
    this.#clock.startRun(1000 / this.#head.rateHz);
  }

  #append(chunk: SectorBuffer, place: number): void {
    const head = this.#head;
    this.#buffer.appendAuxiliary(head.temperatureC, head.light, head.batteryV);
    const gyroUnitDegS = head.gyroUnitDegS || this.#layout.gyroUnitDegS;
    appendSamples(chunk, place, head, gyroUnitDegS, this.#buffer);
    if (this.#timePoint)
      this.#clock.addTimePoint(this.#runSamples + head.timeIndex, head.timeMs - this.#layout.zoneOffsetMs);
    this.#runSamples += head.samples;
    this.#head = this.#last;
    this.#last = head;
  }

  /** Times and gives out what is left of the run. */
  *#endRun(): Generator<SampleBlock> {
    this.#clock.timeRest();
    if (this.#buffer.timed > 0) yield this.#block();
    this.#buffer.drop();
  }

  /** The timed samples; with the first of a run its gap is noted. */
  #block(): SampleBlock {
    const reason = this.#gapReason;
    this.#gapReason = null;
    if (reason === null) return this.#buffer.block(false);
    const { endOfLastRunMs, startOfRunMs, movedMs } = this.#clock;
    const msPerSample = 1000 / this.#last.rateHz;
    if (movedMs > msPerSample) this.findings.jumpedBack.add(this.#runSector);
    // A run may follow the one before it without a hole: the sensor paused for less than a sample.
    const hasGap = startOfRunMs - endOfLastRunMs > 1.5 * msPerSample;
    if (hasGap) this.gaps.push({ startMs: endOfLastRunMs, endMs: startOfRunMs, reason });
    return this.#buffer.block(hasGap);
  }
}
