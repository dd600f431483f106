import type { DayTrace } from '../trace/day-trace.ts';
import { followKeys } from '../trace/follow-keys.ts';
import { followPointer } from '../trace/follow-pointer.ts';
import { laneLimit } from '../trace/lane-limit.ts';
import { lanePadding, TraceLanes } from '../trace/trace-lanes.ts';
import { panWindow, type ViewWindow, windowBetween, zoomWindow } from '../trace/view-window.ts';
import { ActivityStrip } from './activity-strip.ts';
import { addControls } from './add-controls.ts';
import { chooseTime } from './choose-time.ts';
import { decodeDay } from './decode-day.ts';
import { describeInstant } from './describe-instant.ts';
import { readTraceIndex, type TraceDay } from './trace-index.ts';

/** At least this many bins stay in view, and at least a second. */
const leastBins = 20;

/**
 * Puts the zoomable trace into its place in the report: choose a day, zoom, pan, and read values. Days are decoded
 * when they are looked at. Does nothing in a report without a trace.
 *
 * @example
 * showTrace();
 */
export function showTrace(): void {
  const index = readTraceIndex();
  const host = document.getElementById('trace-viewer');
  if (!index || !host) return;
  const plots = part('div', 'plots');
  const readOut = part('p', 'read-out');
  const cursor = part('div', 'cursor');
  const selection = part('div', 'selection');
  const stripHost = part('div', 'strips');

  let day: TraceDay = index.days[0];
  let decoded: DayTrace = { seconds: [], lanes: [] };
  let view: ViewWindow = day;
  let cursorS: number | null = null;
  let wanted = day;
  let scheduled = false;

  const limits = () => ({ fromS: day.fromS, toS: day.toS, leastS: Math.max(1, leastBins * day.binS) });
  const middle = () => cursorS ?? (view.fromS + view.toS) / 2;
  const toSecond = (share: number) => view.fromS + Math.min(1, Math.max(0, share)) * (view.toS - view.fromS);

  const controls = addControls(
    host,
    index.days.map(({ name }) => name),
    {
      chooseDay,
      zoom: (factor) => setView(zoomWindow(view, factor, middle(), limits())),
      pan: (byShare) => setView(panWindow(view, byShare * (view.toS - view.fromS), limits())),
      whole,
    },
  );
  host.append(plots, readOut);
  plots.append(stripHost, selection, cursor);
  plots.tabIndex = 0;
  plots.setAttribute('role', 'slider');
  const strip = new ActivityStrip(stripHost, index.labels);
  const lanes = new TraceLanes(plots, ['down', 'front', 'right']);

  followPointer(plots, shareOf, {
    point: (share) => setCursor(share === null ? null : toSecond(share)),
    choose: (share) => chooseTime(day.date, toSecond(share)),
    select: (from, to) => setView(windowBetween(toSecond(from), toSecond(to), limits())),
    preview: (range) => {
      selection.hidden = range === null;
      if (range) placeBetween(selection, Math.min(...range), Math.max(...range));
    },
    pan: (byShare) => setView(panWindow(view, byShare * (view.toS - view.fromS), limits())),
    zoom: (factor, share) => setView(zoomWindow(view, factor, toSecond(share), limits())),
    whole,
  });
  followKeys(plots, {
    moveCursor: (byShare) => keepInView(middle() + byShare * (view.toS - view.fromS)),
    moveCursorTo: (end) => keepInView(end === 'start' ? day.fromS : day.toS),
    pan: (byShare) => {
      const byS = byShare * (view.toS - view.fromS);
      setView(panWindow(view, byS, limits()));
      setCursor((view.fromS + view.toS) / 2);
    },
    choose: () => chooseTime(day.date, middle()),
    zoom: (factor) => setView(zoomWindow(view, factor, middle(), limits())),
    whole,
  });
  new ResizeObserver(() => {
    lanes.resize();
    schedule();
  }).observe(plots);
  document.addEventListener('themechange', () => lanes.redraw());
  selection.hidden = true;
  chooseDay(0);

  async function chooseDay(chosen: number): Promise<void> {
    const next = index!.days[chosen];
    wanted = next;
    const values = await decodeDay(next, document.getElementById(`trace-${next.date}`)?.textContent ?? '');
    // Someone may have gone on to another day meanwhile.
    if (wanted !== next) return;
    day = next;
    decoded = values;
    strip.setDay(day);
    lanes.setDay(day, decoded);
    cursorS = null;
    plots.setAttribute('aria-label', `Time in the trace of ${day.name}`);
    plots.setAttribute('aria-valuemin', String(day.fromS));
    plots.setAttribute('aria-valuemax', String(day.toS));
    whole();
  }

  function whole(): void {
    setView({ fromS: day.fromS, toS: day.toS });
  }

  function setView(next: ViewWindow): void {
    view = next;
    schedule();
  }

  function setCursor(second: number | null): void {
    cursorS = second;
    schedule();
  }

  function keepInView(second: number): void {
    cursorS = Math.min(day.toS, Math.max(day.fromS, second));
    const over = cursorS < view.fromS ? cursorS - view.fromS : Math.max(0, cursorS - view.toS);
    setView(panWindow(view, over, limits()));
  }

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(() => {
      scheduled = false;
      draw();
    });
  }

  function draw(): void {
    if (decoded.seconds.length === 0) return;
    lanes.setView(view, laneLimit(decoded, view, index!.limitG));
    strip.setView(view);
    const isWhole = view.toS - view.fromS >= day.toS - day.fromS;
    controls.setWhole(isWhole);
    const text = describeInstant(day, decoded, index!.labels, middle());
    plots.setAttribute('aria-valuenow', String(Math.round(middle())));
    plots.setAttribute('aria-valuetext', text);
    readOut.textContent = cursorS === null ? 'Point at the trace to read a value.' : text;
    cursor.hidden = cursorS === null;
    if (cursorS !== null) {
      const share = (cursorS - view.fromS) / (view.toS - view.fromS);
      placeBetween(cursor, share, share);
    }
  }

  function shareOf(clientX: number): number {
    const { left, width } = plots.getBoundingClientRect();
    return (clientX - left - lanePadding.left) / Math.max(1, width - lanePadding.left - lanePadding.right);
  }
}

/** Puts an overlay over a part of the plotting area. */
function placeBetween(overlay: HTMLElement, from: number, to: number): void {
  const room = `(100% - ${lanePadding.left + lanePadding.right}px)`;
  overlay.style.left = `calc(${lanePadding.left}px + ${room} * ${from})`;
  overlay.style.width = `calc(${room} * ${to - from})`;
}

function part(tag: string, className: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}
