import type { FindingLog } from '../finding.ts';
import type { FindingCode } from '../finding-codes.ts';
import { Occurrences } from '../occurrences.ts';
import type { LogCursor } from './log-cursor.ts';
import { recordTypeName } from './record-types.ts';

/** What one pass through a log.bin found odd. */
export class LogFindings {
  readonly slept = new Occurrences();
  readonly paused = new Occurrences();
  readonly missing = new Occurrences();
  readonly implausible = new Occurrences();
  readonly jumpedBack = new Occurrences();
  readonly irregular = new Occurrences();
  readonly filled = new Occurrences();
  readonly unfilled = new Occurrences();
  /** Samples made to fill gaps. */
  filledSamples = 0;
  /** How far times are ahead of the clock at the end, ms. */
  shiftMs = 0;
  /** The archive ended early or is damaged. */
  zipDamaged = false;
  readonly #others = new Map<number, number>();

  /** Notes a record that is not used. */
  skip(type: number): void {
    this.#others.set(type, (this.#others.get(type) ?? 0) + 1);
  }

  addTo(log: FindingLog, { damaged, firstDamaged, tailBytes }: LogCursor): void {
    const add = (code: FindingCode, { count, first }: Occurrences, detail = '') => {
      if (count > 0) log.add(code, first, count, detail);
    };
    if (this.zipDamaged) log.add('zip-damaged', 'log.bin');
    if (damaged > 0) log.add('records-damaged', `byte ${firstDamaged} of log.bin`, damaged);
    if (tailBytes > 0)
      log.add('file-truncated', null, 1, `log.bin ends ${tailBytes} bytes into its last record`);
    add('idle-sleep', this.slept);
    add('sensor-paused', this.paused);
    add('samples-missing', this.missing);
    add('gaps-filled', this.filled, `${this.filledSamples} samples`);
    add('gap-not-filled', this.unfilled);
    add(
      'time-jump-back',
      this.jumpedBack,
      `at the end times are ${(this.shiftMs / 1000).toFixed(1)} s later than the clock`,
    );
    add('time-implausible', this.implausible);
    add('record-size-odd', this.irregular);
    const skipped = [...this.#others].sort(([a], [b]) => a - b);
    const total = skipped.reduce((sum, [, count]) => sum + count, 0);
    if (total > 0)
      log.add(
        'records-skipped',
        null,
        total,
        skipped.map(([type, count]) => `${count} ${recordTypeName(type)}`).join(', '),
      );
  }
}
