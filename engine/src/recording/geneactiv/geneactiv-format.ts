import type { SampleFormat } from '../recording-format.ts';
import { readGeneactiv } from './read-geneactiv.ts';

/** The format of GENEActiv sensors: text, a header of names and values and pages of hexadecimal digits. */
export const geneactivFormat: SampleFormat = {
  kind: 'samples',
  name: 'geneactiv',
  description: 'GENEActiv .bin',
  sniff(bytes) {
    const text = new TextDecoder('latin1').decode(bytes);
    // A file whose first line was damaged is known by its first page.
    return /^\s*Device Identity\s/.test(text) || /^Recorded Data\s+Device Unique Serial Code:/m.test(text);
  },
  open: readGeneactiv,
};
