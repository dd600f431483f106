import type { SampleFormat } from '../recording-format.ts';
import { readGenea } from './read-genea.ts';

const signature = [...'GENEA/'].map((letter) => letter.charCodeAt(0));

/** The format of GENEA sensors, which came before GENEActiv. */
export const geneaFormat: SampleFormat = {
  kind: 'samples',
  name: 'genea',
  description: 'GENEA .bin',
  sniff: (bytes) => signature.every((byte, i) => bytes[i] === byte),
  open: readGenea,
};
