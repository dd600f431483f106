import { useFormat } from '../format/use-format.ts';

const radius = 42;

export interface LoadRingProps {
  /** Leg load, as a share of an ordinary day. */
  share: number;
  /** Which share a full turn stands for. */
  full: number;
}

/** How much load the legs had, and how far that is of a full turn. */
export function LoadRing({ share, full }: LoadRingProps) {
  const format = useFormat();
  const turn = 2 * Math.PI * radius;
  return (
    <svg className="ring" width={104} height={104} viewBox="0 0 104 104" aria-hidden="true">
      <circle cx={52} cy={52} r={radius} />
      <circle
        className="ring-value"
        cx={52}
        cy={52}
        r={radius}
        strokeDasharray={`${turn * Math.min(1, share / full)} ${turn}`}
        transform="rotate(-90 52 52)"
      />
      <text x={52} y={59}>
        {format.number(share, 1)}
      </text>
    </svg>
  );
}
