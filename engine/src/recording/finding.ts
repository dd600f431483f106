import { type FindingCode, findingCodes, type Severity } from './finding-codes.ts';

/** Something odd in the data: what, how bad, how often, and where first. */
export interface Finding {
  code: FindingCode;
  severity: Severity;
  message: string;
  /** How many times it was seen. */
  count: number;
  /** The first place: a block, a row or a time, in words; null where a place makes no sense. */
  first: string | null;
}

/**
 * Collects findings while a recording is read. The same code adds up to one finding with its count and its first
 * place, so that a file with a million bad blocks gives one line.
 *
 * @example
 * const log = new FindingLog();
 * log.add('checksum-wrong', 'block 13 (byte 7680)');
 * log.list(); // [{ code: 'checksum-wrong', severity: 'warning', message: '...', count: 1, first: 'block 13 (byte 7680)' }]
 */
export class FindingLog {
  readonly #byCode = new Map<FindingCode, Finding>();

  /**
   * @param detail added to the registered message of the code, after a colon, at its first occurrence
   */
  add(code: FindingCode, first: string | null = null, count = 1, detail = ''): void {
    const known = this.#byCode.get(code);
    if (known) {
      known.count += count;
      return;
    }
    const { severity, message } = findingCodes[code];
    this.#byCode.set(code, {
      code,
      severity,
      message: detail ? `${message}: ${detail}` : message,
      count,
      first,
    });
  }

  /** A log that starts with the findings of this one. */
  copy(): FindingLog {
    const copy = new FindingLog();
    for (const [code, finding] of this.#byCode) copy.#byCode.set(code, { ...finding });
    return copy;
  }

  /** The findings, errors first, then warnings, then information, each in the order of appearance. */
  list(): Finding[] {
    const order: Severity[] = ['error', 'warning', 'info'];
    return [...this.#byCode.values()].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  }
}
