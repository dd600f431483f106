import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import { InputError } from '@legwork/engine';
import type { BackupHeader } from './backup.ts';

/**
 * The first line of a backup.
 *
 * @throws InputError `backup-damaged`
 */
export async function readBackupHeader(path: string): Promise<BackupHeader> {
  for await (const line of backupLines(path)) return headerOf(line, path);
  throw damaged(path);
}

/**
 * The rows of a backup, after its first line. All of them have come, and the file is whole, when this ends.
 *
 * @throws InputError `backup-damaged`
 */
export async function* readBackupRows(
  path: string,
): AsyncGenerator<[table: string, row: Record<string, unknown>]> {
  let rows = -1;
  for await (const line of backupLines(path)) {
    if (rows++ < 0) headerOf(line, path);
    else {
      const [table, row] = parse(line, path) as [string, Record<string, unknown>];
      if (table === 'end') {
        if (row.rows !== rows - 1) throw damaged(path);
        return;
      }
      yield [table, row];
    }
  }
  throw damaged(path);
}

async function* backupLines(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const unpacked = createGunzip();
  file.on('error', (error) => unpacked.destroy(error));
  let rest = '';
  try {
    for await (const chunk of file.pipe(unpacked).setEncoding('utf8')) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop()!;
      yield* lines;
    }
  } catch (error) {
    // What zlib says of bytes that are none of its own, or end early.
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) throw damaged(path);
    throw error;
  } finally {
    unpacked.destroy();
    file.destroy();
  }
}

function headerOf(line: string, path: string): BackupHeader {
  const header = parse(line, path) as Partial<BackupHeader>;
  if (header.schema !== 'legwork/backup@1') throw damaged(path);
  return header as BackupHeader;
}

function parse(line: string, path: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw damaged(path);
  }
}

function damaged(path: string): InputError {
  return new InputError(
    'backup-damaged',
    'this is no backup of Legwork, or a damaged one',
    basename(path),
    'take another one; nothing was changed',
  );
}
