import type { PointerEvent } from 'react';
import { useFormat } from '../format/use-format.ts';
import { evenMarks } from './even-marks.ts';
import { spreadLabels } from './spread-labels.ts';
import { useWidth } from './use-width.ts';

export interface Line {
  name: string;
  /** At even distances from the start to the end. */
  values: readonly number[];
}

export interface LineChartProps {
  /** At most three: solid, dashed, dotted. */
  lines: readonly Line[];
  /** What the horizontal axis ends at; it starts at 0. */
  durationS: number;
  unit: string;
  /** Ends of the vertical axis; it always holds zero. */
  low: number;
  high: number;
  /** Where the reader is, a share of the way; every line is marked there. */
  at?: number;
  onPoint?: (share: number) => void;
}

const height = 168;
const top = 22;
const bottom = 22;
const left = 40;
/** Room for a name and, while a moment is looked at, its value. */
const right = 104;
const styles = ['a', 'b', 'c'];

/** Lines over the time of one repetition, each named at its end. */
export function LineChart({ lines, durationS, unit, low, high, at, onPoint }: LineChartProps) {
  const [place, width] = useWidth<HTMLDivElement>();
  const format = useFormat();
  const plot = Math.max(1, width - left - right);
  const x = (share: number) => left + share * plot;
  const y = (value: number) => top + (height - top - bottom) * (1 - (value - low) / (high - low));
  const marks = evenMarks(low, high, 4);
  const digits = Math.max(0, ...marks.map((mark) => (String(mark).split('.')[1] ?? '').length));
  const times = evenMarks(0, durationS, Math.max(2, Math.min(5, plot / 60)));
  const names = spreadLabels(
    lines.map(({ values }) => y(values.at(-1) ?? 0)),
    16,
    top + 4,
    height - bottom,
  );
  const point = (event: PointerEvent<SVGSVGElement>) => {
    if (event.type === 'pointermove' && event.pointerType !== 'mouse' && event.buttons === 0) return;
    const share = (event.clientX - event.currentTarget.getBoundingClientRect().left - left) / plot;
    onPoint?.(Math.max(0, Math.min(1, share)));
  };
  return (
    <div ref={place} style={{ minHeight: height }}>
      {width > 0 && (
        <svg width={width} height={height} onPointerMove={point} onPointerDown={point} aria-hidden="true">
          <text className="faint" x={0} y={13}>
            {unit}
          </text>
          {marks.map((mark) => (
            <g key={mark}>
              <path
                className={mark === 0 ? 'chart-zero' : 'chart-grid'}
                d={`M${left} ${y(mark)}H${x(1)}`}
                fill="none"
              />
              <text className="faint" x={left - 6} y={y(mark) + 5} textAnchor="end">
                {format.number(mark, digits)}
              </text>
            </g>
          ))}
          {times.map((second) => (
            <text
              key={second}
              className="faint"
              x={x(second / durationS)}
              y={height - 4}
              textAnchor={second === 0 ? 'start' : 'middle'}
            >
              {second === 0 ? '0 s' : format.number(second, Number.isInteger(second) ? 0 : 1)}
            </text>
          ))}
          {lines.map(({ name, values }, index) => (
            <g key={name}>
              <path className={`chart-line ${styles[index]}`} d={linePath(values, x, y)} />
              <text x={x(1) + 6} y={names[index]! + 4}>
                {name}
                {at !== undefined && ` ${format.number(valueAt(values, at), 2)}`}
              </text>
            </g>
          ))}
          {at !== undefined && (
            <g>
              <path className="chart-cursor" d={`M${x(at)} ${top}V${height - bottom}`} />
              {lines.map(({ name, values }) => (
                <circle key={name} className="chart-dot" cx={x(at)} cy={y(valueAt(values, at))} r={3.5} />
              ))}
            </g>
          )}
        </svg>
      )}
    </div>
  );
}

function valueAt(values: readonly number[], share: number): number {
  return values[Math.round(share * (values.length - 1))] ?? 0;
}

function linePath(
  values: readonly number[],
  x: (share: number) => number,
  y: (value: number) => number,
): string {
  const last = Math.max(1, values.length - 1);
  return values
    .map((value, i) => `${i === 0 ? 'M' : 'L'}${x(i / last).toFixed(1)} ${y(value).toFixed(1)}`)
    .join('');
}
