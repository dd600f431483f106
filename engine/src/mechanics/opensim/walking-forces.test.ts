import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cos } from '../../number/index.ts';
import { shareOfRightFoot } from './share-of-right-foot.ts';
import { stances } from './stances.ts';
import { turningPoints } from './turning-points.ts';

const rateHz = 60;
const timeS = Float64Array.from({ length: 4 * rateHz }, (_, i) => i / rateHz);
/** A pelvis at 1.2 m/s, a foot that swings before and behind it once a second. */
const pelvis = timeS.map((at) => 1.2 * at);
const foot = (phaseS: number, swingM: number) =>
  timeS.map((at) => 1.2 * at + swingM * cos(2 * Math.PI * (at - phaseS)));

describe('stances', () => {
  test('go from where the heel is farthest in front to where the toes are farthest behind', () => {
    const [first, second] = stances(timeS, foot(0.61, 0.3), foot(0.56, 0.3), pelvis);
    expect(first).toEqual({ fromS: -Infinity, toS: expect.closeTo(0.06, 2) });
    expect(second).toEqual({ fromS: expect.closeTo(0.61, 2), toS: expect.closeTo(1.06, 2) });
  });
});

describe('shareOfRightFoot', () => {
  const total = new Float64Array(timeS.length).fill(700);

  test('hands over smoothly from the foot that leaves to the one that landed', () => {
    const share = shareOfRightFoot(timeS, total, [{ fromS: -Infinity, toS: 1.2 }], [{ fromS: 1, toS: 3 }]);
    const at = (seconds: number) => share[Math.round(seconds * rateHz)]!;
    expect(at(0.5)).toBe(1);
    expect(at(1)).toBeCloseTo(1, 6);
    // exp(-1) at half time, exp(-8) at the end.
    expect(at(1.1)).toBeCloseTo(0.3679, 3);
    expect(at(1.18)).toBeLessThan(0.01);
    expect(at(2)).toBe(0);
    expect(at(3.5)).toBeNaN();
  });

  test('is a half for two feet that stay, and mirrors when right and left are changed', () => {
    const stay = [{ fromS: -Infinity, toS: Infinity }];
    expect(new Set(shareOfRightFoot(timeS, total, stay, stay))).toEqual(new Set([0.5]));
    const time = fc.double({ min: 0.1, max: 3.9, noNaN: true });
    fc.assert(
      fc.property(time, time, time, (a, b, c) => {
        const [right, left] = [[{ fromS: -Infinity, toS: a }], [{ fromS: b, toS: b + c }]];
        const share = shareOfRightFoot(timeS, total, right, left);
        shareOfRightFoot(timeS, total, left, right).forEach((mirrored, i) => {
          if (Number.isNaN(share[i]!)) expect(mirrored).toBeNaN();
          else expect(mirrored + share[i]!).toBeCloseTo(1, 9);
        });
      }),
    );
  });
});

test('turningPoints takes maxima and minima in turn, and nothing that is too small', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { maxLength: 60 }),
      fc.double({ min: 0.1, max: 5, noNaN: true }),
      (values, least) => {
        const points = turningPoints(values, least);
        points.forEach((point, i) => {
          const before = points[i - 1];
          if (!before) return;
          expect(point.kind).not.toBe(before.kind);
          expect(point.at).toBeGreaterThan(before.at);
          expect(Math.abs(point.value - before.value)).toBeGreaterThanOrEqual(least);
        });
      },
    ),
  );
});
