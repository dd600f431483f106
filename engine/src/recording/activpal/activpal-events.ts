import type { EventActivity, EventTransition } from '../event-recording.ts';
import type { FindingLog } from '../finding.ts';
import { StepCounts } from '../step-counts.ts';
import { StretchList } from '../stretch-list.ts';
import { activpalActivities } from './activpal-activities.ts';
import type { ActivpalColumns } from './activpal-columns.ts';

const msPerDay = 86_400_000;
/** Day 0 of spreadsheets is 1899-12-30, so 1970-01-01 is this one. */
const unixDay = 25_569;
/** 1990 and 2100: no activPAL was worn before or will be after. */
const firstDay = 32_874;
const lastDay = 73_051;
/** A charge lasts about two weeks; an event that starts this long after the one before belongs elsewhere. */
const longestPauseMs = 31 * msPerDay;
/** Faster than any legs, strides a second. */
const mostStridesPerS = 5;
const seated: readonly EventActivity[] = ['sit', 'lie'];
const onFoot: readonly EventActivity[] = ['stand', 'walk'];

/** Turns rows of an activPAL events file into stretches, steps and transitions. */
export class ActivpalEvents {
  readonly #findings: FindingLog;
  readonly #wallOffsetMs: (firstWallMs: number) => number;
  readonly #list: StretchList;
  readonly #steps = new StepCounts();
  #offsetMs = Number.NaN;
  #strides = Number.NaN;
  /** Rows whose times fit, and rows left out because theirs do not. */
  #placed = 0;
  #misplaced = 0;

  /** @param wallOffsetMs how far the wall clock is ahead of UTC, asked once with the first time */
  constructor(file: string, findings: FindingLog, wallOffsetMs: (firstWallMs: number) => number) {
    this.#findings = findings;
    this.#wallOffsetMs = wallOffsetMs;
    this.#list = new StretchList(file);
  }

  /** Returns false if the row can't be read. */
  add(cells: readonly string[], columns: ActivpalColumns, row: number): boolean {
    const [day, durationS, code, strides] = [
      columns.time,
      columns.durationS,
      columns.code,
      columns.strides,
    ].map((column) => numberOf(cells[column])) as [number, number, number, number];
    if (Number.isNaN(day) || !(durationS >= 0) || Number.isNaN(code)) return false;
    if (columns.strides >= 0 && !(strides >= 0)) return false;
    const place = `row ${row}`;
    if (day < firstDay || day >= lastDay || durationS * 1000 > longestPauseMs) return this.#misplace(place);
    const wallMs = Math.round((day - unixDay) * msPerDay);
    if (Number.isNaN(this.#offsetMs)) this.#offsetMs = this.#wallOffsetMs(wallMs);
    const startMs = wallMs - this.#offsetMs;
    const endMs = startMs + Math.round(durationS * 1000);
    const freeMs = this.#list.stretches.at(-1)?.endMs ?? startMs;
    if (startMs - freeMs > longestPauseMs) return this.#misplace(place);

    this.#placed++;
    const activity = activpalActivities.get(code);
    const taken = columns.strides < 0 ? 1 : this.#stridesTaken(strides, activity, durationS, place);
    if (!activity) {
      this.#findings.add('event-kind-unknown', place, 1, `${code}`);
      return true;
    }
    const fromMs = Math.max(startMs, freeMs);
    if (this.#list.add(startMs, endMs, activity) > 0) this.#findings.add('events-overlap', place);
    if (activity === 'walk' && endMs > fromMs) this.#steps.add(fromMs, endMs, 2 * taken);
    return true;
  }

  /** Everything that was read. */
  end() {
    const { stretches, gaps } = this.#list;
    const transitions: EventTransition[] = [];
    stretches.forEach(({ startMs, activity }, at) => {
      const before = stretches[at - 1];
      if (before?.endMs !== startMs) return;
      if (seated.includes(before.activity) && onFoot.includes(activity))
        transitions.push({ timeMs: startMs, kind: 'sit-to-stand' });
      if (onFoot.includes(before.activity) && seated.includes(activity))
        transitions.push({ timeMs: startMs, kind: 'stand-to-sit' });
    });
    if (gaps.length > 0) this.#findings.add('samples-missing', null, gaps.length);
    return {
      stretches,
      steps: this.#steps,
      transitions,
      gaps,
      placed: this.#placed,
      misplaced: this.#misplaced,
    };
  }

  #misplace(place: string): true {
    this.#misplaced++;
    this.#findings.add('event-time-implausible', place);
    return true;
  }

  /** Strides in an event, from how much the count has grown; one where the count can't be right. */
  #stridesTaken(
    count: number,
    activity: EventActivity | undefined,
    durationS: number,
    place: string,
  ): number {
    const before = this.#strides;
    this.#strides = count;
    const grown = count - before;
    if (activity !== 'walk') {
      if (grown !== 0 && !Number.isNaN(before)) this.#findings.add('step-count-inconsistent', place);
      return 0;
    }
    // The count of the first row may go back to before the file began.
    if (Number.isNaN(before)) return 1;
    if (grown > 0 && grown <= Math.max(1, mostStridesPerS * durationS)) return grown;
    this.#findings.add('step-count-inconsistent', place);
    return 1;
  }
}

function numberOf(cell: string | undefined): number {
  const text = cell?.trim() ?? '';
  return /^\d+(\.\d*)?$/.test(text) ? Number(text) : Number.NaN;
}
