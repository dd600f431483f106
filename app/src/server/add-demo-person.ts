import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from '../store/files/paths.ts';
import { addPerson } from '../store/people/add-person.ts';
import type { Person } from '../store/people/person.ts';
import type { Recording } from '../store/recordings/recording.ts';
import { importUpload } from '../store/uploads/import-upload.ts';
import { startUpload } from '../store/uploads/start-upload.ts';
import type { ServerContext } from './server-context.ts';

const seed = 1;
/** Of the simulated body; the mean adult of the model of bodies. */
const body = { sex: 'male', massKg: 75, heightM: 1.75 } as const;
/** About what the file of the week will have. */
const expectedBytes = 70_000_000;

/**
 * Adds a person to play with. The week of the person is simulated and imported after that, as any recording is.
 *
 * @returns the person at once, and what resolves when the recording is there
 */
export async function addDemoPerson({
  store,
  uploads,
  queue,
  thread,
  events,
  changed,
}: ServerContext): Promise<{ person: Person; imported: Promise<Recording> }> {
  const person = await addPerson(store, { name: 'Demo', demo: true, timezone: 'UTC', ...body });
  changed('people', person.id);
  const importWeek = async () => {
    const id = randomUUID();
    const path = join(store.folder, paths.upload(id));
    // Known as an upload only once it is whole: what a process leaves that ends before is swept away.
    await thread.run(
      'simulate',
      { path, seed },
      {
        onProgress: (done) =>
          events.send({
            event: 'upload',
            data: { id, offset: Math.round(done * expectedBytes), bytes: expectedBytes },
          }),
      },
    );
    await thread.rest();
    const { size } = await stat(path);
    await startUpload(store, { id, personId: person.id, fileName: 'demo-week.cwa', bytes: size });
    const recording = await importUpload(store, uploads, id, { options: { side: 'right' } });
    changed('recordings', person.id);
    queue.wake();
    return recording;
  };
  return { person, imported: importWeek() };
}
