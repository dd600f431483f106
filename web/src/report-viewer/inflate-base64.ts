/**
 * Bytes that were deflated and written in base64.
 *
 * @example
 * await inflateBase64(document.getElementById('trace-2026-11-16')?.textContent ?? '');
 */
export async function inflateBase64(base64: string): Promise<ArrayBuffer> {
  const deflated = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([deflated]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).arrayBuffer();
}
