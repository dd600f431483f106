/** Headers that have a browser save an answer under a name, RFC 6266. */
export function attachment(fileName: string): { 'content-disposition': string } {
  const plain = fileName.replace(/[^\w. -]/g, '_');
  return {
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  };
}
