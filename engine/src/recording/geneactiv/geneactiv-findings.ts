import type { FindingLog } from '../finding.ts';
import type { FindingCode } from '../finding-codes.ts';
import { Occurrences } from '../occurrences.ts';
import { pageSamples } from './page.ts';

/** What one pass through a GENEActiv file found odd. */
export class GeneactivFindings {
  readonly damaged = new Occurrences();
  readonly repeated = new Occurrences();
  readonly afterMissing = new Occurrences();
  readonly paused = new Occurrences();
  readonly jumped = new Occurrences();
  readonly jumpedBack = new Occurrences();
  readonly implausible = new Occurrences();
  readonly resized = new Occurrences();
  readonly pressed = new Occurrences();
  /** Pages that are missing by their numbers. */
  missing = 0;
  /** How far times are ahead of the clock at the end, ms. */
  shiftMs = 0;
  /** Pages read. */
  pages = 0;
  /** Samples in the last page if the file ends within it; else `NaN`. */
  cutSamples = Number.NaN;

  /** @param statedPages pages that the file should have; `NaN` if it does not say */
  addTo(log: FindingLog, statedPages: number): void {
    const add = (code: FindingCode, { count, first }: Occurrences, detail = '') => {
      if (count > 0) log.add(code, first, count, detail);
    };
    const cut: string[] = [];
    if (!Number.isNaN(this.cutSamples))
      cut.push(`the last page has ${this.cutSamples} of ${pageSamples} samples`);
    const found = this.pages + this.damaged.count;
    if (statedPages > found + this.missing) cut.push(`${found} of ${statedPages} pages are there`);
    if (this.pages > 0 && cut.length > 0) log.add('file-truncated', null, 1, cut.join('; '));
    add('blocks-damaged', this.damaged);
    if (this.missing > 0) log.add('blocks-missing', this.afterMissing.first, this.missing);
    add('blocks-repeated', this.repeated);
    add('sensor-paused', this.paused);
    add('time-jump', this.jumped);
    add(
      'time-jump-back',
      this.jumpedBack,
      `at the end times are ${(this.shiftMs / 1000).toFixed(1)} s later than the clock`,
    );
    add('time-implausible', this.implausible);
    add('settings-changed', this.resized);
    add('button-pressed', this.pressed);
  }
}
