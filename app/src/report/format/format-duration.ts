/** Space that keeps a number and its unit on one line. */
const space = '\u00A0';

/**
 * A duration in words: `9 h 40 min`, `2 h 05 min`, `45 min`, `30 s`. Rounded to a minute from one minute up.
 *
 * @example
 * formatDuration(580); // '9 h 40 min'
 */
export function formatDuration(minutes: number): string {
  const whole = Math.round(minutes);
  if (minutes > 0 && minutes < 1) return `${Math.round(minutes * 60)}${space}s`;
  if (whole < 60) return `${whole}${space}min`;
  const rest = String(whole % 60).padStart(2, '0');
  return `${Math.floor(whole / 60)}${space}h${space}${rest}${space}min`;
}
