import { XmlTag } from './xml-tag.ts';

const lessThan = 60;
const greaterThan = 62;
const exclamation = 33;
const question = 63;
const slash = 47;
const quotation = 34;
const apostrophe = 39;
const openBracket = 91;
const closeBracket = 93;
const dash = 45;
/** A tag of a health export has some hundred bytes. */
const longestTag = 1 << 20;

type State = 'text' | 'tag' | 'comment' | 'instruction' | 'character data' | 'document type';

/**
 * Finds the tags in a stream of XML in UTF-8, with a memory of one tag. Text between tags is passed over, and so are
 * comments and the document type: entities that it declares are never expanded, so nothing can grow.
 *
 * @example
 * const tags = new XmlTags((tag) => console.log(tag.name, tag.attribute('type')));
 * tags.push(new TextEncoder().encode('<Record type="a"/>')); // Record a
 */
export class XmlTags {
  /** True once a tag was longer than any should be; nothing is read from there on. */
  stopped = false;
  readonly #visit: (tag: XmlTag) => void;
  #state: State = 'text';
  /** The beginning of a tag that the bytes so far do not complete, from its `<`. */
  #kept = new Uint8Array(0);
  /** The quote in which the scan is; 0 outside. */
  #quote = 0;
  /** Open brackets in the document type. */
  #depth = 0;
  #inComment = false;
  /** The last two bytes, for endings of more than one byte. */
  #before = 0;
  #beforeThat = 0;

  /** @param visit called for each tag, which is valid until the next */
  constructor(visit: (tag: XmlTag) => void) {
    this.#visit = visit;
  }

  /** True where the bytes so far end between tags. */
  get isComplete(): boolean {
    return this.#state === 'text';
  }

  push(chunk: Uint8Array): void {
    if (this.stopped) return;
    const bytes = this.#join(chunk);
    let at = bytes.length - chunk.length;
    let start = this.#state === 'tag' ? 0 : -1;
    while (at < bytes.length) {
      if (this.#state === 'text') {
        start = bytes.indexOf(lessThan, at);
        if (start < 0) return;
        this.#enter('tag');
        at = start + 1;
      } else if (this.#state === 'tag') {
        if (at === start + 1 && this.#isMarkup(bytes[at]!)) {
          at++;
          continue;
        }
        at = this.#scanTag(bytes, start, at);
      } else at = this.#skip(bytes, at);
    }
    if (this.#state !== 'tag') return;
    this.#kept = bytes.slice(start);
    this.stopped = this.#kept.length > longestTag;
  }

  #join(chunk: Uint8Array): Uint8Array {
    if (this.#kept.length === 0) return chunk;
    const joined = new Uint8Array(this.#kept.length + chunk.length);
    joined.set(this.#kept);
    joined.set(chunk, this.#kept.length);
    this.#kept = new Uint8Array(0);
    return joined;
  }

  #enter(state: State): void {
    this.#state = state;
    this.#quote = this.#depth = this.#before = this.#beforeThat = 0;
    this.#inComment = false;
  }

  /** Whether the byte after `<` begins something else than a tag. */
  #isMarkup(byte: number): boolean {
    if (byte === question) this.#enter('instruction');
    else if (byte === exclamation) this.#enter('document type');
    else return false;
    return true;
  }

  /** Returns where to go on. */
  #scanTag(bytes: Uint8Array, start: number, from: number): number {
    let quote = this.#quote;
    let at = from;
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === quotation || byte === apostrophe) quote = byte;
      else if (byte === greaterThan) break;
    }
    this.#quote = quote;
    if (at === bytes.length) return at;
    const isEnd = bytes[start + 1] === slash;
    const isEmpty = !isEnd && bytes[at - 1] === slash;
    this.#visit(new XmlTag(bytes, start + (isEnd ? 2 : 1), at - (isEmpty ? 1 : 0), isEnd, isEmpty));
    this.#enter('text');
    return at + 1;
  }

  /** Passes over what is no tag, and returns where to go on. */
  #skip(bytes: Uint8Array, from: number): number {
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (this.#ends(byte)) {
        this.#enter('text');
        return at + 1;
      }
      this.#beforeThat = this.#before;
      this.#before = byte;
    }
    return bytes.length;
  }

  #ends(byte: number): boolean {
    const [before, beforeThat] = [this.#before, this.#beforeThat];
    if (this.#state === 'instruction') return byte === greaterThan && before === question;
    if (this.#state === 'comment') return byte === greaterThan && before === dash && beforeThat === dash;
    if (this.#state === 'character data')
      return byte === greaterThan && before === closeBracket && beforeThat === closeBracket;
    return this.#endsDocumentType(byte, before, beforeThat);
  }

  /** What begins with `<!` is taken for a document type until its second and third byte tell otherwise. */
  #endsDocumentType(byte: number, before: number, beforeThat: number): boolean {
    if (beforeThat === 0 && before === dash && byte === dash) {
      this.#enter('comment');
      return false;
    }
    if (before === 0 && byte === openBracket) {
      this.#enter('character data');
      return false;
    }
    if (this.#inComment) {
      if (byte === greaterThan && before === dash && beforeThat === dash) this.#inComment = false;
    } else if (this.#quote !== 0) {
      if (byte === this.#quote) this.#quote = 0;
    } else if (byte === dash && before === dash && beforeThat === exclamation) this.#inComment = true;
    else if (byte === quotation || byte === apostrophe) this.#quote = byte;
    else if (byte === openBracket) this.#depth++;
    else if (byte === closeBracket) this.#depth--;
    else if (byte === greaterThan) return this.#depth <= 0;
    return false;
  }
}
