import { InputError, type Placement } from '@legwork/engine';
import type { AlsoFile } from './analyze-file.ts';
import type { CommandLine, Flag } from './command.ts';
import { placements } from './reading-flags.ts';

/** Flags of every command that lays other sensors beside a recording. */
export const alsoFlags: readonly Flag[] = [
  {
    name: 'also',
    value: 'FILE',
    repeatable: true,
    help: 'another sensor of the same person, laid beside the one FILE; may be given again',
  },
  {
    name: 'also-placement',
    value: 'PLACE',
    choices: placements,
    repeatable: true,
    help: 'where the sensor of --also sat, in the same order; lower-back tells lying from sitting',
  },
];

/**
 * The files of other sensors, with where they sat.
 *
 * Throws an `InputError`: `placement-without-file`.
 */
export function alsoFiles({ repeated }: CommandLine): AlsoFile[] {
  const paths = repeated.get('also') ?? [];
  const given = repeated.get('also-placement') ?? [];
  if (given.length > paths.length)
    throw new InputError(
      'placement-without-file',
      `${given.length} placements for ${paths.length} other sensors`,
      '--also-placement',
      'give --also FILE for each',
    );
  return paths.map((path, i) => ({
    path,
    placement: placements.find((place): place is Placement => place === given[i]),
  }));
}
