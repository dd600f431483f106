import { useEffect, useState } from 'react';
import type { Schemas } from '../api/client.ts';
import { useFormat } from '../format/use-format.ts';
import { Problem } from '../parts/problem.tsx';
import { Progress } from '../parts/progress.tsx';
import { usePerson } from '../person/person-context.tsx';
import { useTexts } from '../settings/settings-context.tsx';
import { AnalysisPreview } from './analysis-preview.tsx';
import { type FirstRows, firstRows } from './first-rows.ts';
import { KeepForm } from './keep-form.tsx';
import { ReadingForm } from './reading-form.tsx';
import { useAnalysis } from './use-analysis.ts';
import { withoutFlags } from './without-flags.ts';

export interface FileCardProps {
  file: File;
  onForget(): void;
  /** It was imported, with the batch that undoes it. */
  onAdded(fileName: string, imported: Schemas['Imported']): void;
}

/** One file: what it is, how it is read, and whether to keep it. */
export function FileCard({ file, onForget, onAdded }: FileCardProps) {
  const { add } = useTexts();
  const format = useFormat();
  const { server } = usePerson();
  const [options, setOptions] = useState<Schemas['ReadingOptions']>({
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  const { reading, cancel } = useAnalysis(file, options);
  const [table, setTable] = useState<FirstRows | null>(null);
  useEffect(() => {
    firstRows(file).then(setTable, () => setTable(null));
  }, [file]);
  const isZip = /\.zip$/i.test(file.name);
  return (
    <article className="file-card">
      <h2>
        {file.name} <span className="muted small">{format.bytes(file.size)}</span>
      </h2>
      {reading.state === 'waiting' && <p className="muted">{add.waiting}</p>}
      {reading.state === 'cancelled' && <p className="muted">{add.cancelled}</p>}
      {reading.state === 'reading' && (
        <Progress
          label={add.reading}
          done={reading.bytes}
          total={reading.size}
          beganMs={reading.beganMs}
          onCancel={cancel}
        />
      )}
      {reading.state === 'refused' && (
        <Problem
          problem={{
            ...reading.problem,
            hint: reading.problem.hint && withoutFlags(reading.problem.hint, add),
          }}
        />
      )}
      {reading.state === 'ready' && <AnalysisPreview analysis={reading.analysis} />}
      {(reading.state === 'ready' || (reading.state === 'refused' && isZip)) &&
        (server === 'open' ? (
          <KeepForm file={file} options={options} isExport={reading.state === 'refused'} onAdded={onAdded} />
        ) : (
          <p>{add.notKept}</p>
        ))}
      {(reading.state === 'ready' || reading.state === 'refused' || reading.state === 'cancelled') && (
        <>
          <ReadingForm
            options={options}
            isOpen={reading.state === 'refused'}
            table={table}
            onChange={setOptions}
          />
          <button type="button" className="button" onClick={onForget}>
            {add.forget}
          </button>
        </>
      )}
    </article>
  );
}
