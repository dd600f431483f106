/** Rows are the wanted axes in those of the sensor. */
export type AxisRows = readonly (readonly number[])[];

/** Other axes from a time on: the sensor was turned. */
export interface AxesFrom {
  /** UTC milliseconds. */
  fromMs: number;
  rotation: AxisRows;
}

/**
 * Which of some axes hold at a time: 0 before the first turn, 1 from the first one on, and so on.
 *
 * @param turns in the order of time
 * @example
 * axesAt([{ fromMs: 5000, rotation }], 6000); // 1
 */
export function axesAt(turns: readonly AxesFrom[], timeMs: number): number {
  let at = turns.length;
  while (at > 0 && turns[at - 1].fromMs > timeMs) at--;
  return at;
}
