/**
 * Minutes as hours and minutes for a column of a table: `9:40`, `0:05`.
 *
 * @example
 * formatClockMinutes(580); // '9:40'
 */
export function formatClockMinutes(minutes: number): string {
  const whole = Math.round(minutes);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
