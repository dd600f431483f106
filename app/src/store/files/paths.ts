import { join } from 'node:path';

/** Where files of a store are, relative to its folder. Names are made of hashes and ids alone, never of what users call things. */
export const paths = {
  original: (sha256: string) => join('originals', sha256.slice(0, 2), sha256),
  epochs: (analysisId: string) => join('derived', `${analysisId}.epochs.parquet`),
  pyramid: (analysisId: string) => join('derived', `${analysisId}.pyramid`),
  index: (analysisId: string) => join('derived', `${analysisId}.index`),
  upload: (id: string) => join('uploads', id),
  backup: (name: string) => join('backups', name),
} as const;

/** Every file that is made with an analysis and goes with it. */
export function derivedPaths(analysisId: string): string[] {
  return [paths.epochs(analysisId), paths.pyramid(analysisId), paths.index(analysisId)];
}
