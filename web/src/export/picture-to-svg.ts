const namespace = 'http://www.w3.org/2000/svg';

/** What of the page's style sheet a drawing needs to look the same without it. */
const inlined = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-linejoin',
  'vector-effect',
  'paint-order',
  'text-anchor',
  'font-size',
  'font-weight',
] as const;

/**
 * A picture of the page as one SVG document that stands alone: its drawings with their colours written into them, and
 * its words where they are on the page.
 *
 * @param picture an element that is shown
 * @example
 * pictureToSvg(document.querySelector('.picture')); // '<svg xmlns="http://www.w3.org/2000/svg" ...'
 */
export function pictureToSvg(picture: HTMLElement): string {
  const origin = picture.getBoundingClientRect();
  const { color, backgroundColor, fontFamily } = getComputedStyle(picture);
  const paper =
    backgroundColor === 'rgba(0, 0, 0, 0)'
      ? getComputedStyle(document.body).backgroundColor
      : backgroundColor;
  const root = svgElement('svg', {
    width: origin.width,
    height: origin.height,
    'font-family': fontFamily,
    fill: color,
  });
  root.append(svgElement('rect', { width: '100%', height: '100%', fill: paper }));
  for (const marks of document.querySelectorAll('.patterns defs')) root.append(copyWithStyle(marks)!);
  for (const drawing of picture.querySelectorAll('svg')) {
    if (drawing.parentElement?.closest('svg')) continue;
    const copy = copyWithStyle(drawing);
    if (!copy) continue;
    const { left, top, width, height } = drawing.getBoundingClientRect();
    setAttributes(copy, { x: left - origin.left, y: top - origin.top, width, height });
    copy.removeAttribute('class');
    root.append(copy);
  }
  for (const text of textsOf(picture, origin)) root.append(text);
  return new XMLSerializer().serializeToString(root);
}

/** A copy without what is not shown, or null if that is all of it. */
function copyWithStyle(element: Element): SVGElement | null {
  const style = getComputedStyle(element);
  if (style.display === 'none') return null;
  const copy = element.cloneNode(false) as SVGElement;
  copy.removeAttribute('class');
  for (const name of inlined) copy.setAttribute(name, style.getPropertyValue(name));
  if (element.childElementCount === 0) copy.textContent = element.textContent;
  for (const child of element.children) {
    const inner = copyWithStyle(child);
    if (inner) copy.append(inner);
  }
  return copy;
}

/** The words outside drawings, each where its first line begins. */
function* textsOf(picture: HTMLElement, origin: DOMRect): Generator<SVGElement> {
  const walker = document.createTreeWalker(picture, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    const words = node.textContent!.trim();
    if (!words || parent.closest('svg')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const style = getComputedStyle(parent);
    const text = svgElement('text', {
      x: box.left - origin.left,
      y: box.top - origin.top + box.height / 2,
      dy: '.35em',
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
      fill: style.color,
    });
    text.textContent = words;
    yield text;
  }
}

function svgElement(tag: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(namespace, tag);
  setAttributes(element, attributes);
  return element;
}

function setAttributes(element: SVGElement, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
