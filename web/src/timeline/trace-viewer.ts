import '../trace/ensure-language.ts';
import 'uplot/dist/uPlot.min.css';
import { clockTime } from '../trace/day-clock.ts';
import type { DayClock, DayTrace } from '../trace/day-trace.ts';
import { followKeys } from '../trace/follow-keys.ts';
import { followPointer } from '../trace/follow-pointer.ts';
import { laneLimit } from '../trace/lane-limit.ts';
import { lanePadding, TraceLanes } from '../trace/trace-lanes.ts';
import { panWindow, type ViewWindow, windowBetween, zoomWindow } from '../trace/view-window.ts';
import { type FetchTrace, type TraceDayBounds, TraceLoader } from './trace-loader.ts';

export interface TraceViewerDay extends TraceDayBounds, DayClock {}

export interface TraceViewerWords {
  /** Of the axes of the thigh: along it, to the front, to the right. */
  axes: readonly [string, string, string];
  label: string;
  noSample: string;
  /** What the legs did at a second, in words. */
  activityAt(second: number): string;
}

export interface TraceViewerEvents {
  onView(view: ViewWindow): void;
  onChoose(second: number): void;
  /** What is under the cursor, in words; null where there is none. */
  onReadOut(text: string | null): void;
  onProblem(error: unknown): void;
}

/** Two seconds fill the window at the deepest zoom: 200 samples at 100 Hz. */
const leastS = 2;
/** Samples are asked for once the view has been still for this long, ms. */
const restMs = 60;
/** How far lanes reach while much is in view, g: a choice, running stays below. */
const limitG = 3;

/**
 * The samples of a day above each other, one lane for each axis of the thigh, to zoom and pan by mouse, fingers and keys,
 * down to single samples. Panning draws what is there; what is missing is loaded when the view comes to rest.
 *
 * @example
 * const viewer = new TraceViewer(element, day, fetchTrace, words, events);
 * viewer.zoom(0.5);
 */
export class TraceViewer {
  readonly #host: HTMLElement;
  readonly #day: TraceViewerDay;
  readonly #words: TraceViewerWords;
  readonly #events: TraceViewerEvents;
  readonly #lanes: TraceLanes;
  readonly #loader: TraceLoader;
  readonly #cursor = part('cursor');
  readonly #selection = part('selection');
  readonly #observer: ResizeObserver;
  readonly #redraw = () => this.#lanes.redraw();
  #view: ViewWindow;
  #trace: DayTrace | null = null;
  #cursorS: number | null = null;
  #frame = 0;
  #rest = 0;

