import { expect, test } from 'vitest';
import { describeBody, human } from '../body/index.ts';
import { buildMotion } from '../exercise/index.ts';
import { solveMotion } from './solve-motion.ts';

const body = describeBody();
const weightN = body.massKg * 9.80665;

/** Largest moments that straighten, N m/kg, and force under the foot, body weights, of the right leg. */
function loads(
  name: string,
  speedMS?: number,
): Record<'hip' | 'knee' | 'ankle' | 'ground' | 'tipping', number> {
  const solution = solveMotion(body, buildMotion(name, body, speedMS === undefined ? {} : { speedMS }));
  const size = solution.tree.coordinates.length;
  const largest = (coordinate: number): number => {
    let most = 0;
    for (let at = coordinate; at < solution.momentNm.length; at += size)
      most = Math.max(most, -solution.momentNm[at]! / body.massKg);
    return most;
  };
  return {
    hip: largest(human.right.hipFlexion),
    knee: largest(human.right.kneeFlexion),
    ankle: largest(human.right.ankleDorsiflexion),
    ground: Math.max(...solution.legs.right.groundForceYN) / weightN,
    tipping: solution.checks.tippingMomentNm / body.massKg,
  };
}

// Between the lowest and the highest of textbook curves (Winter 1991 for walking; Novacheck 1998 for running; Costigan et
// al. 2002 and Reid et al. 2007 for stairs), a little widened: choices.
test.each([
  ['walk', { hip: [0.4, 1.3], knee: [0.2, 0.9], ankle: [1.2, 2], ground: [1, 1.25] }],
  ['run', { hip: [0.8, 2.5], knee: [1, 3.2], ankle: [2, 4], ground: [1.9, 2.6] }],
  ['stairs-up', { hip: [0.3, 1.5], knee: [0.7, 1.6], ankle: [0.8, 2], ground: [1, 1.3] }],
  ['stairs-down', { hip: [0, 1.5], knee: [0.7, 1.8], ankle: [0.8, 2], ground: [1, 1.6] }],
] as const)('%s: the joints carry what people measure, and the body does not tip', (name, ranges) => {
  const found = loads(name);
  for (const [what, [least, most]] of Object.entries(ranges)) {
    expect(found[what as keyof typeof ranges], what).toBeGreaterThan(least);
    expect(found[what as keyof typeof ranges], what).toBeLessThan(most);
  }
  expect(found.tipping).toBeLessThan(0.3);
});

test.each([
  ['walk', [0.3, 0.8, 1.3, 1.8, 2.2], 2],
  ['run', [1.8, 3, 4.5, 6], 4],
] as const)('%s: the ankle carries more the faster, but never out of all measure', (name, speeds, most) => {
  const ankle = speeds.map((speedMS) => loads(name, speedMS).ankle);
  for (let i = 1; i < ankle.length; i++) expect(ankle[i]!).toBeGreaterThan(ankle[i - 1]!);
  expect(ankle.at(-1)!).toBeLessThan(most);
});
