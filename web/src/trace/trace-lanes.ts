import uPlot from 'uplot';
import { clockMarks, clockTime } from './day-clock.ts';
import type { DayClock, DayTrace } from './day-trace.ts';
import type { ViewWindow } from './view-window.ts';

/** Place of the lanes' plotting area inside the element that holds them, px. */
export const lanePadding = { left: 44, right: 24 };

const laneHeight = 92;
const axisHeight = 28;
/** A time mark needs this much room, px. */
const markRoom = 76;

/**
 * Three plots of one day above each other, one for each axis of the thigh, with the same time under all.
 *
 * @example
 * const lanes = new TraceLanes(element, ['down', 'front', 'right']);
 * lanes.setDay(day, decoded);
 * lanes.setView({ fromS: 0, toS: 3600 }, 2);
 */
export class TraceLanes {
  readonly #host: HTMLElement;
  readonly #plots: uPlot[];
  #day: DayClock | null = null;
  #limitG = 1;

  constructor(host: HTMLElement, names: readonly string[]) {
    this.#host = host;
    this.#plots = names.map((name, index) => this.#plot(name, index === names.length - 1));
  }

  setDay(day: DayClock, { seconds, lanes }: DayTrace): void {
    this.#day = day;
    this.#plots.forEach((plot, index) => {
      plot.setData([seconds, lanes[index].min, lanes[index].max], false);
    });
  }

  setView({ fromS, toS }: ViewWindow, limitG: number): void {
    this.#limitG = limitG;
    for (const plot of this.#plots) {
      plot.batch(() => {
        plot.setScale('x', { min: fromS, max: toS });
        plot.setScale('y', { min: -limitG, max: limitG });
      });
    }
  }

  /** Takes the width of its element. */
  resize(): void {
    const width = this.#host.clientWidth;
    for (const plot of this.#plots) plot.setSize({ width, height: plot.height });
  }

  /** Draws again, for example in other colours. */
  redraw(): void {
    for (const plot of this.#plots) plot.redraw();
  }

  #plot(name: string, isLast: boolean): uPlot {
    const font = `14px ${getComputedStyle(this.#host).fontFamily}`;
    const line: uPlot.Series = { stroke: () => colour('--mark'), width: 1, points: { show: false } };
    const grid: uPlot.Axis.Grid = { stroke: () => colour('--line'), width: 1 };
    const options: uPlot.Options = {
      width: Math.max(1, this.#host.clientWidth),
      height: laneHeight + (isLast ? axisHeight : 0),
      padding: [6, lanePadding.right, isLast ? 0 : 6, 0],
      legend: { show: false },
      cursor: { show: false },
      scales: {
        x: { time: false, auto: false, range: (_plot, min, max) => [min, max] },
        y: { auto: false, range: (_plot, min, max) => [min, max] },
      },
      series: [{}, line, line],
      bands: [{ series: [2, 1], fill: () => colour('--mark') }],
      axes: [
        {
          show: true,
          size: isLast ? axisHeight : 0,
          font,
          stroke: () => colour('--muted'),
          grid,
          ticks: { show: false },
          splits: (plot, _axis, min, max) => this.#marks(plot, min, max),
          values: (_plot, marks) => (isLast ? this.#markLabels(marks) : marks.map(() => null)),
        },
        {
          size: lanePadding.left,
          font,
          stroke: () => colour('--muted'),
          grid,
          ticks: { show: false },
          gap: 6,
          splits: () => [-1, 0, 1].map((side) => side * innerMark(this.#limitG)),
          values: (_plot, splits) => splits.map((value) => `${value}`.replace('-', '\u2212')),
        },
      ],
    };
    const frame = document.createElement('div');
    frame.className = 'lane';
    frame.dataset.name = name;
    this.#host.append(frame);
    return new uPlot(options, [[], [], []], frame);
  }

  #marks(plot: uPlot, min: number, max: number): number[] {
    const width = plot.width - lanePadding.left - lanePadding.right;
    return this.#day ? clockMarks(this.#day, min, max, ((max - min) * markRoom) / Math.max(1, width)) : [];
  }

  #markLabels(marks: readonly number[]): string[] {
    const day = this.#day;
    if (!day) return [];
    const detail = marks.length > 1 && (marks[1] - marks[0]) % 60 !== 0 ? 'seconds' : 'minutes';
    return marks.map((mark) => clockTime(day, mark, detail));
  }
}

/** The largest whole g whose label stays clear of the next lane. */
function innerMark(limitG: number): number {
  return Math.max(1, Math.ceil(limitG) - 1);
}

function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}