  constructor(
    host: HTMLElement,
    day: TraceViewerDay,
    fetchTrace: FetchTrace,
    words: TraceViewerWords,
    events: TraceViewerEvents,
  ) {
    this.#host = host;
    this.#day = day;
    this.#words = words;
    this.#events = events;
    this.#view = { fromS: 0, toS: this.#limits.toS };
    this.#lanes = new TraceLanes(host, words.axes);
    host.append(this.#selection, this.#cursor);
    this.#selection.hidden = true;
    this.#loader = new TraceLoader(fetchTrace, day, () => this.#schedule(), events.onProblem);
    host.setAttribute('role', 'slider');
    host.setAttribute('aria-label', words.label);
    host.setAttribute('aria-valuemin', '0');
    host.setAttribute('aria-valuemax', String(this.#limits.toS));
    followPointer(host, (clientX) => this.#shareOf(clientX), {
      point: (share) => this.#setCursor(share === null ? null : this.#toSecond(share)),
      choose: (share) => events.onChoose(this.#toSecond(share)),
      select: (from, to) => this.show(windowBetween(this.#toSecond(from), this.#toSecond(to), this.#limits)),
      preview: (range) => {
        this.#selection.hidden = range === null;
        if (range) place(this.#selection, Math.min(...range), Math.max(...range));
      },
      pan: (byShare) => this.pan(byShare),
      zoom: (factor, share) => this.show(zoomWindow(this.#view, factor, this.#toSecond(share), this.#limits)),
      whole: () => this.whole(),
    });
    followKeys(host, {
      moveCursor: (byShare) => this.#moveCursor(this.#middle() + byShare * this.#width()),
      moveCursorTo: (end) => this.#moveCursor(end === 'start' ? 0 : this.#limits.toS),
      pan: (byShare) => {
        this.pan(byShare);
        this.#setCursor((this.#view.fromS + this.#view.toS) / 2);
      },
      choose: () => events.onChoose(this.#middle()),
      zoom: (factor) => this.zoom(factor),
      whole: () => this.whole(),
    });
    this.#observer = new ResizeObserver(() => {
      this.#lanes.resize();
      this.#schedule();
      this.#load();
    });
    this.#observer.observe(host);
    document.addEventListener('themechange', this.#redraw);
  }

  show(view: ViewWindow): void {
    this.#view = view;
    this.#schedule();
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => this.#load(), restMs);
  }

  /** Shows a stretch with some room around it. */
  showAround(fromS: number, toS: number): void {
    const room = 0.5 * (toS - fromS);
    this.show(windowBetween(fromS - room, toS + room, this.#limits));
  }

  /** Moves what is in view so that a second is in its middle. */
  centreOn(second: number): void {
    this.show(panWindow(this.#view, second - (this.#view.fromS + this.#view.toS) / 2, this.#limits));
  }

  zoom(factor: number): void {
    this.show(zoomWindow(this.#view, factor, this.#middle(), this.#limits));
  }

  pan(byShare: number): void {
    this.show(panWindow(this.#view, byShare * this.#width(), this.#limits));
  }

  whole(): void {
    this.show({ fromS: 0, toS: this.#limits.toS });
  }

  /** Stops whatever goes on; what was drawn stays until its element goes. */
  end(): void {
    clearTimeout(this.#rest);
    cancelAnimationFrame(this.#frame);
    this.#observer.disconnect();
    this.#loader.end();
    document.removeEventListener('themechange', this.#redraw);
  }

  get #limits() {
    return { fromS: 0, toS: (this.#day.endMs - this.#day.startMs) / 1000, leastS };
  }

  #load(): void {
    this.#loader.want(
      this.#view,
      Math.max(100, this.#host.clientWidth - lanePadding.left - lanePadding.right),
    );
  }

  #schedule(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const trace = this.#loader.best(this.#view);
    if (trace && trace !== this.#trace) {
      this.#trace = trace;
      this.#lanes.setDay(this.#day, trace);
    }
    if (this.#trace) this.#lanes.setView(this.#view, laneLimit(this.#trace, this.#view, limitG));
    this.#drawCursor();
    this.#events.onView(this.#view);
  }

  #drawCursor(): void {
    const text = this.#describe(this.#middle());
    this.#host.setAttribute('aria-valuenow', String(Math.round(this.#middle())));
    this.#host.setAttribute('aria-valuetext', text);
    this.#cursor.hidden = this.#cursorS === null;
    this.#events.onReadOut(this.#cursorS === null ? null : text);
    if (this.#cursorS === null) return;
    const share = (this.#cursorS - this.#view.fromS) / this.#width();
    place(this.#cursor, share, share);
  }

  #describe(second: number): string {
    const { axes, noSample, activityAt } = this.#words;
    const parts = [
      clockTime(this.#day, second, this.#width() < 120 ? 'tenths' : 'seconds'),
      activityAt(second),
    ];
    const values = this.#trace ? rangesAt(this.#trace, second) : null;
    if (values === null) parts.push(noSample);
    else parts.push(...values.map((value, axis) => `${axes[axis]} ${value} g`));
    return parts.filter(Boolean).join(', ');
  }

  #setCursor(second: number | null): void {
    this.#cursorS = second;
    this.#drawCursor();
  }

  #moveCursor(second: number): void {
    const cursorS = Math.min(this.#limits.toS, Math.max(0, second));
    this.#cursorS = cursorS;
    const over =
      cursorS < this.#view.fromS ? cursorS - this.#view.fromS : Math.max(0, cursorS - this.#view.toS);
    this.show(panWindow(this.#view, over, this.#limits));
  }

  #middle(): number {
    return this.#cursorS ?? (this.#view.fromS + this.#view.toS) / 2;
  }

  #width(): number {
    return this.#view.toS - this.#view.fromS;
  }

  #toSecond(share: number): number {
    return this.#view.fromS + Math.min(1, Math.max(0, share)) * this.#width();
  }

  #shareOf(clientX: number): number {
    const { left, width } = this.#host.getBoundingClientRect();
    return (clientX - left - lanePadding.left) / Math.max(1, width - lanePadding.left - lanePadding.right);
  }
}

/** The range of each axis in the bin of a second, in words; null where there is no sample. */
function rangesAt({ seconds, lanes }: DayTrace, second: number): string[] | null {
  const binS = (seconds[1] ?? 1) - (seconds[0] ?? 0);
  const bin = Math.max(0, Math.min(seconds.length - 1, Math.round((second - (seconds[0] ?? 0)) / binS)));
  if (typeof lanes[0]?.min[bin] !== 'number') return null;
  return lanes.map(({ min, max }) => {
    const [low, high] = [min[bin] ?? 0, max[bin] ?? 0].map((value) =>
      value.toFixed(2).replace('-', '\u2212'),
    );
    return low === high ? low! : `${low} … ${high}`;
  });
}

/** Puts an overlay over a part of the plotting area. */
function place(overlay: HTMLElement, from: number, to: number): void {
  const room = `(100% - ${lanePadding.left + lanePadding.right}px)`;
  overlay.style.left = `calc(${lanePadding.left}px + ${room} * ${from})`;
  overlay.style.width = `calc(${room} * ${to - from})`;
}

function part(className: string): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  return made;
}
