/** The force on the wrist, mean of each 0.2 s, g: as many values on each axis. */
export interface Blocks {
  x: readonly number[];
  y: readonly number[];
  z: readonly number[];
}

/** Blocks a second: a lift takes longer than a second, and some sensors give no more. */
export const blockHz = 5;
