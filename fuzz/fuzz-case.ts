import { type DamagedFile, damageFile } from './damage-file.ts';
import type { Fixture } from './fixtures.ts';

/**
 * The damaged file of a case: cases take turns with the fixtures of their format. The same for the same seed.
 *
 * @param fixtures of one format
 * @param number of the case, from 0
 */
export function fuzzCase(fixtures: readonly Fixture[], number: number, seed: number): DamagedFile {
  const fixture = fixtures[number % fixtures.length]!;
  const turn = Math.floor(number / fixtures.length);
  const { bytes, how } = damageFile(fixture, turn, Math.imul(number + 1, 0x9e3779b1) ^ seed);
  return { bytes, how: `${fixture.variant}: ${how}` };
}
