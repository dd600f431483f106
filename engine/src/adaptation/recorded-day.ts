/** What a day's dose tells the laws of adaptation: a day of an analysis has it. */
export interface RecordedDay {
  /** Year, month, day. */
  date: string;
  /** Of all that was done, 1 an ordinary ambulatory day. Null: not worn long enough, which is not rest. */
  relative: RegionLoad | null;
  /** The same without the sets. Default: no sets were done. */
  everyday?: Pick<RegionLoad, 'kneeExtensors' | 'plantarFlexors' | 'hamstrings'> | null;
  /** What was done against a load. */
  sets?: readonly {
    repetitions: number;
    /** What a repetition asks, as a multiple of what a step asks. */
    timesAStep: Pick<RegionLoad, 'kneeExtensors' | 'plantarFlexors' | 'hamstrings'>;
  }[];
}

interface RegionLoad {
  kneeExtensors: number;
  plantarFlexors: number;
  hamstrings: number;
  aerobic: number;
}
