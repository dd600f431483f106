import { BlockBuffer, type BlockBufferState } from '../block-buffer.ts';
import type { FindingLog } from '../finding.ts';
import type { Gap, ReadOptions, SampleBlock } from '../recording.ts';
import { PointOffers } from '../resume/point-offers.ts';
import type { Reading } from '../resume/reading-point.ts';
import { crc32 } from '../zip/crc32.ts';
import { zipEntryBytes } from '../zip/zip-entry-bytes.ts';
import type { ActivityLayout } from './activity-layout.ts';
import { appendPacked, packedSamples } from './append-packed.ts';
import { LuxStream } from './lux-stream.ts';

const blockSamples = 8192;
/** Two samples. */
const pairBytes = 9;

/** What a pass knows between two pairs of samples. */
interface ActivityState {
  buffer: BlockBufferState;
  samples: number;
  nextReading: number;
}

/** One pass through an activity.bin: samples without a gap and without times of their own. */
export class ActivityPass {
  /** Always empty: the format can't say that samples are missing. */
  readonly gaps: Gap[] = [];
  /** When the last sample was taken, UTC ms. */
  lastMs = Number.NaN;
  readonly #layout: ActivityLayout;
  readonly #options: ReadOptions;
  readonly #buffer = new BlockBuffer(blockSamples + 2, false);
  readonly #damaged = new Set<string>();
  #crc = 0;
  #samples = 0;
  /** The first sample that has not got the reading of its second yet. */
  #nextReading = 0;

  readonly #offers: PointOffers;
  readonly #from: Reading['from'];

  constructor(layout: ActivityLayout, options: ReadOptions, reading: Reading = {}) {
    this.#layout = layout;
    this.#options = options;
    this.#offers = new PointOffers(reading);
    this.#from = reading.from;
    if (reading.from) this.#restore(reading.from.state as ActivityState);
  }

  #state(): ActivityState {
    return { buffer: this.#buffer.state(), samples: this.#samples, nextReading: this.#nextReading };
  }

  #restore(state: ActivityState): void {
    this.#buffer.restore(state.buffer);
    this.#samples = state.samples;
    this.#nextReading = state.nextReading;
  }

  /** Adds what the pass found odd so far. */
  addTo(log: FindingLog): void {
    for (const what of this.#damaged) log.add('zip-damaged', what);
  }

  async *blocks(): AsyncGenerator<SampleBlock> {
    const { source, entry, rateHz } = this.#layout;
    const { signal, onProgress } = this.#options;
    const onDamage = () => this.#damaged.add('activity.bin');
    const from = this.#from;
    const readings = Math.round(this.#nextReading / rateHz);
    const lux = new LuxStream(this.#layout, () => this.#damaged.add('lux.bin'), readings);
    let place = from?.place ?? 0;
    let room = new Uint8Array(0);
    let kept = 0;
    try {
      for await (const chunk of zipEntryBytes(source, entry, { onRead: onProgress, onDamage, from })) {
        signal?.throwIfAborted();
        this.#crc = crc32(chunk, this.#crc);
        if (room.length < kept + chunk.length) {
          const larger = new Uint8Array(pairBytes + chunk.length);
          larger.set(room.subarray(0, kept));
          room = larger;
        }
        room.set(chunk, kept);
        const filled = kept + chunk.length;
        const whole = filled - (filled % pairBytes);
        await lux.load(Math.ceil(packedSamples(whole) / rateHz) + 1);
        yield* this.#take(room, packedSamples(whole), lux);
        place += whole;
        const { given } = this.#buffer;
        if (this.#offers.isDue(given)) this.#offers.offer(given, { place, state: this.#state() });
        room.copyWithin(0, whole, filled);
        kept = filled - whole;
      }
      yield* this.#take(room, packedSamples(kept), lux);
      yield* this.#give();
    } finally {
      await lux.close();
    }
    // The checksum is that of all bytes.
    if (!from && this.#damaged.size === 0 && !Number.isNaN(entry.crc32) && this.#crc !== entry.crc32)
      this.#damaged.add('activity.bin, whose checksum is wrong: samples may be, too');
  }

  *#take(bytes: Uint8Array, samples: number, lux: LuxStream): Generator<SampleBlock> {
    const { rateHz, unitsPerG, startMs } = this.#layout;
    const buffer = this.#buffer;
    for (let taken = 0; taken < samples; ) {
      if (this.#samples >= this.#nextReading) {
        buffer.appendAuxiliary(Number.NaN, lux.take(), Number.NaN);
        this.#nextReading += rateHz;
      }
      // Whole pairs, up to about the next reading.
      const until = 2 * Math.ceil((this.#nextReading - this.#samples) / 2);
      const count = Math.min(samples - taken, until, blockSamples - (buffer.count & ~1));
      appendPacked(bytes, (taken / 2) * pairBytes, count, unitsPerG, buffer);
      const { timeMs } = buffer;
      for (let slot = buffer.timed; slot < buffer.count; slot++)
        timeMs[slot] = startMs + (this.#samples++ * 1000) / rateHz;
      buffer.timed = buffer.count;
      taken += count;
      if (buffer.count >= blockSamples) yield* this.#give();
    }
  }

  *#give(): Generator<SampleBlock> {
    if (this.#buffer.timed === 0) return;
    this.lastMs = this.#buffer.timeMs[this.#buffer.timed - 1]!;
    yield this.#buffer.block(false);
    this.#buffer.drop();
  }
}
