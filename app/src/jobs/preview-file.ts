import { constants, gunzipSync } from 'node:zlib';
import { findFormat, InputError, openEvents, openRecording } from '@legwork/engine';
import { isPackage } from '../store/package/is-package.ts';
import { openNamedFile } from './open-named-file.ts';
import type { Preview, Tasks } from './tasks.ts';

const shownRows = 8;
const headBytes = 16_384;

/**
 * What a file is, and whether it can be read with these options. Reads no more of it than is needed to open it.
 *
 * @throws InputError `empty-file`, `unknown-format`
 */
export async function previewFile({ path, name, options }: Tasks['preview']): Promise<Preview> {
  const source = await openNamedFile(path, name);
  try {
    const nothing = {
      device: null,
      serial: null,
      sampleRateHz: null,
      timezone: null,
      gyroscope: false,
      firstRows: [] as string[],
      columns: [] as string[],
      problem: null,
    };
    if (await isPackage(source))
      return { ...nothing, kind: 'legwork-export', format: 'legwork', description: 'an export of Legwork' };
    const format = await findFormat(source);
    const preview: Preview = {
      ...nothing,
      kind: format.kind,
      format: format.name,
      description: format.description,
      ...(await textHead(source)),
    };
    try {
      if (format.kind === 'events') {
        const { header } = await openEvents(source, options);
        return { ...preview, device: header.device, serial: header.serial, timezone: header.timezone };
      }
      const { header } = await openRecording(source, options);
      const { device, serial, sampleRateHz, timezone } = header;
      return { ...preview, device, serial, sampleRateHz, timezone, gyroscope: header.hasGyro };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const { code, message, hint } = error;
      return { ...preview, problem: { code, message, hint } };
    }
  } finally {
    await source.close();
  }
}

type Source = Awaited<ReturnType<typeof openNamedFile>>;

/** The first rows of a text; nothing of a binary file. */
async function textHead(source: Source): Promise<Pick<Preview, 'firstRows' | 'columns'>> {
  const bytes = new Uint8Array(headBytes);
  const head = unpacked(bytes.subarray(0, await source.read(0, bytes)));
  if (head.includes(0)) return { firstRows: [], columns: [] };
  let text: string;
  try {
    // The end may be in the middle of a character.
    text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
  } catch {
    return { firstRows: [], columns: [] };
  }
  const firstRows = text.split(/\r\n|\n|\r/).slice(0, shownRows);
  const header = firstRows.find((row) => /[,;\t]/.test(row)) ?? '';
  const separator = [';', '\t', ','].find((candidate) => header.includes(candidate));
  const columns = separator
    ? header.split(separator).map((column) => column.trim().replace(/^"|"$/g, ''))
    : [];
  // A row of numbers names nothing.
  return { firstRows, columns: columns.some((column) => Number.isNaN(Number(column))) ? columns : [] };
}

/** The start of a gzip file, unpacked; everything else as it is. */
function unpacked(head: Uint8Array): Uint8Array {
  if (head[0] !== 0x1f || head[1] !== 0x8b) return head;
  try {
    // It ends in the middle.
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, headBytes);
  } catch {
    return head;
  }
}
