import type { Analysis } from '@legwork/engine';
import { useMemo } from 'react';
import { DayRows } from '../bands/day-rows.tsx';
import { saveFile } from '../export/save-file.ts';
import { useFormat } from '../format/use-format.ts';
import { useSettings } from '../settings/settings-context.tsx';
import { daysOfAnalysis } from './days-of-analysis.ts';

/** What a recording says, before anybody decides to keep it. */
export function AnalysisPreview({ analysis }: { analysis: Analysis }) {
  const { settings, texts } = useSettings();
  const { add } = texts;
  const format = useFormat();
  const days = useMemo(() => daysOfAnalysis(analysis), [analysis]);
  const { recording } = analysis;
  const { device, placement, side, sampleRateHz, timezone, findings } = recording;
  const at = (iso: string) => format.dateTime(Date.parse(iso), timezone);
  const save = () =>
    saveFile(`${recording.file} analysis`, 'json', 'application/json', JSON.stringify(analysis, null, 2));
  return (
    <>
      <p>
        {add.isRecording(device ?? recording.format, add.placements[placement], side ? add.sides[side] : '')}{' '}
        {add.spans(at(recording.start), at(recording.end), timezone)}{' '}
        {sampleRateHz > 0 && add.rate(format.number(sampleRateHz))}
      </p>
      {placement !== 'thigh' && <p>{add.notThigh}</p>}
      <DayRows days={days} />
      {findings.length > 0 && (
        <details open={findings.some(({ severity }) => severity !== 'info')}>
          <summary>{add.findings(findings.length)}</summary>
          <ul className="findings" lang={settings.language === 'en' ? undefined : 'en'}>
            {findings.map(({ code, severity, message, count, first }) => (
              <li key={code} className={severity}>
                <p>
                  {message}
                  {count > 1 && ` (${count} ×)`}
                </p>
                <p className="small muted">
                  {first && `${first} · `}
                  {code}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p>
        <button type="button" className="button plain" onClick={save}>
          {add.saveJson}
        </button>
      </p>
    </>
  );
}
