import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { InputError } from '@legwork/engine';
import { checkWritable } from './check-writable.ts';
import type { Command, CommandLine, ExitCode, Terminal } from './command.ts';
import { dataFlags, dataPlace } from './data-flags.ts';
import { fileProblem } from './file-problem.ts';

/** `legwork export`: everything out, in a form that others read. */
export const exportCommand: Command = {
  name: 'export',
  operands: '',
  summary: 'write all data of the app to one file',
  details: `Writes a Data Package: a ZIP archive with tables (CSV), the label of every second (Parquet), analyses (JSON), the
original files, and datapackage.json, which describes them. legwork import reads it back, bit by bit. The app must not be
running on the same data; it has the same export on its own pages.`,
  flags: [
    { name: 'output', short: 'o', value: 'FILE', help: 'the archive to write, for example legwork.zip' },
    { name: 'person', value: 'NAME', help: 'this person alone' },
    ...dataFlags,
  ],
  run: runExport,
};

async function runExport(line: CommandLine, terminal: Terminal): Promise<ExitCode> {
  const { operands, flags } = line;
  if (operands.length > 0)
    throw new InputError(
      'too-many-files',
      'an export takes no file',
      operands[0]!,
      'name the archive with -o',
    );
  const output = flags.get('output');
  if (output === undefined)
    throw new InputError('no-output', 'no file given to write to', 'legwork export', 'add -o legwork.zip');
  await checkWritable(output);
  const { openStore, exportPackage, findPerson } = await import('../store/index.ts');
  const { folder, databaseUrl } = dataPlace(line);
  const store = await openStore(folder, { databaseUrl });
  const unfinished = `${output}.unfinished`;
  try {
    const name = flags.get('person');
    const personId = name === undefined ? undefined : (await findPerson(store.db, name)).id;
    const file = createWriteStream(unfinished, { mode: 0o600 });
    await pipeline(await exportPackage(store, { personId }), file, { signal: terminal.signal });
    await rename(unfinished, output);
  } catch (error) {
    throw fileProblem('write', error, output);
  } finally {
    await rm(unfinished, { force: true });
    await store.close();
  }
  return 0;
}
