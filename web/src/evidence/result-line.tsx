import type { EvidenceResult, EvidenceRow } from '@legwork/engine';
import { useFormat } from '../format/use-format.ts';
import { useSettings } from '../settings/settings-context.tsx';
import { ResultPicture } from './result-picture.tsx';

export interface ResultLineProps {
  result: EvidenceResult;
  /** Whether the study was known when the model was made. */
  role: EvidenceRow['role'];
}

/** What the model says of a published number, and whether it holds. */
export function ResultLine({ result, role }: ResultLineProps) {
  const { settings, texts } = useSettings();
  const { results } = texts.evidence;
  const format = useFormat();
  const { published, model, verdict, reason, unit } = result;
  const digits = unit === '%' ? 1 : 2;
  const amount = (value: number) => `${value > 0 ? '+' : ''}${format.number(value, digits)}`;
  const how =
    result.role === 'fitted'
      ? results.fitted
      : verdict === null
        ? results.neither
        : results.compared[role ?? 'unseen'];
  const says = () => {
    if (!published || !model) return '';
    const { median, band } = model;
    const middle = `${amount(median)}\u00A0${results.units[unit]}`;
    const told = band ? results.withBand(middle, amount(band.p10), amount(band.p90)) : middle;
    const wanted =
      result.role === 'direction'
        ? results.directions[published.from < 0 ? 'less' : published.from > 0 ? 'more' : 'same']
        : `${published.from === published.to ? amount(published.from) : results.range(amount(published.from), amount(published.to))}\u00A0${results.units[unit]}`;
    return ` ${results.says(told, wanted)}`;
  };
  return (
    <div className="result">
      <p>
        {verdict && <strong className={`verdict ${verdict}`}>{results.verdicts[verdict]}</strong>} {how}
        {says()}
        {reason && (
          <>
            {' '}
            <span className="muted" lang={settings.language === 'en' ? undefined : 'en'}>
              ({reason})
            </span>
          </>
        )}
      </p>
      <ResultPicture {...result} />
    </div>
  );
}
