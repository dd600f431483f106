/** A number and between which numbers it lies. */
export interface Banded {
  value: number;
  low: number;
  high: number;
}
