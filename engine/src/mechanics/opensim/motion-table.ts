/** What a `.mot` or `.sto` file of OpenSim holds: named columns over time. */
export interface MotionTable {
  /** First line of the file. */
  name: string;
  /** Whether angles are in degrees; null where the file does not say. Forces, moments and metres have no degrees. */
  inDegrees: boolean | null;
  /** Strictly increasing, s. */
  timeS: Float64Array;
  /** Names of the columns without the time. */
  columns: readonly string[];
  /** One array per column, as long as `timeS`, in the units of the file. */
  values: readonly Float64Array[];
}
