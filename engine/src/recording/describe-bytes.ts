const signatures: readonly [bytes: readonly number[], name: string][] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive (also .xlsx, .docx)'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture (PNG)'],
  [[0xff, 0xd8, 0xff], 'a picture (JPEG)'],
  [[0x47, 0x49, 0x46, 0x38], 'a picture (GIF)'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7z archive'],
  [[0x52, 0x61, 0x72, 0x21], 'a RAR archive'],
  [[0x42, 0x5a, 0x68], 'a bzip2 archive'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'an xz archive'],
  [[0x1f, 0x8b], 'a gzip file'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'an SQLite database'],
  [[0x50, 0x41, 0x52, 0x31], 'a Parquet file'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
  [[0x4d, 0x5a], 'a program'],
  [[0xff, 0xfe], 'text in UTF-16: save it as UTF-8'],
  [[0xfe, 0xff], 'text in UTF-16: save it as UTF-8'],
];

/**
 * What the first bytes of a file look like to a person, for a message: `a PDF`, `a ZIP archive`, `text`, `binary
 * data`.
 *
 * @example
 * describeBytes(new TextEncoder().encode('%PDF-1.7')); // 'a PDF'
 */
export function describeBytes(bytes: Uint8Array): string {
  for (const [signature, name] of signatures) {
    if (signature.every((byte, i) => bytes[i] === byte)) return name;
  }
  if (bytes.every((byte) => byte === bytes[0]))
    return `${bytes[0] === 0 ? 'nothing but zeros' : 'one byte repeated'}`;
  const text = new TextDecoder().decode(bytes).trimStart();
  if (/^<(!doctype html|html)/i.test(text)) return 'a web page';
  if (/^<\?xml/i.test(text)) return 'XML';
  if (/^[{[]/.test(text)) return 'JSON';
  const control = bytes.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  return control > bytes.length / 100 ? 'binary data' : 'text';
}
