/** A published value on a fan chart. */
export interface FanPoint {
  label: string;
  day: number;
  value: number;
  /** Whether the curve was fitted to it: drawn full. Others are drawn hollow. */
  fitted: boolean;
}

/** A course over days with its band. */
export interface FanPicture {
  /** Width, px. */
  width: number;
  unit: string;
  /** By day, from day 0 on. */
  median: readonly number[];
  low: readonly number[];
  high: readonly number[];
  points: readonly FanPoint[];
  /** Stretches of days, named above the chart. */
  phases: readonly { fromDay: number; toDay: number; label: string }[];
  /** What the picture shows, for those who do not see it. */
  title: string;
}

const left = 46;
const right = 54;
const top = 26;
const plotHeight = 170;
const bottom = 34;
/** A letter of 14 px is at most about this wide on average, px. */
const letterWidth = 7.6;
const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000];
const daySteps = [1, 2, 5, 7, 14, 30, 60, 90, 180, 365, 730];

/**
 * Draws a simulated course: the middle as a line, the band behind it, a line at no change, the phases of life, and published
 * values of a like life, full where the course was fitted to them and hollow where it was not.
 *
 * The picture has classes in place of colours: `fan-grid`, `fan-zero`, `fan-phase`, `fan-band`, `fan-line`, `fan-fitted`,
 * `fan-compared`, `fan-text` and `fan-faint`. Its text is 14 px. One picture is as wide as the width that is asked for.
 *
 * @returns an SVG with a title
 * @example
 * fanChart({ width: 560, unit: '%', median: [0, -1], low: [0, -2], high: [0, 0], points: [], phases: [], title: 'Calf' });
 */
export function fanChart({ width, unit, median, low, high, points, phases, title }: FanPicture): string {
  const days = median.length - 1;
  const shown = [...low, ...high, ...points.map(({ value }) => value), 0];
  const [least, most] = [Math.min(...shown), Math.max(...shown)];
  const step = steps.find((size) => (most - least) / size <= 5) ?? steps.at(-1)!;
  const floor = Math.min(-step, Math.floor(least / step) * step);
  const ceiling = Math.max(0, Math.ceil(most / step) * step);
  const x = (day: number): number => round(left + ((width - left - right) * day) / Math.max(1, days));
  const y = (value: number): number => round(top + (plotHeight * (ceiling - value)) / (ceiling - floor));
  let drawn = `<title>${escaped(title)}</title>`;
  for (const [i, { fromDay, toDay, label }] of phases.entries()) {
    const [from, to] = [x(fromDay), x(toDay)];
    if (i % 2 === 0)
      drawn += `<rect class="fan-phase" x="${from}" y="${top}" width="${round(to - from)}" height="${plotHeight}"/>`;
    if (label.length * letterWidth <= to - from)
      drawn += text((from + to) / 2, top - 8, label, 'fan-faint', 'middle');
  }
  for (let value = floor; value <= ceiling + 1e-9; value += step) {
    drawn += `<path class="${value === 0 ? 'fan-zero' : 'fan-grid'}" d="M${left} ${y(value)}H${width - right}"/>`;
    drawn += text(
      left - 6,
      y(value) + 5,
      `${value > 0 ? '+' : ''}${value}`.replace('-', '\u2212'),
      'fan-faint',
      'end',
    );
  }
  const dayStep = daySteps.find((size) => days / size <= 7) ?? daySteps.at(-1)!;
  for (let day = 0; day <= days; day += dayStep)
    drawn += text(x(day), top + plotHeight + 20, day === 0 ? 'day 0' : String(day), 'fan-faint', 'middle');
  const forth = high.map((value, day) => `${x(day)} ${y(value)}`).join('L');
  const back = low
    .map((value, day) => `${x(day)} ${y(value)}`)
    .reverse()
    .join('L');
  drawn += `<path class="fan-band" d="M${forth}L${back}Z"/>`;
  drawn += `<path class="fan-line" d="M${median.map((value, day) => `${x(day)} ${y(value)}`).join('L')}"/>`;
  for (const { label, day, value, fitted } of points)
    drawn += `<circle class="${fitted ? 'fan-fitted' : 'fan-compared'}" cx="${x(day)}" cy="${y(value)}" r="4"><title>${escaped(`${label}, day ${day}: ${value}`)}</title></circle>`;
  const last = median.at(-1)!;
  const whole = Math.round(last);
  const end = `${whole > 0 ? '+' : whole < 0 ? '\u2212' : ''}${Math.abs(whole)}`;
  drawn += text(width - right + 6, y(last) + 5, `${end} ${unit}`, 'fan-text', 'start');
  const height = top + plotHeight + bottom;
  return `<svg class="fan" xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}">${drawn}</svg>`;
}

function text(
  x: number,
  y: number,
  content: string,
  style: string,
  anchor: 'start' | 'middle' | 'end',
): string {
  return `<text class="${style}" x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${escaped(content)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(content: string): string {
  return content
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
