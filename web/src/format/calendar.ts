const dayMs = 86_400_000;

/**
 * Whether a text is a day of the calendar; a month is where its first day is one.
 *
 * @example
 * isDate('2026-02-30'); // false
 */
export function isDate(text: string): boolean {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/**
 * A date some days later, in the calendar's own words.
 *
 * @example
 * addDays('2026-02-28', 1); // '2026-03-01'
 */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/**
 * The first day of a date's week.
 *
 * @param firstDay as `Date.getDay` counts: 0 is Sunday
 * @example
 * weekStart('2026-11-24', 1); // '2026-11-23', a Monday
 */
export function weekStart(date: string, firstDay: number): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return addDays(date, -((weekday - firstDay + 7) % 7));
}

/**
 * A month some months later.
 *
 * @example
 * addMonths('2026-11', 2); // '2027-01'
 */
export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The last day of a month, `2026-11-30`. */
export function monthEnd(month: string): string {
  return addDays(`${addMonths(month, 1)}-01`, -1);
}
