/**
 * Whether bytes are the beginning of a text file with rows of at least three cells separated by comma, semicolon or
 * tab. Web pages, XML, JSON and PDF start like text, but are not that.
 */
export function looksLikeRows(bytes: Uint8Array): boolean {
  if (bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32))) return false;
  const text = new TextDecoder().decode(bytes).trimStart();
  if (/^([<{[]|%PDF)/.test(text)) return false;
  return text.split(/[\r\n]+/).some((line) => [',', ';', '\t'].some((mark) => line.split(mark).length >= 3));
}
