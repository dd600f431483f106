import { useCallback, useState } from 'react';
import { answerOf } from '../api/answer-of.ts';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useFormat } from '../format/use-format.ts';
import type { Edit } from '../outbox/edit.ts';
import { takenOutOfTrash } from '../outbox/taken-out-of-trash.ts';
import { trashedRecordings } from '../outbox/trashed-recordings.ts';
import { useMadeEdits } from '../outbox/use-made-edits.ts';
import { Problem } from '../parts/problem.tsx';
import { TextField } from '../parts/text-field.tsx';
import { UndoBar } from '../parts/undo-bar.tsx';
import { useAction } from '../parts/use-action.ts';
import { usePerson } from '../person/person-context.tsx';
import { useEdit } from '../person/use-edit.ts';
import { PersonForm } from './person-form.tsx';
import { useTexts } from './settings-context.tsx';

interface Done {
  message: string;
  undo(): Promise<unknown>;
}

/** People, recordings, trash and backups: where the data are and how they go. */
export function StoreSections({ isPersonWanted }: { isPersonWanted: boolean }) {
  const { people, person } = usePerson();
  const texts = useTexts();
  const words = texts.settings;
  const format = useFormat();
  const [done, setDone] = useState<Done | null>(null);
  const { data: store } = useAnswer(
    useCallback((signal: AbortSignal) => answerOf(api.GET('/api/store', { signal })), []),
    { on: ['recordings', 'people', 'backups', 'labels'] },
  );
  const { data: inTrash, askedMs: trashMs } = useAnswer(
    useCallback((signal: AbortSignal) => answerOf(api.GET('/api/trash', { signal })), []),
    { on: ['recordings', 'people'] },
  );
  const { data: backups } = useAnswer(
    useCallback((signal: AbortSignal) => answerOf(api.GET('/api/backups', { signal })), []),
    { on: ['backups'] },
  );
  const personId = person?.id ?? null;
  const askRecordings = useCallback(
    (signal: AbortSignal) =>
      answerOf(api.GET('/api/people/{id}/recordings', { params: { path: { id: personId! } }, signal })),
    [personId],
  );
  const { data: known, askedMs } = useAnswer(personId === null ? null : askRecordings, {
    on: ['recordings'],
  });
  const trashed = trashedRecordings(useMadeEdits(askedMs));
  const recordings = known?.filter(({ id }) => !trashed.has(id));
  const takenOut = takenOutOfTrash(useMadeEdits(trashMs));
  const trash = inTrash?.filter(({ id }) => !takenOut.has(id));
  const { run, problem } = useAction(async (action: () => Promise<Done | null>) => setDone(await action()));
  const edits = useAction(async (action: () => Promise<Done | null>) => setDone(await action()), {
    waits: true,
  });
  /** For what has no way back, or is one. */
  const just = (action: () => Promise<unknown>) => () =>
    run(async () => {
      await action();
      return null;
    });
  const byId = (id: string) => ({ params: { path: { id } } });
  const when = (ms: number) => format.dateTime(ms, Intl.DateTimeFormat().resolvedOptions().timeZone);

  const edit = useEdit();
  /** Does an edit, and offers the one that takes it back. */
  const remove = (name: string, away: Edit, back: Edit) =>
    edits.run(async () => {
      const how = await edit(away);
      const message = words.inTrash(name);
      return {
        message: how === 'done' ? message : `${message} ${texts.outbox.keptHere}`,
        undo: () => edit(back),
      };
    });
  const takeOut = (back: Edit) =>
    edits.run(async () => {
      await edit(back);
      return null;
    });
  const removePerson = (id: string, name: string) =>
    remove(name, { kind: 'trash-person', id, name }, { kind: 'restore-person', id, name });
  const removeRecording = (id: string, fileName: string) =>
    remove(fileName, { kind: 'trash-recording', id, fileName }, { kind: 'restore-recording', id, fileName });

  return (
    <>
      {(edits.problem ?? problem) && <Problem problem={(edits.problem ?? problem)!} />}
      <section>
        <h2>{words.people}</h2>
        {people.length === 0 && <p>{words.nobody}</p>}
        <ul className="plain-list">
          {people.map(({ id, name, demo, recordings: count }) => (
            <li key={id}>
              <span>
                {name} <span className="muted small">{words.recordingsOf(count)}</span>{' '}
                {demo && <span className="tag">{words.simulated}</span>}
              </span>
              <button
                type="button"
                className="button plain"
                aria-label={words.remove(name)}
                onClick={() => removePerson(id, name)}
              >
                {words.toTrash}
              </button>
            </li>
          ))}
        </ul>
        {person && <PersonForm key={person.id} person={person} isWanted={isPersonWanted} />}
      </section>
      {person && recordings && recordings.length > 0 && (
        <section>
          <h2>{words.recordings(person.name)}</h2>
          <ul className="plain-list">
            {recordings.map(({ id, fileName, bytes, startMs, state, timezone }) => (
              <li key={id}>
                <span>
                  {fileName}{' '}
                  <span className="muted small">
                    {format.bytes(bytes)}
                    {startMs !== null && `, ${format.dateTime(startMs, timezone ?? 'UTC')}`}
                    {state !== 'ready' && `, ${words.states[state]}`}
                  </span>
                </span>
                <a className="button plain" href={`/api/recordings/${id}/report`} download>
                  {words.report}
                </a>
                <a className="button plain" href={`/api/recordings/${id}/file`} download>
                  {words.original}
                </a>
                <button
                  type="button"
                  className="button plain"
                  aria-label={words.remove(fileName)}
                  onClick={() => removeRecording(id, fileName)}
                >
                  {words.toTrash}
                </button>
              </li>
            ))}
          </ul>
          <p className="small muted">{words.reportIs}</p>
        </section>
      )}
      {store && (
        <section>
          <h2>{words.whereTitle}</h2>
          <dl className="facts">
            <dt>{words.folder}</dt>
            <dd>{store.folder}</dd>
            <dt>{words.originals}</dt>
            <dd>{format.bytes(store.bytes.originals)}</dd>
            <dt>{words.database}</dt>
            <dd>{format.bytes(store.bytes.database)}</dd>
            <dt>{words.derived}</dt>
            <dd>{format.bytes(store.bytes.derived)}</dd>
            <dt>{words.backupsSize}</dt>
            <dd>{format.bytes(store.bytes.backups)}</dd>
            <dt>{words.free}</dt>
            <dd>{format.bytes(store.bytes.free)}</dd>
          </dl>
          <p className="row">
            <a className="button" href="/api/export" download>
              {words.exportAll}
            </a>
            <a className="button" href="/api/bug-bundle" download>
              {words.bugBundle}
            </a>
          </p>
          <p className="small muted">{words.exportIs}</p>
          {store.outdated > 0 && (
            <p>
              {words.outdated(store.outdated)}{' '}
              <button
                type="button"
                className="button"
                onClick={just(() => answerOf(api.POST('/api/recompute')))}
              >
                {words.recompute}
              </button>
            </p>
          )}
        </section>
      )}
      {trash && store && (
        <section>
          <h2>{words.trash}</h2>
          {trash.length === 0 && <p>{words.trashEmpty(store.trashDays)}</p>}
          <ul className="plain-list">
            {trash.map(({ kind, id, name, personName, erasedMs }) => (
              <li key={id}>
                <span>
                  {name}
                  {kind === 'recording' && ` (${personName})`}{' '}
                  <span className="muted small">{words.goesOn(when(erasedMs))}</span>
                </span>
                <button
                  type="button"
                  className="button plain"
                  onClick={() =>
                    takeOut(
                      kind === 'person'
                        ? { kind: 'restore-person', id, name }
                        : { kind: 'restore-recording', id, fileName: name },
                    )
                  }
                >
                  {words.takeOut}
                </button>
                {kind === 'person' ? (
                  <ErasePerson id={id} name={name} />
                ) : (
                  <button
                    type="button"
                    className="button plain"
                    onClick={just(() => answerOf(api.DELETE('/api/trash/recordings/{id}', byId(id))))}
                  >
                    {words.eraseNow}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {backups && (
        <section>
          <h2>{words.backups}</h2>
          <p>{words.backupsAre}</p>
          <ul className="plain-list">
            {backups.map(({ name, createdMs, bytes }) => (
              <li key={name}>
                <span>
                  {when(createdMs)} <span className="muted small">{format.bytes(bytes)}</span>
                </span>
                <button
                  type="button"
                  className="button plain"
                  onClick={() =>
                    run(async () => {
                      const before = await answerOf(
                        api.POST('/api/backups/{name}/restore', { params: { path: { name } } }),
                      );
                      return {
                        message: words.wentBackTo(when(createdMs)),
                        undo: () =>
                          answerOf(
                            api.POST('/api/backups/{name}/restore', {
                              params: { path: { name: before.name } },
                            }),
                          ),
                      };
                    })
                  }
                >
                  {words.goBackTo}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" className="button" onClick={just(() => answerOf(api.POST('/api/backups')))}>
            {words.backUpNow}
          </button>
        </section>
      )}
      <UndoBar
        message={done?.message ?? null}
        onUndo={just(() => done!.undo())}
        onClose={() => setDone(null)}
      />
    </>
  );
}

/** Erasing a person can't be undone: the name has to be typed. */
function ErasePerson({ id, name }: { id: string; name: string }) {
  const texts = useTexts();
  const words = texts.settings;
  const [typed, setTyped] = useState('');
  const { run, problem } = useAction(() =>
    answerOf(api.POST('/api/people/{id}/erase', { params: { path: { id } }, body: { name: typed } })),
  );
  return (
    <details>
      <summary>{words.eraseNow}</summary>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          run();
        }}
      >
        <TextField label={words.typeName(name)} value={typed} onChange={setTyped} />
        <button type="submit" className="button" disabled={typed !== name}>
          {words.eraseForGood}
        </button>
      </form>
      {problem && <Problem problem={problem} />}
    </details>
  );
}
