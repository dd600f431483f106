export interface BarRow {
  name: string;
  /** The numbers in words, at the right. */
  shown: string;
  value: number;
  /** Between which values it lies. */
  range?: readonly [low: number, high: number];
  /** A further value with a mark, for example a peak. */
  tick?: number;
  colour?: string;
}

export interface BarListProps {
  rows: readonly BarRow[];
  /** What the whole width stands for. */
  most: number;
}

/** Amounts as bars from a common zero, each with its name and number. */
export function BarList({ rows, most }: BarListProps) {
  const at = (value: number) => `${Math.max(0, Math.min(100, (100 * value) / most))}%`;
  return (
    <ul className="bar-list">
      {rows.map(({ name, shown, value, range, tick, colour }) => (
        <li key={name}>
          <div className="bar-head">
            <span>{name}</span>
            <span>{shown}</span>
          </div>
          <svg height={10} aria-hidden="true">
            <rect className="bar-ground" width="100%" height={10} />
            <rect
              className="bar-value"
              width={at(value)}
              y={1}
              height={8}
              {...(colour && { style: { fill: colour } })}
            />
            {range && (
              <rect
                className="bar-range"
                x={at(range[0])}
                width={`${(100 * (Math.min(range[1], most) - range[0])) / most}%`}
                y={1}
                height={8}
              />
            )}
            {tick !== undefined && <line className="bar-tick" x1={at(tick)} x2={at(tick)} y1={0} y2={10} />}
          </svg>
        </li>
      ))}
    </ul>
  );
}
