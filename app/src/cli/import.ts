import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { InputError } from '@legwork/engine';
import type { Command, CommandLine, ExitCode, Terminal } from './command.ts';
import { dataFlags, dataPlace } from './data-flags.ts';
import { type FileSource, openFileSource } from './file-source.ts';
import { readingFlags, readingOptions } from './reading-flags.ts';

/** `legwork import`: an export back in, or recordings for a person. */
export const importCommand: Command = {
  name: 'import',
  operands: 'FILE...',
  summary: 'add exported data, or recordings of a person, to the app',
  details: `Adds what legwork export wrote; what is there already stays as it is. Other files are recordings: --person says
whose, and they are analysed when the app runs next. --backup puts a backup of the folder backups in the place of what is
there. The app must not be running on the same data.`,
  flags: [
    {
      name: 'person',
      value: 'NAME',
      help: 'whose recordings these are; the person is added if there is nobody of the name',
    },
    { name: 'backup', help: 'FILE is a backup: go back to it' },
    ...readingFlags.filter(({ name }) => name !== 'height'),
    ...dataFlags,
  ],
  run: runImport,
};

async function runImport(line: CommandLine, terminal: Terminal): Promise<ExitCode> {
  const { operands, flags } = line;
  if (operands.length === 0)
    throw new InputError('no-file', 'no file given', 'legwork import', 'name an export or recordings');
  // Files that are not there are told before anything is opened.
  for (const path of operands) await (await openFileSource(path)).close();
  const { openStore } = await import('../store/open-store.ts');
  const { folder, databaseUrl } = dataPlace(line);
  const store = await openStore(folder, { databaseUrl });
  try {
    const { isPackage } = await import('../store/package/is-package.ts');
    const batchId = randomUUID();
    for (const path of operands) {
      terminal.signal.throwIfAborted();
      if (flags.has('backup')) {
        const { restoreBackupFile } = await import('../store/backup/restore-backup.ts');
        await restoreBackupFile(store, path);
        terminal.out(`${path}: the data are as they were in this backup\n`);
        continue;
      }
      const source = await openFileSource(path);
      try {
        terminal.out(
          (await isPackage(source))
            ? await addPackage(store, source)
            : await addRecording(store, source, batchId, line, terminal),
        );
      } finally {
        await source.close();
      }
    }
  } finally {
    await store.close();
  }
  return 0;
}

type Store = Awaited<ReturnType<typeof import('../store/open-store.ts').openStore>>;

async function addPackage(store: Store, source: FileSource): Promise<string> {
  const { importPackage } = await import('../store/package/import-package.ts');
  const { people, recordings, labels } = await importPackage(store, source);
  return `${source.name}: new are ${people.length} people, ${recordings.length} recordings, ${labels} labels set by hand\n`;
}

async function addRecording(
  store: Store,
  source: FileSource,
  batchId: string,
  line: CommandLine,
  { signal }: Terminal,
): Promise<string> {
  const name = line.flags.get('person');
  if (name === undefined)
    throw new InputError(
      'no-person',
      'this is no export, and nobody was named whose recording it is',
      source.name,
      'add --person NAME',
    );
  const { listPeople } = await import('../store/people/list-people.ts');
  const { addPerson } = await import('../store/people/add-person.ts');
  const { findPerson } = await import('../store/people/find-person.ts');
  const { startUpload } = await import('../store/uploads/start-upload.ts');
  const { appendToUpload } = await import('../store/uploads/append-to-upload.ts');
  const { cancelUpload } = await import('../store/uploads/cancel-upload.ts');
  const { importUpload } = await import('../store/uploads/import-upload.ts');
  const { newRunningUploads } = await import('../store/uploads/running-uploads.ts');
  const isKnown = (await listPeople(store)).some((one) => one.name === name);
  const person = isKnown ? await findPerson(store.db, name) : await addPerson(store, { name });
  const running = newRunningUploads();
  const { placement, side, timezone, unit, rateHz, columns, fillGaps } = readingOptions(line);
  const fileName = basename(source.name);
  const { id } = await startUpload(store, { personId: person.id, fileName, bytes: source.size });
  try {
    await appendToUpload(store, running, id, 0, createReadStream(source.name, { signal }));
    await importUpload(store, running, id, {
      batchId,
      options: { placement, side, timezone, unit, rateHz, columns: columns && [...columns], fillGaps },
    });
  } catch (error) {
    await cancelUpload(store, running, id).catch(() => {});
    throw error;
  }
  return `${source.name}: added to the recordings of ${person.name}\n`;
}
