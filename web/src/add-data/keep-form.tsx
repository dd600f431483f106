import { useEffect, useRef, useState } from 'react';
import type { Schemas } from '../api/client.ts';
import { onServerEvent } from '../api/server-events.ts';
import { routeHref } from '../app/route.ts';
import { useFormat } from '../format/use-format.ts';
import { outbox } from '../outbox/the-outbox.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Problem } from '../parts/problem.tsx';
import { Progress } from '../parts/progress.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useAction } from '../parts/use-action.ts';
import { usePerson } from '../person/person-context.tsx';
import { useEdit } from '../person/use-edit.ts';
import { useTexts } from '../settings/settings-context.tsx';
import { sendFile } from './send-file.ts';

export interface KeepFormProps {
  file: File;
  options: Schemas['ReadingOptions'];
  /** A zip that is no recording: it may be an export of this app. */
  isExport: boolean;
  onAdded(fileName: string, imported: Schemas['Imported']): void;
}

const newPerson = 'new';

/** Whose recording it is, and the button that keeps it: sent to the program on this machine, and nowhere else. */
export function KeepForm({ file, options, isExport, onAdded }: KeepFormProps) {
  const { add, states } = useTexts();
  const format = useFormat();
  const { people, newcomers, person, choose } = usePerson();
  const edit = useEdit();
  const [whose, setWhose] = useState(person?.id ?? newPerson);
  const [name, setName] = useState('');
  const [sent, setSent] = useState<{ bytes: number; beganMs: number } | null>(null);
  const [imported, setImported] = useState<Schemas['Imported'] | null>(null);
  const [analysed, setAnalysed] = useState(0);
  const controller = useRef<AbortController | null>(null);

  useEffect(() => () => controller.current?.abort(), []);
  useEffect(() => {
    if (imported === null) return;
    const own = new Set(imported.recordings.map(({ id }) => id));
    return onServerEvent('analysis', ({ recordingId, state, done }) => {
      if (own.has(recordingId)) setAnalysed(state === 'ready' ? 1 : done);
    });
  }, [imported]);

  const { run, problem, isRunning } = useAction(async (again: boolean) => {
    const own = new AbortController();
    controller.current = own;
    try {
      const beganMs = performance.now();
      setSent({ bytes: 0, beganMs });
      const personId = whose === newPerson ? crypto.randomUUID() : whose;
      if (whose === newPerson) {
        await edit({ kind: 'add-person', id: personId, name: name.trim() || add.unnamed });
        // Once more is for the same person.
        setWhose(personId);
      }
      // The person of the file may still be on the way.
      await outbox.send();
      const result = await sendFile(file, {
        personId,
        options,
        again,
        signal: own.signal,
        onProgress: (bytes) => setSent({ bytes, beganMs }),
      });
      choose(personId);
      setImported(result);
      onAdded(file.name, result);
    } catch (error) {
      if (!own.signal.aborted) throw error;
    } finally {
      setSent(null);
    }
  });

  if (imported)
    return (
      <p>
        {analysed < 1 && analysed > 0 ? add.analysing(format.percent(analysed)) : add.kept}{' '}
        <a href={routeHref('timeline')}>{add.toTimeline}</a>
      </p>
    );
  if (sent)
    return (
      <Progress
        label={add.sending}
        done={sent.bytes}
        total={file.size}
        beganMs={sent.beganMs}
        onCancel={() => controller.current?.abort()}
      />
    );
  return (
    <>
      {problem && (
        <Problem
          problem={problem}
          actions={
            problem.code === 'same-file' && (
              <button type="button" className="button" onClick={() => run(true)}>
                {add.keepAgain}
              </button>
            )
          }
        />
      )}
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          run(false);
        }}
      >
        <ChoiceField
          label={add.whose}
          value={whose}
          options={[
            ...[...people, ...newcomers].map((one) => [one.id, one.name] as const),
            [newPerson, add.somebodyNew] as const,
          ]}
          onChange={setWhose}
        />
        {whose === newPerson && <TextField label={add.name} value={name} onChange={setName} />}
        <button type="submit" className="button main" aria-disabled={isRunning} style={{ alignSelf: 'end' }}>
          {isExport ? add.keepExport : add.keep}
        </button>
        <span className="unseen" role="status">
          {isRunning && states.loading}
        </span>
      </form>
    </>
  );
}
