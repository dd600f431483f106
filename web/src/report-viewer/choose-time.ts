/** Name of the event by which a part of the page tells that somebody chose a time. */
export const timeChosen = 'timechosen';

/**
 * Tells the rest of the page that a time was chosen.
 *
 * @param date of a day of the recording
 * @param second since the start of that day
 * @example
 * chooseTime('2026-11-16', 36_000);
 */
export function chooseTime(date: string, second: number): void {
  document.dispatchEvent(new CustomEvent(timeChosen, { detail: { date, second } }));
}
