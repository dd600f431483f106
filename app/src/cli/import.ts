import { randomUUID } from 'node:crypto';
import { InputError } from '@legwork/engine';
import type { Store } from '../store/index.ts';
import type { Command, CommandLine, ExitCode, Terminal } from './command.ts';
import { dataFlags, dataPlace } from './data-flags.ts';
import { openFileSource } from './file-source.ts';
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
  const store = await import('../store/index.ts');
  const { folder, databaseUrl } = dataPlace(line);
  const data = await store.openStore(folder, { databaseUrl });
  try {
    const batchId = randomUUID();
    for (const path of operands) {
      terminal.signal.throwIfAborted();
      const add = flags.has('backup') ? goBack : (await isExport(path)) ? addPackage : addRecording;
      terminal.out(await add({ store, data, path, batchId, line, signal: terminal.signal }));
    }
  } finally {
    await data.close();
  }
  return 0;
}

interface Import {
  store: typeof import('../store/index.ts');
  data: Store;
  path: string;
  batchId: string;
  line: CommandLine;
  signal: AbortSignal;
}

async function goBack({ store, data, path }: Import): Promise<string> {
  await store.restoreBackupFile(data, path);
  return `${path}: the data are as they were in this backup\n`;
}

async function isExport(path: string): Promise<boolean> {
  const { isPackage } = await import('../store/index.ts');
  const source = await openFileSource(path);
  try {
    return await isPackage(source);
  } finally {
    await source.close();
  }
}

async function addPackage({ store, data, path }: Import): Promise<string> {
  const source = await openFileSource(path);
  try {
    const { people, recordings, labels } = await store.importPackage(data, source);
    return `${path}: new are ${people.length} people, ${recordings.length} recordings, ${labels} labels set by hand\n`;
  } finally {
    await source.close();
  }
}

async function addRecording({ store, data, path, batchId, line, signal }: Import): Promise<string> {
  const name = line.flags.get('person');
  if (name === undefined)
    throw new InputError(
      'no-person',
      'this is no export, and nobody was named whose recording it is',
      path,
      'add --person NAME',
    );
  const { placement, side, timezone, unit, rateHz, columns, fillGaps } = readingOptions(line);
  const isKnown = (await store.listPeople(data)).some((one) => one.name === name);
  const person = isKnown ? await store.findPerson(data.db, name) : await store.addPerson(data, { name });
  await store.importFile(data, person.id, path, {
    batchId,
    options: { placement, side, timezone, unit, rateHz, columns: columns && [...columns], fillGaps },
    signal,
  });
  return `${path}: added to the recordings of ${person.name}\n`;
}
