import type { TestServer } from './app-server.ts';

/**
 * Uploads and imports bytes as the pages do, in pieces.
 *
 * @returns what the import gave
 * @example
 * const { recordings } = await uploadBytes(server, personId, 'walk.cwa', bytes);
 */
export async function uploadBytes(
  { api, request }: Pick<TestServer, 'api' | 'request'>,
  personId: string,
  fileName: string,
  bytes: Uint8Array,
  {
    pieceBytes = bytes.length,
    ...importing
  }: { pieceBytes?: number; options?: object; batchId?: string; again?: boolean } = {},
) {
  const upload = await api('POST', '/api/uploads', { personId, fileName, bytes: bytes.length });
  for (let offset = 0; offset < bytes.length; offset += pieceBytes) {
    const answer = await request(`/api/uploads/${upload.id}?offset=${offset}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/octet-stream' },
      body: bytes.slice(offset, offset + pieceBytes),
    });
    if (!answer.ok) throw new Error(`upload: ${answer.status} ${await answer.text()}`);
  }
  return api('POST', `/api/uploads/${upload.id}/import`, importing);
}
