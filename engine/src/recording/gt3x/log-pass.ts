import { BlockBuffer, type BlockBufferState } from '../block-buffer.ts';
import type { Gap, ReadOptions, SampleBlock } from '../recording.ts';
import { PointOffers } from '../resume/point-offers.ts';
import type { Reading } from '../resume/reading-point.ts';
import { zipEntryBytes } from '../zip/zip-entry-bytes.ts';
import { appendPacked, packedSamples } from './append-packed.ts';
import { appendPlain, plainSampleBytes } from './append-plain.ts';
import { LogCursor } from './log-cursor.ts';
import { LogFindings } from './log-findings.ts';
import type { LogLayout } from './log-layout.ts';
import { isActivity, recordType } from './record-types.ts';
import { SecondClock } from './second-clock.ts';

// A block is given out once it has this many samples; a record can have as many as fit 64 KiB.
const blockSamples = 8192;
const largestRecordSamples = packedSamples(0xffff);
// So many samples are filled in altogether, 60 days at 100 Hz: twice what the battery of these devices lasts.
const mostFilledSamples = 60 * 86_400 * 100;

/** What a pass knows between two records. */
interface LogState {
  buffer: BlockBufferState;
  clock: Pick<SecondClock, 'nextMs' | 'shiftMs'>;
  lastMs: number;
  dueMs: number;
  gapBefore: boolean;
  lastX: number;
  lastY: number;
  lastZ: number;
  slept: boolean;
  connectedMs: number;
  light: number;
  batteryV: number;
  readingSeconds: number;
  filledSamples: number;
}

/** One pass through the records of a log.bin. */
export class LogPass {
  readonly findings = new LogFindings();
  readonly cursor: LogCursor;
  readonly gaps: Gap[] = [];
  /** When the last sample was taken, UTC ms; `NaN` before the first. */
  lastMs = Number.NaN;
  readonly #layout: LogLayout;
  readonly #options: ReadOptions;
  readonly #buffer = new BlockBuffer(blockSamples + largestRecordSamples, false);
  readonly #clock: SecondClock;
  readonly #periodMs: number;
  /** When the next sample is due, UTC ms. */
  #dueMs = Number.NaN;
  #offsetsMs = new Float64Array(0);
  #perSecond = 0;
  #gapBefore = false;
  #lastX = 0;
  #lastY = 0;
  #lastZ = 0;
  /** Since the last sample: the sensor said that it went to sleep or woke up. */
  #slept = false;
  /** Since the last sample: when the sensor was connected to a computer, UTC ms. */
  #connectedMs = Number.NaN;
  /** Readings since the last record with samples. */
  #light = Number.NaN;
  #batteryV = Number.NaN;
  #readingSeconds = 0;

  readonly #offers: PointOffers;
  readonly #from: Reading['from'];

  constructor(layout: LogLayout, options: ReadOptions, reading: Reading = {}) {
    this.#layout = layout;
    this.#options = options;
    this.#offers = new PointOffers(reading);
    this.#from = reading.from;
    this.cursor = new LogCursor(reading.from?.place);
    this.#periodMs = 1000 / layout.rateHz;
    this.#clock = new SecondClock(layout.window, layout.startSeconds, layout.zoneOffsetMs);
    if (reading.from) this.#restore(reading.from.state as LogState);
  }

