/** A field in the definition of a message. */
export interface FitField {
  number: number;
  baseType: number;
  /** Where it is in the message, and how long, bytes. */
  offset: number;
  size: number;
}

/** How the messages of a local type are laid out. */
export interface FitDefinition {
  /** What kind of message it is, for example 20 for a record. */
  global: number;
  littleEndian: boolean;
  fields: readonly FitField[];
  /** Of a message without its header, with developer fields, bytes. */
  size: number;
}

const timestampField = 253;

/** Bytes, signedness and the value that means `none`, of each base type of numbers (FIT protocol). */
const integers: Readonly<Record<number, { bytes: 1 | 2 | 4; signed: boolean; none: number }>> = {
  0: { bytes: 1, signed: false, none: 0xff },
  1: { bytes: 1, signed: true, none: 0x7f },
  2: { bytes: 1, signed: false, none: 0xff },
  131: { bytes: 2, signed: true, none: 0x7fff },
  132: { bytes: 2, signed: false, none: 0xffff },
  133: { bytes: 4, signed: true, none: 0x7fffffff },
  134: { bytes: 4, signed: false, none: 0xffffffff },
  10: { bytes: 1, signed: false, none: 0 },
  139: { bytes: 2, signed: false, none: 0 },
  140: { bytes: 4, signed: false, none: 0 },
};
const textType = 7;

/** One message while it is read: the same object is filled anew for each. */
export class FitMessage {
  global = 0;
  /** Seconds since 1989-12-31 UTC, also where the header has it compressed; null without. */
  timestampS: number | null = null;
  readonly #view: DataView;
  #definition: FitDefinition | null = null;
  #start = 0;

  constructor(view: DataView) {
    this.#view = view;
  }

  load(definition: FitDefinition, start: number): void {
    this.#definition = definition;
    this.#start = start;
    this.global = definition.global;
    this.timestampS = this.number(timestampField);
  }

  /** The integer in a field, the first one of several, without scale; null where there is none. */
  number(field: number): number | null {
    const found = this.#find(field);
    const type = found && integers[found.baseType];
    if (!type || found.size % type.bytes !== 0 || found.size === 0) return null;
    const at = this.#start + found.offset;
    const little = this.#definition!.littleEndian;
    const view = this.#view;
    let value: number;
    if (type.bytes === 1) value = type.signed ? view.getInt8(at) : view.getUint8(at);
    else if (type.bytes === 2) value = type.signed ? view.getInt16(at, little) : view.getUint16(at, little);
    else value = type.signed ? view.getInt32(at, little) : view.getUint32(at, little);
    return value === type.none ? null : value;
  }

  /** The number in a field divided by the scale of the profile. */
  scaled(field: number, scale: number): number | null {
    const value = this.number(field);
    return value === null ? null : value / scale;
  }

  text(field: number): string | null {
    const found = this.#find(field);
    if (found?.baseType !== textType) return null;
    const bytes = new Uint8Array(
      this.#view.buffer,
      this.#view.byteOffset + this.#start + found.offset,
      found.size,
    );
    const end = bytes.indexOf(0);
    return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end)).trim() || null;
  }

  #find(field: number): FitField | undefined {
    return this.#definition?.fields.find(({ number }) => number === field);
  }
}
