import type { XmlElement } from './parse-xml.ts';
import type { ModelFunction } from './model.ts';

/** `natCubicSpline` and `NaturalCubicSpline` are what `SimmSpline` was called in older files. */
const splines = new Set(['SimmSpline', 'NaturalCubicSpline', 'natCubicSpline']);

/**
 * Reads a function of an `.osim` file: `Constant`, `LinearFunction`, `SimmSpline`, each also inside a
 * `MultiplierFunction`.
 *
 * @param element the function itself, or an element that holds nothing but one
 * @returns `unknown` with the name for any other kind of function
 */
export function readFunction(element: XmlElement): ModelFunction {
  const numbers = (name: string) => {
    const text = element.children.find((child) => child.name === name)?.text ?? '';
    return text === '' ? [] : text.split(/\s+/).map(Number);
  };
  if (element.name === 'Constant') return { kind: 'constant', value: numbers('value')[0] ?? 0 };
  if (element.name === 'LinearFunction') {
    const [slope = 1, intercept = 0] = numbers('coefficients');
    return { kind: 'linear', slope, intercept };
  }
  if (splines.has(element.name)) return { kind: 'spline', x: numbers('x'), y: numbers('y'), scale: 1 };
  if (element.name === 'MultiplierFunction') {
    const inner = element.children.find(({ name }) => name === 'function');
    return inner ? scaled(readFunction(inner), numbers('scale')[0] ?? 1) : { kind: 'unknown', name: element.name };
  }
  const [only] = element.children;
  return only ? readFunction(only) : { kind: 'unknown', name: element.name };
}

function scaled(law: ModelFunction, scale: number): ModelFunction {
  switch (law.kind) {
    case 'constant':
      return { kind: 'constant', value: law.value * scale };
    case 'linear':
      return { kind: 'linear', slope: law.slope * scale, intercept: law.intercept * scale };
    case 'spline':
      return { ...law, scale: law.scale * scale };
    case 'unknown':
      return law;
  }
}
