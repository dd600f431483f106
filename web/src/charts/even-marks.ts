/**
 * Round numbers for an axis, within its ends, about as many as wanted.
 *
 * @example
 * evenMarks(0, 3.7, 4); // [0, 1, 2, 3]
 */
export function evenMarks(low: number, high: number, wanted: number): number[] {
  const span = high - low;
  if (!(span > 0)) return [low];
  const power = 10 ** Math.floor(Math.log10(span / wanted));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => span / size <= wanted)!;
  const marks: number[] = [];
  for (let index = Math.ceil(low / step - 1e-9); index * step <= high + step * 1e-9; index++)
    marks.push(Number((index * step).toPrecision(12)));
  return marks;
}
