import { cyclicPath } from '../cyclic-path.ts';
import { cube } from '../ease.ts';
import type { GaitStyle } from './gait-style.ts';
import { harmonicTable, termsAt } from './harmonics.ts';

/** Even phases at which the toes are looked at. */
const looks = 128;

/** How gently the toes begin to bend, rad: a choice. */
const softRad = 0.05;

/** Share of the way through the air on which the toes come back: a choice. */
const backAfter = 0.5;

/**
 * Toe extension over a cycle of a leg: the toes stay level while the heel is up on the ground, and come back in the air.
 *
 * @returns writes the angle, rad, and its derivatives by phase
 */
export function toeAngles(
  style: GaitStyle,
  values: Float64Array,
): (phase: number, into: Float64Array) => void {
  const phases = Float64Array.from({ length: looks }, (_, i) => i / looks);
  const { terms, value } = harmonicTable(phases, style.legHarmonics, 1, true);
  const raised = (phase: number): number => {
    const at = Math.round(phase * looks) % looks;
    const joint = (j: number): number => termsAt(value, terms, at, values, j * terms);
    const up = -(joint(0) - joint(1) + joint(2));
    return (up + Math.sqrt(up * up + softRad * softRad)) / 2;
  };
  const path = cyclicPath(
    1,
    (phase, into) => {
      const air = Math.max(0, (phase - style.toeOffAt) / (1 - style.toeOffAt));
      into[0] = raised(phase) * cube(Math.max(0, 1 - air / backAfter));
    },
    10,
    looks,
  );
  const one = [new Float64Array(1), new Float64Array(1), new Float64Array(1)] as const;
  return (phase, into) => {
    path(phase, ...one);
    one.forEach((part, i) => {
      into[i] = part[0]!;
    });
  };
}
