import { InputError } from '../../recording/index.ts';

/** An element of an XML document, with the text directly in it. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly XmlElement[];
  /** Trimmed; character references are decoded. */
  text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Comment, instruction, character data, document type without an inner part, or a tag; whatever is between is text. */
const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<![^>[]*>|<(\/?)([^\s/>!?]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/y;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** A choice: models nest about 15 deep. */
const deepest = 200;

/**
 * Reads a small XML document as a tree: elements, attributes and text. A document type must not declare anything, so
 * nothing can grow.
 *
 * @param file name of the file, for messages
 * @returns the root element
 * @throws InputError `model-damaged`, with the line
 * @example
 * parseXml('<Body name="pelvis"><mass>11</mass></Body>', 'model.osim').children[0]?.text; // '11'
 */
export function parseXml(text: string, file: string): XmlElement {
  const root = { name: '', attributes: new Map<string, string>(), children: [] as XmlElement[], text: '' };
  const open = [root];
  let at = 0;
  while (at < text.length) {
    const inside = open.at(-1)!;
    const tag = text.indexOf('<', at);
    const end = tag < 0 ? text.length : tag;
    inside.text += decode(text.slice(at, end));
    at = end;
    if (tag < 0) break;
    token.lastIndex = tag;
    const match = token.exec(text);
    if (!match) throw damaged('there is an unfinished tag', text, tag, file);
    at = token.lastIndex;
    const [, data, isEnd, name, attributes, isEmpty] = match;
    if (data !== undefined) inside.text += data;
    if (name === undefined) continue;
    if (isEnd) {
      if (inside.name !== name || open.length === 1)
        throw damaged(`</${name}> closes nothing that is open`, text, tag, file);
      inside.text = inside.text.trim();
      open.pop();
      continue;
    }
    const element = { name, attributes: readAttributes(attributes ?? ''), children: [], text: '' };
    inside.children.push(element);
    if (!isEmpty) open.push(element);
    if (open.length > deepest) throw damaged('elements are nested too deep', text, tag, file);
  }
  if (open.length > 1) throw damaged(`<${open.at(-1)!.name}> is not closed`, text, text.length, file);
  const [top, more] = root.children;
  if (!top || more || root.text.replace('\ufeff', '').trim() !== '')
    throw damaged('this is not one XML document', text, 0, file);
  return top;
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, double, single] of text.matchAll(attribute))
    attributes.set(name!, decode(double ?? single ?? ''));
  return attributes;
}

function decode(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function damaged(problem: string, text: string, at: number, file: string): InputError {
  const line = text.slice(0, at).split('\n').length;
  return new InputError('model-damaged', problem, `${file}, line ${line}`, 'save the model in OpenSim again');
}
