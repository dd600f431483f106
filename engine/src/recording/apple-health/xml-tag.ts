const space = 32;
const equals = 61;
const slash = 47;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A tag of XML, decoded only as far as it is asked for. */
export class XmlTag {
  readonly name: string;
  /** `</name>` */
  readonly isEnd: boolean;
  /** `<name/>` */
  readonly isEmpty: boolean;
  readonly #bytes: Uint8Array;
  readonly #attributesStart: number;
  readonly #end: number;

  /** @param start of the name in `bytes`; the tag goes to `end` without its brackets */
  constructor(bytes: Uint8Array, start: number, end: number, isEnd: boolean, isEmpty: boolean) {
    this.#bytes = bytes;
    this.#end = end;
    this.isEnd = isEnd;
    this.isEmpty = isEmpty;
    let at = start;
    let name = '';
    while (at < end && bytes[at]! > space && bytes[at] !== slash) name += String.fromCharCode(bytes[at++]!);
    this.name = name;
    this.#attributesStart = at;
  }

  /**
   * The value of an attribute, with the five predefined entities and character references decoded and any other left
   * as it is; null without.
   */
  attribute(name: string): string | null {
    const bytes = this.#bytes;
    const end = this.#end;
    for (let at = this.#attributesStart; at < end; ) {
      while (at < end && bytes[at]! <= space) at++;
      const nameStart = at;
      while (at < end && bytes[at] !== equals && bytes[at]! > space) at++;
      const nameEnd = at;
      while (at < end && (bytes[at] === equals || bytes[at]! <= space)) at++;
      const valueStart = at + 1;
      const valueEnd = at < end ? bytes.indexOf(bytes[at]!, valueStart) : -1;
      if (valueEnd < 0 || valueEnd > end) return null;
      if (this.#isName(nameStart, nameEnd, name)) return this.#text(valueStart, valueEnd);
      at = valueEnd + 1;
    }
    return null;
  }

  #isName(start: number, end: number, name: string): boolean {
    if (end - start !== name.length) return false;
    for (let i = 0; i < name.length; i++) if (this.#bytes[start + i] !== name.charCodeAt(i)) return false;
    return true;
  }

  #text(start: number, end: number): string {
    const text = decoder.decode(this.#bytes.subarray(start, end));
    return text.includes('&') ? text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]+);/gi, decodeEntity) : text;
  }
}

const decoder = new TextDecoder();

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return entities[name] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
