/**
 * A whole number with its thousands apart: `12 400`.
 *
 * @param digits how many leading digits are known; the rest are rounded to zeros. Default: all
 * @example
 * formatCount(12_437, 3); // '12 400'
 */
export function formatCount(value: number, digits = 16): string {
  const magnitude = Math.floor(Math.log10(Math.max(1, Math.abs(value)))) + 1;
  const unit = 10 ** Math.max(0, magnitude - digits);
  const rounded = Math.round(value / unit) * unit;
  return String(rounded).replace(/\B(?=(\d{3})+$)/g, '\u202F');
}
