import type { ModelFunction } from './model.ts';
import type { XmlElement } from './parse-xml.ts';

/** `natCubicSpline` and `NaturalCubicSpline` are what `SimmSpline` was called in older files. */
const splines = new Set(['SimmSpline', 'NaturalCubicSpline', 'natCubicSpline']);

/**
 * Reads a function of an `.osim` file: `Constant`, `LinearFunction`, `SimmSpline`, each also inside a
 * `MultiplierFunction`.
 *
 * @param element the function itself, or an element that holds nothing but one
 * @returns `unknown` with the name for any other kind of function, and for one with bad numbers
 */
export function readFunction(element: XmlElement): ModelFunction {
  const numbers = (name: string) => {
    const text = element.children.find((child) => child.name === name)?.text ?? '';
    return text === '' ? [] : text.split(/\s+/).map(Number);
  };
  const unknown = { kind: 'unknown', name: element.name } as const;
  if (element.name === 'Constant') {
    const [value = 0] = numbers('value');
    return Number.isFinite(value) ? { kind: 'constant', value } : unknown;
  }
  if (element.name === 'LinearFunction') {
    const [slope = 1, intercept = 0] = numbers('coefficients');
    return Number.isFinite(slope + intercept) ? { kind: 'linear', slope, intercept } : unknown;
  }
  if (splines.has(element.name)) {
    const [x, y] = [numbers('x'), numbers('y')];
    const inOrder = x.every((at, i) => i === 0 || at > x[i - 1]!) && y.every(Number.isFinite);
    return x.length > 1 && x.length === y.length && inOrder ? { kind: 'spline', x, y, scale: 1 } : unknown;
  }
  if (element.name === 'MultiplierFunction') {
    const inner = element.children.find(({ name }) => name === 'function');
    return inner ? scaled(readFunction(inner), numbers('scale')[0] ?? 1) : unknown;
  }
  const [only] = element.children;
  return only ? readFunction(only) : unknown;
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
