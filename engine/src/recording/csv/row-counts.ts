import type { FindingLog } from '../finding.ts';
import type { FindingCode } from '../finding-codes.ts';

/** Counts rows and remembers the first. */
class RowCount {
  count = 0;
  first = 0;

  add(row: number): void {
    if (this.count === 0) this.first = row;
    this.count++;
  }
}

// Steps that are off by more than this share of the period, in more than this share of the rows, are worth a word.
const offShare = 0.5;
const rowShare = 0.01;

/** What one pass through the rows of a file found odd. */
export class RowCounts {
  readonly unreadable = new RowCount();
  readonly impossible = new RowCount();
  readonly implausible = new RowCount();
  readonly missing = new RowCount();
  readonly jumpedBack = new RowCount();
  readonly #shared = new RowCount();
  readonly #irregular = new RowCount();
  #steps = 0;
  /** The gzip ended early or is damaged. */
  packedDamaged = false;

  /** Notes the step from one row's time to the next; `NaN` is none. */
  step(stepMs: number, periodMs: number, row: number): void {
    if (Number.isNaN(stepMs)) return;
    this.#steps++;
    if (stepMs === 0) this.#shared.add(row);
    else if (Math.abs(stepMs - periodMs) > offShare * periodMs) this.#irregular.add(row);
  }

  /** @param shiftMs how far times are ahead of those of the rows at the end */
  addTo(log: FindingLog, shiftMs: number): void {
    const add = (code: FindingCode, { count, first }: RowCount, detail = '') => {
      if (count > 0) log.add(code, `row ${first}`, count, detail);
    };
    if (this.packedDamaged) log.add('gzip-damaged');
    add('rows-unreadable', this.unreadable);
    add('acceleration-impossible', this.impossible);
    add('samples-missing', this.missing);
    add('time-jump-back', this.jumpedBack, `at the end by ${(shiftMs / 1000).toFixed(1)} s`);
    add('time-implausible', this.implausible);
    add('times-repeated', this.#shared);
    // Rows that share a time make the others look irregular.
    if (this.#shared.count === 0 && this.#irregular.count > rowShare * this.#steps)
      add('rate-irregular', this.#irregular);
  }
}
