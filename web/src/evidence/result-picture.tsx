import type { EvidenceResult } from '@legwork/engine';

/** A tenth of a percent must not look like much: at least so many percent from end to end, a choice. */
const leastSpan = 20;
/** Free at both sides of the outermost mark, share of the width: a choice. */
const margin = 0.06;
const triangle = { less: 'M-9 0L-1 -5V5Z', same: 'M0 -5L5 0L0 5L-5 0Z', more: 'M9 0L1 -5V5Z' } as const;

/** What the model says as a bar with its middle, what is published as a dot, or as a triangle to its side; no change as a line. */
export function ResultPicture({ role, published, model }: EvidenceResult) {
  if (published === null || model === null) return null;
  const isDirection = role === 'direction';
  const band = model.band ?? { p10: model.median, p90: model.median };
  const points = isDirection ? [] : [...new Set([published.from, published.to])];
  const all = [0, band.p10, band.p90, ...points];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const span = Math.max(leastSpan, high - low);
  const start = (low + high - span) / 2;
  const percent = (value: number) => `${(100 * value).toFixed(1)}%`;
  const at = (value: number) => percent(margin + ((1 - 2 * margin) * (value - start)) / span);
  return (
    <svg className="result-picture" height={24} aria-hidden="true">
      <line className="result-zero" x1={at(0)} x2={at(0)} y1={0} y2={24} />
      {model.band && (
        <rect
          className="result-band"
          x={at(band.p10)}
          width={percent(((1 - 2 * margin) * (band.p90 - band.p10)) / span)}
          y={6}
          height={12}
        />
      )}
      <line className="result-middle" x1={at(model.median)} x2={at(model.median)} y1={4} y2={20} />
      {points.length === 2 && (
        <line className="result-range" x1={at(published.from)} x2={at(published.to)} y1={12} y2={12} />
      )}
      {points.map((value) => (
        <circle key={value} className="result-published" cx={at(value)} cy={12} r={5} />
      ))}
      {isDirection && (
        <svg x={at(0)} y={12} overflow="visible" aria-hidden="true">
          <path
            className="result-published"
            d={triangle[published.from < 0 ? 'less' : published.from > 0 ? 'more' : 'same']}
          />
        </svg>
      )}
    </svg>
  );
}
