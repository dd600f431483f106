/** Least and most, generously: ActiGraph devices record 30 to 256 Hz, with 256 to 2048 units a g, to 16 g. */
const limits = {
  rateHz: [1, 1000],
  unitsPerG: [1, 32_768],
  rangeG: [1, 1000],
} as const;

/** A number from a file if a sensor can have it, otherwise `NaN`. */
export function believable(quantity: keyof typeof limits, value: number): number {
  const [least, most] = limits[quantity];
  return value >= least && value <= most ? value : Number.NaN;
}
