import { timeChosen } from './choose-time.ts';

/**
 * Calls back when somebody chooses a time: in the trace, or with a click on the band of a day in the timetable.
 *
 * @example
 * followChosenTime((date, second) => show(date, second));
 */
export function followChosenTime(onChoose: (date: string, second: number) => void): void {
  document.addEventListener(timeChosen, (event) => {
    const { date, second } = (event as CustomEvent<{ date: string; second: number }>).detail;
    onChoose(date, second);
  });
  for (const band of document.querySelectorAll<SVGElement>('.timetable .band')) {
    const [fromS, , lengthS] = (band.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const place = band.parentElement;
    place?.classList.add('choosable');
    place?.addEventListener('click', (event) => {
      const { left, width } = band.getBoundingClientRect();
      onChoose(band.dataset.date ?? '', fromS + (lengthS * (event.clientX - left)) / width);
    });
  }
}
