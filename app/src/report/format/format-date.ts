const styles = {
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/**
 * A calendar day in words.
 *
 * @param date `2026-11-16`
 * @param style `short`: Mon 16 Nov; `long`: Monday 16 November; `full`: with the year
 * @example
 * formatDate('2026-11-16', 'short'); // 'Mon 16 Nov'
 */
export function formatDate(date: string, style: keyof typeof styles): string {
  const formatter = new Intl.DateTimeFormat('en-GB', { ...styles[style], timeZone: 'UTC' });
  const parts = formatter.formatToParts(Date.parse(`${date}T12:00:00Z`));
  return parts
    .filter(({ type }) => type !== 'literal')
    .map(({ value }) => value)
    .join(' ');
}
