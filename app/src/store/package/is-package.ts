import { type ByteSource, readZipDirectory } from '@legwork/engine';

/** Whether a file is a Data Package in a ZIP archive, as `exportPackage` makes them. */
export async function isPackage(source: ByteSource): Promise<boolean> {
  const start = new Uint8Array(4);
  await source.read(0, start);
  if (String.fromCharCode(...start) !== 'PK\u0003\u0004') return false;
  const { entries } = await readZipDirectory(source);
  return entries.some((entry) => entry.name === 'datapackage.json');
}
