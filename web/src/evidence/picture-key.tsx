import { useTexts } from '../settings/settings-context.tsx';

/** What the marks of the small pictures mean; who does not see them reads the same in sentences. */
export function PictureKey() {
  const { key } = useTexts().evidence;
  return (
    <ul className="picture-key" aria-hidden="true">
      <li>
        <svg width={28} height={16} aria-hidden="true">
          <rect className="result-band" x={1} width={26} y={3} height={10} />
          <line className="result-middle" x1={14} x2={14} y1={1} y2={15} />
        </svg>
        {key.band}
      </li>
      <li>
        <svg width={14} height={16} aria-hidden="true">
          <circle className="result-published" cx={7} cy={8} r={5} />
        </svg>
        {key.published}
      </li>
      <li>
        <svg width={14} height={16} aria-hidden="true">
          <path className="result-published" d="M3 8L12 3V13Z" />
        </svg>
        {key.direction}
      </li>
      <li>
        <svg width={8} height={16} aria-hidden="true">
          <line className="result-zero" x1={4} x2={4} y1={0} y2={16} />
        </svg>
        {key.zero}
      </li>
    </ul>
  );
}
