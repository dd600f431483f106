/** What of a day its clock needs: from these seconds of the day on, it is this many seconds ahead of them. */
export interface DayClock {
  clock: readonly (readonly [second: number, aheadS: number])[];
}

/** What uPlot draws: null ends a line at a gap, undefined lets it run on to the next sample. */
export type LaneValues = (number | null | undefined)[];

/** The samples of a day, or of a part of it, as the range of each bin. */
export interface DayTrace {
  /** Middle of each bin, s since the start of the day. */
  seconds: number[];
  /** Smallest and largest value of each bin, g: down, front, right. */
  lanes: readonly { min: LaneValues; max: LaneValues }[];
}
