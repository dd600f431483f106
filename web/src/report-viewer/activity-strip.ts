import { lanePadding } from '../trace/trace-lanes.ts';
import type { ViewWindow } from '../trace/view-window.ts';
import type { TraceDay } from './trace-index.ts';

/** A bout narrower than this has no room for its name, px. */
const labelRoom = 64;

/**
 * The activities of a day above the trace: the whole day with a frame around what is in view, and what is in view.
 * Both are copies of the day's band in the timetable.
 *
 * @example
 * const strip = new ActivityStrip(element, index.labels);
 * strip.setDay(day);
 * strip.setView({ fromS: 0, toS: 3600 });
 */
export class ActivityStrip {
  readonly #labels: readonly string[];
  readonly #overview = element('div', 'overview');
  readonly #frame = element('div', 'frame');
  readonly #strip = element('div', 'strip');
  readonly #names = element('div', 'names');
  #day: TraceDay | null = null;
  #band: SVGElement | null = null;

  constructor(host: HTMLElement, labels: readonly string[]) {
    this.#labels = labels;
    host.append(this.#overview, this.#strip);
    for (const part of [this.#overview, this.#strip]) {
      part.style.marginLeft = `${lanePadding.left}px`;
      part.style.marginRight = `${lanePadding.right}px`;
    }
  }

  setDay(day: TraceDay): void {
    this.#day = day;
    this.#overview.replaceChildren(...copyOfBand(day), this.#frame);
    const copies = copyOfBand(day);
    this.#band = copies[0] ?? null;
    this.#strip.replaceChildren(...copies, this.#names);
  }

  setView({ fromS, toS }: ViewWindow): void {
    if (!this.#day) return;
    const { bouts } = this.#day;
    const lengthS = this.#day.toS - this.#day.fromS;
    this.#frame.hidden = toS - fromS >= lengthS;
    this.#frame.style.left = `${(100 * (fromS - this.#day.fromS)) / lengthS}%`;
    this.#frame.style.width = `${(100 * (toS - fromS)) / lengthS}%`;
    this.#band?.setAttribute('viewBox', `${fromS} -3 ${toS - fromS} 104`);
    const secondsPerPixel = (toS - fromS) / Math.max(1, this.#strip.clientWidth);
    const names = bouts.flatMap(([startS, endS, label]) => {
      const from = Math.max(startS, fromS);
      const to = Math.min(endS, toS);
      if (to - from < labelRoom * secondsPerPixel) return [];
      const name = element('span', '');
      name.textContent = this.#labels[label];
      name.style.left = `${(100 * ((from + to) / 2 - fromS)) / (toS - fromS)}%`;
      return [name];
    });
    this.#names.replaceChildren(...names);
  }
}

/** A copy of the day's band in the timetable, in a list that is empty where there is none. */
function copyOfBand({ date }: TraceDay): SVGElement[] {
  const bands = document.querySelectorAll<SVGElement>(`.timetable .band[data-date="${date}"]`);
  return [...bands].map((band) => {
    const copy = band.cloneNode(true) as SVGElement;
    // The marks stay clipped by the paths of the original: ids occur once in a page.
    for (const clip of copy.querySelectorAll('clipPath')) clip.remove();
    return copy;
  });
}

function element(tag: string, className: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}
