import { BlockBuffer, type BlockBufferState } from '../block-buffer.ts';
import type { ByteSource } from '../byte-source.ts';
import type { FindingLog } from '../finding.ts';
import type { Gap, ReadOptions, SampleBlock } from '../recording.ts';
import { PointOffers } from '../resume/point-offers.ts';
import type { Reading } from '../resume/reading-point.ts';
import { textBytes } from '../text-bytes.ts';
import { wholeLines } from '../whole-lines.ts';
import { CsvClock, type CsvClockState } from './csv-clock.ts';
import type { CsvDialect } from './csv-dialect.ts';
import type { CsvLayout } from './csv-layout.ts';
import { LineCursor } from './line-cursor.ts';
import { RowCounts } from './row-counts.ts';
import { accelerationSlot, gyroSlot, RowParser, timeSlot } from './row-parser.ts';

const blockSamples = 8192;
/** Choices: sensors that are worn end at 16 g and 4000 deg/s, those for impacts at some hundred g. */
const mostG = 1000;
const mostDegS = 100_000;
/** 1900 and 2100: no recording is from before or after, whatever its times count from. */
const earliestMs = Date.UTC(1900, 0, 1);
const latestMs = Date.UTC(2100, 0, 1);

/** What a pass knows between two lines. */
interface CsvState {
  buffer: BlockBufferState;
  clock: CsvClockState;
  rows: number;
  gapBefore: boolean;
  /** Number of the line. */
  line: number;
}

/** One pass through the rows of a text file. */
export class CsvPass {
  readonly gaps: Gap[] = [];
  readonly #counts = new RowCounts();
  readonly #source: ByteSource;
  readonly #dialect: CsvDialect;
  readonly #layout: CsvLayout;
  readonly #options: ReadOptions;
  readonly #buffer: BlockBuffer;
  readonly #clock: CsvClock;
  readonly #parser: RowParser;
  readonly #periodMs: number;
  /** A longer step between rows is a gap. */
  readonly #longestStepMs: number;
  /** A row whose time jumps waits here for the next to say whether it is right. */
  readonly #held: Float64Array;
  #heldRow = 0;
  /** Number of the line of the last row appended. */
  #lastRow = 0;
  /** Rows of data so far. */
  #rows = 0;
  #gapBefore = false;
  readonly #offers: PointOffers;
  readonly #from: Reading['from'];

  constructor(
    source: ByteSource,
    dialect: CsvDialect,
    layout: CsvLayout,
    options: ReadOptions,
    reading: Reading = {},
  ) {
    this.#offers = new PointOffers(reading);
    this.#from = reading.from;
    this.#source = source;
    this.#dialect = dialect;
    this.#layout = layout;
    this.#options = options;
    this.#periodMs = 1000 / layout.rateHz;
    this.#longestStepMs = Math.max(1000, 5 * this.#periodMs);
    this.#buffer = new BlockBuffer(2 * blockSamples, layout.gyroScale !== null);
    this.#clock = new CsvClock(this.#buffer, this.#periodMs);
    this.#parser = new RowParser(dialect, layout.columns, layout.time);
    this.#held = new Float64Array(this.#parser.values.length);
    if (reading.from) this.#restore(reading.from.state as CsvState);
  }

