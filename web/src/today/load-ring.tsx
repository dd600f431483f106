import { useFormat } from '../format/use-format.ts';

const radius = 42;

/** How much of an ordinary day's load the legs had; a full turn is an ordinary day. */
export function LoadRing({ share }: { share: number }) {
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
        strokeDasharray={`${turn * Math.min(1, share)} ${turn}`}
        transform="rotate(-90 52 52)"
      />
      <text x={52} y={59}>
        {format.number(share, 1)}
      </text>
    </svg>
  );
}
