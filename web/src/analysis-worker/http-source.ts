import { type ByteSource, InputError } from '@legwork/engine';

/** Read ahead, so that a reader that takes small steps does not make a request for each. Chosen. */
const leastBytes = 1 << 20;

interface Answer {
  bytes: Uint8Array;
  /** Size of the whole file. */
  size: number;
  /** What tells one version of the file from another; empty where the server does not say. */
  version: string;
}

/**
 * A source over a file behind an address, read in ranges (RFC 9110, section 14): nothing but the part in use is in
 * memory. The file must not change while it is read.
 *
 * Throws an `InputError`, now or while reading: `address-unreachable`, `address-refused` (a status other than 2xx),
 * `no-ranges` (the server gives whole files only), `answer-damaged` (not the range asked for), `file-changed`.
 *
 * @param signal stops requests; its reason is thrown
 * @example
 * const analysis = await analyze(await httpSource('/recordings/12/file'));
 */
export async function httpSource(address: string, signal?: AbortSignal): Promise<ByteSource> {
  const name = decodeURIComponent(
    address
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '')
      .split('/')
      .at(-1)!,
  );
  const first = await request(address, name, 0, leastBytes, signal);
  let window = { start: 0, bytes: first.bytes };
  return {
    name,
    size: first.size,
    async read(offset, target) {
      const end = Math.min(offset + target.length, first.size);
      if (end <= offset) return 0;
      if (offset < window.start || end > window.start + window.bytes.length) {
        const last = Math.min(Math.max(end, offset + leastBytes), first.size);
        const { bytes, size, version } = await request(address, name, offset, last, signal);
        if (size !== first.size || version !== first.version)
          throw new InputError(
            'file-changed',
            'the file changed on the server while it was read',
            `${name}, byte ${offset}`,
            'try again when it is complete',
          );
        window = { start: offset, bytes };
      }
      target.set(window.bytes.subarray(offset - window.start, end - window.start));
      return end - offset;
    },
  };
}

/** Asks for the bytes from `start` to `end` (exclusive), or to the end of the file if that comes first. */
async function request(
  address: string,
  name: string,
  start: number,
  end: number,
  signal?: AbortSignal,
): Promise<Answer> {
  const where = `${name}, byte ${start}`;
  const headers = { range: `bytes=${start}-${end - 1}` };
  const response = await fetch(address, { headers, signal, cache: 'no-store' }).catch(() => {
    signal?.throwIfAborted();
    throw new InputError('address-unreachable', 'the server does not answer', name, 'check the connection');
  });
  try {
    return await readAnswer(response, start, end, where);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    // What was not read is not wanted: a server without ranges would go on to send the whole file.
    if (!response.bodyUsed) await response.body?.cancel();
  }
}

async function readAnswer(response: Response, start: number, end: number, where: string): Promise<Answer> {
  const { status, headers } = response;
  const version = headers.get('etag') ?? headers.get('last-modified') ?? '';
  const range = headers.get('content-range') ?? '';
  if (status === 416 && range === 'bytes */0') return { bytes: new Uint8Array(0), size: 0, version };
  if (!response.ok)
    throw new InputError(
      'address-refused',
      `the server answers with status ${status}`,
      where,
      'check the address, and that you may read it',
    );
  const isWhole = status !== 206 || (headers.get('content-encoding') ?? 'identity') !== 'identity';
  if (isWhole)
    throw new InputError(
      'no-ranges',
      'the server gives no parts of the file',
      where,
      'download the file and open it from there',
    );
  const [, from, last, size] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(range)?.map(Number) ?? [];
  const damaged = (message: string) => new InputError('answer-damaged', message, where, 'try again');
  if (size === undefined || from !== start || last !== Math.min(end, size) - 1)
    throw damaged(`the server gives '${range}' for 'bytes ${start}-${end - 1}'`);
  const body = await response.arrayBuffer().catch(() => {
    throw damaged('the answer of the server breaks off');
  });
  if (body.byteLength !== last + 1 - start)
    throw damaged(`the answer of the server has ${body.byteLength} bytes in place of ${last + 1 - start}`);
  return { bytes: new Uint8Array(body), size, version };
}
