import type { SampleOptions, Species } from '../adaptation/index.ts';

/**
 * Whose band a simulation has, in words.
 *
 * @example
 * bandOf('human', { studyMean: 9 }); // 'the mean of a study of 9, as measured: eight of ten studies lie within, ...'
 */
export function bandOf(species: Species, { studyMean }: Pick<SampleOptions, 'studyMean'>): string {
  return studyMean === undefined
    ? `one ${species === 'human' ? 'person' : species}: eight of ten lie within, as far as is known`
    : `the mean of a study of ${studyMean}, as measured: eight of ten studies lie within, as far as is known`;
}
