import { join } from 'node:path';
import { paths } from '../store/files/paths.ts';
import type { Person } from '../store/people/person.ts';
import type { ReadingOptions, Recording } from '../store/recordings/recording.ts';
import type { FileToRead } from './tasks.ts';

/**
 * What is known about a recording and its person, as the engine takes it. A clock without a zone is in the person's.
 */
export function fileOptions(
  options: ReadingOptions,
  { timezone, heightM }: Pick<Person, 'timezone' | 'heightM'>,
  nowMs: number,
): FileToRead['options'] {
  return {
    ...options,
    timezone: options.timezone ?? timezone ?? undefined,
    heightM: heightM ?? undefined,
    nowMs,
  };
}

/** The original of a recording. */
export function fileToRead(folder: string, recording: Recording, person: Person, nowMs: number): FileToRead {
  return {
    path: join(folder, paths.original(recording.sha256)),
    name: recording.fileName,
    sha256: recording.sha256,
    options: fileOptions(recording.options, person, nowMs),
  };
}
