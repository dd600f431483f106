import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenMarks } from './even-marks.ts';

test.each([
  [0, 3.7, 4, [0, 1, 2, 3]],
  [-1.2, 0.4, 4, [-1, -0.5, 0]],
  [0, 0, 4, [0]],
  [0, 0.3, 3, [0, 0.1, 0.2, 0.3]],
])('from %f to %f', (low, high, wanted, marks) => {
  expect(evenMarks(low, high, wanted)).toEqual(marks);
});

test('marks lie within the axis, and are never more than one beyond those wanted', () => {
  const number = fc.double({ min: -1e4, max: 1e4, noNaN: true });
  fc.assert(
    fc.property(number, fc.double({ min: 0.01, max: 1e4, noNaN: true }), (low, span) => {
      const marks = evenMarks(low, low + span, 5);
      expect(marks.length).toBeLessThanOrEqual(6);
      for (const mark of marks) {
        expect(mark).toBeGreaterThanOrEqual(low - span * 1e-6);
        expect(mark).toBeLessThanOrEqual(low + span * (1 + 1e-6));
      }
    }),
  );
});
