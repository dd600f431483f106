import { InputError } from '../../recording/index.ts';
import type { Vector3 } from './model.ts';
import type { XmlElement } from './parse-xml.ts';

/** An element of a model file with what readers ask of it; a missing property takes the default, a bad one throws. */
export class ModelElement {
  readonly name: string;
  /** Element name: what kind of thing it is. */
  readonly type: string;
  readonly #element: XmlElement;
  readonly #file: string;

  constructor(element: XmlElement, file: string) {
    this.#element = element;
    this.#file = file;
    this.type = element.name;
    this.name = element.attributes.get('name') ?? '';
  }

  get xml(): XmlElement {
    return this.#element;
  }

  child(name: string): ModelElement | undefined {
    const found = this.#element.children.find((child) => child.name === name);
    return found && new ModelElement(found, this.#file);
  }

  get children(): ModelElement[] {
    return this.#element.children.map((child) => new ModelElement(child, this.#file));
  }

  /** What the set called `name` holds, with or without `<objects>` around it. */
  objects(name: string): ModelElement[] {
    const set = this.child(name);
    return (set?.child('objects') ?? set)?.children ?? [];
  }

  text(name: string): string | undefined {
    return this.#element.children.find((child) => child.name === name)?.text || undefined;
  }

  /** The last part of a path such as `/bodyset/pelvis`, from the first of the properties that is there. */
  reference(...names: string[]): string | undefined {
    for (const name of names) {
      const last = this.text(name)?.split('/').at(-1);
      if (last) return last;
    }
    return undefined;
  }

  flag(name: string): boolean {
    return this.text(name)?.toLowerCase() === 'true';
  }

  /** @throws InputError `model-number` where there is text that is no number */
  number(name: string, missing: number): number {
    const text = this.text(name);
    return text === undefined ? missing : this.#number(name, text);
  }

  vector(name: string): Vector3 {
    const [x = 0, y = 0, z = 0] = this.numbers(name);
    return [x, y, z];
  }

  numbers(name: string): number[] {
    const text = this.text(name);
    return text === undefined
      ? []
      : text
          .split(/[\s(),]+/)
          .filter(Boolean)
          .map((cell) => this.#number(name, cell));
  }

  #number(name: string, text: string): number {
    if (/^[+-]?inf(inity)?$/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
    const value = Number(text);
    if (!Number.isNaN(value)) return value;
    throw new InputError(
      'model-number',
      `${name} of ${this.type} ${this.name} is ${text.slice(0, 40)}, not a number`,
      this.#file,
      'save the model in OpenSim again',
    );
  }
}
