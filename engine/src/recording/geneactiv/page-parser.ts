import { lineEnd } from '../line-end.ts';
import { parseNumber } from '../parse-number.ts';
import { type Lines, longestLine } from '../whole-lines.ts';
import { decodeSamples } from './decode-samples.ts';
import { Page } from './page.ts';
import { wallTimeMs } from './wall-time-ms.ts';

const encoder = new TextEncoder();
const recordedData = encoder.encode('Recorded Data');
const labels = {
  sequence: encoder.encode('Sequence Number:'),
  timeMs: encoder.encode('Page Time:'),
  temperatureC: encoder.encode('Temperature:'),
  batteryV: encoder.encode('Battery voltage:'),
  rateHz: encoder.encode('Measurement Frequency:'),
};
const fields = Object.entries(labels) as [keyof typeof labels, Uint8Array][];
const lineFeed = 10;
const carriageReturn = 13;
const colon = 58;
const comma = 44;
const point = 46;
/** A choice: a device holds some hundred thousand pages. */
const largestSequence = 1e9;
/** Names of fields are shorter. */
const longestLabel = 40;

/** Finds pages in the lines of a GENEActiv file: fields after `Recorded Data`, then a line of digits. */
export class PageParser {
  /** The page found last. */
  page = new Page();
  /** The one found before it. */
  previous = new Page();
  #bytes: Uint8Array = new Uint8Array(0);
  #length = 0;
  #at = 0;
  /** Place in the file of the first of the bytes. */
  #base: number;
  /** The page that is being read, or null between pages. */
  #open: Page | null = null;

  /** @param base where the lines start, bytes from the start of the file */
  constructor(base: number) {
    this.#base = base;
  }

  /** Goes on with these lines. */
  load({ bytes, length }: Lines): void {
    this.#base += this.#length;
    this.#bytes = bytes;
    this.#length = length;
    this.#at = 0;
  }

  /** Moves to the next page; false if it does not end in the lines loaded. */
  next(): boolean {
    const bytes = this.#bytes;
    while (this.#at < this.#length) {
      const start = this.#at;
      let end = lineEnd(bytes, start, this.#length, lineFeed);
      this.#at = end < this.#length && end - start < longestLine ? end + 1 : end;
      if (end > start && bytes[end - 1] === carriageReturn) end--;
      if (startsWith(bytes, start, end, recordedData)) this.#openPage(start);
      else if (this.#open && end > start && !this.#takeField(this.#open, start, end)) {
        this.#open.samples = decodeSamples(bytes, start, end, this.#open.raw);
        this.#open = null;
        return true;
      }
    }
    return false;
  }

  /** The last page that was whole, when there are no more lines. */
  last(): Page {
    return this.#open ? this.previous : this.page;
  }

  #openPage(start: number): void {
    const lost = this.#open ? this.page.lostBefore + 1 : 0;
    if (!this.#open) [this.page, this.previous] = [this.previous, this.page];
    this.page.clear(lost, this.#base + start);
    this.#open = this.page;
  }

  /** False if the line is no field. */
  #takeField(page: Page, start: number, end: number): boolean {
    const bytes = this.#bytes;
    for (const [name, label] of fields) {
      if (!startsWith(bytes, start, end, label)) continue;
      const from = start + label.length;
      if (name === 'timeMs') {
        page.timeMs = wallTimeMs(bytes, from, end);
        page.place = this.#base + start;
      } else if (name === 'sequence') page.sequence = sequenceOf(decimal(bytes, from, end));
      else page[name] = decimal(bytes, from, end);
      return true;
    }
    const mark = bytes.indexOf(colon, start);
    return mark >= 0 && mark < Math.min(end, start + longestLabel);
  }
}

/** A number with a decimal point or comma. */
function decimal(bytes: Uint8Array, start: number, end: number): number {
  const value = parseNumber(bytes, start, end, point);
  return Number.isNaN(value) ? parseNumber(bytes, start, end, comma) : value;
}

/** The number of a page if it can be one, otherwise `NaN`. */
function sequenceOf(value: number): number {
  return Number.isInteger(value) && value >= 0 && value <= largestSequence ? value : Number.NaN;
}

function startsWith(bytes: Uint8Array, start: number, end: number, text: Uint8Array): boolean {
  if (end - start < text.length) return false;
  for (let i = 0; i < text.length; i++) if (bytes[start + i] !== text[i]) return false;
  return true;
}
