import type { FitFile } from './fit-file.ts';
import { type FitDefinition, type FitField, FitMessage } from './fit-message.ts';

const compressedHeader = 0x80;
const definitionHeader = 0x40;
const developerFlag = 0x20;

/**
 * Walks over the messages of a FIT file. Developer fields are passed over. A message is valid until the next.
 *
 * @returns the byte from which on nothing can be read, because the layout of a message is unknown or the data end in
 * the middle of one; null if all was read
 * @example
 * readFitMessages(bytes, file, (message) => console.log(message.global, message.timestampS));
 */
export function readFitMessages(
  bytes: Uint8Array,
  { start, end }: FitFile,
  visit: (message: FitMessage) => void,
): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const definitions: (FitDefinition | undefined)[] = [];
  const message = new FitMessage(view);
  let lastTimestampS: number | null = null;
  let at = start;
  while (at < end) {
    const header = bytes[at]!;
    const isCompressed = (header & compressedHeader) !== 0;
    const local = isCompressed ? (header >> 5) & 3 : header & 15;
    if (!isCompressed && header & definitionHeader) {
      const defined = readDefinition(view, at + 1, end, (header & developerFlag) !== 0);
      if (!defined) return at;
      definitions[local] = defined.definition;
      at = defined.next;
      continue;
    }
    const definition = definitions[local];
    if (!definition || at + 1 + definition.size > end) return at;
    message.load(definition, at + 1);
    if (isCompressed && lastTimestampS !== null)
      message.timestampS = lastTimestampS + (((header & 31) - lastTimestampS) & 31);
    if (message.timestampS !== null) lastTimestampS = message.timestampS;
    visit(message);
    at += 1 + definition.size;
  }
  return null;
}

/** Null if it does not end before `end`. */
function readDefinition(
  view: DataView,
  start: number,
  end: number,
  hasDeveloperFields: boolean,
): { definition: FitDefinition; next: number } | null {
  if (start + 5 > end) return null;
  const littleEndian = view.getUint8(start + 1) === 0;
  const global = view.getUint16(start + 2, littleEndian);
  const fields: FitField[] = [];
  let at = start + 5;
  let size = 0;
  const count = view.getUint8(start + 4);
  if (at + 3 * count > end) return null;
  for (let i = 0; i < count; i++, at += 3) {
    const field = { number: view.getUint8(at), size: view.getUint8(at + 1), baseType: view.getUint8(at + 2) };
    fields.push({ ...field, offset: size });
    size += field.size;
  }
  if (hasDeveloperFields) {
    if (at >= end) return null;
    const developerFields = view.getUint8(at++);
    if (at + 3 * developerFields > end) return null;
    for (let i = 0; i < developerFields; i++, at += 3) size += view.getUint8(at + 1);
  }
  return { definition: { global, littleEndian, fields, size }, next: at };
}