  #state(): LogState {
    return {
      buffer: this.#buffer.state(),
      clock: this.#clock.state(),
      lastMs: this.lastMs,
      dueMs: this.#dueMs,
      gapBefore: this.#gapBefore,
      lastX: this.#lastX,
      lastY: this.#lastY,
      lastZ: this.#lastZ,
      slept: this.#slept,
      connectedMs: this.#connectedMs,
      light: this.#light,
      batteryV: this.#batteryV,
      readingSeconds: this.#readingSeconds,
      filledSamples: this.findings.filledSamples,
    };
  }

  #restore(state: LogState): void {
    this.#buffer.restore(state.buffer);
    this.#clock.restore(state.clock);
    this.lastMs = state.lastMs;
    this.#dueMs = state.dueMs;
    this.#gapBefore = state.gapBefore;
    this.#lastX = state.lastX;
    this.#lastY = state.lastY;
    this.#lastZ = state.lastZ;
    this.#slept = state.slept;
    this.#connectedMs = state.connectedMs;
    this.#light = state.light;
    this.#batteryV = state.batteryV;
    this.#readingSeconds = state.readingSeconds;
    this.findings.filledSamples = state.filledSamples;
  }

  async *blocks(): AsyncGenerator<SampleBlock> {
    const { source, entry } = this.#layout;
    const { signal, onProgress } = this.#options;
    const onDamage = () => {
      this.findings.zipDamaged = true;
    };
    for await (const chunk of zipEntryBytes(source, entry, {
      onRead: onProgress,
      onDamage,
      from: this.#from,
    })) {
      signal?.throwIfAborted();
      this.cursor.append(chunk);
      yield* this.#takeRecords(false);
    }
    this.cursor.finish();
    yield* this.#takeRecords(true);
    if (this.#mayFill(this.#layout.endMs)) yield* this.#fill(this.#layout.endMs);
    yield* this.#give();
    this.findings.shiftMs = this.#clock.shiftMs;
  }

  *#takeRecords(hasEnded: boolean): Generator<SampleBlock> {
    const { cursor } = this;
    while (cursor.next()) {
      if (!isActivity(cursor.type)) {
        this.#takeOther();
        continue;
      }
      const bytes = cursor.end - cursor.start;
      const samples =
        cursor.type === recordType.activity ? packedSamples(bytes) : Math.floor(bytes / plainSampleBytes);
      if (samples === 0) {
        // Written when the sensor is connected to a computer.
        this.#connectedMs = cursor.seconds * 1000 - this.#layout.zoneOffsetMs + this.#clock.shiftMs;
        continue;
      }
      const following = cursor.nextActivitySeconds();
      const startMs = this.#clock.place(cursor.seconds, following, hasEnded && Number.isNaN(following));
      if (startMs - this.lastMs > 1.5 * this.#periodMs) yield* this.#breakBefore(startMs);
      this.#append(samples, startMs);
      if (this.#buffer.timed >= blockSamples) yield* this.#give();
      const { place } = cursor;
      const { given } = this.#buffer;
      if (place !== null && this.#offers.isDue(given))
        this.#offers.offer(given, { place, state: this.#state() });
    }
  }

  #takeOther(): void {
    const { cursor } = this;
    const { type, start, end, view } = cursor;
    if (type === recordType.battery && end - start >= 2) {
      this.#batteryV = view.getUint16(start, true) / 1000;
      this.#readingSeconds = cursor.seconds;
    } else if (type === recordType.lux && end - start >= 2) {
      const lux = view.getUint16(start, true);
      this.#light = lux === 0xffff ? Number.NaN : lux;
      this.#readingSeconds = cursor.seconds;
    } else if (type === recordType.event) {
      // 8: idle sleep starts, 9: it ends (pygt3x, reader.py).
      if (end - start === 1 && (view.getUint8(start) & 0xfe) === 8) this.#slept = true;
    } else if (type !== recordType.metadata && type !== recordType.parameters) this.findings.skip(type);
  }

  #append(samples: number, startMs: number): void {
    const { cursor } = this;
    const buffer = this.#buffer;
    const { unitsPerG, rateHz } = this.#layout;
    const first = buffer.count;
    if (this.#clock.isImplausible) this.findings.implausible.add(() => timeText(startMs));
    if (this.#clock.hasJumpedBack) this.findings.jumpedBack.add(() => timeText(startMs));
    if (samples !== rateHz) this.findings.irregular.add(() => timeText(startMs));
    this.#appendReadings();
    if (cursor.type === recordType.activity)
      appendPacked(cursor.bytes, cursor.start, samples, unitsPerG, buffer);
    else appendPlain(cursor.view, cursor.start, samples, unitsPerG, buffer);
    // More samples than expected are spread over the second, fewer are at its start.
    const perSecond = Math.max(samples, rateHz);
    const { timeMs } = buffer;
    const offsetsMs = this.#offsetsOf(perSecond);
    for (let i = 0; i < samples; i++) timeMs[first + i] = startMs + offsetsMs[i]!;
    buffer.timed = buffer.count;
    const last = buffer.count - 1;
    this.lastMs = timeMs[last]!;
    this.#lastX = buffer.x[last]!;
    this.#lastY = buffer.y[last]!;
    this.#lastZ = buffer.z[last]!;
    this.#dueMs = startMs + (samples * 1000) / perSecond;
    this.#slept = false;
    this.#connectedMs = Number.NaN;
  }

  /** When the samples of a second are taken, after its start. */
  #offsetsOf(perSecond: number): Float64Array {
    if (this.#perSecond !== perSecond)
      this.#offsetsMs = Float64Array.from({ length: perSecond }, (_, i) => (i * 1000) / perSecond);
    this.#perSecond = perSecond;
    return this.#offsetsMs;
  }

  /** Readings belong to the second after them; older ones, from before a gap, to none. */
  #appendReadings(): void {
    const hasReading = !(Number.isNaN(this.#light) && Number.isNaN(this.#batteryV));
    if (hasReading && Math.abs(this.cursor.seconds - this.#readingSeconds) <= 1)
      this.#buffer.appendAuxiliary(Number.NaN, this.#light, this.#batteryV);
    this.#light = Number.NaN;
    this.#batteryV = Number.NaN;
  }

  /** Samples are missing before `startMs`: fills them in if that was asked for, else starts a new run. */
  *#breakBefore(startMs: number): Generator<SampleBlock> {
    const isConnected = !Number.isNaN(this.#connectedMs);
    const { findings } = this;
    const kind = isConnected ? findings.paused : this.#slept ? findings.slept : findings.missing;
    kind.add(() => timeText(this.lastMs));
    if (this.#mayFill(startMs)) {
      yield* this.#fill(startMs);
      return;
    }
    yield* this.#give();
    this.#buffer.startRun();
    this.#gapBefore = true;
    const reason = isConnected ? 'sensor paused' : this.#slept ? 'idle sleep' : 'missing records';
    this.gaps.push({ startMs: this.lastMs, endMs: startMs, reason });
    if (this.#options.fillGaps) findings.unfilled.add(() => timeText(this.lastMs));
  }

  #mayFill(untilMs: number): boolean {
    if (!this.#options.fillGaps || !(untilMs > this.#dueMs)) return false;
    const samples = ((untilMs - this.#dueMs) * this.#layout.rateHz) / 1000;
    return this.findings.filledSamples + samples <= mostFilledSamples;
  }

  /** Repeats the last sample up to `untilMs`, as ActiLife does; from a connection to a computer on, zeros. */
  *#fill(untilMs: number): Generator<SampleBlock> {
    const buffer = this.#buffer;
    const { timeMs } = buffer;
    const { rateHz } = this.#layout;
    const fromMs = this.#dueMs;
    const samples = Math.round(((untilMs - fromMs) * rateHz) / 1000);
    const repeated = Number.isNaN(this.#connectedMs)
      ? samples
      : Math.min(samples, Math.max(0, Math.ceil(((this.#connectedMs - fromMs) * rateHz) / 1000)));
    for (let made = 0; made < samples; ) {
      if (buffer.count >= blockSamples) yield* this.#give();
      const isRepeated = made < repeated;
      const start = buffer.count;
      const end = Math.min(blockSamples, start + (isRepeated ? repeated : samples) - made);
      buffer.x.fill(isRepeated ? this.#lastX : 0, start, end);
      buffer.y.fill(isRepeated ? this.#lastY : 0, start, end);
      buffer.z.fill(isRepeated ? this.#lastZ : 0, start, end);
      for (let slot = start; slot < end; slot++) timeMs[slot] = fromMs + (made++ * 1000) / rateHz;
      buffer.count = end;
      buffer.timed = end;
      this.lastMs = timeMs[end - 1]!;
    }
    this.#dueMs = untilMs;
    this.findings.filled.add(() => timeText(fromMs));
    this.findings.filledSamples += samples;
  }

  *#give(): Generator<SampleBlock> {
    if (this.#buffer.timed === 0) return;
    yield this.#buffer.block(this.#gapBefore);
    this.#gapBefore = false;
    this.#buffer.drop();
  }
}

function timeText(ms: number): string {
  return new Date(ms).toISOString();
}
