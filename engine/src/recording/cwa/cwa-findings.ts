import type { FindingLog } from '../finding.ts';
import { BlockList } from './block-list.ts';

/** What one pass through a .cwa file found odd. */
export class CwaFindings {
  readonly damaged = new BlockList();
  readonly repeated = new BlockList();
  readonly implausible = new BlockList();
  readonly paused = new BlockList();
  readonly jumped = new BlockList();
  readonly jumpedBack = new BlockList();
  readonly resized = new BlockList();
  /** Blocks before which others are missing, and how many are. */
  readonly afterMissing = new BlockList();
  missing = 0;
  /** How far times are behind the clock at the end, ms. */
  shiftMs = 0;
  /** The source gave fewer bytes than it said it had. */
  shrunk = false;

  addTo(log: FindingLog): void {
    const add = (
      code: Parameters<FindingLog['add']>[0],
      list: BlockList,
      count = list.count,
      detail = '',
    ) => {
      if (list.count > 0) log.add(code, list.first(), count, `blocks ${list.names()}${detail}`);
    };
    if (this.shrunk) log.add('file-truncated', null, 1, 'it became shorter while it was read');
    add('blocks-damaged', this.damaged);
    add('blocks-missing', this.afterMissing, this.missing, `: ${this.missing} are missing before them`);
    add('blocks-repeated', this.repeated);
    add('sensor-paused', this.paused);
    add('time-jump', this.jumped);
    add(
      'time-jump-back',
      this.jumpedBack,
      this.jumpedBack.count,
      `; at the end times are ${(this.shiftMs / 1000).toFixed(1)} s later than the clock`,
    );
    add('time-implausible', this.implausible);
    add('settings-changed', this.resized);
  }
}