  #state(line: number): CsvState {
    return {
      buffer: this.#buffer.state(),
      clock: this.#clock.state(),
      rows: this.#rows,
      gapBefore: this.#gapBefore,
      line,
    };
  }

  #restore(state: CsvState): void {
    this.#buffer.restore(state.buffer);
    this.#clock.restore(state.clock);
    this.#rows = state.rows;
    this.#gapBefore = state.gapBefore;
  }

  /** Adds what the pass found odd so far. */
  addTo(log: FindingLog): void {
    const { nowMs } = this.#options;
    this.#counts.addTo(log, this.#clock.shiftMs);
    // Times without a zone may be ahead of UTC by up to 14 h.
    if (nowMs !== undefined && this.#clock.lastMs > nowMs + 86_400_000)
      log.add('clock-in-future', new Date(this.#clock.lastMs).toISOString());
  }

  async *blocks(): AsyncGenerator<SampleBlock> {
    const { signal, onProgress } = this.#options;
    const { newline, firstLine } = this.#dialect;
    const counts = this.#counts;
    const buffer = this.#buffer;
    const onDamage = () => {
      counts.packedDamaged = true;
    };
    const from = this.#from;
    const cursor = new LineCursor(newline, from?.place, (from?.state as CsvState | undefined)?.line);
    for await (const lines of wholeLines(
      textBytes(this.#source, (read) => onProgress?.(read), onDamage, from),
      newline,
    )) {
      signal?.throwIfAborted();
      // What is left of a damaged gzip may be half a row.
      if (!lines.complete && counts.packedDamaged) break;
      cursor.load(lines);
      while (cursor.next()) {
        if (cursor.number < firstLine) continue;
        if (this.#parser.parse(cursor.bytes, cursor.start, cursor.end) && this.#isTimed()) {
          if (!this.#isPossible()) counts.impossible.add(cursor.number);
          else if (this.#take(cursor.number)) yield* this.#release(cursor.number);
        } else counts.unreadable.add(cursor.number);
        this.#rows++;
        if (buffer.timed >= blockSamples) yield* this.#give();
        else if (buffer.count >= 2 * blockSamples - 2) this.#clock.timeRest();
        // A row held back would have to be kept too; the next will do.
        if (this.#offers.isDue(buffer.given) && this.#heldRow === 0)
          this.#offers.offer(buffer.given, { place: cursor.place, state: this.#state(cursor.number) });
      }
    }
    yield* this.#end();
  }

  /** Whether the row just parsed has a time that can be one, or needs none. */
  #isTimed(): boolean {
    const timeMs = this.#parser.values[timeSlot]!;
    return !this.#layout.hasTime || (timeMs >= earliestMs && timeMs < latestMs);
  }

  /** Whether a sensor can measure the acceleration of the row just parsed. */
  #isPossible(): boolean {
    const { values } = this.#parser;
    const most = mostG / this.#layout.accelerationScale;
    for (let slot = accelerationSlot; slot < gyroSlot; slot++)
      if (Math.abs(values[slot]!) > most) return false;
    return true;
  }

  /**
   * Takes the row just parsed. Returns true if its time does not follow from that of the row before, nor the row is
   * appended.
   */
  #take(row: number): boolean {
    const { values } = this.#parser;
    const layout = this.#layout;
    const timeMs = layout.hasTime ? values[timeSlot]! : this.#rows * this.#periodMs;
    values[timeSlot] = timeMs - layout.zoneOffsetMs;
    if (this.#heldRow > 0) return true;
    const stepMs = this.#clock.step(values[timeSlot]!);
    if (stepMs < 0 || stepMs > this.#longestStepMs) {
      this.#hold(values, row);
      return false;
    }
    this.#follow(values, stepMs, row);
    return false;
  }

  /** Appends a row that follows the one before it by `stepMs`; `NaN` for the first of all. */
  #follow(values: Float64Array, stepMs: number, row: number): void {
    if (Number.isNaN(stepMs)) this.#clock.startRun(values[timeSlot]!);
    else if (stepMs > 0) this.#clock.advance(values[timeSlot]!);
    this.#counts.step(stepMs, this.#periodMs, row);
    this.#lastRow = row;
    this.#append(values);
  }

  #hold(values: Float64Array, row: number): void {
    this.#held.set(values);
    this.#heldRow = row;
  }

  /** Decides about the row held back, now that the next is there, and takes that one too. */
  *#release(row: number): Generator<SampleBlock> {
    const { values } = this.#parser;
    const held = this.#held;
    const stepMs = this.#clock.step(values[timeSlot]!);
    if (stepMs >= 0 && stepMs <= this.#longestStepMs) {
      // The next row follows the one before: only the time of the row between them is wrong.
      this.#counts.implausible.add(this.#heldRow);
      this.#append(held);
      this.#heldRow = 0;
      this.#follow(values, stepMs, row);
      return;
    }
    if (this.#clock.correctLast(held[timeSlot]!, this.#longestStepMs)) {
      this.#counts.implausible.add(this.#lastRow);
      this.#follow(held, this.#clock.step(held[timeSlot]!), this.#heldRow);
      this.#heldRow = 0;
    } else yield* this.#startAfterJump();
    const sinceHeldMs = this.#clock.step(values[timeSlot]!);
    if (sinceHeldMs < 0 || sinceHeldMs > this.#longestStepMs) this.#hold(values, row);
    else this.#follow(values, sinceHeldMs, row);
  }

  /** Starts a new run with the row held back, behind a gap or after a jump back. */
  *#startAfterJump(): Generator<SampleBlock> {
    const jumpMs = this.#clock.step(this.#held[timeSlot]!);
    this.#clock.timeRest();
    yield* this.#give();
    const endMs = this.#clock.lastMs;
    if (jumpMs > 0) this.#clock.takeBackShift(jumpMs);
    const shiftMs = this.#clock.shiftMs;
    this.#clock.startRun(this.#held[timeSlot]!);
    if (this.#clock.shiftMs > shiftMs) this.#counts.jumpedBack.add(this.#heldRow);
    const startMs = this.#held[timeSlot]! + this.#clock.shiftMs;
    if (startMs - endMs > this.#longestStepMs) {
      this.gaps.push({ startMs: endMs, endMs: startMs, reason: 'missing samples' });
      this.#counts.missing.add(this.#heldRow);
      this.#gapBefore = true;
    }
    this.#append(this.#held);
    this.#heldRow = 0;
  }

  *#end(): Generator<SampleBlock> {
    if (this.#heldRow > 0) {
      // Nothing after it says that its time is right.
      this.#counts.implausible.add(this.#heldRow);
      this.#append(this.#held);
      this.#heldRow = 0;
    }
    this.#clock.timeRest();
    yield* this.#give();
  }

  *#give(): Generator<SampleBlock> {
    if (this.#buffer.timed === 0) return;
    yield this.#buffer.block(this.#gapBefore);
    this.#gapBefore = false;
    this.#buffer.drop();
  }

  #append(values: Float64Array): void {
    const { x, y, z, gyro, count } = this.#buffer;
    const { accelerationScale, gyroScale } = this.#layout;
    x[count] = values[accelerationSlot]! * accelerationScale;
    y[count] = values[accelerationSlot + 1]! * accelerationScale;
    z[count] = values[accelerationSlot + 2]! * accelerationScale;
    if (gyro && gyroScale !== null) {
      gyro.x[count] = possibleDegS(values[gyroSlot]! * gyroScale);
      gyro.y[count] = possibleDegS(values[gyroSlot + 1]! * gyroScale);
      gyro.z[count] = possibleDegS(values[gyroSlot + 2]! * gyroScale);
    }
    this.#buffer.count++;
  }
}

function possibleDegS(value: number): number {
  return Math.abs(value) <= mostDegS ? value : Number.NaN;
}
