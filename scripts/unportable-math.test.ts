import { expect, test } from 'vitest';
import { unportableMath } from './unportable-math.ts';

test.each([
  ['Math.sin(1)', 'a.ts:1:1 Math.sin: import it from number/index.ts'],
  ['let a = 1 + Math.random();', 'a.ts:1:13 Math.random: import it from number/index.ts'],
  ["\n Math['exp'](1)", 'a.ts:2:2 Math as a value: write Math.name where it is used'],
  ['const { cos } = Math;', 'a.ts:1:17 Math as a value: write Math.name where it is used'],
  ['2 ** n', 'a.ts:1:1 ** n: multiply, or import pow from number/index.ts'],
  ['x ** 3', 'a.ts:1:1 ** 3: multiply, or import pow from number/index.ts'],
  ['x **= 0.5', 'a.ts:1:1 ** 0.5: multiply, or import pow from number/index.ts'],
])('%s is reported', (source, line) => {
  expect(unportableMath('a.ts', source)).toEqual([line]);
});

test('what is the same everywhere is not reported', () => {
  const source =
    "Math.sqrt(x) + Math.hypot(x, y) ** 2 + Math.PI; // Math.sin\nconst text = 'Math.sin(1) ** n';";
  expect(unportableMath('a.ts', source)).toEqual([]);
});
