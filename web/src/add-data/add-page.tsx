import './add.css';
import { useCallback, useState } from 'react';
import { answerOf } from '../api/answer-of.ts';
import { api, type Schemas } from '../api/client.ts';
import { Problem } from '../parts/problem.tsx';
import { UndoBar } from '../parts/undo-bar.tsx';
import { useAction } from '../parts/use-action.ts';
import { usePerson } from '../person/person-context.tsx';
import { useEdit } from '../person/use-edit.ts';
import { useTexts } from '../settings/settings-context.tsx';
import { DropZone } from './drop-zone.tsx';
import { EarlierImports } from './earlier-imports.tsx';
import { FileCard } from './file-card.tsx';

interface Chosen {
  key: string;
  file: File;
}

/** Files in: each is read in this browser and shown, then kept or forgotten. */
export default function AddPage() {
  const { add } = useTexts();
  const { server, people, person } = usePerson();
  const [files, setFiles] = useState<readonly Chosen[]>([]);
  const [added, setAdded] = useState<{ name: string; imported: Schemas['Imported'] } | null>(null);
  const demo = useAction(() => answerOf(api.POST('/api/people/demo')));
  const edit = useEdit();
  const undo = useAction(async () => {
    const { name, imported } = added!;
    const recordingIds = imported.recordings.map(({ id }) => id);
    await edit({ kind: 'undo-import', id: imported.batchId, fileNames: name, recordingIds });
    setAdded(null);
  });
  const take = useCallback(
    (list: readonly File[]) =>
      setFiles((last) => [...list.map((file) => ({ key: crypto.randomUUID(), file })), ...last]),
    [],
  );
  const forget = (key: string) => setFiles((last) => last.filter((chosen) => chosen.key !== key));
  const keep = useCallback((name: string, imported: Schemas['Imported']) => setAdded({ name, imported }), []);
  return (
    <>
      <header className="page-head">
        <h1>{add.title}</h1>
        <p className="muted">{add.about}</p>
      </header>
      <DropZone onFiles={take} />
      {files.map(({ key, file }) => (
        <FileCard key={key} file={file} onForget={() => forget(key)} onAdded={keep} />
      ))}
      {files.length === 0 && (
        <section>
          <h2>{add.formatsTitle}</h2>
          <ul>
            {add.formats.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {server === 'open' && !people.some(({ demo: isDemo }) => isDemo) && (
            <p>
              {add.orDemo}{' '}
              <button
                type="button"
                className="button"
                aria-disabled={demo.isRunning}
                onClick={() => demo.run()}
              >
                {add.demo}
              </button>
            </p>
          )}
        </section>
      )}
      {server === 'open' && person && <EarlierImports personId={person.id} />}
      {(demo.problem ?? undo.problem) && <Problem problem={(demo.problem ?? undo.problem)!} />}
      <UndoBar
        message={added && add.wasAdded(added.name)}
        onUndo={() => undo.run()}
        onClose={() => setAdded(null)}
      />
    </>
  );
}
