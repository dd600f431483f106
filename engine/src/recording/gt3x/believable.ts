/** A rate that a sensor can have, else `NaN`: ActiGraph devices record at up to 256 Hz. */
export function believableRateHz(rateHz: number): number {
  return between(rateHz, 1, 1000);
}

/** Units of a g that a sensor can have, else `NaN`: ActiGraph devices use 256 and 341, an IMU 2048. */
export function believableScale(unitsPerG: number): number {
  return between(unitsPerG, 1, 32_768);
}

/** A range to one side that a sensor can have, g, else `NaN`. */
export function believableRangeG(rangeG: number): number {
  return between(rangeG, 1, 1000);
}

function between(value: number, least: number, most: number): number {
  return value >= least && value <= most ? value : Number.NaN;
}
