import { activityStyles } from './activity-styles.ts';

/** A line in a lane: values at equal distances from the start of the picture to its end; `NaN` is a gap. */
export interface SignalLine {
  /** Named in the legend of its lane; empty for a line that needs no name. */
  name: string;
  values: ArrayLike<number>;
}

export interface SignalLane {
  name: string;
  /** What the lane reaches from and to. Values beyond are drawn at its edge. */
  low: number;
  high: number;
  /** `root`: drawn by the square root, so that small values show beside large ones. Default `linear`. */
  scale?: 'linear' | 'root';
  /** At most three: drawn solid, dashed and dotted. */
  lines: readonly SignalLine[];
  /** Values with a number at the left. */
  marks: readonly number[];
  /** Where a rule goes over from one label to another. */
  limits?: readonly { value: number; label: string }[];
}

/** A band of activities. */
export interface ActivityRow {
  name: string;
  bouts: readonly { fromS: number; toS: number; activity: keyof typeof activityStyles }[];
}

export interface SignalPicture {
  /** Width, px. */
  width: number;
  fromS: number;
  toS: number;
  lanes: readonly SignalLane[];
  rows?: readonly ActivityRow[];
  /** Times under the lanes. */
  times: readonly { second: number; label: string }[];
}

const left = 44;
const right = 8;
const titleHeight = 22;
const laneHeight = 76;
const laneGap = 12;
const rowHeight = 34;
const timeHeight = 24;
/** A letter of 14 px is at most about this wide on average, px. */
const letterWidth = 8.2;
const styles = ['a', 'b', 'c'];

/**
 * Draws signals above each other over the same time, each lane with its limits, and bands of activities below: what a
 * label was made from, and the label. Long signals are drawn as the range of each column of pixels.
 *
 * The picture has classes in place of colours: `signal-grid`, `signal-limit`, `signal-limit-text`,
 * `signal-line a|b|c`, `signal-text`, `signal-faint`, `signal-band` and `signal-on-band`. Its text is 14 px.
 *
 * @returns an SVG, hidden from assistive technology: say beside it what it shows
 * @example
 * signalLanes({ width: 640, fromS: 0, toS: 60, lanes: [lane], times: [{ second: 0, label: '09:00' }] });
 */
export function signalLanes({ width, fromS, toS, lanes, rows = [], times }: SignalPicture): string {
  const plotWidth = width - left - right;
  const x = (second: number) => left + (plotWidth * (second - fromS)) / (toS - fromS);
  let top = 0;
  let drawn = '';
  for (const lane of lanes) {
    drawn += drawLane(lane, top, width);
    top += titleHeight + laneHeight + laneGap;
  }
  for (const row of rows) {
    drawn += drawRow(row, top, x);
    top += titleHeight + rowHeight + laneGap;
  }
  for (const { second, label } of times) {
    const anchor = x(second) < left + 30 ? 'start' : x(second) > width - 30 ? 'end' : 'middle';
    drawn += text(x(second), top + 8, label, 'signal-faint', anchor);
  }
  const height = top + timeHeight - laneGap;
  return `<svg class="signal" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-size="14" aria-hidden="true" focusable="false">${drawn}</svg>`;
}

function drawLane(lane: SignalLane, top: number, width: number): string {
  const { low, high, lines, marks, limits = [] } = lane;
  const bend = lane.scale === 'root' ? Math.sqrt : (value: number) => value;
  const y = (value: number) => {
    const held = Math.max(low, Math.min(high, value));
    return top + titleHeight + laneHeight * (1 - (bend(held) - bend(low)) / (bend(high) - bend(low)));
  };
  let drawn = text(left, top + 15, lane.name, 'signal-text');
  drawn += legend(lines, top, width);
  for (const mark of marks) {
    drawn += `<path class="signal-grid" d="M${left} ${short(y(mark))}H${width - right}"/>`;
    drawn += text(left - 6, y(mark) + 5, String(mark).replace('-', '\u2212'), 'signal-faint', 'end');
  }
  for (const { value } of limits)
    drawn += `<path class="signal-limit" d="M${left} ${short(y(value))}H${width - right}"/>`;
  lines.forEach(({ values }, i) => {
    drawn += `<path class="signal-line ${styles[i]}" d="${linePath(values, width - left - right, y)}"/>`;
  });
  for (const { value, label } of limits)
    drawn += text(width - right - 2, y(value) - 4, label, 'signal-limit-text', 'end');
  return drawn;
}

function legend(lines: readonly SignalLine[], top: number, width: number): string {
  let end = width - right;
  let drawn = '';
  for (let i = lines.length - 1; i >= 0; i--) {
    const { name } = lines[i];
    if (name === '') continue;
    drawn += text(end, top + 15, name, 'signal-text', 'end');
    end -= letterWidth * name.length + 12;
    drawn += `<path class="signal-line ${styles[i]}" d="M${short(end - 18)} ${top + 11}h18"/>`;
    end -= 30;
  }
  return drawn;
}

/** A line through the values, or, where there are more than columns of pixels, their range in each column. */
function linePath(values: ArrayLike<number>, plotWidth: number, y: (value: number) => number): string {
  const columns = Math.min(values.length, Math.floor(plotWidth));
  let path = '';
  let isDrawing = false;
  for (let column = 0; column < columns; column++) {
    const from = Math.floor((column * values.length) / columns);
    const to = Math.max(from + 1, Math.floor(((column + 1) * values.length) / columns));
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (let i = from; i < to; i++) {
      if (values[i] < low) low = values[i];
      if (values[i] > high) high = values[i];
    }
    if (low > high) {
      isDrawing = false;
      continue;
    }
    path += `${isDrawing ? 'L' : 'M'}${short(left + ((column + 0.5) * plotWidth) / columns)} ${short(y(low))}`;
    if (high > low) path += `V${short(y(high))}`;
    isDrawing = true;
  }
  return path;
}

function drawRow({ name, bouts }: ActivityRow, top: number, x: (second: number) => number): string {
  const bottom = top + titleHeight + rowHeight;
  let drawn = text(left, top + 15, name, 'signal-text');
  for (const { fromS, toS, activity } of bouts) {
    const { colour, height, label } = activityStyles[activity];
    const [from, to] = [x(fromS), x(toS)];
    const size = rowHeight * height;
    drawn += `<rect class="signal-band" fill="${colour}" x="${short(from)}" y="${short(bottom - size)}" width="${short(to - from)}" height="${short(size)}"/>`;
    if (to - from > letterWidth * label.length)
      drawn += text((from + to) / 2, bottom - 6, label, 'signal-on-band', 'middle');
  }
  return drawn;
}

function text(
  x: number,
  y: number,
  words: string,
  className: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): string {
  return `<text class="${className}" text-anchor="${anchor}" x="${short(x)}" y="${short(y)}">${escaped(words)}</text>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
