import { type FileSource, openFileSource } from '../cli/file-source.ts';

/** A file under the name that its user knows: what is kept under a hash must not be called by it in messages. */
export async function openNamedFile(path: string, name: string): Promise<FileSource> {
  const source = await openFileSource(path);
  return { ...source, name };
}
